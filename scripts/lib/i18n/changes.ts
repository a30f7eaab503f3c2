import type { ErrorCode } from "../spec/error-codes.js";
import { escapeSegment } from "../json-pointer.js";
import type { Bundle } from "../model/openapi.js";
import { textsOfBundle } from "./bundle-texts.js";
import type { Translated, Translate } from "./catalogue.js";
import { translateErrorCodes } from "./error-codes.js";
import { koreanUrl } from "./gate/parts.js";

/** A member of a bundle that another language says otherwise. */
export interface Change {
  /** JSON Pointer of the node that has the member. */
  readonly pointer: string;
  readonly member: string;
  readonly value: string;
}

/** Returns what makes a bundle one of another language. What is not translated stays English. */
export function changesOf(
  api: string,
  bundle: Bundle,
  english: Readonly<Record<string, ErrorCode>>,
  language: Translated,
  translate: Translate,
): Change[] {
  const errorCodes = translateErrorCodes(english, translate);
  const texts = [...textsOfBundle(api, bundle, english)].flatMap((text): Change[] => {
    const { translated, text: own } = translate(text.key, text.english);
    const { pointer, member } = text;
    const value = text.complete(own, language, errorCodes);
    return translated && value !== text.written ? [{ pointer, member, value }] : [];
  });
  return [...texts, ...linksOf(bundle, "")];
}

/** Lists the changes to links: those to pages of Kakao lead to the ones in the language. */
function linksOf(node: unknown, pointer: string): Change[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([member, value]: [string, unknown]) => {
    const below = `${pointer}/${escapeSegment(member)}`;
    if (member !== "externalDocs") return member === "examples" ? [] : linksOf(value, below);
    const { url } = value as { url: string };
    const own = koreanUrl(url);
    return own === url ? [] : [{ pointer: below, member: "url", value: own }];
  });
}
