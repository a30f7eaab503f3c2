import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTexts, shareTexts } from "../../scripts/lib/i18n/all-texts.js";
import { readCatalogue } from "../../scripts/lib/i18n/catalogue.js";
import { untranslated } from "../../scripts/lib/i18n/counts.js";
import { checkText } from "../../scripts/lib/i18n/gate/check-text.js";
import { hashOf } from "../../scripts/lib/i18n/text.js";
import { root } from "../../scripts/lib/project.js";

const texts = readTexts(join(root, "generated"));
const byKey = new Map(texts.map((text) => [text.key, text]));
const entries = [...readCatalogue("ko").values()].flatMap((file) => [...file]);

describe("the Korean catalogue", () => {
  test("translates every text", () => {
    const missing = untranslated(shareTexts(texts), readCatalogue("ko"));

    expect(missing.map(({ key, english }) => `${key}: ${english}`)).toEqual([]);
  });

  test("has no entry whose text is gone or whose English has changed, else run npm run i18n", () => {
    const wrong = entries.flatMap(([key, { en, text, isStale }]) => {
      const english = byKey.get(key)?.english;
      if (text === "") return [];
      if (english === undefined) return [`${key}: no such text`];
      return isStale || en !== hashOf(english) ? [`${key}: the English is now: ${english}`] : [];
    });

    expect(wrong).toEqual([]);
  });

  test("reads as the rules of spec/i18n/README.md ask", () => {
    const problems = entries.flatMap(([key, { text }]) => {
      const source = byKey.get(key);
      return source && text ? checkText(source, text).map((problem) => `${key}: ${problem}`) : [];
    });

    expect(problems).toEqual([]);
  });
});
