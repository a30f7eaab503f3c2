import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson, stringifyJson } from "../../src/json.js";
import { redact } from "../../src/redact/redact.js";
import { makeExchange, type TestedExchange } from "../support/exchanges.js";
import { survivals, textOf } from "./encodings.js";

const none = new Map<string, string>();
const userUrl = "https://kapi.kakao.com/v2/user/me";
const me = (response: unknown) => makeExchange("getUserMe", { url: userUrl, response });

function redactOne(exchange: TestedExchange, secrets = none, key = "key"): TestedExchange {
  return redact([exchange], secrets, key).exchanges[0]!;
}

function bodyOf(exchange: TestedExchange): unknown {
  return parseJson(exchange.response.body);
}

function accountOf(exchange: TestedExchange): Record<string, string> {
  return (bodyOf(exchange) as { kakao_account: Record<string, string> }).kakao_account;
}

const userId = fc.bigInt(100_000_000n, 9_223_372_036_854_775_807n);

describe("a fake", () => {
  test("is the same for the same value wherever it stands, and another one for another value", () => {
    fc.assert(
      fc.property(fc.uniqueArray(userId, { minLength: 2, maxLength: 20 }), fc.string(), (ids, key) => {
        const list = makeExchange("listUserIds", { url: userUrl, response: { elements: ids } });

        const [{ elements }, ...users] = redact([list, ...ids.map((id) => me({ id }))], none, key).exchanges.map(
          (exchange) => bodyOf(exchange),
        ) as [{ elements: unknown[] }, ...{ id: unknown }[]];

        expect(users.map(({ id }) => id)).toEqual(elements);
        expect(new Set(elements).size).toBe(ids.length);
      }),
      { numRuns: 20 },
    );
  });

  test("of an ID has as many digits, and every one of them", () => {
    fc.assert(
      fc.property(userId, (id) => {
        const redacted = redactOne(me({ id }));

        const { id: fake } = bodyOf(redacted) as { id: number | bigint };
        expect(String(fake)).toHaveLength(String(id).length);
        expect(redacted.response.body).toBe(`{"id":${fake}}`);
        expect(BigInt(fake) <= 9_223_372_036_854_775_807n).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["email", "real.person@kakao.com", /^[a-z]{10}@example\.com$/],
    ["phone_number", "+82 10-1234-5678", /^\+82 10-\d{4}-\d{4}$/],
    ["phone_number", "01012345678", /^010\d{8}$/],
    ["birthday", "0229", /^(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])$/],
    ["birthyear", "2002", /^19\d{2}$/],
    ["legal_birth_date", "20020131", /^19\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])$/],
    ["name", "김철수", /^[가-힣]{3}$/],
    ["ci", "Ab3/9+zZ==", /^[A-Z][a-z]\d\/\d\+[a-z][A-Z]==$/],
  ])("of a %s such as %s is one too", (member, value, form) => {
    const fake = accountOf(redactOne(me({ id: 1, kakao_account: { [member]: value } })))[member];

    expect(fake).toMatch(form);
    expect(fake).not.toBe(value);
  });

  test.each([
    ["http://k.kakaocdn.net/dn/abc/img_110x110.jpg", /^http:\/\/example\.com\/[a-z]{16}\.jpg$/],
    ["https://k.kakaocdn.net/dn/abc/img.png?size=1", /^https:\/\/example\.com\/[a-z]{16}\.png$/],
    ["https://k.kakaocdn.net", /^https:\/\/example\.com\/[a-z]{16}$/],
  ])("of the image %s keeps scheme and extension", (image, form) => {
    const { body } = redactOne(me({ id: 1, properties: { profile_image: image } })).response;
    const { properties } = parseJson(body) as { properties: { profile_image: string } };

    expect(properties.profile_image).toMatch(form);
  });

  test("is another one under another key, so that it does not tell what it stands for", () => {
    const emailUnder = (key: string) =>
      accountOf(redactOne(me({ id: 1, kakao_account: { email: "a@kakao.com" } }), none, key))["email"];

    expect(emailUnder("one")).toBe(emailUnder("one"));
    expect(emailUnder("one")).not.toBe(emailUnder("two"));
  });
});

