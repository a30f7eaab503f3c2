import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { root } from "../scripts/lib/project.js";
import { findReplacedWords } from "./support/source/words.js";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n");

/** Prose and code of ours. These two name the words themselves; the changelog of a release stays as it was released. */
const ownTexts = tracked.filter(
  (file) =>
    /^(src|scripts|bench|examples|test|docs|\.github)\/.*\.(ts|js|mjs|md|yml)$|^(README|CONTRIBUTING|SECURITY)\.md$/.test(
      file,
    ) && !["test/words.test.ts", "test/support/source/words.ts"].includes(file),
);

/** In the spec, what we wrote: not the data of recordings, nor what a source says. */
const specFiles = tracked.filter((file) => /^spec\/.*\.yaml$/.test(file));
const quoted = new Set([
  "request",
  "response",
  "call",
  "says",
  "source",
  "value",
  "examples",
  "checks",
  "const",
  "enum",
]);

/** The strings of a YAML file that are ours, each on the line where it stands. */
function ownStrings(text: string): { line: number; value: string }[] {
  // Parsing all recordings takes seconds; most hold no such word at all.
  if (findReplacedWords(text).length === 0) return [];
  const found: { line: number; value: string }[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key }) => (quoted.has(String(key)) ? visit.SKIP : undefined),
    Scalar: (key, { value, range }) => {
      if (key === "key" || typeof value !== "string") return;
      found.push({ line: text.slice(0, range?.[0]).split("\n").length, value });
    },
  });
  return found;
}

describe("the words of the glossary", () => {
  test("are used in code, docs and tests", () => {
    const found = ownTexts.flatMap((file) =>
      findReplacedWords(readFileSync(join(root, file), "utf8")).map(
        ({ line, found, write }) => `${file}:${line}: ${found} → ${write}`,
      ),
    );

    expect(found).toEqual([]);
  });

  test("are used in the spec", () => {
    const found = specFiles.flatMap((file) =>
      ownStrings(readFileSync(join(root, file), "utf8")).flatMap(({ line, value }) =>
        findReplacedWords(value).map(({ found, write }) => `${file}:${line}: ${found} → ${write}`),
      ),
    );

    expect(found).toEqual([]);
  });

  test.each([
    ["an answer", "Reads the answer of Kakao.", "answer"],
    ["a repetition", "loads what repetitions need", "repetitions"],
    ["none", "found no key: there is none", "there is none"],
    ["telling", "--help tells of its options", "tells of"],
    ["mending", "mend those, and check again", "mend"],
    ["hands", "connect the user by hand", "by hand"],
    ["greatest numbers", "the greatest number of items", "greatest number"],
    ["a doc comment that gives", "/** Gives the data of a call. */", "Gives"],
    ["a longer doc comment that tells", "/**\n * Tells whether it is so.\n */", "Tells"],
  ])("are missed in %s", (_, text, found) => {
    expect(findReplacedWords(text).map((one) => one.found)).toEqual([found]);
  });

  test("may differ in a quotation", () => {
    expect(findReplacedWords("The page says “the answer is sent”.\n> by hand\n")).toEqual([]);
  });

  test("may differ in data and in what a source says", () => {
    const text = "response: { body: the answer }\nclaims: [{ says: an answer }]\nresolution: the answer\n";

    expect(ownStrings(text)).toEqual([{ line: 3, value: "the answer" }]);
  });
});
