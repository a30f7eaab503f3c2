import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/json.js";
import { redact } from "../../src/redact/redact.js";
import { makeExchange, type TestedExchange } from "../support/exchanges.js";
import { survivals } from "./encodings.js";

function redactOne(exchange: TestedExchange): TestedExchange {
  return redact([exchange], new Map(), "key").exchanges[0]!;
}

function locationOf(location: string): string {
  const url = "https://kauth.kakao.com/oauth/authorize";
  return redactOne(makeExchange("authorize", { url, status: 302, with: { location } })).response.headers[0]![1];
}

describe("the URL of a redirect keeps", () => {
  test.each([
    ["no secret under an encoded name", "https://a.example/cb?c%6fde=abcdefgh12345678", ["abcdefgh12345678"]],
    [
      "no secret in a URL in a parameter",
      `https://a.example/cb?continue=${encodeURIComponent("https://b.example/?code=abc12345&nick=홍길순#t=Zk9SECRET")}`,
      ["abc12345", "홍길순", "Zk9SECRET"],
    ],
    [
      "no secret in a URL that is encoded twice",
      `https://a.example/cb?continue=${encodeURIComponent(encodeURIComponent("https://b.example/?code=abc12345"))}`,
      ["abc12345"],
    ],
    ["no secret in its fragment", "https://a.example/cb#access_token=Zk9SECRET&ok=true", ["Zk9SECRET"]],
    ["no secret behind a path in its fragment", "https://a.example/#/login?id_token=Zk9SECRET", ["Zk9SECRET"]],
    [
      "no ID and no name in its path",
      "https://a.example/users/7712345678/홍길순/a1b2",
      ["7712345678", "홍길순", "a1b2"],
    ],
    ["no encoded name in its path", `https://a.example/${encodeURIComponent("홍길순")}`, ["홍길순"]],
    ["no login before its host", "https://hong:pass1234@a.example/", ["hong", "pass1234"]],
    ["nothing in a part without a name", "https://a.example/cb?7712345678", ["7712345678"]],
    ["nothing that cannot be decoded", "https://a.example/cb?x=%zzsecret&y=1", ["secret"]],
    ["nothing in the URL of an app", "kakaoapp://oauth?code=abc12345", ["abc12345"]],
    ["nothing in a relative URL", "/login?continue=secretword", ["secretword"]],
  ])("%s", (_, location, secrets) => {
    const written = locationOf(location);

    expect(secrets.flatMap((secret) => survivals(written, secret))).toEqual([]);
  });

  test("a URL in it as a URL", () => {
    const written = locationOf(`https://a.example/?to=${encodeURIComponent("https://b.example/?x=12345")}`);

    expect(written).toMatch(/^https:\/\/a\.example\/\?to=https%3A%2F%2Fexample\.com%2F[a-z]{16}$/);
  });

  test("the words that tell where it leads, and an error", () => {
    const location =
      "https://example.com/oauth/v2/callback?error=access_denied&error_description=User%20denied%20access&x=1";

    expect(locationOf(location)).toBe(location);
  });

  test("the form of a code and a state", () => {
    const written = locationOf("https://example.com/oauth?code=abcdefgh12345678&state=xyz987654&again=true");

    expect(written).toMatch(/^https:\/\/example\.com\/oauth\?code=[a-z]{8}\d{8}&state=[a-z]{3}\d{6}&again=true$/);
    expect(written).not.toMatch(/abcdefgh|xyz/);
  });
});

describe("the URL of a next page", () => {
  const url = "https://kapi.kakao.com/v1/user/ids";
  const afterOf = (after_url: string) => {
    const exchange = redactOne(makeExchange("listUserIds", { url, response: { elements: [7], after_url } }));
    return (parseJson(exchange.response.body) as { after_url: string }).after_url;
  };

  test("keeps no parameter that the spec does not know", () => {
    const written = afterOf(
      `${url}?limit=3&offset=37&owner=${encodeURIComponent("박서준")}&uid=7712345678&b=1987-04-12`,
    );

    expect(written).toMatch(
      /^https:\/\/kapi\.kakao\.com\/v1\/user\/ids\?limit=3&offset=\d\d&owner=[^&]+&uid=\d{10}&b=/,
    );
    expect(["offset=37", "박서준", "7712345678", "1987-04-12"].flatMap((value) => survivals(written, value))).toEqual(
      [],
    );
  });

  test("keeps parameters of another operation of the API that it leads to", () => {
    const known = "https://kapi.kakao.com/v1/api/talk/friends?limit=3&order=asc";

    expect(afterOf(known)).toBe(known);
    expect(afterOf(known.replace("limit", "limits"))).not.toContain("limits=3");
  });

  test("keeps no parameter whose name is no word", () => {
    expect(afterOf(`${url}?limit=3&7712345678=true`)).toMatch(/\?limit=3&(?!7712345678)\d{10}=true$/);
  });
});
