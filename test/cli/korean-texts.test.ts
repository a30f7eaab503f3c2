import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lines } from "../../src/cli/check/report/korean/lines.js";
import { phrases } from "../../src/cli/check/report/korean/phrases.js";
import { translate, translateLine } from "../../src/cli/check/report/korean/translate.js";
import { runCli } from "../support/programs/cli.js";
import { listTexts } from "../support/source/texts-of-source.js";

/** Stands for what a text has in place of a part. */
const part = "Z9Z";

/** Texts of the errors of the functions, which have one language. */
const toPrograms =
  /^cannot be|^the body was already read|cannot be checked: pass its text$|^a response without its|^expected an absolute URL|: unknown operation: /;

/** Returns whether no English is left but names, code, and values in quotes. */
function isKorean(text: string): boolean {
  return /[가-힣]/.test(text) && !/[a-z]{2,} [a-z]{2,}/.test(text.replaceAll(/"[^"]*"/g, "").replaceAll(part, ""));
}

/** Returns whether some phrases make up a text with parts, which they name. */
function isComposed(text: string, all: readonly (readonly [string, string])[]): boolean {
  const pattern = new RegExp(
    `^.*${text
      .replace(/^check: /, "")
      .split(part)
      .map(escapePattern)
      .join(".*")}.*$`,
    "s",
  );
  return all.some(([english, korean]) => pattern.test(english) && isKorean(korean));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

describe("with --lang ko, Korean are", () => {
  test("the texts of the checker, even those that no mutation brings about", () => {
    const texts = listTexts("src/contract", part).filter(({ text }) => !toPrograms.test(text));
    const english = texts.filter(({ text, isWhole }) => {
      return !isKorean(translate(text)) && !isKorean(translateLine(text)) && (isWhole || !isComposed(text, phrases));
    });

    expect(texts.length).toBeGreaterThan(150);
    expect(english.map(({ text }) => `${text} => ${translate(text)}`)).toEqual([]);
  });

  test("the messages about inputs", () => {
    const texts = listTexts("src/cli/check", part).filter(({ text }) => /^check: |^Z9Z[.:]/.test(text));
    const english = texts.filter(({ text }) => !isKorean(translateLine(text)) && !isComposed(text, lines));

    expect(texts.length).toBeGreaterThan(25);
    expect(english.map(({ text }) => `${text} => ${translateLine(text)}`)).toEqual([]);
  });

  test("the names of formats that cannot be read", () => {
    const texts = listTexts("src/cli/check/input/formats/unsupported.ts", part).map(({ text }) => text);
    const told = texts.map((text) =>
      translateLine(`check: a: ${text}: this format is not supported; record HAR or NDJSON instead`),
    );

    expect(texts.length).toBeGreaterThan(8);
    expect(told.filter((line, index) => line.includes(texts[index] ?? ""))).toEqual([]);
  });
});

const wild = "test/contract/fixtures/wild";
const requests = readdirSync(wild)
  .filter((file) => file.endsWith(".json"))
  .map((file) => readFileSync(`${wild}/${file}`, "utf8"));

/** What people get wrong in ways that the corpus has not. */
const others = [
  {
    method: "POST",
    url: "https://kapi.kakao.com/v2/api/talk/message/image/upload",
    headers: { Authorization: "Bearer <token>", "Content-Type": "multipart/form-data" },
    body: "--x",
  },
  {
    method: "GET",
    url: "https://kapi.kakao.com/v1/api/talk/friends?limit=x&other_long_name=1&offse=1",
    headers: { Authorization: "Bearer None" },
  },
  {
    method: "POST",
    url: "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
    headers: { Authorization: 'Bearer "a"', "Content-Type": "application/x-www-form-urlencoded" },
    body: "receiver_uuids=1,2&template_object={'object_type': 'text'}",
  },
].map((request) => JSON.stringify({ request }));

describe.each(["text", "json", "junit", "github", "sarif"])("the report of wild requests as %s", (format) => {
  test("has no line with three English words in a row", async () => {
    const stdin = [...requests, ...others].map((text) => JSON.stringify(JSON.parse(text))).join("\n");

    const { stdout, stderr } = await runCli(["check", "-", "--lang", "ko", "--strict", "--format", format], { stdin });

    const said = `${stdout}${stderr}`.split("\n");
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((line) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(line))).toEqual([]);
    expect(said.filter((line) => /\((?:like|#\d+, \d+ characters)|\/en\/|'s\b/.test(line))).toEqual([]);
  });
});
