import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact } from "../../src/redact/redact.js";
import { makeExchange, type TestedExchange } from "../support/exchanges.js";
import { encodings, survivals, textOf } from "./encodings.js";

/** Values that are marked, undeclared or configured, and must not be left anywhere. */
interface Person {
  /** Marked. */
  readonly id: bigint;
  readonly email: string;
  readonly name: string;
  readonly nickname: string;
  readonly phone: string;
  readonly image: string;
  readonly uuid: string;
  /** Undeclared. */
  readonly note: string;
  readonly word: string;
  readonly number: string;
  /** Configured. */
  readonly accessToken: string;
  readonly clientSecret: string;
}

const grapheme = fc
  .string({ unit: "grapheme", minLength: 8, maxLength: 24 })
  .filter((value) => (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 6 && !/\$\{|&|<b>/.test(value));
const hangul = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 2, maxLength: 5 })
  .map((codes) => String.fromCodePoint(...codes));
const token = fc.stringMatching(/^[\w-]{16,60}$/);
const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${count - 1}}$`));
const words = fc.stringMatching(/^[a-z]{4,9}$/);

const person: fc.Arbitrary<Person> = fc.record({
  id: fc.bigInt(100_000_000n, 9_223_372_036_854_775_807n),
  email: fc.emailAddress(),
  name: fc.oneof(hangul, words),
  nickname: fc.oneof(grapheme, words),
  phone: fc.tuple(digits(4), digits(4)).map(([a, b]) => `+82 10-${a}-${b}`),
  image: fc.stringMatching(/^[a-z\d]{10,20}$/).map((path) => `https://k.kakaocdn.net/dn/${path}/img.jpg`),
  uuid: token,
  note: fc.oneof(grapheme, token),
  word: fc.oneof(words, hangul),
  number: fc.integer({ min: 6, max: 19 }).chain(digits),
  accessToken: token,
  clientSecret: token,
});

const somebody: Person = {
  id: 1234567890123456789n,
  email: "real+person@kakao.com",
  name: "김철수",
  nickname: 'C:\\"chul/soo" 😀',
  phone: "+82 10-1234-5678",
  image: "https://k.kakaocdn.net/dn/abc/img.jpg",
  uuid: "abcdefghijklmnop",
  note: "my note & 100% of it\nis mine",
  word: "zxqv",
  number: "907153",
  accessToken: "secret-token-1234",
  clientSecret: "secret-key-123456",
};

const me = "https://kapi.kakao.com/v2/user/me";

/** Exchanges about a person, who also appears where the spec does not expect it. */
function exchangesAbout(of: Person, written: readonly string[]): TestedExchange[] {
  const authorization = `Bearer ${of.accessToken}`;
  // The words beside a value differ from place to place, or one place would give away the others.
  const beside = (word: string) => written.map((value) => `${word} ${value}`);
  const form = { grant_type: "authorization_code", client_secret: of.clientSecret, code: of.uuid };
  return [
    makeExchange("getUserMe", {
      call: { auth: "accessToken", params: { query: { target_id_type: "user_id", target_id: of.id } } },
      url: `${me}?target_id_type=user_id&target_id=${of.id}&unknown=${encodeURIComponent(written.join())}`,
      headers: { authorization, "x-other": written.join(" ") },
      response: {
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
          undeclared: [of.word, of.number, { deep: beside("deep") }, JSON.stringify({ inner: beside("inner") })],
        },
      },
    }),
    makeExchange("requestToken", {
      call: { body: form },
      url: "https://kauth.kakao.com/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded;charset=utf-8" },
      body: new URLSearchParams(form).toString(),
      status: 400,
      response: { error: "invalid_grant", error_code: "KOE320", error_description: `wrong: "${written.join('", "')}"` },
    }),
    makeExchange("listUserIds", {
      url: "https://kapi.kakao.com/v1/user/ids",
      response: {
        elements: [of.id],
        after_url: `https://kapi.kakao.com/v1/user/ids?from_id=${of.id}&x=${written.map(encodeURIComponent).join()}`,
      },
    }),
    makeExchange("getUserMe", {
      url: me,
      status: 401,
      response: `<html>${written.join("<br>")}</html>`,
      with: { "www-authenticate": `Bearer realm="${written.join(" ")}", error_description="${written.join(" ")}"` },
    }),
  ];
}

