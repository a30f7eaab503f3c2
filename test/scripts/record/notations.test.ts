import { describe, expect, test } from "vitest";
import { redact } from "../../../scripts/record/redact.js";
import { parseJson } from "../../../src/json.js";
import { makeExchange } from "../../support/exchanges.js";

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

/** What becomes of a text that stands beside what is known of somebody, and the fakes of that. */
function written(text: string, user: typeof somebody = somebody) {
  const url = "https://kapi.kakao.com/v2/user/me";
  const failure = makeExchange("getUserMe", { url, status: 400, answer: { code: -2, msg: text } });

  const [me, error] = redact([makeExchange("getUserMe", { url, answer: user }), failure], new Map(), "key");

  const { kakao_account: account, id } = parseJson(me!.response.body) as typeof somebody;
  return { ...account, id, msg: (parseJson(error!.response.body) as { msg: string }).msg };
}

describe("a name is found", () => {
  test.each(["이 준님이", "이%20준님이", "이\u00a0준님이", "이&#51456;님이", "&#xC774;준님이"])("in %s", (text) => {
    const { msg, name } = written(text);

    expect(decodeURIComponent(msg)).toBe(`${name}님이`);
  });
});

describe("an ID is found with separators", () => {
  test.each([",", ".", "_", "'", " ", "%2C"])("such as %s", (separator) => {
    const { msg, id } = written(`user ${["3", "987", "654", "321"].join(separator)}`);

    expect(msg.slice(5).split(separator).join("")).toBe(String(id));
    expect(msg.slice(5).split(separator)).toHaveLength(4);
  });
});

describe("an email is found with HTML entities", () => {
  test.each([
    "lee.jun&#64;secret.org",
    "lee.jun&#064;secret.org",
    "lee.jun&#x40;secret.org",
    "lee.jun&amp;#64;secret.org",
    "lee.jun&commat;secret.org",
    "lee&#46;jun@secret.org",
    "lee.jun%26%2364%3Bsecret.org",
  ])("as %s", (text) => {
    const { msg, email } = written(`to ${text}!`);

    expect(decodeURIComponent(msg)).toBe(`to ${email}!`);
  });
});

describe("a date of birth is found", () => {
  test.each([
    ["1987-04-12", "Y-M-D"],
    ["1987.4.12.", "Y.m.D."],
    ["1987/04/12", "Y/M/D"],
    ["1987. 4. 12", "Y. m. D"],
    ["19870412", "YMD"],
    ["870412", "yMD"],
    ["87-04-12", "y-M-D"],
    ["1987년 4월 12일", "Y년 m월 D일"],
    ["87년4월12일", "y년m월D일"],
    ["04/12/1987", "M/D/Y"],
    ["12.04.1987", "D.M.Y"],
    ["04/12", "M/D"],
    ["4-12", "m-D"],
    ["4월 12일", "m월 D일"],
    ["생일4월12일", "생일m월D일"],
    ["born%2004%2F12", "born%20M%2FD"],
  ])("as %s", (text, form) => {
    const { msg, birthday, birthyear } = written(`at ${text}`);

    const [month, day] = [birthday.slice(0, 2), birthday.slice(2)];
    const values: Record<string, string> = {
      Y: birthyear,
      y: birthyear.slice(2),
      M: month,
      D: day,
      m: String(Number(month)),
    };
    expect(msg).toBe(`at ${form.replace(/[YyMDm]/g, (letter) => values[letter]!)}`);
  });

  test.each(["April 12", "Apr. 12", "12th of April", "12 Apr 1987"])("as %s", (text) => {
    expect(written(`at ${text}`).msg).not.toMatch(/Apr\D*12|12\D*Apr|1987/);
  });

  test("not in longer numbers", () => {
    expect(written("v1.4.12, v14-12 and 24/123").msg).toBe("v1.4.12, v14-12 and 24/123");
  });

  test("in other notations of a whole date", () => {
    const user = { id: 1, kakao_account: { legal_birth_date: "20010203" } } as unknown as typeof somebody;

    expect(written("at 2001-02-03, 2월 3일", user).msg).not.toMatch(/2001|02-03|2월 3일/);
  });
});
