import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact } from "../../../scripts/record/redact.js";
import type { Exchange } from "../../../scripts/record/wire.js";
import { makeExchange } from "../../support/exchanges.js";

// Secrets that no marked field tells: they stand where the description knows nothing, or in free text.

const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${count - 1}}$`));
const hangul = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 3, maxLength: 5 })
  .map((codes) => String.fromCodePoint(...codes));
const opaque = fc.stringMatching(/^[a-z]{3}[A-Z\d]{5}[A-Za-z\d]{8}\d\d[a-z]$/);
const byte = fc.integer({ min: 10, max: 250 });
const two = (number: number) => String(number).padStart(2, "0");
const past = fc.tuple(
  fc.integer({ min: 1900, max: 2020 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);

/** Values that a free text gives away by their form, or by the name that stands before them. */
const told: Record<string, fc.Arbitrary<{ text: string; secret: string }>> = {
  "a user ID": fc
    .integer({ min: 6, max: 19 })
    .chain(digits)
    .map((id) => ({ text: `user ${id}`, secret: id })),
  "a user ID with separators": digits(10).map((id) => {
    const grouped = id.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
    return { text: `user ${grouped}`, secret: grouped };
  }),
  "an opaque word": opaque.map((word) => ({ text: `(uuid ${word})`, secret: word })),
  "a token by its name": fc
    .tuple(fc.constantFrom("access_token=", "token: ", '"refreshToken":"', "client_secret='"), opaque)
    .map(([name, secret]) => ({ text: name + secret, secret })),
  "a name by its name": fc
    .tuple(fc.constantFrom("nickname=", "name: ", '"nickName":"', "이름: ", "User("), hangul)
    .map(([name, secret]) => ({ text: name + secret, secret })),
  "a phone number": fc
    .tuple(
      fc.constantFrom("010", "02", "031", "(010)", "+82-10", "82-10", "+82 (0)10"),
      fc.constantFrom("-", ".", " "),
      digits(4),
      digits(4),
    )
    .map(([prefix, sign, a, b]) => ({ text: `call ${prefix}${sign}${a}${sign}${b}`, secret: `${a}${sign}${b}` })),
  "a date of birth": fc
    .tuple(past, fc.constantFrom("-", ".", "/"))
    .map(([[year, month, day], sign]) => [year, two(month), two(day)].join(sign))
    .map((secret) => ({ text: `born ${secret}`, secret })),
  "an IP address": fc
    .tuple(byte, byte, byte, byte)
    .filter(([first]) => first !== 10)
    .map((bytes) => ({ text: `callerIp=${bytes.join(".")}`, secret: bytes.join(".") })),
  "an image": opaque.map((path) => ({ text: `see http://k.kakaocdn.net/dn/${path}/img.jpg`, secret: path })),
  "an email": opaque.map((name) => ({ text: `to ${name}@secret.org`, secret: `${name}@secret` })),
  "an email, percent-encoded": opaque.map((name) => ({ text: `to ${name}%40secret.org`, secret: name })),
  "an email with an entity": opaque.map((name) => ({ text: `to ${name}&#64;secret.org`, secret: name })),
  JSON: fc
    .tuple(hangul, digits(4))
    .chain(([name, number]) =>
      fc.constantFrom(
        { text: `got {"nickname":"${name}","x":1}`, secret: name },
        { text: `got {"${name}":true}`, secret: name },
        { text: `got [{"x":${number}.5}]`, secret: `${number}.5` },
        { text: `got {\\"x\\":\\"${name}\\"}`, secret: name },
      ),
    ),
};

/** Values that nothing gives away, in places of which the description knows nothing. */
const value = fc.oneof(
  hangul,
  opaque,
  digits(4),
  digits(10),
  digits(5).map((number) => `${number}.25`),
);
const me = "https://kapi.kakao.com/v2/user/me";
const answering = (answer: unknown) => makeExchange("getUserMe", { url: me, answer });
const leadingTo = (location: string) => {
  const exchange = makeExchange("authorize", {
    url: "https://kauth.kakao.com/oauth/authorize",
    status: 302,
    answer: "",
  });
  return { ...exchange, response: { ...exchange.response, headers: { location } } };
};
const places: Record<string, (secret: string) => Exchange> = {
  "a text": (secret) => answering({ id: 1, extra: { deep: [secret] } }),
  "a number": (secret) => answering({ id: 1, extra: [{ x: /^\d+(\.\d+)?$/.test(secret) ? Number(secret) : secret }] }),
  "the name of a member": (secret) => answering({ id: 1, extra: { [`${secret}1234`]: true } }),
  "a parameter of a URL": (secret) =>
    makeExchange("listUserIds", {
      url: "https://kapi.kakao.com/v1/user/ids",
      answer: { elements: [1], after_url: `https://kapi.kakao.com/v1/user/ids?x=${encodeURIComponent(secret)}` },
    }),
  "a parameter of a redirect": (secret) => leadingTo(`https://a.example/?c%6fde=${encodeURIComponent(secret)}`),
  "an address in a redirect": (secret) =>
    leadingTo(`https://a.example/?to=${encodeURIComponent(`https://b.example/?x=${encodeURIComponent(secret)}`)}`),
  "the fragment of a redirect": (secret) => leadingTo(`https://a.example/#x=${encodeURIComponent(secret)}`),
  "the path of a redirect": (secret) => leadingTo(`https://a.example/x/${encodeURIComponent(secret)}/y`),
  "a page": (secret) =>
    makeExchange("getUserMe", { url: me, status: 502, answer: `<p title="${secret}">${secret}</p>` }),
  "torn JSON": (secret) => answering(`{"extra":["${secret}"`),
};

function textOf({ response, request }: Exchange): string {
  return [response.body, ...Object.values(response.headers), request.url]
    .flatMap((text) => [text, decode(text), decode(decode(text))])
    .join("\n");
}

function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (part) => Buffer.from(part.replaceAll("%", ""), "hex").toString());
}

/** Whether a secret is there, and not as a part of a longer word, as a few digits may be by chance. */
function survives(exchange: Exchange, secret: string): boolean {
  const quoted = secret.replace(/[^\w가-힣]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\d.])${quoted}(?![\d.])`).test(textOf(exchange));
}

describe("the message of an error", () => {
  test.each(Object.entries(told))("does not keep %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, fc.string(), fc.constantFrom("", " is wrong", ", again", '"'), (secret, key, behind) => {
        const exchange = makeExchange("getUserMe", {
          url: me,
          status: 400,
          answer: { code: -2, msg: `${secret.text}${behind}` },
        });

        const [redacted] = redact([exchange], new Map(), key);

        expect(survives(redacted!, secret.secret)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what the description does not know", () => {
  test.each(Object.entries(places))("stays in no recording as %s", (_, place) => {
    fc.assert(
      fc.property(value, fc.string(), (secret, key) => {
        const [redacted] = redact([place(secret)], new Map(), key);

        expect(survives(redacted!, secret)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test.each(Object.entries(places))(
    "is there as %s if nothing is redacted, so that the search means something",
    (_, place) => {
      expect(fc.sample(value, 20).filter((secret) => !textOf(place(secret)).includes(secret))).toEqual([]);
    },
  );
});
