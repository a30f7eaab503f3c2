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
  const report = await checkExchange(exchange, { showNames: true, ...options });
  return report.outcome === "checked" ? report.violations : [];
}

async function violationsOfResponse(
  ...[operationId, status, body, options]: Parameters<typeof checkResponse>
): Promise<readonly Violation[]> {
  return (await checkResponse(operationId, status, body, { showNames: true, ...options })).violations;
}

/** Returns place, pointer and rule of each violation. */
async function rulesOf(exchange: Exchange, options?: CheckOptions): Promise<string[]> {
  return (await violationsOf(exchange, options)).map(({ place, pointer, rule }) => `${place} ${pointer} ${rule}`);
}

describe("the operation of a request", () => {
  test.each<[string, Partial<ExchangeRequest>, string]>([
    ["method and URL", {}, "getUserMe"],
    ["a method in small letters", { method: "get" }, "getUserMe"],
    ["the other method of a path", { ...memo, url: me.url, body: "" }, "postUserMe"],
    [
      "a path without its format",
      { url: "https://dapi.kakao.com/v2/local/search/address?query=x", headers: { Authorization: "KakaoAK key" } },
      "searchAddress",
    ],
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
      warnings: [],
    });
  });

  test("is found below a base URL, with and without a trailing slash", async () => {
    const request = { ...me, url: "http://localhost:4010/kapi/v2/user/me" };

    for (const kapi of ["http://localhost:4010/kapi", "http://localhost:4010/kapi/"]) {
      expect(await checkRequest(request, { baseUrls: { kapi } })).toMatchObject({ operationId: "getUserMe" });
    }
    expect(await checkRequest(request)).toEqual({ outcome: "skipped", host: "localhost:4010" });
  });

  test.each<[string, Partial<ExchangeRequest>, string]>([
    ["a preflight", { method: "OPTIONS" }, "kapi.kakao.com (preflight)"],
    ["a tunnel", { method: "CONNECT" }, "kapi.kakao.com (tunnel)"],
    ["a web socket", { url: "wss://kapi.kakao.com/v2/user/me" }, "wss://kapi.kakao.com"],
    ["a relative URL", { url: "/v2/user/me" }, "a relative URL"],
    ["another service of Kakao", { url: "https://accounts.kakao.com/login" }, "accounts.kakao.com"],
  ])("is not looked for with %s", async (_, change, host) => {
    expect(await checkRequest({ ...me, ...change })).toEqual({ outcome: "skipped", host });
  });

  test.each<[string, Partial<ExchangeRequest>, string, string]>([
    ["another host", { url: "https://a.example/v2/user/me" }, "an unknown host (9 characters)", "a.example"],
    [
      "a preflight of another host",
      { method: "OPTIONS", url: "https://a.example/" },
      "an unknown host (9 characters) (preflight)",
      "a.example (preflight)",
    ],
    ["another web socket", { url: "wss://a.example/" }, "an unknown host (9 characters)", "wss://a.example"],
  ])("is not looked for with %s, whose name is hidden", async (_, change, host, whole) => {
    const request = { ...me, ...change };

    expect(await checkRequest(request)).toEqual({ outcome: "skipped", host, hidesNames: true });
    expect(await checkRequest(request, { showNames: true })).toEqual({ outcome: "skipped", host: whole });
  });

  test.each<[string, Partial<ExchangeRequest>, Partial<Violation>]>([
    ["method", { method: "PATCH" }, { expected: "GET or POST", found: "PATCH", fix: "call getUserMe or postUserMe" }],
    ["host", { url: "https://dapi.kakao.com/v2/user/me" }, { expected: "kapi.kakao.com", found: "dapi.kakao.com" }],
    ["scheme", { url: "http://kapi.kakao.com/v2/user/me" }, { expected: "https", found: "http" }],
    ["host", { url: "https://api.kakao.com/v2/user/me" }, { expected: "kapi.kakao.com", found: "api.kakao.com" }],
    ["path", { url: "https://kapi.kakao.com/v2/user/mee" }, { expected: "/v2/user/me", found: "/v2/user/mee" }],
  ])("is missed because of another %s, which is reported", async (rule, change, expected) => {
    const violations = await violationsOf({ request: { ...me, ...change } });

    expect(violations).toEqual([expect.objectContaining({ place: "operation", rule, ...expected })]);
  });

  test("is the named one, from which another request differs", async () => {
    expect(await rulesOf({ operationId: "getUserMe", request: me })).toEqual([]);
    expect(await rulesOf({ operationId: "listFriends", request: me })).toEqual(["operation  operation"]);
  });

  test("may be named for requests to any host", async () => {
    const response = { status: 200, body: { id: "1" } };
    const request = { ...me, url: "http://localhost:4010/kapi/v2/user/me?secure_resource=yes" };
    const elsewhere = (change: object) => rulesOf({ operationId: "getUserMe", request: { ...request, ...change } });

    expect(await rulesOf({ operationId: "getUserMe", request, response })).toEqual([
      "query /secure_resource type",
      "body /id type",
    ]);
    expect(await elsewhere({ url: "/v2/user/me" })).toEqual([]);
    expect(await elsewhere({ url: "http://localhost:4010/v2/user" })).toEqual(["operation  path"]);
    expect(await elsewhere({ method: "PUT" })).toEqual(["operation  method"]);
  });

  test("is looked for below each of several base URLs, which must be absolute", async () => {
    const baseUrls = { kapi: ["http://localhost:1/a", "http://localhost:2"] };
    const checked = { outcome: "checked", operationId: "getUserMe" };

    expect(await checkRequest({ ...me, url: "http://localhost:1/a/v2/user/me" }, { baseUrls })).toMatchObject(checked);
    expect(await checkRequest({ ...me, url: "http://localhost:2/v2/user/me" }, { baseUrls })).toMatchObject(checked);
    baseUrls.kapi.push("http://localhost:3");
    expect(await checkRequest({ ...me, url: "http://localhost:3/v2/user/me" }, { baseUrls })).toMatchObject(checked);
    await expect(checkRequest(me, { baseUrls: { kapi: "/kapi" } })).rejects.toThrow(
      "baseUrls.kapi: expected an absolute URL, e.g. http://localhost:4010/",
    );
    const misspelt = { kappi: "http://localhost:1" };
    await expect(checkRequest(me, { baseUrls: misspelt as CheckOptions["baseUrls"] })).rejects.toThrow(
      "baseUrls.kappi: unknown API: did you mean kapi",
    );
  });

  test("is that of the API that has it, if several have one base URL", async () => {
    const search = { method: "GET", url: "http://localhost:1/v2/search/web?query=a", headers: {} };
    const below = { ...search, url: "http://localhost:1/dapi/v2/search/web?query=a" };
    const found = async (request: ExchangeRequest, baseUrls: CheckOptions["baseUrls"]) =>
      await checkRequest(request, { baseUrls });

    for (const baseUrls of [{ kapi: "http://localhost:1", dapi: "http://localhost:1" }]) {
      expect(await found(search, baseUrls)).toMatchObject({ operationId: "searchWeb" });
      expect(await found({ ...search, url: "http://localhost:1/v2/user/me" }, baseUrls)).toMatchObject({
        operationId: "getUserMe",
      });
    }
    expect(await found(below, { kapi: "http://localhost:1", dapi: "http://localhost:1/dapi" })).toMatchObject({
      operationId: "searchWeb",
    });
    expect(await found(search, { kapi: "http://localhost:1" })).toMatchObject({
      violations: [{ rule: "host", expected: "dapi.kakao.com", found: "localhost:1" }],
    });
  });

  test("must exist", async () => {
    const named = checkExchange({ operationId: "getUserME2" as "getUserMe", request: me });

    await expect(named).rejects.toThrow("getUserME2: unknown operation: did you mean getUserMe");
  });

  test("must be named for a response alone", async () => {
    await expect(checkExchange({ response: { status: 200 } })).rejects.toThrow("set operationId");
  });
});

