import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Schema } from "../../../scripts/lib/openapi.js";
import { root } from "../../../scripts/lib/project.js";
import { toRecording } from "../../../scripts/record/recording.js";
import { redact } from "../../../scripts/record/redact.js";
import type { Exchange } from "../../../scripts/record/wire.js";
import { parseJson, stringifyJson } from "../../../src/json.js";
import { serializeForm, serializeQuery } from "../../../src/client/serialize.js";
import { describeOperation, makeExchange } from "../../support/exchanges.js";

const noSecrets = new Map<string, string>();

/** Base64 without the characters that depend on what stands before and behind. */
function base64Core(value: string, before: string): string {
  const text = Buffer.from(before + value).toString("base64");
  const start = Math.ceil((Buffer.byteLength(before) * 8) / 6);
  return text.slice(start, Math.floor((Buffer.byteLength(before + value) * 8) / 6));
}

/** Ways to write a value; apart from how the redaction looks for them. */
const encodings: Record<string, (value: string) => string> = {
  plain: (value) => value,
  "percent-encoded": encodeURIComponent,
  "percent-encoded in lower case": (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
  "percent-encoded twice": (value) => encodeURIComponent(encodeURIComponent(value)),
  "percent-encoded as a whole": (value) =>
    [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "as in a form": (value) => new URLSearchParams({ a: value }).toString().slice(2),
  "escaped as in JSON": (value) => JSON.stringify(value).slice(1, -1),
  "escaped as in JSON in JSON": (value) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
  "escaped as in JSON in ASCII": (value) =>
    JSON.stringify(value)
      .slice(1, -1)
      .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "JSON in a form": (value) => encodeURIComponent(JSON.stringify(value).slice(1, -1)),
  decomposed: (value) => value.normalize("NFD"),
  "base64, by itself": (value) => base64Core(value, ""),
  "base64, behind one byte": (value) => base64Core(value, ":"),
  "base64, behind two bytes": (value) => base64Core(value, "a:"),
  base64url: (value) => base64Core(value, "").replaceAll("+", "-").replaceAll("/", "_"),
};

/** The encodings in which a value is still found in a text. */
function survivals(text: string, value: string): string[] {
  return Object.entries(encodings).flatMap(([name, encode]) =>
    text.includes(encode(value)) ? [`${value} ${name}`] : [],
  );
}

/** All text of an exchange, strings as they are, not as JSON would write them. */
function textsOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, member]) => [name, ...textsOf(member)]);
  return [String(value)];
}

function textOf({ call, request, response }: Exchange): string {
  const parts = [call, request, response, readBody(response.body), readBody(request.body)];
  return parts.flatMap(textsOf).join("\n");
}

function readBody(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return body;
  }
}

/** Values with enough to tell them by: letters or digits, since nothing else is replaced. */
const text = fc
  .string({ unit: "grapheme", minLength: 8, maxLength: 24 })
  .filter((value) => (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 6 && !/\$\{|&|<b>/.test(value));
const hangul = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 2, maxLength: 5 })
  .map((codes) => String.fromCodePoint(...codes));
const token = fc.stringMatching(/^[\w-]{16,60}$/);
const userId = fc.bigInt(100_000_000n, 9_223_372_036_854_775_807n);
const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const phone = fc.tuple(digits(4), digits(4)).map(([a, b]) => `+82 10-${a}-${b}`);
const url = fc.stringMatching(/^[a-z\d]{10,20}$/).map((path) => `https://k.kakaocdn.net/dn/${path}/img.jpg`);

