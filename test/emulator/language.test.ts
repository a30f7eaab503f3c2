import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/emulator/pages/language.js";
import { respondToLanguage } from "../../src/emulator/pages/language-path.js";

const visit = (path: string, headers: Record<string, string> = {}) => ({
  method: "GET",
  url: new URL(path, "http://127.0.0.1"),
  headers,
  body: "",
  ip: "",
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
