import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOAuth } from "../../src/oauth/index.js";
import { options } from "./options.js";

const { parseRedirect } = createOAuth(options);

const state = "the-state";

describe("parseRedirect", () => {
  test.each([
    ["a URL", "https://example.com/oauth?code=the-code&state=the-state"],
    ["a URL object", new URL("https://example.com/oauth?state=the-state&code=the-code")],
    ["a path with a query", "/oauth?code=the-code&state=the-state"],
  ])("returns the code of %s", (_, url) => {
    expect(parseRedirect(url, { state })).toEqual({ ok: true, code: "the-code" });
  });

  test("returns an error with its hint from the catalogue", () => {
    const url = "/oauth?error=access_denied&error_description=User%20denied%20access&error_code=KOE006&state=the-state";

    expect(parseRedirect(url, { state })).toEqual({
      ok: false,
      kind: "error",
      error: "access_denied",
      errorDescription: "User denied access",
      errorCode: "KOE006",
      hint: expect.stringContaining("redirect") as string,
    });
  });

  test("has no hint for a code that every object has as a property", () => {
    const url = "/oauth?error=x&error_code=constructor&state=the-state";

    expect(parseRedirect(url, { state })).toEqual({ ok: false, kind: "error", error: "x", errorCode: "constructor" });
  });

  test.each([undefined, null])("refuses a login without a session (%s), and does not throw", (session) => {
    const url = "/oauth?code=the-code&state=the-state";

    expect(parseRedirect(url, session as unknown as { state: string })).toMatchObject({ ok: false, kind: "state" });
  });

  test("returns an error of which nothing more is known", () => {
    expect(parseRedirect("/oauth?error=toString&state=the-state", { state })).toEqual({
      ok: false,
      kind: "error",
      error: "toString",
    });
  });

  test.each([
    ["another state", "/oauth?code=the-code&state=other", state],
    ["no state", "/oauth?code=the-code", state],
    ["an error without a state", "/oauth?error=access_denied", state],
    ["two states", "/oauth?code=the-code&state=the-state&state=the-state", state],
    ["a state that nobody kept", "/oauth?code=the-code&state=the-state", undefined],
    ["the word undefined for a state that nobody kept", "/oauth?code=the-code&state=undefined", undefined],
    ["an empty state for an empty one", "/oauth?code=the-code&state=", ""],
  ])("refuses %s as forged", (_, url, kept) => {
    const result = parseRedirect(url, { state: kept });

    expect(result).toMatchObject({ ok: false, kind: "state" });
    expect(JSON.stringify(result)).not.toContain("the-code");
  });

  test.each([
    ["another host", "https://evil.example/oauth?code=the-code&state=the-state"],
    ["another host in a path", "//evil.example/oauth?code=the-code&state=the-state"],
    ["another scheme", "http://example.com/oauth?code=the-code&state=the-state"],
    ["another port", "https://example.com:8443/oauth?code=the-code&state=the-state"],
    ["another path", "/oauth/other?code=the-code&state=the-state"],
    ["no URL", "https://"],
  ])("refuses %s", (_, url) => {
    expect(parseRedirect(url, { state })).toMatchObject({ ok: false, kind: "redirect-uri" });
  });

  test.each(["", "code=", "code=a&code=b", "error=", "code=a&error=b"])("refuses the query %j", (query) => {
    expect(parseRedirect(`/oauth?state=the-state&${query}`, { state })).toMatchObject({
      ok: false,
      kind: "incomplete",
    });
  });

  test("never throws, and returns a code for the right state only", () => {
    const text = fc.string({ unit: "binary" });

    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), text), text, text, (url, kept, sent) => {
        parseRedirect(url, { state: kept });
        const result = parseRedirect(`/oauth?code=c&state=${encodeURIComponent(sent)}`, { state: kept });

        expect(result.ok).toBe(kept !== "" && sent === kept);
      }),
    );
  });
});
