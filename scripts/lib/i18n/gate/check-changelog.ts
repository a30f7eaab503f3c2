import { hashOf } from "../text.js";
import { checkPage } from "./check-guide.js";

/**
 * Returns what is wrong with the Korean changelog; its first line names the hash of the English one that it follows.
 */
export function checkChangelog(english: string, korean: string): string[] {
  const [head = "", hash] = /^<!-- en: (\w+) -->\n\n/.exec(korean) ?? [];
  const expected = hashOf(english);
  const missing = countsOf(english).flatMap((count, index) => {
    const own = countsOf(korean)[index] ?? 0;
    return own === count ? [] : [`section ${index + 1} has ${own} entries, the English ${count}`];
  });
  return [
    ...(hash === expected
      ? []
      : [
          `CHANGELOG.ko.md follows an older CHANGELOG.md: translate what "git diff" shows there, at the same place, and write <!-- en: ${expected} --> in its first line`,
        ]),
    ...missing,
    ...checkPage(
      english.replaceAll("docs/generate-a-client.md", "docs/generate-a-client.ko.md"),
      korean.slice(head.length),
    ),
  ];
}

/** Counts the entries of each section, in order. */
function countsOf(changelog: string): number[] {
  return changelog
    .split(/^### /m)
    .slice(1)
    .map((section) => (section.match(/^- /gm) ?? []).length);
}
