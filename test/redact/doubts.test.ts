import { describe, expect, test } from "vitest";
import { redact } from "../../src/redact/redact.js";
import { parseJson } from "../../src/json.js";
import { makeExchange } from "../support/exchanges.js";

const url = "https://kapi.kakao.com/v2/user/me";

/** Returns what becomes of the message of an error that stands beside what is known of somebody. */
function write(msg: string, user: object = {}, secrets = new Map<string, string>()) {
  const failure = makeExchange("getUserMe", { url, status: 400, response: { code: -2, msg } });
  const { exchanges, doubts } = redact([makeExchange("getUserMe", { url, response: user }), failure], secrets, "key");
  const [me, error] = exchanges.map(({ response }) => parseJson(response.body)) as [
    { id: number; kakao_account: Record<string, string> },
    { msg: string },
  ];
  return { user: me, msg: error.msg, doubts };
}

describe("the message of an error is refused for", () => {
  test.each([
    ["a user ID", "user 7712345678 is gone", "7712345678"],
    ["a user ID beside a word of another script", "회원7712345678번", "7712345678"],
    ["a user ID with separators", "user 7,712,345,678 is gone", "7,712,345,678"],
    ["a user ID with spaces", "user 7 712 345 678 is gone", "712"],
    ["a short user ID behind a word for it", "user 12345 and 회원(54321)", "12345"],
    ["a resident registration number", "no 910203-1234567", "1234567"],
    ["an opaque word", "(kakao uuid abcXYZ123_9)", "abcXYZ123_9"],
    ["an opaque word with one digit", "wrong Zk9SECRETabcdEFGH", "SECRET"],
    ["a name before a title", "홍길순님, 회원님", "홍길순"],
    ["an address by its Korean name", "주소: 서울시 강남구 1, x", "강남구"],
    ["a coordinate by its name", "lat=37.566535&lng=126.9", "37.566535"],
    ["an IPv6 address that ends in an IPv4 one", "from ::ffff:203.0.113.77.", "203.0.113"],
    ["a birthday behind a word for it", "birthday 0412", "0412"],
    ["a landline number", "call 02-555-1234", "555-1234"],
    ["a landline number in parentheses", "call 02)555-1234.", "555-1234"],
    ["a phone number with dots", "call 010.2345.6789", "2345.6789"],
    ["a phone number with parentheses", "call (010) 3456-7890", "3456-7890"],
    ["a phone number with a country code alone", "call 82-10-4567-8901", "4567-8901"],
    ["an international phone number", "call +82 (0)10-4567-8901", "4567-8901"],
    ["a phone number in number entities", "&#43;&#56;&#50;&#32;&#49;&#48;&#45;&#50;&#51;&#57;&#49;-4771", "4771"],
    ["an image", "see http://k.kakaocdn.net/dn/real2/img.jpg.", "real2"],
    ["a page of a user", "see https://story.kakao.com/hongpage", "hongpage"],
    ["a password with a sign of money", "password=Pa$$9876", "9876"],
    ["a URL with parameters", "see https://a.example/cb?nick=hong.", "hong"],
    ["a token by its name", "access_token=ZkSECRETs was wrong", "ZkSECRETs"],
    ["a token by its name in truncated JSON", '{"access_token":"ZkSECRETs","x', "ZkSECRETs"],
    ["a token in parentheses", "wrong accessToken(ZkSECRETab12)", "ZkSECRETab12"],
    ["a part of a token", "token a1b2... is wrong", "a1b2"],
    ["a masked token", "key ab12**** is wrong", "ab12"],
    ["a code by its name", "code: ZkSECRET12", "ZkSECRET12"],
    ["a name by its name", "User(nickname=나비야)", "나비야"],
    ["an email address", "unknown user a.b@kakao.com", "a.b@"],
    ["a percent-encoded email", "hidden%40secret.org is known", "hidden"],
    ["an email with an HTML entity", "hidden&#64;secret.org is known", "hidden"],
    ["a date of birth", "born 1991-02-03", "1991-02-03"],
    ["a date of birth with slashes", "born 1991/02/03.", "1991/02/03"],
    ["a date of birth in Korean", "생일 1991년 2월 3일", "1991"],
    ["a day in words", "born on April 12", "April 12"],
    ["an IPv4 address", "callerIp=203.0.113.77.", "203.0.113.77"],
    ["an IPv6 address", "from 2001:db8::8a2e:370:7334", "8a2e"],
    ["JSON", 'got {"nickname":"나비야","birthday":"0931","age":36}', '"0931"'],
    ["the name of a member of JSON", 'got {"나비":true}', "나비"],
    ["escaped JSON", String.raw`got "{\"nickname\":\"나비\",\"birthday\":\"0931\"}"`, "0931"],
    ["a list", "got [12345, 67]", "67"],
    ["JSON of words", 'got {"ok":true}', "ok"],
  ])("%s", (_, message, secret) => {
    const { doubts, msg } = write(message);

    expect(doubts).toContainEqual({
      operationId: "getUserMe",
      exchange: 1,
      place: "response/msg",
      what: expect.any(String) as string,
    });
    expect(msg).toContain(secret);
    expect(JSON.stringify(doubts)).not.toContain(secret);
  });

  test.each(["010.2345.6789", "access_token=ZkSECRETs", "id=77123456", "hidden%40secret.org", "회원번호:7712345678"])(
    "no error alone: so is a declared text that is nothing but %s",
    (text) => {
      const { doubts } = write("x", { id: 1, kakao_account: { age_range: text } });

      expect(doubts.map(({ place }) => place)).toContain("response/kakao_account/age_range");
    },
  );
});