const person = fc.record({
  id: userId,
  email: fc.emailAddress(),
  name: hangul,
  nickname: text,
  phone,
  image: url,
  uuid: token,
  note: text,
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const secrets = fc.uniqueArray(token, { minLength: 2, maxLength: 2 });
const encoder = fc.constantFrom(...Object.keys(encodings)).map((name) => encodings[name]!);

function valuesOf(of: Person): string[] {
  return Object.values(of).map(String);
}

/** An answer about a person, who also appears where the description does not expect it. */
function answerAbout(of: Person, written: readonly string[]) {
  // The words beside a value differ from place to place, or one place would give away the others.
  const beside = (word: string) => written.map((value) => `${word} ${value}`);
  return {
    id: of.id,
    connected_at: "2022-04-11T01:45:28Z",
    for_partner: { uuid: of.uuid },
    properties: { note: of.note, [`about ${of.email}`]: "x" },
    kakao_account: {
      email: of.email,
      name: of.name,
      phone_number: of.phone,
      birthday: "0131",
      profile: { nickname: of.nickname, profile_image_url: of.image },
      undeclared: [{ deep: beside("deep") }, JSON.stringify({ inner: beside("inner") })],
    },
  };
}

function exchangesAbout(
  of: Person,
  [accessToken = "", clientSecret = ""]: readonly string[],
  written: string[],
): Exchange[] {
  const query = { target_id_type: "user_id", target_id: of.id };
  const form = {
    grant_type: "authorization_code",
    client_id: clientSecret,
    redirect_uri: "https://example.com",
    code: of.uuid,
  };
  const authorization = `Bearer ${accessToken}`;
  const { operation: me } = describeOperation("getUserMe");
  const { operation: tokens } = describeOperation("requestToken");
  return [
    makeExchange("getUserMe", {
      call: { auth: "accessToken", params: { query } },
      url: `https://kapi.kakao.com/v2/user/me?${serializeQuery(query, me)}&unknown=${encodeURIComponent(written.join())}`,
      headers: { authorization, "x-other": written.join(" ") },
      answer: answerAbout(of, written),
    }),
    makeExchange("requestToken", {
      call: { body: form },
      url: "https://kauth.kakao.com/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded;charset=utf-8" },
      body: serializeForm(form, tokens),
      status: 400,
      answer: { error: "invalid_grant", error_code: "KOE320", error_description: `wrong: "${written.join('", "')}"` },
    }),
    makeExchange("listUserIds", {
      url: "https://kapi.kakao.com/v1/user/ids",
      answer: {
        elements: [of.id],
        after_url: `https://kapi.kakao.com/v1/user/ids?from_id=${of.id}&x=${written.map(encodeURIComponent).join()}`,
      },
    }),
    makeExchange("getUserMe", {
      url: "https://kapi.kakao.com/v2/user/me",
      status: 401,
      answer: `<html>${written.join("<br>")}</html>`,
    }),
  ];
}

const somebody: Person = {
  id: 1234567890123456789n,
  email: "real+person@kakao.com",
  name: "김철수",
  nickname: 'C:\\"chul/soo" 😀',
  phone: "+82 10-1234-5678",
  image: "https://k.kakaocdn.net/dn/abc/img.jpg",
  uuid: "abcdefghijklmnop",
  note: "my note & 100% of it\nis mine",
};
const secretsOfSomebody = ["secret-token-1234", "secret-key-123456"];

describe("redact", () => {
  test.each(Object.entries(encodings))("finds every value %s", (_, encode) => {
    const values = [...valuesOf(somebody), ...secretsOfSomebody];
    const exchanges = exchangesAbout(somebody, secretsOfSomebody, values.map(encode));

    const redacted = redact(exchanges, new Map(secretsOfSomebody.map((value) => [value, "${KEY}"])), "key");

    expect(values.flatMap((value) => survivals(redacted.map(textOf).join("\n"), value))).toEqual([]);
  });

  test("leaves no secret and no personal value anywhere, in any encoding", () => {
    fc.assert(
      fc.property(person, secrets, encoder, fc.string(), (of, keys, encode, key) => {
        const values = [...valuesOf(of), ...keys];
        const exchanges = exchangesAbout(of, keys, values.map(encode));
        const placeholders = new Map([
          [keys[0]!, "${ACCESS_TOKEN}"],
          [keys[1]!, "${CLIENT_SECRET}"],
        ]);

        const redacted = redact(exchanges, placeholders, key).map(textOf).join("\n");

        expect(values.flatMap((value) => survivals(redacted, value))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("finds what is left if nothing is redacted, so that the search means something", () => {
    const left = exchangesAbout(somebody, secretsOfSomebody, []).map(textOf).join("\n");

    expect(valuesOf(somebody).filter((value) => survivals(left, value).length === 0)).toEqual([]);
  });
});

const accountOf = (body: string) => (parseJson(body) as { kakao_account: Record<string, string> }).kakao_account;
const me = (answer: unknown) => makeExchange("getUserMe", { url: "https://kapi.kakao.com/v2/user/me", answer });

describe("a fake", () => {
  test("is the same for the same value wherever it stands, and another one for another value", () => {
    fc.assert(
      fc.property(fc.uniqueArray(userId, { minLength: 2, maxLength: 20 }), fc.string(), (ids, key) => {
        const list = makeExchange("listUserIds", {
          url: "https://kapi.kakao.com/v1/user/ids",
          answer: { elements: ids },
        });

        const redacted = redact([list, ...ids.map((id) => me({ id }))], noSecrets, key);
        const [{ elements }, ...users] = redacted.map(({ response }) => parseJson(response.body)) as [
          { elements: unknown[] },
          ...{ id: unknown }[],
        ];

        expect(users.map(({ id }) => id)).toEqual(elements);
        expect(new Set(elements).size).toBe(ids.length);
      }),
    );
  });

  test("of an ID has as many digits, and every one of them", () => {
    fc.assert(
      fc.property(userId, (id) => {
        const [redacted] = redact([me({ id })], noSecrets, "key");
        const { id: fake } = parseJson(redacted!.response.body) as { id: number | bigint };

        expect(String(fake)).toHaveLength(String(id).length);
        expect(redacted!.response.body).toBe(`{"id":${fake}}`);
        expect(BigInt(fake) <= 9_223_372_036_854_775_807n).toBe(true);
      }),
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
    const [redacted] = redact([me({ id: 1, kakao_account: { [member]: value } })], noSecrets, "key");

    const fake = accountOf(redacted!.response.body)[member];

    expect(fake).toMatch(form);
    expect(fake).not.toBe(value);
  });

  test.each([
    ["http://k.kakaocdn.net/dn/abc/img_110x110.jpg", /^http:\/\/example\.com\/[a-z]{16}\.jpg$/],
    ["https://k.kakaocdn.net/dn/abc/img.png?size=1", /^https:\/\/example\.com\/[a-z]{16}\.png$/],
    ["https://k.kakaocdn.net", /^https:\/\/example\.com\/[a-z]{16}$/],
  ])("of the image %s keeps scheme and extension", (image, form) => {
    const [redacted] = redact([me({ id: 1, properties: { profile_image: image } })], noSecrets, "key");

    expect(
      (parseJson(redacted!.response.body) as { properties: { profile_image: string } }).properties.profile_image,
    ).toMatch(form);
  });

  test("is another one under another key, so that it does not tell what it stands for", () => {
    const emailUnder = (key: string) =>
      accountOf(redact([me({ id: 1, kakao_account: { email: "a@kakao.com" } })], noSecrets, key)[0]!.response.body)[
        "email"
      ];

    expect(emailUnder("one")).toBe(emailUnder("one"));
    expect(emailUnder("one")).not.toBe(emailUnder("two"));
  });
});

describe("redact", () => {
  test.each([
    ["backslashes", "\\".repeat(50_000)],
    ["letters", "abcdef".repeat(50_000)],
    ["percent signs", "%25".repeat(100_000)],
    ["digits", "10 ".repeat(100_000)],
    ["brackets", '["'.repeat(100_000)],
    ["names and values", "name=".repeat(60_000)],
    ["groups of digits", "1,234,".repeat(50_000)],
    ["colons", ":".repeat(300_000)],
    ["entities", "&#64;".repeat(60_000)],
    ["Korean letters", "홍".repeat(300_000)],
    ["dates", "2001-04-12 ".repeat(30_000)],
  ])("takes no long time for a long row of %s", (_, row) => {
    const of = {
      id: 1,
      kakao_account: {
        name: '\\"x\\"yz',
        email: "abcdefg@kakao.com",
        phone_number: "+82 10-1010-1010",
        birthday: "0412",
        birthyear: "2001",
      },
    };
    const start = performance.now();

    redact(
      [me(of), makeExchange("getUserMe", { url: "https://a.example", status: 400, answer: { msg: row } })],
      noSecrets,
      "key",
    );

    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("redact keeps", () => {
  test("what is not personal", () => {
    const answer = {
      id: 7,
      connected_at: "2022-04-11T01:45:28Z",
      kakao_account: { gender: "female", is_email_valid: true, birthday_type: "SOLAR" },
    };

    const [redacted] = redact([me(answer)], noSecrets, "key");

    expect(parseJson(redacted!.response.body)).toEqual({ ...answer, id: expect.any(Number) as number });
  });

  test("words of the API, though a user is called so", () => {
    const url = "https://kapi.kakao.com/v2/user/me?target_id_type=user_id&target_id=5";
    const exchange = makeExchange("getUserMe", {
      url,
      answer: {
        id: 5,
        kakao_account: { name: "kakao", gender: "male" },
        properties: { nickname: "user_id", a: "https", b: "user" },
      },
    });

    const [redacted] = redact([exchange], noSecrets, "key");

    expect(redacted!.request.url).toMatch(
      /^https:\/\/kapi\.kakao\.com\/v2\/user\/me\?target_id_type=user_id&target_id=\d$/,
    );
    expect(redacted!.response.headers).toEqual({ "content-type": "application/json" });
  });
});

describe("redact tells IDs of calendars apart:", () => {
  const calendarId = (
    parse(readFileSync(join(root, "spec/kapi/calendar/schemas.yaml"), "utf8")) as { CalendarId: Schema }
  ).CalendarId;
  const url = "https://kapi.kakao.com/v2/api/calendar/events";

  /** As the description is once it is built. */
  function list(query: string, answer: unknown): Exchange {
    const exchange = makeExchange("listEvents", { url: `${url}?${query}`, answer });
    const bundle = structuredClone(exchange.described.bundle);
    bundle.components!.schemas!["CalendarId"] = calendarId;
    return { ...exchange, described: { ...exchange.described, bundle } };
  }

  test("those of users become fakes", () => {
    const id = "user_7788990011223344";
    const [redacted] = redact([list(`calendar_id=${id}`, { events: [{ calendar_id: id }] })], noSecrets, "key");

    const { events } = parseJson(redacted!.response.body) as { events: { calendar_id: string }[] };
    expect(events[0]!.calendar_id).toMatch(/^[a-z]{4}_\d{16}$/);
    expect(redacted!.request.url).toBe(`${url}?calendar_id=${events[0]!.calendar_id}`);
    expect(textOf(redacted!)).not.toContain("7788990011223344");
  });

  test("those that the description names stay", () => {
    const [redacted] = redact(
      [list("calendar_id=primary", { events: [{ calendar_id: "primary" }] })],
      noSecrets,
      "key",
    );

    expect(redacted!.request.url).toBe(`${url}?calendar_id=primary`);
    expect(redacted!.response.body).toBe('{"events":[{"calendar_id":"primary"}]}');
  });
});

describe("redact replaces", () => {
  test("a parameter in a path that is no word of the description", () => {
    const exchange = makeExchange("searchAddress", {
      call: { params: { path: { format: "홍길순" } } },
      url: `https://dapi.kakao.com/v2/local/search/address.${encodeURIComponent("홍길순")}`,
      answer: { extra: "홍길순" },
    });

    const [redacted] = redact([exchange], noSecrets, "key");

    const { format } = redacted!.call.params!.path as { format: string };
    expect(redacted!.request.url).toBe(`https://dapi.kakao.com/v2/local/search/address.${encodeURIComponent(format)}`);
    expect(textOf(redacted!)).not.toContain(encodeURIComponent("홍길순"));
  });

  test("an email address in an error message that no other place names", () => {
    const exchange = makeExchange("getUserMe", {
      url: "https://kapi.kakao.com/v2/user/me",
      status: 400,
      answer: { code: -2, msg: "unknown user a.b@kakao.com, 010-1234-5678" },
    });

    const [redacted] = redact([exchange], noSecrets, "key");

    expect(redacted!.response.body).toMatch(
      /^\{"code":-2,"msg":"unknown user [a-z]{10}@example\.com, 010-\d{4}-\d{4}"\}$/,
    );
    expect(redacted!.response.body).not.toContain("1234-5678");
  });

  test("a phone number in another notation", () => {
    const exchange = me({
      id: 1,
      kakao_account: { phone_number: "+82 10-1234-5678", age_range: "01012345678 and 10 1234 5678" },
    });

    const { phone_number: number = "", age_range: text } = accountOf(
      redact([exchange], noSecrets, "key")[0]!.response.body,
    );
    const last = number.slice(-9).replace("-", "");

    expect(text).toBe(`010${last} and 10 ${last.slice(0, 4)} ${last.slice(4)}`);
  });

  test("a whole text in base64 in which a secret stands", () => {
    const basic = Buffer.from("user:secret-token-1234:x").toString("base64");
    const exchange = makeExchange("getUserMe", {
      url: "https://kapi.kakao.com/v2/user/me",
      status: 400,
      answer: { code: -2, msg: `got Basic ${basic} here` },
    });

    const [redacted] = redact([exchange], new Map([["secret-token-1234", "${ACCESS_TOKEN}"]]), "key");

    expect(redacted!.response.body).toMatch(/got Basic [\w=]+ here/);
    expect(redacted!.response.body).not.toContain(basic.slice(0, 8));
  });

  test("a secret by its placeholder, in the encoding of its place", () => {
    const secret = "secret key/1234";
    const exchange = makeExchange("getUserMe", {
      url: `https://kapi.kakao.com/v2/user/me?other=${encodeURIComponent(secret)}`,
      status: 400,
      answer: { code: -2, msg: `${secret} is wrong` },
    });

    const [redacted] = redact([exchange], new Map([[secret, "${ADMIN_KEY}"]]), "key");

    expect(redacted!.request.url).toBe("https://kapi.kakao.com/v2/user/me?other=%24%7BADMIN_KEY%7D");
    expect(redacted!.response.body).toBe('{"code":-2,"msg":"${ADMIN_KEY} is wrong"}');
  });

  test("a code and a state in the address of a redirect", () => {
    const exchange = makeExchange("authorize", {
      url: "https://kauth.kakao.com/oauth/authorize",
      status: 302,
      answer: "",
    });
    const location = "https://example.com/oauth?code=abcdefgh12345678&state=xyz987654&again=true";

    const [redacted] = redact(
      [{ ...exchange, response: { ...exchange.response, headers: { location } } }],
      noSecrets,
      "key",
    );

    expect(redacted!.response.headers["location"]).toMatch(
      /^https:\/\/example\.com\/oauth\?code=[a-z]{8}\d{8}&state=[a-z]{3}\d{6}&again=true$/,
    );
    expect(redacted!.response.headers["location"]).not.toMatch(/abcdefgh|xyz/);
  });

  test("the same value in the call and in the request", () => {
    const exchange = makeExchange("getUserMe", {
      call: { auth: "adminKey", params: { query: { target_id: 1234567890123456789n } } },
      url: "https://kapi.kakao.com/v2/user/me?target_id=1234567890123456789",
      answer: { id: 1234567890123456789n },
    });

    const [redacted] = redact([exchange], noSecrets, "key");
    const fake = redacted!.call.params!.query!["target_id"] as bigint;

    expect(fake).toBeTypeOf("bigint");
    expect(redacted!.request.url.endsWith(`target_id=${fake}`)).toBe(true);
    expect(redacted!.response.body).toBe(stringifyJson({ id: fake }));
  });
});

describe("toRecording", () => {
  test("keeps no header that the description does not name", () => {
    const exchange = makeExchange("getUserMe", {
      url: "https://kapi.kakao.com/v2/user/me",
      status: 401,
      answer: { code: -401, msg: "x" },
    });
    const headers = {
      "content-type": "application/json",
      "set-cookie": "a=b",
      "www-authenticate": "Bearer error=invalid_token",
    };

    const { response } = toRecording({ ...exchange, response: { ...exchange.response, headers } }, undefined);

    expect(response.headers).toEqual({
      "Content-Type": "application/json",
      "WWW-Authenticate": "Bearer error=invalid_token",
    });
  });

  test("refuses a case that calls a failure a success", () => {
    const exchange = makeExchange("getUserMe", { url: "https://kapi.kakao.com/v2/user/me", status: 401, answer: {} });

    expect(() => toRecording(exchange, "success-live")).toThrow(
      "getUserMe: answered with status 401, which is no success",
    );
  });
});