describe("an undeclared parameter", () => {
  const authorize =
    "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=k&redirect_uri=https://a.example/";
  const warn = { level: "warning", place: "query", rule: "undeclared" };

  test.each<[string, ExchangeRequest]>([
    ["of a query", { ...me, url: `${me.url}?propertyKeys=[]` }],
    ["of a form", { ...memo, body: `${memo.body as string}&receiver=1` }],
    ["of JSON in a form", { ...memo, body: (memo.body as string).replace('"text":"hi"', '"text":"hi","txt":"hi"') }],
  ])("%s is an error", async (_, request) => {
    expect(await checkRequest(request)).toMatchObject({ violations: [{ level: "error", rule: "undeclared" }] });
  });

  test("of an OAuth endpoint, which ignores it, is a warning, and an error if strict", async () => {
    const request = { method: "GET", url: `${authorize}&utm_source=mail` };

    expect(await checkRequest(request)).toMatchObject({ violations: [], warnings: [warn] });
    expect(await checkRequest(request, { strict: true })).toMatchObject({
      violations: [{ ...warn, level: "error" }],
      warnings: [],
    });
  });
});

describe("a credential", () => {
  const withAuthorization = (value?: string): Exchange => ({
    // The admin key needs to know the user; an access token knows it.
    request: {
      ...me,
      url: `${me.url}?target_id=1&target_id_type=user_id`,
      headers: value ? { authorization: value } : [],
    },
  });

  test.each(["Bearer token", "bearer token", "KakaoAK key"])("may be %s", async (value) => {
    expect(await rulesOf(withAuthorization(value))).toEqual([]);
  });

  test.each<[string | undefined, string]>([
    [undefined, "no Authorization header"],
    ["Basic c2VjcmV0", "Basic with a value"],
    ["Bearer", "Bearer without a value"],
    ["secret", "a value without a known scheme"],
    ["Bearer undefined", "Bearer with undefined"],
    ["KakaoAK [object Object]", "KakaoAK with a stringified object"],
    ['Bearer "token"', "Bearer with a value in quotes"],
    ["Bearer ${ACCESS_TOKEN}", "Bearer with a placeholder that was not replaced"],
    ["KakaoAK {key}", "KakaoAK with a placeholder that was not replaced"],
    ["Bearer Optional[token]", "Bearer with a stringified Optional"],
    ["Bearer token\r", "Bearer with characters around its value"],
    ["Bearer 토큰", "Bearer with characters not allowed in a key or token"],
    ["Bearer token, KakaoAK key", "Bearer with more than one value"],
  ])("must not be %s", async (value, found) => {
    expect(await violationsOf(withAuthorization(value))).toEqual([
      expect.objectContaining({
        place: "credential",
        expected: "Bearer with the accessToken or KakaoAK with the adminKey",
        found,
      }),
    ]);
  });

  test("is not checked with credentials: false", async () => {
    expect(await rulesOf(withAuthorization(), { credentials: false })).toEqual([]);
  });
});

