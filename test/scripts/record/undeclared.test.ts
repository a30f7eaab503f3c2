import { describe, expect, test } from "vitest";
import { redact } from "../../../scripts/record/redact.js";
import type { Exchange } from "../../../scripts/record/wire.js";
import { parseJson } from "../../../src/json.js";
import { describeOperation, makeExchange } from "../../support/exchanges.js";

// What the description does not know, and what free text tells: nothing of it may stay.

const noSecrets = new Map<string, string>();

function redacted(exchange: Exchange): Exchange {
  return redact([exchange], noSecrets, "key")[0]!;
}

function me(answer: unknown): Exchange {
  return makeExchange("getUserMe", { url: "https://kapi.kakao.com/v2/user/me", answer });
}

/** The message of an error as it is written. */
function messageOf(msg: string): string {
  const exchange = makeExchange("getUserMe", {
    url: "https://kapi.kakao.com/v2/user/me",
    status: 400,
    answer: { code: -2, msg },
  });
  return (parseJson(redacted(exchange).response.body) as { msg: string }).msg;
}

function locationOf(location: string): string {
  const exchange = makeExchange("authorize", {
    url: "https://kauth.kakao.com/oauth/authorize",
    status: 302,
    answer: "",
  });
  return redacted({ ...exchange, response: { ...exchange.response, headers: { location } } }).response.headers[
    "location"
  ]!;
}

/** The words that are still in a text, in whatever way a URL writes them. */
function left(text: string, words: readonly string[]): string[] {
  let decoded = text;
  for (let times = 0; times < 3; times += 1)
    decoded = decoded.replace(/(?:%[\da-f]{2})+/gi, (part) => Buffer.from(part.replaceAll("%", ""), "hex").toString());
  return words.filter((word) => text.includes(word) || decoded.includes(word));
}

