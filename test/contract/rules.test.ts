import { describe, expect, test } from "vitest";
import type { CallRule } from "../../src/contract/rules/call-rule.js";
import { checkRules } from "../../src/contract/rules/check-rules.js";
import { checkRequest } from "../../src/contract/index.js";
import { isRecurrenceRule } from "../../src/contract/rules/recurrence-rule.js";

const rule = { id: "rule", level: "warning", says: "Send it right." } as const;

function brokenBy(condition: Partial<CallRule>, sent: object, schemes: ("adminKey" | "accessToken")[] = []): string[] {
  return checkRules([{ ...rule, ...condition }], { ...sent }, schemes).map(({ name }) => name);
}

describe("a rule for calls", () => {
  test.each<[string, Partial<CallRule>, object, string[]]>([
    ["requires", { requires: ["x", "y"] }, { x: 1 }, ["y"]],
    ["together", { together: ["id", "type"] }, { id: 1 }, ["type"]],
    ["step", { step: { minutes: 5, of: ["a", "b"] } }, { a: "2026-01-01T10:05:00Z", b: "2026-01-01T10:07:00Z" }, ["b"]],
    ["midnight", { midnight: ["a"] }, { a: "2026-01-01T09:00:00Z" }, ["a"]],
    ["order", { order: ["a", "b"] }, { a: "2026-01-02T00:00:00Z", b: "2026-01-01T00:00:00Z" }, ["b"]],
    [
      "span",
      { span: { from: "a", to: "b", days: 31 } },
      { a: "2026-01-01T00:00:00Z", b: "2026-02-01T00:00:01Z" },
      ["b"],
    ],
    ["range, of strings too", { range: { x: [120, 135], y: [30, 45] } }, { x: "37.5", y: 127 }, ["x", "y"]],
    [
      "range, between commas",
      { range: { "to/0": [120, 135], "to/1": [30, 45] } },
      { to: "37.4,127.1,name=A" },
      ["to/0", "to/1"],
    ],
    ["length", { length: { "a/b": 2 } }, { a: { b: "abc" } }, ["a/b"]],
    ["rrule", { rrule: ["event/rrule"] }, { event: { rrule: "RRULE:FREQ=DAILY" } }, ["event/rrule"]],
    [
      "ascii, in each item",
      { ascii: ["buttons/*/url"] },
      { buttons: [{ url: "https://a.example/" }, { url: "https://a.example/한글" }] },
      ["buttons/1/url"],
    ],
  ])("is broken: %s", (_, condition, sent, names) => {
    expect(brokenBy(condition, sent)).toEqual(names);
  });

  test.each<[string, Partial<CallRule>, object]>([
    ["requires", { requires: ["x"] }, { x: 0 }],
    ["together, with none", { together: ["id", "type"] }, {}],
    ["together, with all", { together: ["id", "type"] }, { id: 1, type: "user_id" }],
    ["step", { step: { minutes: 5, of: ["a"] } }, { a: "2026-01-01T10:05:00Z" }],
    ["midnight", { midnight: ["a"] }, { a: "2026-01-01T00:00:00Z" }],
    ["order, of equal times", { order: ["a", "b"] }, { a: "2026-01-01T00:00:00Z", b: "2026-01-01T00:00:00Z" }],
    ["span", { span: { from: "a", to: "b", days: 31 } }, { a: "2026-01-01T00:00:00Z", b: "2026-02-01T00:00:00Z" }],
    ["range", { range: { x: [120, 135] } }, { x: "127.1" }],
    ["length, of characters beyond the first 65,536", { length: { a: 2 } }, { a: "😀😀" }],
    ["a value of another type, which the schema refuses", { midnight: ["a"], range: { a: [1, 2] } }, { a: true }],
    ["an inherited name", { requires: ["x"], when: { toString: ["x"] } }, {}],
  ])("holds: %s", (_, condition, sent) => {
    expect(brokenBy(condition, sent)).toEqual([]);
  });

  test("applies with its credential only, and not if another may have been sent", () => {
    const condition: Partial<CallRule> = { auth: ["adminKey"], requires: ["target_id"] };

    expect(brokenBy(condition, {}, ["adminKey"])).toEqual(["target_id"]);
    expect(brokenBy(condition, {}, ["accessToken"])).toEqual([]);
    expect(brokenBy(condition, {}, ["adminKey", "accessToken"])).toEqual([]);
    expect(brokenBy(condition, {})).toEqual([]);
  });

  test("applies when an argument has a value or is not sent, and unless another is sent", () => {
    const condition: Partial<CallRule> = { when: { coord: ["WGS84", null] }, unless: ["preset"], requires: ["x"] };

    expect(brokenBy(condition, { coord: "WGS84" })).toEqual(["x"]);
    expect(brokenBy(condition, {})).toEqual(["x"]);
    expect(brokenBy(condition, { coord: "WTM" })).toEqual([]);
    expect(brokenBy(condition, { preset: "TODAY" })).toEqual([]);
  });
});

