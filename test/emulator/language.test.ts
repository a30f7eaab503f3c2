import { describe, expect, test } from "vitest";
import { choices as korean } from "../../generated/korean/choices.js";
import { hasWords } from "../../scripts/lib/i18n/text.js";
import { choices } from "../../src/emulator/choices.js";
import { startEmulator } from "../../src/emulator/server.js";
import { languageOf } from "../../src/emulator/pages/language.js";
import { respondToLanguage } from "../../src/emulator/pages/language-path.js";

const visit = (path: string, headers: Record<string, string> = {}) => ({
  method: "GET",
  url: new URL(path, "http://127.0.0.1"),
  headers,
  body: "",
  ip: "",
});

describe("the choices on the first page", () => {
  test("are all in Korean, each part of them", () => {
    expect(Object.keys(korean).sort()).toEqual(choices.map(({ id }) => id).sort());
    for (const { id, about } of choices) {
      expect(hasWords(about) ? korean[id]?.about : "가", id).toMatch(/[가-힣]/);
      expect(korean[id]?.reason, id).toMatch(/[가-힣].*\.$/);
    }
  });

  test.each([
    ["ko", "인가 코드의 유효 기간", "<dt>이유</dt>"],
    ["en", "Lifetime of a code", "<dt>Reason</dt>"],
  ])("are shown in %s", async (language, about, label) => {
    const server = await startEmulator({ port: 0, host: "127.0.0.1" });
    const page = await (await fetch(`${server.url}/?lang=${language}`)).text();
    await server.close();

    expect(page).toContain(`<summary>${about}</summary>`);
    expect(page).toContain(label);
    expect(page).not.toContain('lang="en"><summary>');
  });
});

describe("the language of a page", () => {
  test.each([
    ["Korean if nothing says", "/", {}, "ko"],
    ["Korean for any language", "/", { "accept-language": "*" }, "ko"],
    ["Korean if neither is accepted", "/", { "accept-language": "fr" }, "ko"],
    ["the one that the browser prefers", "/", { "accept-language": "ko;q=0.5, en-US;q=0.9" }, "en"],
    ["the first of equals", "/", { "accept-language": "fr, en-GB, ko" }, "en"],
    ["not one that is refused", "/", { "accept-language": "en;q=0" }, "ko"],
    ["the one chosen before", "/", { cookie: "a=b; kakao_emulator_lang=en", "accept-language": "ko" }, "en"],
    ["the one in the query first", "/?lang=ko", { cookie: "kakao_emulator_lang=en" }, "ko"],
    ["not an unknown one in the query", "/?lang=fr", { "accept-language": "en" }, "en"],
  ] as const)("is %s", (_, path, headers, expected) => {
    expect(languageOf(visit(path, headers))).toBe(expected);
  });

  test.each([
    ["/kauth/oauth/authorize?a=1", "/kauth/oauth/authorize?a=1"],
    ["//example.com", "/"],
    ["/\\example.com", "/"],
    ["https://example.com", "/"],
  ])("is kept for the way back to %s", (back, location) => {
    const reply = respondToLanguage(visit(`/_language?lang=en&back=${encodeURIComponent(back)}`));

    expect(reply?.headers["location"]).toBe(location);
    expect(reply?.headers["set-cookie"]).toMatch(/^kakao_emulator_lang=en;/);
  });
});
