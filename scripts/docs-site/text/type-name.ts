import type { Language } from "../../../src/language.js";

/** Returns the name of a type in a language: `array of string or null` is `string 배열 또는 null`. */
export function typeNameIn(language: Language, type: string): string {
  if (language === "en") return type;
  return splitUnion(type).map(koreanPart).join(" 또는 ");
}

function koreanPart(part: string): string {
  const [, items] = /^array of (.*)$/.exec(part) ?? [];
  if (items === undefined) return part;
  const [, union] = /^\((.* or .*)\)$/.exec(items) ?? [];
  return `${union === undefined ? typeNameIn("ko", items) : `(${typeNameIn("ko", union)})`} 배열`;
}

/** Splits a union into its parts; one in brackets is a part. */
function splitUnion(type: string): string[] {
  const parts: string[] = [];
  for (const part of type.split(" or ")) {
    const open = parts.at(-1);
    if (open !== undefined && depthOf(open) > 0) parts.splice(-1, 1, `${open} or ${part}`);
    else parts.push(part);
  }
  return parts;
}

/** Counts the brackets that are open at the end of a text. */
function depthOf(text: string): number {
  return text.split("(").length - text.split(")").length;
}
