import { words } from "../../docs-site/text/words.js";
import type { Text } from "./text.js";

/** Yields the site's own words. */
export function* textsOfSite(): Generator<Text> {
  for (const [key, english] of Object.entries(words)) yield { key: `site/${key}`, english, product: "site" };
}
