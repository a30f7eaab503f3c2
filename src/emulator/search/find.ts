import { dapiFailure } from "../failure.js";
import { cutPage, type SearchPage } from "../search-page.js";
import { hashOf } from "./hash.js";

/** What a search has found: it is made up, and always the same for a query. */
export interface Found {
  /** The words of the query, without the address of a site. */
  readonly words: readonly string[];
  /** The site to which the query limits the search. */
  readonly site: string | undefined;
  /** Number of the result, from 1. */
  readonly number: number;
  /** When it was written, in milliseconds. */
  readonly time: number;
  /** A number that is always the same for this result. */
  readonly seed: number;
}

interface SearchArguments {
  readonly query: string;
  readonly sort?: string | undefined;
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

/** Words that begin so find nothing (choice daum-search). */
const nothing = "없는";

const hour = 3_600_000;
const newest = Date.UTC(2026, 0, 1);

/**
 * Finds what is made up for a query.
 *
 * @param collection What is searched, such as `web`
 * @param sent The arguments of the call
 * @returns The page that the call wants
 * @throws Failure if there are no words
 */
export function find(collection: string, sent: SearchArguments): SearchPage<Found> {
  const all = sent.query.split(/\s+/).filter(Boolean);
  const site = all.find((word) => /^https?:/.test(word) && URL.canParse(word));
  const words = all.filter((word) => word !== site);
  if (all.length === 0) throw dapiFailure("MissingParameter", "query parameter required");
  const base = `${collection}\n${words.join(" ")}\n${site ?? ""}`;
  const total = words[0]?.startsWith(nothing) === true ? 0 : 20 + (hashOf(base) % 100);
  const found = Array.from({ length: total }, (_, index): Found => {
    const seed = hashOf(`${base}\n${index}`);
    return { words, site: site && new URL(site).href, number: index + 1, time: newest - index * 25 * hour, seed };
  });
  if (sent.sort === undefined || sent.sort === "accuracy") found.sort((one, other) => one.seed - other.seed);
  // Of ten results that match, one is a duplicate, and cannot be paged to.
  return cutPage(found, sent, Math.ceil(total * 0.9));
}
