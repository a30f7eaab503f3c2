import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CheckOptions,
  checkExchange,
  checkRequest,
  checkResponse,
  type Exchange,
  type ExchangeRequest,
  type Violation,
} from "../../src/contract/index.js";

const me: ExchangeRequest = {
  method: "GET",
  url: "https://kapi.kakao.com/v2/user/me",
  headers: { Authorization: "Bearer token" },
};
const form = { Authorization: "Bearer token", "Content-Type": "application/x-www-form-urlencoded;charset=utf-8" };
const memo: ExchangeRequest = {
  method: "POST",
  url: "https://kapi.kakao.com/v2/api/talk/memo/default/send",
  headers: form,
  body: 'template_object={"object_type":"text","text":"hi","link":{"web_url":"https://example.com"}}',
};

async function violationsOf(exchange: Exchange, options?: CheckOptions): Promise<readonly Violation[]> {
  const report = await checkExchange(exchange, options);
  return report.outcome === "checked" ? report.violations : [];
}

/** Place, pointer and rule of each violation. */
async function rulesOf(exchange: Exchange, options?: CheckOptions): Promise<string[]> {
  return (await violationsOf(exchange, options)).map(({ place, pointer, rule }) => `${place} ${pointer} ${rule}`);
}

describe("the operation of a request", () => {
  test.each<[string, Partial<ExchangeRequest>, string]>([
    ["method and URL", {}, "getUserMe"],
    ["a method in small letters", { method: "get" }, "getUserMe"],
    ["the other method of a path", { ...memo, url: me.url, body: "" }, "postUserMe"],
    [
      "a path with a format",
      { url: "https://dapi.kakao.com/v2/local/search/address.json?query=x", headers: { Authorization: "KakaoAK key" } },
      "searchAddress",
    ],
  ])("is found by %s", async (_, change, operationId) => {
    expect(await checkRequest({ ...me, ...change })).toEqual({
      outcome: "checked",
      operationId,
      api: operationId === "searchAddress" ? "dapi" : "kapi",
      violations: [],
    });
  });

  test("is found below an address that stands for Kakao's, with and without a slash at its end", async () => {
    const request = { ...me, url: "http://localhost:4010/kapi/v2/user/me" };

    for (const kapi of ["http://localhost:4010/kapi", "http://localhost:4010/kapi/"]) {
      expect(await checkRequest(request, { baseUrls: { kapi } })).toMatchObject({ operationId: "getUserMe" });
    }
    expect(await checkRequest(request)).toEqual({ outcome: "skipped", host: "localhost:4010" });
  });

  test.each<[string, Partial<ExchangeRequest>, string]>([
    ["another host", { url: "https://example.com/v2/user/me" }, "example.com"],
    ["a preflight", { method: "OPTIONS" }, "kapi.kakao.com (preflight)"],
    ["no absolute URL", { url: "/v2/user/me" }, "a URL that is not absolute"],
    ["another service of Kakao", { url: "https://accounts.kakao.com/login" }, "accounts.kakao.com"],
  ])("is nobody's for %s", async (_, change, host) => {
    expect(await checkRequest({ ...me, ...change })).toEqual({ outcome: "skipped", host });
  });

  test.each<[string, Partial<ExchangeRequest>, Partial<Violation>]>([
    ["method", { method: "PATCH" }, { expected: "GET or POST", found: "PATCH", fix: "call getUserMe or postUserMe" }],
    ["host", { url: "https://dapi.kakao.com/v2/user/me" }, { expected: "kapi.kakao.com", found: "dapi.kakao.com" }],
    ["scheme", { url: "http://kapi.kakao.com/v2/user/me" }, { expected: "https", found: "http" }],
    ["host", { url: "https://api.kakao.com/v2/user/me" }, { expected: "kapi.kakao.com", found: "api.kakao.com" }],
    ["path", { url: "https://kapi.kakao.com/v2/user/mee" }, { expected: "/v2/user/me", found: "/v2/user/mee" }],
  ])("is missed by another %s, which is told", async (rule, change, expected) => {
    const violations = await violationsOf({ request: { ...me, ...change } });

    expect(violations).toEqual([expect.objectContaining({ place: "operation", rule, ...expected })]);
  });

  test("is the one that the exchange names, and another request differs from it", async () => {
    expect(await rulesOf({ operationId: "getUserMe", request: me })).toEqual([]);
    expect(await rulesOf({ operationId: "listFriends", request: me })).toEqual(["operation  operation"]);
  });

  test("must be one of the description", async () => {
    const named = checkExchange({ operationId: "getUserME2" as "getUserMe", request: me });

    await expect(named).rejects.toThrow("getUserME2: no such operation: did you mean getUserMe");
  });

  test("cannot be told of an answer alone", async () => {
    await expect(checkExchange({ response: { status: 200 } })).rejects.toThrow("name the operation");
  });
});

