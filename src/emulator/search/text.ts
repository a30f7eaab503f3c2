import { escapeHtml } from "../pages/html.js";
import type { Found } from "./find.js";

/** Returns the words of a query as HTML, each in bold. */
export function highlighted({ words }: Found): string {
  return words.map((word) => `<b>${escapeHtml(word)}</b>`).join(" ");
}

/** Returns the words of a query. */
export function plain({ words }: Found): string {
  return words.join(" ");
}

/** Returns the address of a result: in the site of the query, or in one of no meaning. */
export function addressOf({ site, seed, number }: Found, host: string): string {
  return `${site?.replace(/[?#].*$/s, "").replace(/\/$/, "") ?? `https://${host}.example.com`}/${seed}/${number}`;
}

/** Returns the address of a preview. */
export function thumbnailOf({ seed }: Found): string {
  return `https://search.example.com/thumb/${seed}.jpg`;
}

/** Returns the time of a result in Korea, as Daum Search writes it. */
export function koreanTime({ time }: Found): string {
  return new Date(time + 9 * 3_600_000).toISOString().replace("Z", "+09:00");
}
