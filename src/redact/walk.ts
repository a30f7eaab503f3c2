import { readJson } from "../contract/read/json.js";
import { stringifyJson } from "../json.js";
import { fits, type PersonalKind, type Scalar, type Shape } from "./shapes.js";
import { memberOf, shapeAt } from "./table.js";

/** What to put in the place of the values that are met in a message. */
export interface Visitor {
  /** A value that is personal or secret by the spec. */
  personal(value: Scalar, kind: PersonalKind): Scalar;
  /** A value of which the spec says nothing. */
  undeclared(value: Scalar): Scalar;
  /** A declared number; in URLs and forms it is text. */
  number(value: Scalar): Scalar;
  /** A declared text, which may hold anything. */
  text(text: string, place: string): string;
  /** A name or a word of an address, which stays unless it is known. */
  word(word: string): string;
}

/** Walks through a value beside its shape and returns what the visitor makes of it. */
export function walk(
  shape: Shape | undefined,
  value: unknown,
  visitor: Visitor,
  place: string,
  outer?: PersonalKind,
): unknown {
  const kind = shape?.personal ?? outer;
  if (Array.isArray(value)) return value.map((item) => walk(shapeAt(shape?.items), item, visitor, `${place}/*`, kind));
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, member]) => {
      const written = shape?.members && Object.hasOwn(shape.members, name) ? name : visitName(name, visitor);
      return [written, walk(memberOf(shape, name), member, visitor, `${place}/${written}`, kind)];
    });
    return Object.fromEntries(members);
  }
  return isScalar(value) ? visitScalar(shape, value, visitor, place, kind) : value;
}

function visitScalar(
  shape: Shape | undefined,
  value: Scalar,
  visitor: Visitor,
  place: string,
  kind: PersonalKind | undefined,
): Scalar {
  if (shape?.words?.includes(String(value))) return value;
  if (kind) return visitor.personal(value, kind);
  const json = shape?.json !== undefined && typeof value === "string" ? readJson(value)?.value : undefined;
  if (json !== undefined) return stringifyJson(walk(shapeAt(shape?.json), json, visitor, place));
  // Kakao adds members that nobody has described yet: what they hold is not known, so it does not stay. A number from
  // which nobody could be told does, since most are switches.
  if (!shape || !fits(shape, value)) return value === 0 || value === 1 ? value : visitor.undeclared(value);
  if (typeof value !== "string" || !shape.text) return visitor.number(value);
  return shape.date && date.test(value) ? value : visitor.text(value, place);
}

const date = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?$/;

/**
 * Returns the name of an undeclared member. In a map of users their IDs and names are the names of members, so only
 * what looks like a word of an API stays.
 */
export function visitName(name: string, visitor: Visitor): string {
  const isPlain = /^[a-z][\w-]{0,39}$/i.test(name) && name.replace(/\D/g, "").length <= 3;
  return isPlain ? visitor.word(name) : String(visitor.undeclared(name));
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
