import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkChangelog } from "../../scripts/lib/i18n/gate/check-changelog.js";
import { checkGuide, checkPage } from "../../scripts/lib/i18n/gate/check-guide.js";
import { koreanFigures } from "../../scripts/lib/i18n/korean-figures.js";
import { hashOf } from "../../scripts/lib/i18n/text.js";
import { root } from "../../scripts/lib/project.js";

const folder = join(root, "docs/guides");
const english = readdirSync(join(folder, "en"));

describe("the Korean guides", () => {
  test.each(english)("follow %s, and read as spec/i18n/README.md asks", (file) => {
    const own = join(folder, "ko", file);

    expect(existsSync(own)).toBe(true);
    expect(checkGuide(readFileSync(join(folder, "en", file), "utf8"), readFileSync(own, "utf8"))).toEqual([]);
  });
});

test("the Korean guide to generators follows the English one", () => {
  const [english = "", korean = ""] = ["generate-a-client.md", "generate-a-client.ko.md"].map((file) =>
    readFileSync(join(root, "docs", file), "utf8"),
  );

  // The matrix writes its results into both, so the hash is that of the text around them.
  expect(checkGuide(withoutResults(english), withoutResults(korean))).toEqual([]);
  expect(checkPage(english, korean)).toEqual([]);
});

function withoutResults(guide: string): string {
  return guide.replaceAll(/(<!-- (\w+) -->)[^]*?(<!-- \/\2 -->)/g, "$1\n$3");
}

describe("the Korean README", () => {
  const [english = "", korean = ""] = ["README.md", "README.ko.md"].map((file) =>
    readFileSync(join(root, file), "utf8"),
  );

  test("says in Korean what the English one says", () => {
    const linked = english
      .replace("[한국어](README.ko.md)", "[English](README.md)")
      .replace("docs/generate-a-client.md", "docs/generate-a-client.ko.md");

    expect(checkPage(linked, korean)).toEqual([]);
  });

  test("is linked first of all", () => {
    expect(english).toMatch(/^# .*\n\n\[한국어\]\(README\.ko\.md\)\n/);
  });

  test("has the figures in Korean", () => {
    const figures = koreanFigures(readFileSync(join(root, "generated/figures.md"), "utf8"));

    expect(figures.replaceAll(/\b(API|SDK)\b/g, "")).not.toMatch(/[a-z]{2}/i);
  });
});

describe("the Korean changelog", () => {
  const [english = "", korean = ""] = ["CHANGELOG.md", "CHANGELOG.ko.md"].map((file) =>
    readFileSync(join(root, file), "utf8"),
  );

  test("follows the English one, entry by entry", () => {
    expect(checkChangelog(english, korean)).toEqual([]);
  });

  test.each([
    ["an entry of the English", (text: string) => text, "- A new entry.\n", "section 1 has"],
    ["what to do", (text: string) => text, "- A new entry.\n", 'translate what "git diff" shows there'],
    ["the spelling of the glossary", (text: string) => text.replace("에뮬레이터", "목 서버"), "", "목 서버: write"],
  ])("must not lack %s", (_, change, added, problem) => {
    const changed = english.replace("### Added\n\n", `### Added\n\n${added}`);

    expect(checkChangelog(changed, change(korean)).join()).toContain(problem);
  });
});

describe("a guide is refused", () => {
  const source = "# A\n\nUse the access token, see [b](b.md).\n\n```ts\nf();\n```\n\n<!-- console -->\n";
  const korean = `<!-- en: ${hashOf(source)} -->\n\n${source
    .replace("# A", "# 가")
    .replace(/Use.*/, "액세스 토큰을 사용합니다. [나](b.md)를 참고합니다.")}`;

  test("only for a reason", () => {
    expect(checkGuide(source, korean)).toEqual([]);
  });

  test.each([
    ["another English", (text: string) => text.replace(/en: \w+/, "en: 00000000"), "follows an older English"],
    ["no hash", (text: string) => text.replace(/<!-- en.*/, ""), "follows an older English"],
    ["other code", (text: string) => text.replace("f();", "g();"), "has code that the English lacks"],
    ["lost code", (text: string) => text.replace(/```[^]*```/, ""), "lacks the code"],
    ["a lost mark", (text: string) => text.replace("<!-- console -->", ""), "lacks <!-- console -->"],
    ["a lost link", (text: string) => text.replace("[나](b.md)", "나"), "does not link to b.md"],
    ["another word for a term", (text: string) => text.replace("액세스 토큰", "접근 토큰"), "access token"],
    ["a plain style", (text: string) => text.replace("참고합니다", "참고한다"), "is not 합니다체"],
    ["a wrong particle", (text: string) => text.replace("액세스", "`scope`을 액세스"), "write 를"],
    ["an English word", (text: string) => text.replace("사용합니다", "use 합니다"), "use: write it in Korean"],
  ])("for %s", (_, change, problem) => {
    expect(checkGuide(source, change(korean)).join("\n")).toContain(problem);
  });
});
