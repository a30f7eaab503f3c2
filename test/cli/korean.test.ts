import { beforeAll, describe, expect, test } from "vitest";
import { phrases } from "../../src/cli/check/report/korean/phrases.js";
import { translate } from "../../src/cli/check/report/korean/translate.js";
import { checkExchange } from "../../src/contract/index.js";
import { createFolder, runCli } from "../support/cli.js";
import { toExchange } from "../support/mutations/base.js";
import { listMutations } from "../support/mutations/corpus.js";
import { faulty, fitting } from "../support/traffic.js";

/** Everything that the checker says of a corpus of mutations. */
async function listTexts(): Promise<string[]> {
  const texts = new Set<string>();
  for (const { exchange } of listMutations(1)) {
    const report = await checkExchange(toExchange(exchange), { strict: true, showNames: true });
    if (report.outcome !== "checked") continue;
    for (const { expected, found, fix } of [...report.violations, ...report.warnings]) {
      for (const text of [expected, found, fix]) texts.add(text);
    }
  }
  return [...texts];
}

/** Names, numbers, media types and values in quotes have no language. */
function hasWords(text: string): boolean {
  return /[a-z] [a-z]/.test(text.replaceAll(/"[^"]*"| or /g, ""));
}

describe("a report in Korean", () => {
  let texts: string[];

  beforeAll(async () => {
    texts = await listTexts();
  });

  test("says all that the checker says of the mutations", () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => hasWords(text) && !/[가-힣]/.test(translate(text)))).toEqual([]);
  });

  test("mixes no English words in", () => {
    const mixed = texts.map((text) => translate(text)).filter((text) => / (the|with|and|is|was|in|of) /.test(text));

    expect(mixed).toEqual([]);
  });

  test("leaves names and values as they are", () => {
    expect(translate('one of "asc", "desc"')).toBe('다음 중 하나: "asc", "desc"');
    expect(translate("integer")).toBe("integer");
    expect(translate("words that nobody has translated")).toBe("words that nobody has translated");
  });

  test("has parts in the order of Korean", () => {
    expect(translate("at most 31 days after /from")).toBe("/from에서 최대 31일 뒤");
  });

  test("has as many parts as the English", () => {
    const wrong = phrases.filter(([english, korean]) => english.split("{}").length !== korean.split(/\{\d?\}/).length);

    expect(wrong).toEqual([]);
  });

  test("is printed with --lang ko, in text and in JSON", async () => {
    const { folder, remove } = createFolder({ "traffic.json": JSON.stringify([faulty, fitting]) });

    const text = await runCli(["check", "traffic.json", "--lang", "ko"], { folder });
    const json = await runCli(["check", "traffic.json", "--lang", "ko", "--format", "json"], { folder });
    remove();

    expect(text.stdout).toMatch(/ {6}기대 {2}/);
    expect(text.stdout).toMatch(/위반 \d+개: 호출 2건 중 1건/);
    expect(json.stdout).toMatch(/"fix": ?"[^"]*[가-힣]/);
  });

  test("refuses another language", async () => {
    const { stderr, exitCode } = await runCli(["check", "traffic.json", "--lang", "fr"]);

    expect(stderr).toContain("check: --lang fr: expected en or ko");
    expect(exitCode).toBe(2);
  });
});