describe("the message of an error is not refused for", () => {
  test.each([
    "this access token does not exist",
    "user property not found ([gender, age] for appId=${APP_ID})",
    "token: expired, code: KOE320, error_code=KOE320 and status code: 401",
    "see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api",
    "at 2022-04-11T01:45:28Z, limit 30000, version 1.2.3.",
    "v1.4.12, v14-12 and 24/123",
  ])("%s", (message) => {
    expect(write(message, { id: 1, kakao_account: { birthday: "0412" } })).toMatchObject({ msg: message, doubts: [] });
  });
});

const somebody = {
  id: 3_987_654_321,
  kakao_account: {
    name: "이준",
    email: "lee.jun@secret.org",
    birthday: "0412",
    birthyear: "1987",
    phone_number: "+82 10-1234-5678",
  },
};

describe("a known value is replaced as it is written:", () => {
  test.each(["이준님이", "이&#51456;님이", "&#xC774;준님이", "%EC%9D%B4준님이", String.raw`\uc774준님이`])(
    "a name, as %s",
    (text) => {
      const { msg, user, doubts } = write(text, somebody);

      expect(msg).toBe(`${user.kakao_account["name"]}님이`);
      expect(doubts).toEqual([]);
    },
  );

  test.each([
    "lee.jun&#64;secret.org",
    "lee.jun&#064;secret.org",
    "lee.jun&#x40;secret.org",
    "lee.jun&amp;#64;secret.org",
    "lee.jun&commat;secret.org",
    "lee&#46;jun@secret.org",
    "lee.jun%26%2364%3Bsecret.org",
  ])("an email, as %s", (text) => {
    const { msg, user } = write(`to ${text}!`, somebody);

    expect(decodeURIComponent(msg)).toBe(`to ${user.kakao_account["email"]}!`);
  });

  test("as a date of birth that is written as it is known", () => {
    const { msg, user, doubts } = write("born 0412", somebody);

    expect([msg, doubts]).toEqual([`born ${user.kakao_account["birthday"]}`, []]);
  });
});

describe("a known value in another notation is refused:", () => {
  test.each([
    ...["이 준님이", "이%20준님이", "이\u00a0준님이"],
    ...[",", ".", "_", "'", " ", "%2C"].map((separator) => `user ${["3", "987", "654", "321"].join(separator)}`),
    ...["01012345678", "10 1234 5678", "+82-10-1234-5678", "(010) 1234.5678"],
    ...["1987-04-12", "1987/04/12", "1987.4.12.", "1987. 4. 12", "19870412", "1987년 4월 12일"],
    ...["생일4월12일", "4월 12일", "04/12/1987", "04/12", "born%2004%2F12"],
    ...["April 12", "Apr. 12", "12th of April", "12 Apr 1987"],
  ])("%s", (text) => {
    expect(write(`at ${text}`, somebody).doubts).not.toEqual([]);
  });
});

describe("a part of a token is replaced", () => {
  const token = "qX7hTz0PbVw3sLk9mRd2";

  test.each([
    ["its first characters", `${token.slice(0, 8)}... is wrong`, "${ACCESS_TOKEN}... is wrong"],
    ["its last characters", `...${token.slice(-12)} is wrong`, "...${ACCESS_TOKEN} is wrong"],
    ["both", `${token.slice(0, 9)}***${token.slice(-8)}`, "${ACCESS_TOKEN}***${ACCESS_TOKEN}"],
    ["percent-encoded", `x%20${token.slice(0, 10)}%E2%80%A6`, "x%20${ACCESS_TOKEN}%E2%80%A6"],
  ])("by the placeholder of a configured one: %s", (_, message, written) => {
    const { msg, doubts } = write(message, {}, new Map([[token, "${ACCESS_TOKEN}"]]));

    expect(msg).toBe(written);
    expect(doubts).toEqual([]);
  });

  test.each([
    [8, 0],
    [0, 12],
    [11, 9],
  ])("by the same part of the fake of a marked one: %i and %i characters", (first, last) => {
    const cut = (text: string) => `${text.slice(0, first)}…${last === 0 ? "" : text.slice(-last)}`;
    const { msg, user } = write(`token ${cut(token)}`, { id: 1, kakao_account: { ci: token } });

    expect(user.kakao_account["ci"]).not.toBe(token);
    expect(msg).toBe(`token ${cut(user.kakao_account["ci"]!)}`);
  });
});
