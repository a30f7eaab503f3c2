import { describe, expect, test } from "vitest";
import { chooseCase } from "../../src/mocks/choose-case.js";
import type { MockCase } from "../../src/mocks/mock-case.js";
import { readPrefer } from "../../src/mocks/prefer.js";

const url = "https://kapi.kakao.com/v1/things";

function recorded(name: string, status: number, query = "", body = ""): MockCase {
  return { case: name, status, headers: {}, body: "", request: { method: "GET", url: url + query, body } };
}

const cases = [
  recorded("error-expired", 401),
  recorded("error-page", 400, "?page=99"),
  recorded("success-first", 200, "?page=1"),
  recorded("success-form", 200, "", "a=1&b=2"),
  recorded("success-json", 200, "", '{"a": 9007199254740993}'),
  recorded("success-two", 200, "?page=2&size=5"),
  recorded("error-secret", 400, "", "grant=token&secret=${SECRET}"),
  recorded("success-token", 200, "", "grant=token&secret=${SECRET}&token=${TOKEN}"),
  { ...recorded("success-xml", 200), request: { method: "GET", url: `${url}.xml?page=1`, body: "" } },
];

function choose(address: string, body = "", prefer = ""): string {
  const choice = chooseCase(cases, readPrefer(prefer), { method: "get", url: address, body });
  return "problem" in choice ? choice.problem : choice.chosen.case;
}

describe("without a preference", () => {
  test.each([
    ["the recording of the same request", `${url}?page=2&size=5`, "", "success-two"],
    ["the same query in another order", `${url}?size=5&page=2`, "", "success-two"],
    ["the same path on a mock", "http://127.0.0.1:4010/kapi/v1/things?page=2&size=5", "", "success-two"],
    ["a wrong request that was recorded", `${url}?page=99`, "", "error-page"],
    ["a form with its fields in another order", url, "b=2&a=1", "success-form"],
    ["JSON with other spaces", url, '{"a":9007199254740993}', "success-json"],
    ["JSON whose number differs in its last digit", url, '{"a":9007199254740992}', "success-first"],
    ["JSON that is malformed", url, '{"a":', "success-first"],
    ["a query that no recording has", `${url}?page=3`, "", "success-first"],
    ["another format", `${url}.xml?page=3`, "", "success-xml"],
    ["a key and a token in place of their placeholders", url, "token=a&secret=b&grant=token", "success-token"],
    ["an error that may be about the key", url, "grant=token&secret=b", "success-first"],
    ["a request that only failed for its key", url, "", "success-first"],
  ])("%s is answered with the right case", (_, address, body, expected) => {
    expect(choose(address, body)).toBe(expected);
  });
});

describe("with a preference", () => {
  test.each([
    ["example=success-two", "success-two"],
    ['code="401"', "error-expired"],
    ["code=200, example=success-form", "success-form"],
    ["code=200; q=1", "success-first"],
    ["CODE = 401", "error-expired"],
    ["example=success-two, example=success-form", "success-two"],
    ['other="a, code=401", example=success-two', "success-two"],
    ["code=", "success-first"],
  ])("%s is followed", (prefer, expected) => {
    expect(choose(url, "", prefer)).toBe(expected);
  });

  test("what no case has is refused with the cases that there are", () => {
    expect(choose(url, "", "code=401, example=success-two")).toMatch(
      /^Prefer: code=401, example=success-two: no such case: use one of error-expired \(401\), /,
    );
  });
});