describe("redact keeps", () => {
  test("what is not personal", () => {
    const response = {
      id: 7,
      connected_at: "2022-04-11T01:45:28Z",
      kakao_account: { gender: "female", is_email_valid: true, birthday_type: "SOLAR" },
    };

    expect(bodyOf(redactOne(me(response)))).toEqual({ ...response, id: expect.any(Number) as number });
  });

  test("words of the API, though a user is called so", () => {
    const { request, response } = redactOne(
      makeExchange("getUserMe", {
        url: `${userUrl}?target_id_type=user_id&target_id=5`,
        response: {
          id: 5,
          kakao_account: { name: "kakao", gender: "male" },
          properties: { nickname: "user_id", a: "https", b: "user" },
        },
      }),
    );

    expect(request.url).toMatch(/^https:\/\/kapi\.kakao\.com\/v2\/user\/me\?target_id_type=user_id&target_id=\d$/);
    expect(response.headers).toEqual([["content-type", "application/json"]]);
  });

  test("a calendar that its description names, and replaces those of users", () => {
    const url = "https://kapi.kakao.com/v2/api/calendar/events";
    const eventOf = (id: string) =>
      makeExchange("listEvents", { url: `${url}?calendar_id=${id}`, response: { events: [{ calendar_id: id }] } });

    const [named, own] = redact([eventOf("primary"), eventOf("user_7788990011223344")], none, "key").exchanges;

    expect(named!.request.url).toBe(`${url}?calendar_id=primary`);
    expect(named!.response.body).toBe('{"events":[{"calendar_id":"primary"}]}');
    const { events } = bodyOf(own!) as { events: { calendar_id: string }[] };
    expect(events[0]!.calendar_id).toMatch(/^[a-z]{4}_\d{16}$/);
    expect(own!.request.url).toBe(`${url}?calendar_id=${events[0]!.calendar_id}`);
  });
});

describe("redact replaces", () => {
  test("a parameter in a path that is no word of the spec", () => {
    const url = "https://dapi.kakao.com/v2/local/search/address.";
    const redacted = redactOne(
      makeExchange("searchAddress", {
        call: { params: { path: { format: "홍길순" } } },
        url: url + encodeURIComponent("홍길순"),
        response: { extra: "홍길순" },
      }),
    );

    const { format } = redacted.call.params!.path as { format: string };
    expect(redacted.request.url).toBe(url + encodeURIComponent(format));
    expect(survivals(textOf(redacted), "홍길순")).toEqual([]);
  });

  test("a whole text in base64 in which a secret stands", () => {
    const basic = Buffer.from("user:secret-token-1234:x").toString("base64");
    const failure = { code: -2, msg: `got Basic ${basic} here` };
    const exchange = makeExchange("getUserMe", { url: userUrl, status: 400, response: failure });

    const { body } = redactOne(exchange, new Map([["secret-token-1234", "${ACCESS_TOKEN}"]])).response;

    expect(body).toMatch(/got Basic [\w=]+ here/);
    expect(body).not.toContain(basic.slice(0, 8));
  });

  test("a secret by its placeholder, in the encoding of its place", () => {
    const secret = "secret key/1234";
    const { request, response } = redactOne(
      makeExchange("getUserMe", {
        url: `${userUrl}?other=${encodeURIComponent(secret)}`,
        status: 400,
        response: { code: -2, msg: `${secret} is wrong` },
      }),
      new Map([[secret, "${ADMIN_KEY}"]]),
    );

    expect(request.url).toBe(`${userUrl}?other=%24%7BADMIN_KEY%7D`);
    expect(response.body).toBe('{"code":-2,"msg":"${ADMIN_KEY} is wrong"}');
  });

  test("the same value in the call and in the request", () => {
    const redacted = redactOne(
      makeExchange("getUserMe", {
        call: { auth: "adminKey", params: { query: { target_id: 1234567890123456789n } } },
        url: `${userUrl}?target_id=1234567890123456789`,
        response: { id: 1234567890123456789n },
      }),
    );
    const fake = redacted.call.params!.query!["target_id"] as bigint;

    expect(fake).toBeTypeOf("bigint");
    expect(redacted.request.url).toBe(`${userUrl}?target_id=${fake}`);
    expect(redacted.response.body).toBe(stringifyJson({ id: fake }));
  });

  test("letters and digits of entities, whatever their number of digits", () => {
    const html = "<b>&#43;&#56;&#50;&#32;&#49;&#48;-&#50;&#x33;9&#49;</b>";

    const codesOf = (text: string) => [...text.matchAll(/&#(\w+);/g)].map(([, code]) => code);
    const fakes = ["a", "b", "c"].map(
      (key) => (bodyOf(redactOne(me({ id: 1, html }), none, key)) as { html: string }).html,
    );
    const kept = codesOf(html).filter((code, index) => fakes.every((fake) => codesOf(fake)[index] === code));

    expect(kept).toEqual([]);
    expect(new Set(fakes.map((fake) => codesOf(fake).length))).toEqual(new Set([codesOf(html).length]));
  });
});

describe("a header", () => {
  const headersOf = (headers: Record<string, string>) =>
    redactOne(makeExchange("getUserMe", { url: userUrl, status: 401, with: headers })).response.headers[0]![1];

  test.each([
    ["application/json;charset=UTF-8", "application/json;charset=UTF-8"],
    ["application/json", "application/json"],
    ["text/xml; charset=utf-8; user=7712345678", "text/xml; charset=utf-8"],
    ['text/xml; boundary="홍길순"', "text/xml"],
    ["7712345678", "application/octet-stream"],
  ])("Content-Type: %s is written %s", (type, written) => {
    expect(headersOf({ "content-type": type })).toBe(written);
  });

  test("WWW-Authenticate keeps its scheme and its error, and nothing else", () => {
    const challenge =
      'Bearer realm="hong@kakao.com", error="invalid_token", error_description="expired", user=hongkildong';

    expect(headersOf({ "www-authenticate": challenge })).toMatch(
      /^Bearer realm="[a-z]{10}@example\.com", error="invalid_token", error_description="expired", user=[a-z]{11}$/,
    );
    expect(headersOf({ "www-authenticate": challenge })).not.toMatch(/hong/);
    expect(headersOf({ "www-authenticate": "abcdefgh12345678" })).not.toContain("abcdefgh");
  });

  test("that HTTP does not know keeps nothing", () => {
    expect(headersOf({ "x-user": "hongkildong" })).not.toContain("hong");
    expect(headersOf({ "cache-control": "no-store" })).toBe("no-store");
  });
});

describe("an undeclared member", () => {
  test("keeps no number, but for 0 and 1, and no truth value is changed", () => {
    const extra = { lat: 37.566535, birthyear: 1987, ids: [12345, -7], age: 36, on: 1, off: 0, is: true };

    const { extra: written } = bodyOf(redactOne(me({ id: 1, extra }))) as { extra: typeof extra };

    const { lat, birthyear, ids, age, ...others } = written;
    expect(others).toEqual({ on: 1, off: 0, is: true });
    expect([37.566535, 1987, 12345, -7, 36].filter((real) => [lat, birthyear, ...ids, age].includes(real))).toEqual([]);
    expect([String(birthyear).length, String(age).length]).toEqual([4, 2]);
  });

  test("keeps no small number under any key", () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 2);

    const changed = ["a", "b", "c"].flatMap(
      (key) => (bodyOf(redactOne(me({ id: 1, extra: numbers }), none, key)) as { extra: number[] }).extra,
    );

    expect(changed.filter((number, index) => number === numbers[index % 40])).toEqual([]);
  });

  test.each([1e21, -2.5e300, 1e-7])("keeps no number that is written with an exponent: %d", (number) => {
    expect(redactOne(me({ id: 1, extra: [number] })).response.body).toMatch(/^\{"id":\d,"extra":\[-?\d+(\.\d+)?\]\}$/);
  });

  test("has another name when its name is no word", () => {
    const extra = { 5544332211: { a1: true }, 홍길순: true, "a.b@c.org": true, plain_word2: true };

    const { body } = redactOne(me({ id: 1, extra })).response;

    expect(body).not.toMatch(/5544332211|홍길순|a\.b@/);
    expect(body).toContain('"plain_word2":true');
    expect(body).toContain('{"a1":true}');
  });

  test("is one that the spec knows by name, but not with such a value", () => {
    const { body } = redactOne(me({ id: 1, connected_at: 19870412, kakao_account: "홍길순" })).response;

    expect(body).not.toMatch(/19870412|홍길순/);
  });
});

