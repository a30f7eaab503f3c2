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

function choose(address: string, body = "", prefer = ""): string | undefined {
  return chooseCase(cases, readPrefer(prefer), { url: address, body })?.case;
}

describe("without a preference", () => {
  test.each([
    ["the recording of the same request", `${url}?page=2&size=5`, "", "success-two"],
    ["the same query in another order", `${url}?size=5&page=2`, "", "success-two"],
    ["the same path on a mock", "http://127.0.0.1:4010/kapi/v1/things?page=2&size=5", "", "success-two"],
    ["a request that failed when it was recorded", `${url}?page=99`, "", "success-first"],
    ["a form with its fields in another order", url, "b=2&a=1", "success-form"],
    ["JSON with other spaces", url, '{"a":9007199254740993}', "success-json"],
    ["JSON whose number differs in its last digit", url, '{"a":9007199254740992}', "success-first"],
    ["JSON that is malformed", url, '{"a":', "success-first"],
    ["a query that no recording has", `${url}?page=3`, "", "success-first"],
    ["a query of which a recording has a part", `${url}?page=3&size=5`, "", "success-two"],
    ["a query of which a recording has more", `${url}?page=2`, "", "success-two"],
    ["a form of which a recording has a part", url, "a=3&b=2&c=1", "success-form"],
    ["JSON of which a recording has a part", url, '{"b":1,"a":9007199254740993}', "success-json"],
    ["JSON that is too deep to be read", url, `{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, "success-first"],
    ["another format", `${url}.xml?page=3`, "", "success-xml"],
    ["a key and a token in place of their placeholders", url, "token=a&secret=b&grant=token", "success-token"],
    ["a request of which only an error has all", url, "grant=token&secret=b", "success-token"],
    ["a request that only failed for its key", url, "", "success-first"],
  ])("%s gets the right case", (_, address, body, expected) => {
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
  ])("%s is respected", (prefer, expected) => {
    expect(choose(url, "", prefer)).toBe(expected);
  });

  test("no case matches an unknown one", () => {
    expect(choose(url, "", "code=401, example=success-two")).toBeUndefined();
  });

  test("the error with the most similar request is chosen among those of a status", () => {
    expect(choose(`${url}?page=99&size=1`, "", "code=400")).toBe("error-page");
    expect(choose(url, "grant=token&secret=b", "code=400")).toBe("error-secret");
  });
});

describe("in a list of pages", () => {
  const pages = [
    { ...recorded("success", 200, "?limit=3"), next: { limit: "3", from: "4" } },
    { ...recorded("success-empty", 200, "?limit=0"), next: null },
    { ...recorded("success-last", 200, "?limit=2&from=9"), next: null },
  ];
  const choosePage = (query: string, cases: readonly MockCase[] = pages) =>
    chooseCase(cases, {}, { url: url + query, body: "" })?.case;

  test.each([
    ["the first page is the one that is most like it", "?limit=3&order=asc", "success"],
    ["a page that is not recorded is a last one", "?limit=3&from=4", "success-empty"],
    ["of several last ones it is the one that is most like it", "?limit=3&from=4&order=asc&limit=2", "success-last"],
    ["a page that follows no recorded one is the one that is most like it", "?limit=3&from=5", "success"],
  ])("%s", (_, query, expected) => {
    expect(choosePage(query)).toBe(expected);
  });

  test("any page is chosen if no last one is recorded", () => {
    expect(choosePage("?limit=3&from=4", pages.slice(0, 1))).toBe("success");
  });
});