function valuesOf(of: Person): string[] {
  return Object.values(of).map(String);
}

function redacted(of: Person, encode: (value: string) => string): string {
  const secrets = new Map([
    [of.accessToken, "${ACCESS_TOKEN}"],
    [of.clientSecret, "${CLIENT_SECRET}"],
  ]);
  return redact(exchangesAbout(of, valuesOf(of).map(encode)), secrets, "key")
    .exchanges.map(textOf)
    .join("\n");
}

describe("redact", () => {
  test.each(Object.entries(encodings))("leaves no value of a person %s", (_, encode) => {
    const text = redacted(somebody, encode);

    expect(valuesOf(somebody).flatMap((value) => survivals(text, value))).toEqual([]);
  });

  test("leaves no value of anybody, in any encoding", () => {
    const vocabulary = exchangesAbout(somebody, []).map(textOf).join("\n");
    const encoder = fc.constantFrom(...Object.values(encodings));

    fc.assert(
      fc.property(person, encoder, (of, encode) => {
        fc.pre(valuesOf(of).every((value) => survivals(vocabulary, value).length === 0));

        const text = redacted(of, encode);

        expect(valuesOf(of).flatMap((value) => survivals(text, value))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("is tried on exchanges that hold every value", () => {
    const left = exchangesAbout(somebody, []).map(textOf).join("\n");

    expect(valuesOf(somebody).filter((value) => survivals(left, value).length === 0)).toEqual([]);
  });
});

/** Values that nothing gives away, in places of which the spec knows nothing. */
const unknown = fc.oneof(
  hangul,
  token,
  digits(7),
  words,
  digits(5).map((number) => `${number}.25`),
);
const leadingTo = (location: string) =>
  makeExchange("authorize", { url: "https://kauth.kakao.com/oauth/authorize", status: 302, with: { location } });
const places: Record<string, (secret: string) => TestedExchange> = {
  "a text": (secret) => makeExchange("getUserMe", { url: me, response: { id: 1, extra: { deep: [secret] } } }),
  "the name of a member": (secret) =>
    makeExchange("getUserMe", { url: me, response: { id: 1, extra: { [`${secret}1234`]: true } } }),
  "a parameter of a URL": (secret) => {
    const after_url = `https://kapi.kakao.com/v1/user/ids?x=${encodeURIComponent(secret)}`;
    return makeExchange("listUserIds", { url: me, response: { elements: [1], after_url } });
  },
  "a parameter of a redirect": (secret) => leadingTo(`https://a.example/?c%6fde=${encodeURIComponent(secret)}`),
  "a URL in a redirect": (secret) =>
    leadingTo(`https://a.example/?to=${encodeURIComponent(`https://b.example/?x=${encodeURIComponent(secret)}`)}`),
  "the fragment of a redirect": (secret) => leadingTo(`https://a.example/#x=${encodeURIComponent(secret)}`),
  "the path of a redirect": (secret) => leadingTo(`https://a.example/x/${encodeURIComponent(secret)}1/y`),
  "a challenge": (secret) =>
    makeExchange("getUserMe", { url: me, status: 401, with: { "www-authenticate": `Bearer realm="${secret}"` } }),
  "a cookie": (secret) => makeExchange("getUserMe", { url: me, with: { "set-cookie": `a=${secret}; Path=/` } }),
  "a page": (secret) =>
    makeExchange("getUserMe", { url: me, status: 502, response: `<p title="${secret}">${secret}</p>` }),
  "truncated JSON": (secret) => makeExchange("getUserMe", { url: me, response: `{"extra":["${secret}"` }),
};

describe.each(Object.entries(places))("what the spec does not know, as %s,", (_, place) => {
  test("is left nowhere", () => {
    fc.assert(
      fc.property(unknown, (secret) => {
        const [exchange] = redact([place(secret)], new Map(), "key").exchanges;

        expect(survivals(textOf(exchange!), secret)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("is there if nothing is redacted", () => {
    expect(survivals(textOf(place("홍길순1234")), "홍길순1234")).not.toEqual([]);
  });
});