describe("the address of a redirect keeps", () => {
  test.each([
    ["no secret under an encoded name", "https://a.example/cb?c%6fde=abcdefgh12345678", ["abcdefgh12345678"]],
    [
      "no secret in an address in a parameter",
      `https://a.example/cb?continue=${encodeURIComponent("https://b.example/?code=abc12345&nick=홍길순#t=Zk9SECRET")}`,
      ["abc12345", "홍길순", "Zk9SECRET"],
    ],
    [
      "no secret in an address that is encoded twice",
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
    ["nothing in the address of an app", "kakaoapp://oauth?code=abc12345", ["abc12345"]],
    ["nothing in a relative address", "/login?continue=secretword", ["secretword"]],
  ])("%s", (_, location, secrets) => {
    const written = locationOf(location);

    expect(secrets.filter((secret) => written.includes(secret) || left(written, [secret]).length > 0)).toEqual([]);
  });

  test("an address in it as often encoded as it was", () => {
    const inner = `https://b.example/?to=${encodeURIComponent("https://c.example/?x=12345")}`;
    const written = locationOf(`https://a.example/?to=${encodeURIComponent(inner)}`);

    const [first, second] = [written, new URL(written).searchParams.get("to")!].map((url) => new URL(url));
    expect([first!.host, second!.host]).toEqual(["a.example", "b.example"]);
    expect(second!.searchParams.get("to")).toMatch(/^https:\/\/c\.example\/\?x=(?!12345)\d{5}$/);
  });

  test("the words that tell where it leads, and an error", () => {
    const location =
      "https://example.com/oauth/v2/callback?error=access_denied&error_description=User%20denied%20access&x=1";

    expect(locationOf(location)).toBe(location);
  });
});

describe("an error message keeps", () => {
  test.each([
    ["no user ID", "user 7712345678 is gone", "7712345678"],
    ["no user ID beside a word of another script", "회원7712345678번", "7712345678"],
    ["no user ID with separators", "user 7,712,345,678 is gone", "7,712,345,678"],
    ["no user ID with spaces", "user 7 712 345 678 is gone", "712"],
    ["no short user ID behind a word for it", "user 12345 and 회원(54321)", "12345"],
    ["no resident registration number", "no 910203-1234567", "1234567"],
    ["no opaque word", "(kakao uuid abcXYZ123_9)", "abcXYZ123_9"],
    ["no opaque word with one digit", "wrong Zk9SECRETabcdEFGH", "SECRET"],
    ["no name before a title", "홍길순님, 회원님", "홍길순"],
    ["no address by its Korean name", "주소: 서울시 강남구 1, x", "강남구"],
    ["no coordinate by its name", "lat=37.566535&lng=126.9", "37.566535"],
    ["no IPv6 address that ends in an IPv4 one", "from ::ffff:203.0.113.77.", "203.0.113"],
    ["no birthday behind a word for it", "birthday 0412", "0412"],
    ["no landline number", "call 02-555-1234", "555-1234"],
    ["no landline number in parentheses", "call 02)555-1234.", "555-1234"],
    ["no phone number with dots", "call 010.2345.6789", "2345.6789"],
    ["no phone number with parentheses", "call (010) 3456-7890", "3456-7890"],
    ["no phone number with a country code alone", "call 82-10-4567-8901", "4567-8901"],
    ["no international phone number", "call +82 (0)10-4567-8901", "4567-8901"],
    ["no image", "see http://k.kakaocdn.net/dn/real2/img.jpg.", "real2"],
    ["no address of a page of a user", "see https://story.kakao.com/hongpage", "hongpage"],
    ["no password with a sign of money", "password=Pa$$9876", "9876"],
    ["no address with parameters", "see https://a.example/cb?nick=hong.", "hong"],
    ["no token by its name", "access_token=ZkSECRETs was wrong", "ZkSECRETs"],
    ["no token by its name in JSON that is torn", '{"access_token":"ZkSECRETs","x', "ZkSECRETs"],
    ["no token in parentheses", "wrong accessToken(ZkSECRETab12)", "ZkSECRETab12"],
    ["no code by its name", "code: ZkSECRET12", "ZkSECRET12"],
    ["no name by its name", "User(nickname=나비야)", "나비야"],
    ["no percent-encoded email", "hidden%40secret.org is known", "hidden"],
    ["no email with an HTML entity", "hidden&#64;secret.org is known", "hidden"],
    ["no date of birth", "born 1991-02-03", "1991-02-03"],
    ["no date of birth with slashes", "born 1991/02/03.", "1991/02/03"],
    ["no IPv4 address", "callerIp=203.0.113.77.", "203.0.113.77"],
    ["no IPv6 address", "from 2001:db8::8a2e:370:7334", "8a2e"],
    ["no member of JSON in it", 'got {"nickname":"나비야","birthday":"0931","age":36}', '"0931"'],
    ["no number of JSON in it", 'got {"nickname":"나비야","birthday":"0931","age":36}', "36"],
    ["no name of a member of JSON in it", 'got {"나비":true}', "나비"],
    ["no member of escaped JSON in it", String.raw`got "{\"nickname\":\"나비\",\"birthday\":\"0931\"}"`, "0931"],
    ["no item of JSON in it", "got [12345, 67]", "67"],
  ])("%s", (_, message, secret) => {
    const written = messageOf(message);

    expect(written).not.toContain(secret);
    expect(written).not.toBe("");
  });

  test.each([
    "this access token does not exist",
    "user property not found ([gender, age] for appId=${APP_ID})",
    "token: expired, code: KOE320, error_code=KOE320 and status code: 401",
    "see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api",
    "at 2022-04-11T01:45:28Z, limit 30000, version 1.2.3.",
    'got {"ok":true,"n":1,"x":null}',
  ])("what is not personal: %s", (message) => {
    expect(messageOf(message)).toBe(message);
  });

  test.each(["010.2345.6789", "access_token=ZkSECRETs", "id=77123456", "hidden%40secret.org", "회원번호:7712345678"])(
    "nothing of a declared text, even where it is nothing but %s",
    (text) => {
      const { body } = redacted(me({ id: 1, kakao_account: { age_range: text } })).response;

      expect(body).not.toMatch(/2345|SECRET|77123456|hidden/);
    },
  );

  test("JSON that is still JSON", () => {
    const written = messageOf('a {"b":["홍길순",7712345678901234567]} c {"d":"x"}');

    expect(written).toMatch(/^a \{"b":\["[가-힣]{3}",\d{19}\]\} c \{"d":"[a-z]"\}$/);
    expect(written).not.toMatch(/홍길순|7712345678901234567|"x"/);
  });
});

describe("an undeclared member", () => {
  test("keeps no number, but for 0 and 1, and no truth value is changed", () => {
    const answer = {
      id: 1,
      extra: { lat: 37.566535, birthyear: 1987, ids: [12345, -7], age: 36, on: 1, off: 0, is: true },
    };

    const { extra } = parseJson(redacted(me(answer)).response.body) as { extra: Record<string, unknown> };

    expect(extra).toEqual({
      lat: expect.any(Number) as number,
      birthyear: expect.any(Number) as number,
      ids: [expect.any(Number), expect.any(Number)],
      age: expect.any(Number) as number,
      on: 1,
      off: 0,
      is: true,
    });
    const { lat, birthyear, ids, age } = extra as { lat: number; birthyear: number; ids: number[]; age: number };
    expect([lat, birthyear, age, ...ids].filter((number) => [37.566535, 1987, 36, 12345, -7].includes(number))).toEqual(
      [],
    );
    expect([String(lat).length, String(birthyear).length, String(age).length]).toEqual([expect.any(Number), 4, 2]);
  });

  test("keeps no small number under any key", () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 2);

    const changed = Array.from({ length: 20 }, (_, key) =>
      redact([me({ id: 1, extra: numbers })], noSecrets, String(key)),
    ).map(([exchange]) => (parseJson(exchange!.response.body) as { extra: number[] }).extra);

    expect(changed.flatMap((extra) => extra.filter((number, index) => number === numbers[index]))).toEqual([]);
  });

  test.each([1e21, -2.5e300, 1e-7])("keeps no number that is written with an exponent: %d", (number) => {
    const { body } = redacted(me({ id: 1, extra: [number] })).response;

    expect(body).toMatch(/^\{"id":\d,"extra":\[-?\d+(\.\d+)?\]\}$/);
  });

  test("has another name when its name is no word", () => {
    const answer = { id: 1, extra: { 5544332211: { a1: true }, 홍길순: true, "a.b@c.org": true, plain_word2: true } };

    const { body } = redacted(me(answer)).response;

    expect(body).not.toMatch(/5544332211|홍길순|a\.b@/);
    expect(body).toContain('"plain_word2":true');
    expect(body).toContain('{"a1":true}');
  });

  test("is one that the description knows by name, but not with such a value", () => {
    expect(redacted(me({ id: 1, connected_at: 19870412, kakao_account: "홍길순" })).response.body).not.toContain(
      "홍길순",
    );
  });
});

