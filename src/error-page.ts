import { hints as koe } from "../generated/hints/koe.js";
import { hints as name } from "../generated/hints/name.js";
import { hints as number } from "../generated/hints/number.js";
import { isObject } from "./is-object.js";

/** A body that has a name and a number is known by its name, as in the client. */
const catalogues = [koe, name, number];

/**
 * Returns the error code in the body of a failed response, whose member has another name in each API; undefined if the
 * catalogue knows none of its values.
 *
 * @param body The value of the JSON, or JSON as text
 */
export function knownErrorCode(body: unknown): string | undefined {
  const value = typeof body === "string" ? parse(body) : body;
  if (!isObject(value)) return undefined;
  const values = Object.values(value).filter((one) => typeof one === "string" || typeof one === "number");
  for (const { codes } of catalogues) {
    const found = values.find((one) => Object.hasOwn(codes, String(one)));
    if (found !== undefined) return String(found);
  }
  return undefined;
}

function parse(text: string): unknown {
  // Nothing else is an object, and a body may be long.
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
