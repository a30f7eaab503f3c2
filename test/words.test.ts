import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { root } from "../scripts/lib/project.js";
import { findWrongOpenings } from "./support/source/doc-comments.js";
import { findReplacedWords } from "./support/source/words.js";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n");

/** Prose and code of ours. These two name the words themselves. */
const ownTexts = tracked.filter(
  (file) =>
    /^(src|scripts|bench|examples|test|docs|\.github)\/.*\.(tsx?|m?js|md|yml|py|go|java)$|^src\/.*\.yaml$|^(README|CONTRIBUTING|SECURITY|CHANGELOG)\.md$/.test(
      file,
    ) && !["test/words.test.ts", "test/support/source/words.ts"].includes(file),
);

/** Returns a text without the code in a changelog, which may have an old name. */
function ownWords(file: string): string {
  const text = readFileSync(join(root, file), "utf8");
  return file === "CHANGELOG.md" ? text.replaceAll(/`[^`\n]*`/g, "``") : text;
}

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

/** Lists the strings of a YAML file that are ours, each on the line where it stands. */
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
      findReplacedWords(ownWords(file)).map(({ line, found, write }) => `${file}:${line}: ${found} → ${write}`),
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

describe("the doc comments of functions", () => {
  test("begin with a verb", () => {
    const found = tracked
      .filter((file) => /\.(tsx?|m?js)$/.test(file))
      .flatMap((file) =>
        findWrongOpenings(file, readFileSync(join(root, file), "utf8")).map(
          ({ line, found }) => `${file}:${line}: ${found}`,
        ),
      );

    expect(found).toEqual([]);
  });

  test.each([
    ["a function", "/** Whether it is so. */\nfunction isSo() {}", "Whether it is"],
    ["a longer comment", "/**\n * The data.\n *\n * @returns {string}\n */\nfunction read() {}", "The data."],
    ["an arrow function", "/** A body of JSON. */\nexport const write = () => '{}';", "A body of"],
    ["a constant of a function's type", "/** When all is done. */\nconst done: () => void = log;", "When all is"],
    ["a method", "class Client {\n  /** As JSON. */\n  write() {}\n}", "As JSON."],
    ["a property that is a function", "class Client {\n  /** On each call. */\n  log = () => {};\n}", "On each call."],
    ["a noun in the plural", "/** Names of the keys. */\nfunction keys() {}", "Names of the"],
    ["the imperative", "/** Return the keys. */\nfunction keys() {}", "Return the keys."],
    ["a vague verb", "/** Gives the data of a call. */\nfunction read() {}", "Gives the data"],
    [
      "a vague verb of a type",
      "interface Call {\n  /** Tells whether it is so. */\n  isSo(): boolean;\n}",
      "Tells whether it",
    ],
  ])("would be found to begin otherwise in %s", (_, text, found) => {
    expect(findWrongOpenings("a.ts", text).map((one) => one.found)).toEqual([found]);
  });

  test.each([
    ["a verb", "/** Returns the keys. */\nfunction keys() {}"],
    ["a verb that is a noun, too", "/** Names the keys. */\nfunction keys() {}"],
    ["a verb behind an adverb", "/** Quickly reads the keys. */\nfunction keys() {}"],
    ["a verb with a hyphen", "/** Percent-encodes a key. */\nfunction encode() {}"],
    ["no words but tags", "/** @returns {string} */\nfunction key() {}"],
    ["a constant", "/** The keys. */\nconst keys = ['a'];"],
    ["a type", "/** A key. */\ntype Key = () => string;"],
    ["a property of a type", "interface Client {\n  /** The keys. */\n  keys: () => string[];\n}"],
    ["a component", "/** The list of keys. */\nfunction Keys() {\n  return <ul />;\n}"],
  ])("may begin with what they have in %s", (_, text) => {
    expect(findWrongOpenings("a.tsx", text)).toEqual([]);
  });
});
