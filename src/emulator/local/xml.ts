import { isObject } from "../../is-object.js";
import { Reply } from "../reply.js";

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Writes a response as XML: an element for each field, one for each item of a list, and an empty one for null. */
export function xmlReply(body: object): Reply {
  return new Reply(200, element("result", body), { "content-type": "text/xml;charset=UTF-8" });
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join("");
  return `<${name}>${contentOf(value)}</${name}>`;
}

function contentOf(value: unknown): string {
  if (isObject(value))
    return Object.entries(value)
      .map(([name, item]) => element(name, item))
      .join("");
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  return text.replaceAll(/[&<>]/g, (character) => special[character] ?? "");
}