describe("a body that is not JSON", () => {
  test("keeps its elements, and no text but truth values", () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?>\n<result><name kind="홍길순">홍길순</name><x>127.0590</x>\n<is_end>true</is_end></result>';
    const url = "https://dapi.kakao.com/v2/local/search/address.xml?query=a";

    const { body } = redactOne(makeExchange("searchAddress", { url, response: xml })).response;

    expect(body).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<result><name>[가-힣]{3}<\/name><x>\d+\.\d{4}<\/x>\n<is_end>true<\/is_end><\/result>$/,
    );
    expect(body).not.toMatch(/홍길순|127\.0590/);
  });

  test("keeps nothing of truncated JSON", () => {
    const { body } = redactOne(me('{"id":7712345678,"kakao_account":{"name":"홍길순","birthyear":"1987')).response;

    expect(body).not.toMatch(/7712345678|홍길순|1987/);
  });
});

describe("redact", () => {
  test.each([
    ["backslashes", "\\"],
    ["letters", "abcdef"],
    ["percent signs", "%25"],
    ["digits", "10 "],
    ["brackets", '["'],
    ["names and values", "name="],
    ["groups of digits", "1,234,"],
    ["colons", ":"],
    ["entities", "&#64;"],
    ["Korean letters", "홍"],
    ["dates", "2001-04-12 "],
    ["commas and quotes", ',"'],
  ])("takes no long time for a long row of %s", (_, part) => {
    const row = part.repeat(60_000 / part.length);
    const user = { name: '\\"x\\"yz', email: "abcdefg@kakao.com", phone_number: "+82 10-1010-1010", birthday: "0412" };
    const response = { code: -2, msg: row };
    const failure = makeExchange("getUserMe", {
      url: userUrl,
      status: 400,
      response,
      with: { "www-authenticate": row },
    });
    const start = performance.now();

    redact([me({ id: 1, kakao_account: user }), failure], none, "key");

    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