describe("a form", () => {
  const send = (body: string) => ({ request: { ...memo, body } });

  test.each<[string, string, string[]]>([
    ["matches the spec", memo.body as string, []],
    ["lacks a field", "", ["body /template_object required"]],
    ["has a field that is not JSON", "template_object={'a':1}", ["body /template_object json"]],
    ["has JSON of the wrong type", 'template_object="text"', ["body /template_object type"]],
    ["has a template without its type", "template_object={}", ["body /template_object/object_type required"]],
    [
      "has an empty link",
      'template_object={"object_type":"text","text":"hi","link":{}}',
      ["body /template_object/link minProperties"],
    ],
    [
      "has a template of an unknown type",
      'template_object={"object_type":"x"}',
      ["body /template_object/object_type enum"],
    ],
    ["has a field twice", "template_object={}&template_object={}", ["body /template_object repeated"]],
    ["is in EUC-KR", "template_object=%B0%A1", ["body /template_object encoding"]],
    [
      "has special names of JavaScript",
      `${memo.body as string}&__proto__=1&constructor=1`,
      ["body /__proto__ undeclared", "body /constructor undeclared"],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await rulesOf(send(body))).toEqual(expected);
  });

  test("must be recorded, unless it is allowed to be missing", async () => {
    const exchange = { request: { ...memo, body: undefined, unrecorded: true } };

    expect(await rulesOf(exchange)).toEqual(["body  unrecorded"]);
    expect(await rulesOf(exchange, { allowMissingBodies: true })).toEqual([]);
  });

  test("must not have another media type", async () => {
    const headers = { ...form, "Content-Type": "application/json" };

    expect(await rulesOf({ request: { ...memo, headers } })).toEqual(["media-type  media-type"]);
  });

  test.each([
    ["no media type", { "Content-Type": null }, ["media-type  media-type"]],
    ["no key or token", { Authorization: null }, ["credential /Authorization required"]],
    ["an unknown key or token", { Authorization: 5 }, ["credential /Authorization scheme"]],
    ["one header from a list", { Authorization: ["Bearer token"] }, []],
  ])("has %s where a caller without types passes %o", async (_, header, rules) => {
    const headers = { ...form, ...header } as unknown as Record<string, string>;

    expect(await rulesOf({ request: { ...memo, headers } })).toEqual(rules);
    expect(await rulesOf({ request: { ...memo, headers: Object.entries(headers) } })).toEqual(rules);
  });

  test("may be an object of its fields, as strings or values", async () => {
    const link = { web_url: "https://example.com" };
    const rulesOfTemplate = (template_object: unknown) =>
      rulesOf({ request: { ...memo, body: { template_object } } }, { strict: true });

    expect(await rulesOfTemplate({ object_type: "text", text: "hi", link })).toEqual([]);
    expect(await rulesOfTemplate('{"object_type":"text","text":"hi"}')).toEqual([
      "body /template_object/link required",
    ]);
    expect(await rulesOfTemplate("{")).toEqual(["body /template_object json"]);
    expect(await rulesOf({ request: { ...memo, body: { template_object: 1 } } })).toEqual([
      "body /template_object type",
    ]);
  });

  test("reports only the misspelled property, although it is a union", async () => {
    const misspelt = '{"object_type":"text","text":"hi","link":{"web_ur":"https://example.com"},"buton_title":"go"}';

    expect(await violationsOf(send(`template_object=${misspelt}`), { strict: true })).toEqual([
      expect.objectContaining({ pointer: "/template_object/buton_title", rule: "undeclared" }),
      expect.objectContaining({ pointer: "/template_object/link/web_ur", rule: "undeclared" }),
    ]);
  });

  test.each([1, null, "none"])("reports the wrong tag %j once", async (object_type) => {
    const template = JSON.stringify({ object_type, text: "hi" });

    const rules = await rulesOf(send(new URLSearchParams({ template_object: template }).toString()));

    expect(rules).toEqual(["body /template_object/object_type enum"]);
  });

  test("must not be sent with a request that has no body", async () => {
    expect(await rulesOf({ request: { ...me, body: "a=1" } })).toEqual(["body  unexpected"]);
  });
});