test.each([
  "FREQ=DAILY",
  "freq=daily;byday=mo",
  "FREQ=MONTHLY;BYMONTHDAY=-1",
  "FREQ=YEARLY;BYMONTH=2;UNTIL=20280229",
  "FREQ=WEEKLY;BYDAY=MO,-1FR;UNTIL=20261231T000000Z",
  "INTERVAL=2;FREQ=MONTHLY",
])("%s is a recurrence rule", (text) => {
  expect(isRecurrenceRule(text)).toBe(true);
});

test.each([
  "FREQ=DAILY;COUNT=3;UNTIL=20221031T000000Z",
  "FREQ=DAILY;BYMONTH=13",
  "FREQ=DAILY;BYHOUR=25",
  "FREQ=DAILY;BYMONTHDAY=0",
  "FREQ=WEEKLY;BYDAY=99MO",
  "FREQ=DAILY;UNTIL=20221331T000000Z",
  "FREQ=DAILY;UNTIL=20220230",
  "",
  "RRULE:FREQ=DAILY",
  "FREQ=SOMETIMES",
  "COUNT=3",
  "FREQ=DAILY;FREQ=DAILY",
  "FREQ=DAILY;COUNT=-1",
])("%j is no recurrence rule", (text) => {
  expect(isRecurrenceRule(text)).toBe(false);
});

describe("a request that breaks a rule", () => {
  const headers = { Authorization: "KakaoAK 00000000000000000000000000000001" };
  const search = "https://dapi.kakao.com/v2/local/search/keyword.json?query=cafe&sort=distance";

  test("is reported with what the rule says, without its values", async () => {
    const report = await checkRequest({ method: "GET", url: search, headers });

    expect(report).toMatchObject({
      violations: [],
      warnings: [
        { level: "warning", place: "query", pointer: "/x", rule: "distance-from-center", found: "nothing, also in y" },
      ],
    });
  });

  test("fails in strict mode", async () => {
    const report = await checkRequest({ method: "GET", url: search, headers }, { strict: true });

    expect(report).toMatchObject({ violations: [{ rule: "distance-from-center" }], warnings: [] });
  });

  test("is an error where Kakao refuses it", async () => {
    const url = "https://kapi.kakao.com/v2/api/talk/channels";

    expect(await checkRequest({ method: "GET", url, headers })).toMatchObject({
      violations: [
        { pointer: "/target_id", rule: "target-user-for-admin-key", found: "nothing, also in target_id_type" },
      ],
    });
  });

  test.each<[string, string[]]>([
    [
      "https://apis-navi.kakaomobility.com/v1/directions?origin=37.39,127.11&destination=127.1,37.3",
      ["/origin/0", "/origin/1"],
    ],
    [
      "https://apis-navi.kakaomobility.com/v1/directions?origin=127.1,37.3&destination=127.1,37.3&waypoints=127.1,37.3%7C37.4,127.1,name=A",
      ["/waypoints/1/0", "/waypoints/1/1"],
    ],
    [
      "https://dapi.kakao.com/v2/routing/walk?start_x=37.4&start_y=127.1&end_x=127.1&end_y=37.4",
      ["/start_x", "/start_y"],
    ],
    ["https://dapi.kakao.com/v2/routing/walk?start_x=37.4&start_y=127.1&end_x=127.1&end_y=37.4&input_coord=WTM", []],
  ])("is found in the points of a route: %s", async (url, pointers) => {
    const report = await checkRequest({ method: "GET", url, headers });

    expect(report).toMatchObject({ violations: [], warnings: pointers.map((pointer) => ({ pointer })) });
  });

  test("is found in the points of a JSON body", async () => {
    const body = JSON.stringify({
      origin: { x: 127.1, y: 37.3 },
      destinations: [{ key: "0", x: 37.3, y: 127.1 }],
      radius: 5000,
    });
    const url = "https://apis-navi.kakaomobility.com/v1/destinations/directions";
    const report = await checkRequest({
      method: "POST",
      url,
      headers: { ...headers, "Content-Type": "application/json" },
      body,
    });

    expect(report).toMatchObject({
      violations: [],
      warnings: [
        { place: "body", pointer: "/destinations/0/x", rule: "destinations-in-korea" },
        { place: "body", pointer: "/destinations/0/y", rule: "destinations-in-korea" },
      ],
    });
  });

  test("is found inside of a form's JSON", async () => {
    const event = { title: "a", time: { start_at: "2026-01-01T10:03:00Z", end_at: "2026-01-01T11:00:00Z" } };
    const body = new URLSearchParams({ event: JSON.stringify(event) }).toString();
    const report = await checkRequest({
      method: "POST",
      url: "https://kapi.kakao.com/v2/api/calendar/create/event",
      headers: { Authorization: "Bearer token", "Content-Type": "application/x-www-form-urlencoded" },
      body,
    });

    expect(report).toMatchObject({
      violations: [],
      warnings: [{ place: "body", pointer: "/event/time/start_at", rule: "event-five-minutes" }],
    });
  });
});
