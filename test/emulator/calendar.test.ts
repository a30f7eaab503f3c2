import { beforeEach, describe, expect, test } from "vitest";
import { useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();
let token: string;

beforeEach(async () => {
  token = (await kakao.issueToken("muzi")).accessToken;
});

type Values = Readonly<Record<string, string | object>>;

/** Calls the API with an authorization: a form in a POST, else a query. */
async function request(method: string, path: string, values: Values, authorization: string) {
  const pairs = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const parameters = new URLSearchParams(pairs);
  const url = `${kakao.baseUrls.kapi}${path}`;
  const headers = { authorization };
  const response =
    method === "POST"
      ? await send(url, { method, headers, body: parameters })
      : await send(`${url}?${parameters.toString()}`, { method, headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const get = (path: string, values: Values = {}) => request("GET", `/v2/api/calendar${path}`, values, `Bearer ${token}`);
const post = (path: string, values: Values) => request("POST", `/v2/api/calendar${path}`, values, `Bearer ${token}`);
const remove = (path: string, values: Values) =>
  request("DELETE", `/v2/api/calendar${path}`, values, `Bearer ${token}`);
const admin = (method: string, path: string, values: Values = {}) =>
  request(method, `/v2/api/calendar${path}`, values, `KakaoAK ${kakao.keys.admin}`);
const task = (method: string, path: string, values: Values = {}) =>
  request(method, `/v1/api/calendar${path}`, values, `Bearer ${token}`);

const time = { start_at: "2022-10-27T03:00:00Z", end_at: "2022-10-27T06:00:00Z" };
const october = { from: "2022-10-20T00:00:00Z", to: "2022-11-15T00:00:00Z" };

/** Creates an event, and returns its ID. */
async function create(event: object, calendarId = "primary"): Promise<string> {
  const { body } = await post("/create/event", { calendar_id: calendarId, event: { title: "일정", time, ...event } });
  return body["event_id"] as string;
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly time: { readonly start_at: string; readonly end_at: string };
  readonly [name: string]: unknown;
}

async function list(query: Values = october): Promise<Listed[]> {
  return (await get("/events", query)).body["events"] as Listed[];
}

const startsOf = (events: readonly Listed[]) => events.map((event) => event.time.start_at.slice(5, 13));

describe("sub-calendars", () => {
  test("are created, listed, edited and deleted with their events", async () => {
    const { body } = await post("/create/calendar", { name: "우리 서비스", color: "RED", reminder: "15" });
    const id = body["calendar_id"] as string;
    await create({ title: "안" }, id);
    const before = await list({ ...october, calendar_id: id });
    await post("/update/calendar", { calendar_id: id, name: "새 이름", reminder_all_day: "0" });
    const { body: listed } = await get("/calendars");
    await remove("/delete/calendar", { calendar_id: id });

    expect(id).toMatch(/^user_[0-9a-f]{24}$/);
    expect(before).toMatchObject([{ title: "안", calendar_id: id }]);
    expect(listed).toEqual({
      calendars: [{ id: "primary" }, { id, name: "새 이름", color: "RED", reminder: 15, reminder_all_day: 0 }],
      subscribe_calendars: [],
    });
    expect((await get("/calendars", { filter: "USER" })).body).toEqual({ calendars: [{ id: "primary" }] });
    expect(await list()).toEqual([]);
  });

  test("are at most three, of different names, without the default one", async () => {
    for (const name of ["a", "b"]) await post("/create/calendar", { name });
    const twice = await post("/create/calendar", { name: "a" });
    await post("/create/calendar", { name: "c" });
    const fourth = await post("/create/calendar", { name: "d" });

    expect([twice.body["code"], fourth.body["code"]]).toEqual([-2, -2]);
    expect((await remove("/delete/calendar", { calendar_id: "primary" })).body["code"]).toBe(-520);
    expect((await post("/create/event", { calendar_id: "user_x", event: { title: "x", time } })).body["code"]).toBe(
      -520,
    );
  });
});

describe("an event", () => {
  const everything = {
    title: "일정 제목",
    description: "설명",
    location: { name: "카카오", location_id: 18577297, latitude: 37.39570088983171, longitude: 127.1104335101161 },
    reminders: [15, 30],
    color: "RED",
  };

  test("is read back as it was created", async () => {
    const id = await create(everything);

    const { body } = await get("/event", { event_id: id });

    const zone = { time_zone: "Asia/Seoul", all_day: false, lunar: false };
    expect(body["event"]).toEqual({
      ...everything,
      id,
      type: "USER",
      calendar_id: "primary",
      time: { ...time, ...zone },
      is_host: true,
      is_recur_event: false,
    });
    expect(await list()).toMatchObject([{ id, title: "일정 제목", color: "RED" }]);
  });

  test("keeps what an edit does not send, and is gone once deleted", async () => {
    const id = await create(everything);
    const edited = await post("/update/event/host", { event_id: id, event: { title: "새 제목" } });
    const { body } = await get("/event", { event_id: id });
    const deleted = await remove("/delete/event", { event_id: id });
    const again = await remove("/delete/event", { event_id: id });

    expect(edited.body).toEqual({ event_id: id });
    expect(body["event"]).toMatchObject({ ...everything, title: "새 제목" });
    expect(deleted.body).toEqual({ event_id: id });
    expect(again).toMatchObject({ status: 400, body: { code: -520 } });
  });

  test.each([
    ["without an end", { time: { start_at: time.start_at } }],
    ["of a whole day that starts at noon", { time: { ...time, all_day: true } }],
    ["of an unknown zone", { time: { ...time, time_zone: "Seoul" } }],
    ["that repeats by the hour", { rrule: "FREQ=HOURLY" }],
  ])("%s is refused", async (_, event) => {
    const { status, body } = await post("/create/event", { event: { title: "x", time, ...event } });

    expect([status, body["code"]]).toEqual([400, -2]);
    expect(body["msg"]).toMatch(/^Constraints on the parameter \[event\] are unsatisfied\. /);
  });

  test("is that of its user only", async () => {
    const id = await create({});
    token = (await kakao.issueToken("ryan", { consents: ["talk_calendar"] })).accessToken;

    expect((await get("/event", { event_id: id })).body["code"]).toBe(-520);
    expect(await list()).toEqual([]);
  });
});

describe("the list of events", () => {
  test("has those that overlap the period", async () => {
    await create({ title: "before", time: { start_at: "2022-10-26T00:00:00Z", end_at: "2022-10-27T00:00:00Z" } });
    await create({ title: "into", time: { start_at: "2022-10-26T00:00:00Z", end_at: "2022-10-27T00:05:00Z" } });
    await create({ title: "in" });
    await create({ title: "after", time: { start_at: "2022-10-28T00:00:00Z", end_at: "2022-10-28T00:00:00Z" } });

    const found = await list({ from: "2022-10-27T00:00:00Z", to: "2022-10-28T00:00:00Z" });

    expect(found.map(({ title }) => title)).toEqual(["into", "in"]);
  });

  test.each([1, 2, 3, 7, 8])("comes in pages of %i that end", async (limit) => {
    await create({ rrule: "FREQ=DAILY;COUNT=7" });
    const found: Listed[] = [];
    let next: string | undefined =
      `${kakao.baseUrls.kapi}/v2/api/calendar/events?limit=${limit}&from=${october.from}&to=${october.to}`;
    let pages = 0;
    for (; next !== undefined && pages < 10; pages += 1) {
      const response = await send(next, { headers: { authorization: `Bearer ${token}` } });
      const body = (await response.json()) as { events: Listed[]; has_next: boolean; after_url?: string };
      expect(body.has_next).toBe(body.after_url !== undefined);
      found.push(...body.events);
      next = body.after_url;
    }

    expect(pages).toBe(Math.ceil(7 / limit));
    expect(new Set(found.map(({ id }) => id)).size).toBe(7);
  });

  test("takes a preset in a time zone", async () => {
    const now = Date.parse(kakao.world().now);
    const at = (offset: number) => new Date(now + offset).toISOString();
    await create({ title: "now", time: { start_at: at(0), end_at: at(60_000) } });
    await create({ title: "past", time: { start_at: at(-40 * 864e5), end_at: at(-40 * 864e5) } });

    for (const preset of ["TODAY", "THIS_WEEK", "THIS_MONTH"])
      expect((await list({ preset, time_zone: "America/New_York" })).map(({ title }) => title)).toEqual(["now"]);
  });

  test.each([
    ["no period", {}, "The Parameter [from] cannot be null."],
    ["half a period", { from: october.from }, "The Parameter [to] cannot be null."],
    ["more than 31 days", { from: "2022-10-01T00:00:00Z", to: "2022-11-01T00:05:00Z" }, /\[to\]/],
    ["an unknown page", { next_page_token: "x" }, /\[next_page_token\]/],
    ["pages of none", { ...october, limit: "0" }, /\[limit\]/],
  ])("refuses %s", async (_, query, msg) => {
    const { status, body } = await get("/events", query);

    expect([status, body["code"]]).toEqual([400, -2]);
    expect(body["msg"]).toMatch(msg);
  });
});

describe("a repeating event", () => {
  test.each([
    ["FREQ=DAILY;UNTIL=20221031T000000Z", ["10-27T03", "10-28T03", "10-29T03", "10-30T03"]],
    ["FREQ=DAILY;INTERVAL=7;COUNT=2", ["10-27T03", "11-03T03"]],
    ["FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", ["10-27T03", "11-01T03", "11-03T03", "11-08T03"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", ["10-27T03", "10-31T03"]],
    ["FREQ=MONTHLY;BYDAY=1MO", ["10-27T03", "11-07T03"]],
    ["FREQ=YEARLY", ["10-27T03"]],
  ])("by %s is listed as its occurrences", async (rrule, expected) => {
    await create({ rrule });

    expect(startsOf(await list())).toEqual(expected);
  });

  test("stays at its time of day in a zone with summer time", async () => {
    await create({ rrule: "FREQ=WEEKLY;COUNT=3", time: { ...time, time_zone: "Europe/Berlin" } });

    expect(startsOf(await list())).toEqual(["10-27T03", "11-03T04", "11-10T04"]);
  });

  test("is found, edited and deleted by the ID of an occurrence only", async () => {
    const id = await create({ rrule: "FREQ=DAILY;COUNT=3" });
    const [first] = await list();

    const { body } = await get("/event", { event_id: `${id}_20221027T030000Z` });

    expect(first).toMatchObject({ id: `${id}_20221027T030000Z`, is_recur_event: true });
    expect(body["event"]).toMatchObject({ rrule: "FREQ=DAILY;COUNT=3", dt_start: time.start_at });
    for (const wrong of [id, `${id}_20221026T030000Z`, `${id}_20221030T030000Z`])
      expect((await get("/event", { event_id: wrong })).body["code"]).toBe(-520);
    expect((await remove("/delete/event", { event_id: id, recur_update_type: "ALL" })).body["code"]).toBe(-520);
    expect((await remove("/delete/event", { event_id: first?.id ?? "" })).body["msg"]).toMatch(/recur_update_type/);
  });

  test.each([
    ["THIS", ["x", "y", "x", "x"], ["10-27T03", "10-28T05", "10-29T03", "10-30T03"]],
    ["ALL", ["y", "y", "y", "y"], ["10-27T05", "10-28T05", "10-29T05", "10-30T05"]],
    ["THIS_AND_FOLLOWING", ["x", "y", "y", "y"], ["10-27T03", "10-28T05", "10-29T05", "10-30T05"]],
  ])("is edited for %s", async (scope, titles, starts) => {
    const id = await create({ title: "x", rrule: "FREQ=DAILY;COUNT=4" });
    const moved = { start_at: "2022-10-28T05:00:00Z", end_at: "2022-10-28T06:00:00Z" };

    const { body } = await post("/update/event/host", {
      event_id: `${id}_20221028T030000Z`,
      recur_update_type: scope,
      event: { title: "y", time: moved },
    });

    const events = await list();
    expect(body).toEqual({});
    expect(events.map(({ title }) => title)).toEqual(titles);
    expect(startsOf(events)).toEqual(starts);
    expect(events.every((event) => event["is_recur_event"])).toBe(true);
    for (const { id: one } of events) expect((await get("/event", { event_id: one })).status).toBe(200);
  });

  test.each([
    ["THIS", ["10-27T03", "10-29T03"]],
    ["ALL", []],
    ["THIS_AND_FOLLOWING", ["10-27T03"]],
  ])("is deleted for %s, after one occurrence was edited too", async (scope, starts) => {
    const id = await create({ rrule: "FREQ=DAILY;COUNT=3" });
    const occurrence = `${id}_20221028T030000Z`;
    await post("/update/event/host", { event_id: occurrence, recur_update_type: "THIS", event: { title: "y" } });

    await remove("/delete/event", { event_id: occurrence, recur_update_type: scope });

    expect(startsOf(await list())).toEqual(starts);
  });
});

describe("public events", () => {
  test("are published by a channel, added by a user, and gone once deleted", async () => {
    const { body } = await admin("POST", "/public/create/event", {
      channel_public_id: "_ryan",
      event: { title: "공개", time, reminders: [10] },
    });
    const id = body["event_id"] as string;
    const followed = await post("/public/follow", { event_id: id });
    await admin("POST", "/public/update/event", { event_id: id, event: { title: "새 공개" } });
    await post("/update/event/guest", { event_id: id, event: { color: "LIME", memo: "가기" } });
    const seen = await list();
    const { body: detail } = await get("/event", { event_id: id });
    const { body: published } = await admin("GET", "/public/events", { channel_public_id: "_ryan", ...october });
    const byHost = await post("/update/event/host", { event_id: id, event: { title: "내 것" } });
    await admin("DELETE", "/public/delete/event", { event_id: id });

    expect(followed.status).toBe(200);
    expect(seen).toMatchObject([{ id, title: "새 공개", type: "PUBLIC", is_host: false }]);
    expect(detail["event"]).toMatchObject({ color: "LIME", memo: "가기", reminders: [10], is_host: false });
    expect(published["events"]).toMatchObject([{ id, title: "새 공개", type: "PUBLIC" }]);
    expect(byHost.body["code"]).toBe(-520);
    expect(await list()).toEqual([]);
    expect((await admin("GET", "/public/event", { event_id: id })).body["code"]).toBe(-520);
  });

  test("need a channel of the app, and the permission", async () => {
    const event = { event: { title: "x", time } };

    const unknown = await admin("POST", "/public/create/event", { channel_public_id: "_other", ...event });
    kakao.reset({ app: { permissions: [] } });
    const forbidden = await admin("POST", "/public/create/event", event);

    expect(unknown.body["code"]).toBe(-2);
    expect(forbidden).toEqual({ status: 403, body: { code: -5, msg: "permission denied" } });
  });
});

describe("calendars of channels", () => {
  test("can be subscribed to, with their events", async () => {
    const { body } = await admin("GET", "/subscribable/calendars", { channel_public_id: "_apeach" });
    const [{ id } = { id: "" }] = body["calendars"] as { id: string }[];
    await post("/subscribe", { calendar_id: id });
    const { body: mine } = await get("/calendars", { filter: "SUBSCRIBE" });
    const events = await list({ from: "2026-11-01T00:00:00Z", to: "2026-12-01T00:00:00Z" });
    await remove("/unsubscribe", { calendar_id: id });

    expect(mine).toMatchObject({ subscribe_calendars: [{ id, name: "Apeach's shop" }] });
    expect(events).toMatchObject([{ type: "SUBSCRIBE", calendar_id: id, time: { start_at: "2026-11-01T00:00:00Z" } }]);
    expect((await get("/calendars")).body["subscribe_calendars"]).toEqual([]);
    expect((await remove("/unsubscribe", { calendar_id: id })).body["code"]).toBe(-520);
    expect((await post("/subscribe", { calendar_id: "x" })).body["code"]).toBe(-520);
  });
});

describe("holidays", () => {
  test.each([
    ["2026-02-16", "설날", "2026-02-19", true],
    ["2026-05-24", "부처님오신날", "2026-05-25", true],
    ["2025-10-05", "추석", "2025-10-08", true],
    ["2028-01-26", "설날", "2028-01-29", true],
    ["2026-10-01", "국군의 날", "2026-10-02", false],
  ])("from %s are %s until %s", async (start, title, end, holiday) => {
    const from = `${start}T00:00:00Z`;

    const { body } = await admin("GET", "/holidays", { from, to: `${start}T12:00:00Z` });

    expect(body["events"]).toMatchObject([{ title, time: { start_at: from, end_at: `${end}T00:00:00Z` }, holiday }]);
  });

  test("are those of a month, in order", async () => {
    const { body } = await admin("GET", "/holidays", { from: "2023-09-20T00:00:00Z", to: "2023-10-12T00:00:00Z" });

    const titles = (body["events"] as { title: string }[]).map(({ title }) => title);
    expect(titles).toEqual(["추석", "국군의 날", "개천절", "한글날"]);
  });
});

describe("tasks", () => {
  test("are created, listed, edited, completed and deleted", async () => {
    const due = { due_date: "20221027", time_zone: "Asia/Seoul", alarm_time: "0900" };
    const { body } = await task("POST", "/create/task", { task: { content: "우유 사기", due_info: due } });
    const id = body["task_id"] as string;
    await task("POST", "/update/task", { task_id: id, task: { content: "빵 사기" } });
    await task("POST", "/complete/task", { task_id: id, complete: "true" });
    const open = await task("GET", "/tasks", { task_status: "TODO" });
    const done = await task("GET", "/tasks", {
      task_status: "COMPLETED",
      from: "20221001",
      to: "2022-10-31T00:00:00Z",
    });
    const other = await task("GET", "/tasks", { from: "20221028" });
    const records = await task("GET", "/task/records", { task_id: id });
    await task("DELETE", "/delete/task", { task_id: id });

    expect(open.body).toEqual({ tasks: [], has_next: false });
    expect(done.body).toEqual({ tasks: [{ id, content: "빵 사기", due_info: due }], has_next: false });
    expect(other.body["tasks"]).toEqual([]);
    expect(records.body).toEqual({ records: [] });
    expect((await task("GET", "/tasks")).body["tasks"]).toEqual([]);
    expect((await task("DELETE", "/delete/task", { task_id: id })).body["code"]).toBe(-2);
  });

  test("come in pages", async () => {
    for (const content of ["a", "b", "c"]) await task("POST", "/create/task", { task: { content } });

    const { body: first } = await task("GET", "/tasks", { limit: "2" });
    const next = new URL(first["after_url"] as string).searchParams.get("next_page_token") ?? "";
    const { body: last } = await task("GET", "/tasks", { next_page_token: next });

    expect(first).toMatchObject({ tasks: [{ content: "a" }, { content: "b" }], has_next: true });
    expect(last).toMatchObject({ tasks: [{ content: "c" }], has_next: false });
  });
});

describe("a user", () => {
  test("without Kakao Talk has no calendar", async () => {
    token = (await kakao.issueToken("con", { consents: ["talk_calendar"] })).accessToken;

    expect(await get("/calendars")).toEqual({ status: 400, body: { code: -501, msg: "NotExistTalkUserException" } });
  });

  test("must agree to the consent item", async () => {
    token = (await kakao.issueToken("ryan")).accessToken;

    expect(await get("/calendars")).toMatchObject({
      status: 403,
      body: { code: -402, required_scopes: ["talk_calendar"] },
    });
  });
});