describe("a response", () => {
  test("may have 64-bit integers in text, and as number and bigint", async () => {
    expect(await violationsOfResponse("getUserMe", 200, '{"id":1376016924426111111}')).toEqual([]);
    expect(await violationsOfResponse("getUserMe", 200, { id: 1376016924426111111n })).toEqual([]);
    expect(await violationsOfResponse("getUserMe", 200, { id: 1 })).toEqual([]);
    expect(await violationsOfResponse("getUserMe", 200, { id: 1.5 })).toHaveLength(1);
  });

  test("must not have an integer beyond 64 bits, nor a date-time without T", async () => {
    const body = { id: 92233720368547758080n, connected_at: "2026-01-02 03:04:05Z" };

    const violations = await violationsOfResponse("getUserMe", 200, body);

    expect(violations.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(["/id format", "/connected_at format"]);
  });

  test("may have values that JSON.stringify omits or converts", async () => {
    const body = { id: 1, connected_at: new Date(0), synched_at: undefined, left_out: undefined };

    expect(await violationsOfResponse("getUserMe", 200, body, { strict: true })).toEqual([]);
  });

  test("hides a number in place of a string", async () => {
    const [violation] = await violationsOfResponse("getUserMe", 200, { id: 1, kakao_account: { birthday: 1231 } });

    expect(violation).toMatchObject({ expected: "string", found: "an integer" });
  });

  test("expects only the types of an enum if the type is wrong", async () => {
    const [violation] = await violationsOfResponse("getUserMe", 400, { code: "-2", msg: "" });

    expect(violation).toMatchObject({ pointer: "/code", expected: "integer" });
  });

  test("must not be deeper than can be checked, nor circular", async () => {
    const body: { id: number; self?: unknown } = { id: 1 };
    body.self = body;

    expect(await violationsOfResponse("getUserMe", 200, body)).toMatchObject([
      { rule: "limit", expected: "at most 200 levels" },
    ]);
  });

  test("may have any body if it is undocumented, unless strict", async () => {
    const page = "<html>";
    const headers = { "Content-Type": "text/html" };

    expect(await violationsOfResponse("getUserMe", 502, page, { headers })).toEqual([]);
    expect(await violationsOfResponse("getUserMe", 502, page, { headers, strict: true })).toHaveLength(1);
  });

  test("may have undeclared properties, unless strict", async () => {
    const body = { id: 1, kakao_account: { planted: 1 } };

    expect(await violationsOfResponse("getUserMe", 200, body)).toEqual([]);
    expect(await violationsOfResponse("getUserMe", 200, body, { strict: true })).toEqual([
      expect.objectContaining({ pointer: "/kakao_account/planted", rule: "undeclared" }),
    ]);
  });

  test("reports no declared property beside a wrong one as undeclared", async () => {
    const body = { id: "1", kakao_account: { email: 5 } };

    const violations = await violationsOfResponse("getUserMe", 200, body, { strict: true });

    expect(violations.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      "/id type",
      "/kakao_account/email type",
    ]);
  });

  test("reports its undeclared properties beside a nested violation", async () => {
    const violations = await violationsOfResponse(
      "getUserMe",
      200,
      { id: 1, x: 1, kakao_account: { email: 5 } },
      { strict: true },
    );

    expect(violations.map(({ pointer }) => pointer)).toEqual(["/kakao_account/email", "/x"]);
  });
});

