import { describe, expect, test } from "vitest";
import { type Arrived, calls, environment, judgeCalls } from "./lib/calls.js";
import { replaceBetween } from "./lib/render.js";
import { checksOf, readTargets, type Target } from "./lib/target.js";
import { surprisesOf } from "./lib/verdict.js";

const target: Target = {
  id: "one",
  title: "one",
  language: "One",
  document: "kapi.yaml",
  needs: [],
  kits: [],
  generate: "true",
  compile: "true",
  call: "true",
  fails: [{ checks: ["id"], why: "rounds" }],
};

const right: Arrived = {
  method: "GET",
  path: "/kapi/v2/user/me",
  query: new URLSearchParams({ property_keys: environment.PROPERTY_KEYS }),
  authorization: `Bearer ${environment.ACCESS_TOKEN}`,
  body: "",
  status: 200,
  violations: undefined,
};

describe("a call of a generated client", () => {
  test("is right when it arrived as it was asked for", () => {
    expect(judgeCalls([right])["query"]).toBeNull();
  });

  test.each<[string, Partial<Arrived>, string]>([
    ["JSON as repeated names", { query: new URLSearchParams("property_keys=a&property_keys=b") }, 'sent "a"'],
    ["another scheme", { authorization: "Bearer KakaoAK" }, "Authorization: Bearer KakaoAK"],
    ["no credentials", { authorization: undefined }, "Authorization: none"],
    ["what the checker refuses", { status: 400, violations: "[]" }, "the checker refused it: []"],
    ["another path", { path: "/v2/user/me" }, "nothing was sent"],
  ])("is wrong with %s", (_, change, problem) => {
    expect(judgeCalls([{ ...right, ...change }])["query"]).toBe(problem);
  });

  test("is wrong when a list repeats its name", () => {
    const list = calls.find(({ check }) => check === "list")!;
    const repeated = new URLSearchParams("channel_ids=_frxjem&channel_ids=_xnrxjem");

    expect(judgeCalls([{ ...right, path: list.path, query: repeated }])["list"]).toContain("sent");
  });
});

describe("the verdict on a target", () => {
  const passes = { generate: null, compile: null, query: null, form: null, list: null, adminKey: null };

  test("expects what the target says", () => {
    expect(surprisesOf(target, { ...passes, id: "read 1" })).toEqual([]);
  });

  test.each([
    ["a check that fails", { ...passes, list: "sent nothing", id: "read 1" }, ["list"]],
    ["a known failure that passes", { ...passes, id: null }, ["id"]],
    ["a check that was not reached", { generate: null, compile: null }, ["query", "form", "list", "adminKey"]],
  ])("finds %s", (_, result, checks) => {
    expect(surprisesOf(target, result).map(({ check }) => check)).toEqual(checks);
  });

  test("asks for nothing behind a failure", () => {
    expect(surprisesOf(target, { generate: null, compile: "no" }).map(({ check }) => check)).toEqual(["compile"]);
  });
});

test("every target says what it needs, and a failure why", () => {
  for (const one of readTargets()) {
    expect(one.needs.length, one.id).toBeGreaterThan(0);
    for (const { checks, why } of one.fails ?? []) {
      expect(checksOf(one), one.id).toEqual(expect.arrayContaining([...checks]));
      expect(why, one.id).not.toBe("");
    }
  }
});

test("a section of the guide is replaced between its marks", () => {
  expect(replaceBetween("a <!-- x --> b <!-- /x --> c", "x", "new")).toBe("a <!-- x -->\n\nnew\n\n<!-- /x --> c");
  expect(() => replaceBetween("a", "x", "new")).toThrow("is missing");
});
