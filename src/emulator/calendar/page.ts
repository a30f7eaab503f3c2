import { isObject } from "../../is-object.js";
import { unsatisfied } from "./period.js";

/** How many are on a page if a call does not say (choice calendar-limit). */
const usual = 100;

/** What a token of the next page holds: the arguments of the list, and where to go on. */
export type PageToken = Readonly<Record<string, string | number>> & { readonly offset: number; readonly limit: number };

/** Writes a token of a page. */
function writeToken(token: PageToken): string {
  return Buffer.from(JSON.stringify(token)).toString("base64url");
}

/**
 * Reads a token of a page.
 *
 * @throws Failure if it is not one that a list has given
 */
export function readToken(text: string): PageToken {
  try {
    const token: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (isObject(token) && isCount(token["offset"]) && isCount(token["limit"])) return token as unknown as PageToken;
  } catch {
    // Not JSON: refused below.
  }
  throw unsatisfied("next_page_token", "It must be that of after_url.");
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Checks how many are wanted on a page. */
export function readLimit(limit = usual): number {
  if (limit < 1) throw unsatisfied("limit", "It must be at least 1.");
  return limit;
}

/** A page of a list, as responses have it. */
export interface ListPage<Item> {
  readonly items: Item[];
  readonly rest: { readonly has_next: boolean; readonly after_url?: string };
}

/**
 * Cuts a page out of a list.
 *
 * @param all The list
 * @param token Which page, and with which arguments
 * @param url Address of the list without a query
 */
export function pageOf<Item>(all: readonly Item[], token: PageToken, url: string): ListPage<Item> {
  const { offset, limit } = token;
  const end = offset + limit;
  const items = all.slice(offset, end);
  if (end >= all.length) return { items, rest: { has_next: false } };
  const next = writeToken({ ...token, offset: end });
  return { items, rest: { has_next: true, after_url: `${url}?next_page_token=${next}` } };
}