describe("a message of fetch", () => {
  const body = new URLSearchParams({ template_object: '{"object_type":"text","text":"hi","link":{}}' });

  test("can still be read afterwards", async () => {
    const request = new Request(memo.url, { method: "POST", headers: { Authorization: "Bearer token" }, body });
    const response = Response.json({ result_code: "0" });

    expect(await rulesOf({ request, response })).toEqual([
      "body /template_object/link minProperties",
      "body /result_code type",
    ]);
    expect(await request.text()).toBe(body.toString());
    expect(await rulesOf({ request: new Request(me.url, { headers: { Authorization: "Bearer token" } }) })).toEqual([]);
  });

  test.each([
    ["URLSearchParams", body],
    ["bytes", new TextEncoder().encode(body.toString())],
    ["a buffer", Buffer.from(body.toString())],
  ])("may have its body as %s", async (_, sent) => {
    expect(await rulesOf({ request: { ...memo, body: sent } })).toEqual(["body /template_object/link minProperties"]);
  });

  test("may come from another library, and its stream is read once", async () => {
    const body = { pipe: () => undefined };
    const clone = () => Promise.reject(new Error("would wait for ever"));
    const response = { status: 200, headers: {}, body, clone, text: () => Promise.resolve('{"id":"1"}') };

    expect(await rulesOf({ operationId: "getUserMe", response: response })).toEqual(["body /id type"]);
  });

  test("may have the body null", async () => {
    expect(await rulesOf({ request: { ...me, body: null } })).toEqual([]);
  });

  test("must not be read already, nor have a body that cannot be read", async () => {
    const response = Response.json({});
    await response.text();

    const locked = Response.json({});
    locked.body?.getReader();

    await expect(checkExchange({ request: me, response })).rejects.toThrow(
      "pass a clone() of the message, or its text",
    );
    await expect(checkExchange({ request: me, response: locked })).rejects.toThrow("pass a clone() of the message");
    await expect(checkResponse("getUserMe", 200, new Blob(["{}"]))).rejects.toThrow("a Blob cannot be checked");
  });
});