describe("the address of a next page", () => {
  const url = "https://kapi.kakao.com/v1/user/ids";
  const list = (after: string) => makeExchange("listUserIds", { url, answer: { elements: [7], after_url: after } });
  const afterOf = (after: string) =>
    (parseJson(redacted(list(after)).response.body) as { after_url: string }).after_url;

  test("keeps no parameter that the description does not know", () => {
    const written = afterOf(
      `${url}?limit=3&offset=37&owner=${encodeURIComponent("박서준")}&uid=7712345678&b=1987-04-12`,
    );

    expect(written).toMatch(
      /^https:\/\/kapi\.kakao\.com\/v1\/user\/ids\?limit=3&offset=\d\d&owner=[^&]+&uid=\d{10}&b=/,
    );
    expect(left(written, ["offset=37", "박서준", "7712345678", "1987-04-12"])).toEqual([]);
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

describe("a body that is not JSON", () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<result><name kind="홍길순">홍길순</name><x>127.0590</x>\n<is_end>true</is_end></result>';

  test("keeps its elements, and no text but truth values", () => {
    const exchange = makeExchange("searchAddress", {
      url: "https://dapi.kakao.com/v2/local/search/address.xml?query=a",
      answer: xml,
    });

    expect(redacted(exchange).response.body).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<result><name>[가-힣]{3}<\/name><x>\d+\.\d{4}<\/x>\n<is_end>true<\/is_end><\/result>$/,
    );
    expect(redacted(exchange).response.body).not.toMatch(/홍길순|127\.0590/);
  });

  test("keeps nothing of JSON that is torn", () => {
    const { body } = redacted(me('{"id":7712345678,"kakao_account":{"name":"홍길순","birthyear":"1987')).response;

    expect(left(body, ["7712345678", "홍길순", "1987"])).toEqual([]);
  });
});

describe("the type of a body", () => {
  test.each([
    ["application/json;charset=UTF-8", "application/json;charset=UTF-8"],
    ["application/json", "application/json"],
    ["text/xml; charset=utf-8; user=7712345678", "text/xml; charset=utf-8"],
    ['text/xml; boundary="홍길순"', "text/xml"],
    ["7712345678", "application/octet-stream"],
  ])("%s is written %s", (type, written) => {
    const exchange = me({ id: 7 });

    const { headers } = redacted({
      ...exchange,
      response: { ...exchange.response, headers: { "content-type": type } },
    }).response;

    expect(headers["content-type"]).toBe(written);
  });
});

test("operations of these tests are those that the names say", () => {
  expect(describeOperation("listUserIds").placed.path).toBe("/v1/user/ids");
  expect(describeOperation("listFriends").placed.path).toBe("/v1/api/talk/friends");
});