describe("a credential", () => {
  const withAuthorization = (value?: string): Exchange => ({
    request: { ...me, headers: value ? { authorization: value } : [] },
  });

  test.each(["Bearer token", "bearer token", "KakaoAK key"])("may be %s", async (value) => {
    expect(await rulesOf(withAuthorization(value))).toEqual([]);
  });

  test.each<[string | undefined, string]>([
    [undefined, "no Authorization header"],
    ["Basic c2VjcmV0", "Basic with a value"],
    ["Bearer", "Bearer without a value"],
    ["secret", "a value without a known word before it"],
  ])("must not be %s", async (value, found) => {
    expect(await violationsOf(withAuthorization(value))).toEqual([
      expect.objectContaining({
        place: "credential",
        expected: "Bearer with the accessToken or KakaoAK with the adminKey",
        found,
      }),
    ]);
  });

  test("is not looked at when told so", async () => {
    expect(await rulesOf(withAuthorization(), { credentials: false })).toEqual([]);
  });
});

describe("a form", () => {
  const send = (body: string) => ({ request: { ...memo, body } });

  test.each<[string, string, string[]]>([
    ["fits", memo.body as string, []],
    ["lacks a field", "", ["body /template_object required"]],
    ["has a field that is no JSON", "template_object={'a':1}", ["body /template_object json"]],
    ["has JSON of another type", 'template_object="text"', ["body /template_object type"]],
    ["has a template without its kind", "template_object={}", ["body /template_object/object_type required"]],
    [
      "has an empty link",
      'template_object={"object_type":"text","text":"hi","link":{}}',
      ["body /template_object/link minProperties"],
    ],
    ["has a template of no kind", 'template_object={"object_type":"x"}', ["body /template_object/object_type enum"]],
    ["has a field twice", "template_object={}&template_object={}", ["body /template_object repeated"]],
  ])("%s", async (_, body, expected) => {
    expect(await rulesOf(send(body))).toEqual(expected);
  });

  test("may be unrecorded, but not under another media type", async () => {
    expect(await rulesOf({ request: { ...memo, body: undefined, unrecorded: true } })).toEqual([]);
    expect(await rulesOf({ request: { ...memo, headers: { ...form, "Content-Type": "application/json" } } })).toEqual([
      "media-type  media-type",
    ]);
  });

  test("must not be sent with a request that has no body", async () => {
    expect(await rulesOf({ request: { ...me, body: "a=1" } })).toEqual(["body  unexpected"]);
  });
});

describe("an answer", () => {
  test("keeps the meaning of 64-bit integers, as text, number and bigint", async () => {
    expect(await checkResponse("getUserMe", 200, '{"id":1376016924426111111}')).toEqual([]);
    expect(await checkResponse("getUserMe", 200, { id: 1376016924426111111n })).toEqual([]);
    expect(await checkResponse("getUserMe", 200, { id: 1 })).toEqual([]);
    expect(await checkResponse("getUserMe", 200, { id: 1.5 })).toHaveLength(1);
  });

  test("of which the body is unknown may have any, unless all is to be declared", async () => {
    const page = "<html>";
    const headers = { "Content-Type": "text/html" };

    expect(await checkResponse("getUserMe", 502, page, { headers })).toEqual([]);
    expect(await checkResponse("getUserMe", 502, page, { headers, strict: true })).toHaveLength(1);
  });

  test("may have undeclared members, unless all is to be declared", async () => {
    const body = { id: 1, kakao_account: { planted: 1 } };

    expect(await checkResponse("getUserMe", 200, body)).toEqual([]);
    expect(await checkResponse("getUserMe", 200, body, { strict: true })).toEqual([
      expect.objectContaining({ pointer: "/kakao_account/planted", rule: "undeclared" }),
    ]);
  });

  test("with a fault shows none of the declared members beside it as undeclared", async () => {
    const body = { id: "1", kakao_account: { email: 5 } };

    const violations = await checkResponse("getUserMe", 200, body, { strict: true });

    expect(violations.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      "/id type",
      "/kakao_account/email type",
    ]);
  });
});

test("a secret never shows in a violation, wherever it stands", async () => {
  const secret = fc.stringMatching(/^[a-z][A-Za-z0-9]{11,30}$/);
  await fc.assert(
    fc.asyncProperty(secret, async (text) => {
      const exchanges: Exchange[] = [
        { request: { ...me, headers: { Authorization: text } } },
        { request: { ...me, headers: { Authorization: `Basic ${text}` } } },
        { request: { ...me, url: `${me.url}?target_id=${text}&property_keys=${text}` } },
        { request: { ...memo, body: `template_object=${text}` } },
        { operationId: "requestToken", response: { status: 200, body: { access_token: [text], expires_in: text } } },
        { operationId: "getUserMe", response: { status: 200, body: text } },
        { operationId: "getUserMe", response: { status: 200, body: { id: text, connected_at: text } } },
      ];

      for (const exchange of exchanges) {
        const violations = await violationsOf(exchange, { strict: true });
        expect(violations).not.toEqual([]);
        expect(JSON.stringify(violations)).not.toContain(text);
      }
    }),
  );
});