test("no violation shows a secret, wherever it is", async () => {
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
        { operationId: "getUserMe", response: { status: 200, body: { id: text, connected_at: text, [text]: 1 } } },
        { request: { ...me, method: text } },
        { request: { ...me, url: `https://kapi.kakao.com/${text}` } },
        { request: { ...memo, body: `{"${text}":"${text}"}` } },
        { request: { ...memo, headers: { "Content-Type": `a/${text}` } } },
      ];

      for (const exchange of exchanges) {
        const violations = await violationsOf(exchange, { strict: true, showNames: false });
        expect(violations).not.toEqual([]);
        expect(JSON.stringify(violations)).not.toContain(text);
      }
    }),
  );
});

describe("a path whose format is left out", () => {
  const dapi = (path: string) => ({
    request: { method: "GET", url: `https://dapi.kakao.com${path}`, headers: { Authorization: "KakaoAK key" } },
  });

  test.each([
    "/v2/local/search/address?query=a",
    "/v2/local/search/keyword?query=%EC%88%98%EC%9B%90%EC%8B%9C%EC%B2%AD%EC%97%AD&category_group_code=SW8",
    "/v2/local/search/category?category_group_code=CE7&x=127&y=37",
    "/v2/local/geo/coord2address?x=127&y=37",
    "/v2/local/geo/coord2regioncode?x=127&y=37",
    "/v2/local/geo/transcoord?x=127&y=37&output_coord=TM",
  ])("is a path of the spec: %s", async (path) => {
    expect(await checkExchange(dapi(path))).toMatchObject({ outcome: "checked", violations: [] });
  });

  test("is checked as every other, and is not confused with a wrong format", async () => {
    expect(await rulesOf(dapi("/v2/local/search/keyword?size=x&query=a"))).toEqual(["query /size type"]);
    expect(await rulesOf(dapi("/v2/local/search/keyword.yaml?query=a"))).toEqual(["path /format enum"]);
    expect(await rulesOf(dapi("/v2/local/search/keywords?query=a"))).toEqual(["operation  path"]);
  });
});

