import type { Text } from "./text.js";

/** Yields the site's own words. */
export function* textsOfSite(): Generator<Text> {
  // The pages have no words of their own yet.
}