describe("a form with parts", () => {
  const upload = {
    method: "POST",
    url: "https://kapi.kakao.com/v2/api/talk/message/image/upload",
    headers: { Authorization: "Bearer token" },
  };
  const formData = (fields: Record<string, string | Blob>) => {
    const parts = new FormData();
    for (const [name, value] of Object.entries(fields)) parts.append(name, value);
    return parts;
  };
  const file = new File(["\u0000\u00ff"], "a.png", { type: "image/png" });

  test.each<[string, FormData, string[]]>([
    ["fits", formData({ file, secure_resource: "true" }), []],
    ["lacks its file", formData({ secure_resource: "true" }), ["body /file required"]],
    ["has a text for the file", formData({ file: "base64" }), ["body /file file"]],
    ["has a text of another type", formData({ file, secure_resource: "yes" }), ["body /secure_resource type"]],
    ["has a file for a text", formData({ file, secure_resource: file }), ["body /secure_resource type"]],
    ["has a part that is not declared", formData({ file, size: "1" }), ["body /size undeclared"]],
  ])("that %s is read from FormData, a Request and text alike", async (_, body, expected) => {
    const request = new Request(upload.url, { ...upload, body });
    const headers = Object.fromEntries(request.headers);
    const text = await request.clone().text();

    expect(await rulesOf({ request: { ...upload, body } })).toEqual(expected);
    expect(await rulesOf({ request: request.clone() })).toEqual(expected);
    expect(await rulesOf({ request: { ...upload, headers, body: text } })).toEqual(expected);
  });

  test("that has a file twice is reported", async () => {
    const body = formData({ file });
    body.append("file", file);

    expect(await rulesOf({ request: { ...upload, body } })).toEqual(["body /file repeated"]);
  });

  test.each([
    ["is cut off", '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx', ["body  multipart"]],
    ["has another boundary", "--c--", ["body  multipart"]],
    ["is empty", "", ["body /file required"]],
  ])("that %s is reported", async (_, body, expected) => {
    const headers = { ...upload.headers, "Content-Type": "multipart/form-data; boundary=b" };

    expect(await rulesOf({ request: { ...upload, headers, body } })).toEqual(expected);
  });

  test("whose header lacks the boundary is reported, with what to do", async () => {
    const body = await new Request(upload.url, { ...upload, body: formData({ file }) }).text();
    const headers = { ...upload.headers, "Content-Type": "multipart/form-data" };

    expect(await violationsOf({ request: { ...upload, headers, body } })).toMatchObject([
      { rule: "multipart", found: "none", fix: expect.stringContaining("remove your Content-Type header") as string },
    ]);
  });
});

describe("a list of the query", () => {
  const key = { Authorization: "KakaoAK key" };
  const directions = (query: string) => ({
    request: {
      method: "GET",
      url: `https://apis-navi.kakaomobility.com/v1/directions?origin=1,2&destination=3,4&${query}`,
      headers: key,
    },
  });
  const authorize = (query: string) => ({
    request: {
      method: "GET",
      url: `https://kauth.kakao.com/oauth/business/authorize?client_id=a&redirect_uri=https://a.example&response_type=code&scope=moment_create&${query}`,
    },
  });

  test.each([
    ["avoid=toll|ferries", []],
    ["avoid=toll%7Cferries", []],
    ["avoid=toll,ferries", ["query /avoid/0 enum"]],
    ["avoid=toll&avoid=ferries", ["query /avoid repeated"]],
    ["waypoints=1,2,name=a|3,4", []],
    ["waypoints=1,2|north", ["query /waypoints/1 pattern"]],
  ])("is separated by pipes: %s", async (query, expected) => {
    expect(await rulesOf(directions(query))).toEqual(expected);
  });

  test.each([["resource_ids=moment:*"], ["resource_ids=moment:1&resource_ids=moment:2"]])(
    "has its name repeated: %s",
    async (query) => {
      expect(await rulesOf(authorize(query))).toEqual([]);
    },
  );
});

describe("a response that says why there is no result", () => {
  const missing = { trans_id: "a", routes: [{ result_code: 104, result_msg: "a" }] };
  const check = async (body: unknown) =>
    (await violationsOfResponse("getDirections", 200, body)).map(({ pointer, rule }) => `${pointer} ${rule}`);

  test.each<[string, unknown, string[]]>([
    ["fits", missing, []],
    ["has a code that is not listed", { ...missing, routes: [{ ...missing.routes[0], result_code: 999 }] }, []],
    [
      "says that there is one",
      { ...missing, routes: [{ ...missing.routes[0], result_code: 0 }] },
      ["/routes/0/summary required", "/routes/0/sections required"],
    ],
    ["has no message", { ...missing, routes: [{ result_code: 104 }] }, ["/routes/0/result_msg required"]],
    [
      "has a code of another type",
      { ...missing, routes: [{ ...missing.routes[0], result_code: null }] },
      ["/routes/0/result_code anyOf"],
    ],
  ])("is checked as what it says it is: %s", async (_, body, expected) => {
    expect(await check(body)).toEqual(expected);
  });
});
