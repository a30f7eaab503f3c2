import { describe, expect, test } from "vitest";
import { countUse } from "../../src/emulator/world/quota.js";
import type { World } from "../../src/emulator/world/world.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

const one = { count: 1, seconds: 86_400 };
const overQuota = "API limit has been exceeded.";

function dapi(path: string) {
  return call(send, `KakaoAK ${kakao.keys.restApi}`, `${kakao.baseUrls.dapi}/${path}`);
}

function waitForMidnight(): void {
  const now = Date.parse(kakao.world().now);
  kakao.advance({ seconds: 86_400 - ((now + 9 * 3_600_000) % 86_400_000) / 1000 });
}

describe("a quota of dapi", () => {
  const refused = { status: 400, body: { errorType: "BadRequest", message: overQuota, code: -10 } };
  const keyword = "v2/local/search/keyword.json?query=%EC%B9%B4%ED%8E%98";
  const address = "v2/local/search/address.json?query=%EC%A0%9C%EC%A3%BC";

  test("of an operation counts its calls until midnight in Korea", async () => {
    kakao.reset({ quotas: { searchPlaceByKeyword: one } });

    expect((await dapi(keyword)).status).toBe(200);
    expect(await dapi(keyword)).toEqual(refused);
    expect((await dapi(address)).status).toBe(200);
    waitForMidnight();
    expect((await dapi(keyword)).status).toBe(200);
  });

  test("of all searches counts beside that of one", async () => {
    kakao.reset({ quotas: { search: { count: 3, seconds: 86_400 }, searchWeb: one } });

    expect((await dapi("v2/search/web?query=a")).status).toBe(200);
    // A call that is refused by one counts for none.
    expect(await dapi("v2/search/web?query=a")).toEqual(refused);
    expect((await dapi("v2/search/blog?query=a")).status).toBe(200);
    expect((await dapi("v3/search/book?query=a")).status).toBe(200);
    expect(await dapi("v2/search/cafe?query=a")).toEqual(refused);
    expect((await dapi(keyword)).status).toBe(200);
  });

  test("of seconds counts the last ones", async () => {
    kakao.reset({ quotas: { searchWeb: { count: 2, seconds: 10 } } });

    await dapi("v2/search/web?query=a");
    kakao.advance({ seconds: 6 });
    await dapi("v2/search/web?query=a");
    expect(await dapi("v2/search/web?query=a")).toEqual(refused);
    kakao.advance({ seconds: 6 });
    expect((await dapi("v2/search/web?query=a")).status).toBe(200);
    expect(await dapi("v2/search/web?query=a")).toEqual(refused);
  });

  test("has a second form when a client or a fault asks for the status 429", async () => {
    const url = `${kakao.baseUrls.dapi}/v2/search/web?query=a`;
    const headers = { authorization: `KakaoAK ${kakao.keys.restApi}`, prefer: "code=429" };

    const response = await send(url, { headers });

    expect(response.status).toBe(429);
    expect(await response.json()).toEqual({ errorType: "RequestThrottled", message: overQuota });
  });

  test("counts no call that is refused for its arguments or its key", async () => {
    kakao.reset({ quotas: { searchWeb: one } });

    await dapi("v2/search/web?query=");
    await call(send, "KakaoAK 12", `${kakao.baseUrls.dapi}/v2/search/web?query=a`);
    expect((await dapi("v2/search/web?query=a")).status).toBe(200);
  });
});

describe("a quota of kapi and navi", () => {
  test("of Talk Calendar counts all its calls, of users and of the app", async () => {
    kakao.reset({ quotas: { calendar: { count: 2, seconds: 86_400 } } });
    let { accessToken } = await kakao.issueToken("muzi");
    const calendars = () => call(send, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/api/calendar/calendars`);
    const holidays = `${kakao.baseUrls.kapi}/v2/api/calendar/holidays?from=2026-01-01T00:00:00Z&to=2026-01-31T00:00:00Z`;

    expect((await calendars()).status).toBe(200);
    expect((await call(send, `KakaoAK ${kakao.keys.admin}`, holidays)).status).toBe(200);
    expect(await calendars()).toEqual({ status: 400, body: { msg: overQuota, code: -10 } });
    expect((await call(send, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/user/me`)).status).toBe(200);
    waitForMidnight();
    ({ accessToken } = await kakao.issueToken("muzi"));
    expect((await calendars()).status).toBe(200);
  });

  test("of directions fails as the description of navi says", async () => {
    kakao.reset({ quotas: { getDirections: { count: 0, seconds: 86_400 } } });
    const url = `${kakao.baseUrls.navi}/v1/directions?origin=127.11,37.39&destination=127.1,37.4`;

    expect(await call(send, `KakaoAK ${kakao.keys.restApi}`, url)).toEqual({
      status: 429,
      body: { msg: overQuota, code: -10 },
    });
  });
});

test("an unknown quota, permission or operation of a fault is refused with the nearest name", () => {
  expect(() => kakao.reset({ quotas: { searhWeb: one } })).toThrow(
    "world /quotas/searhWeb: unknown quota: did you mean searchWeb?",
  );
  expect(() => kakao.reset({ quotas: { requestToken: one } })).toThrow(/unknown quota/);
  expect(() => kakao.reset({ app: { permissions: ["Talk Calender"] } })).toThrow(
    "world /app/permissions/0: unknown permission: did you mean Talk Calendar?",
  );
  expect(() => kakao.reset({ faults: [{ operationId: "getUserMee" }] })).toThrow(
    "world /faults/0/operationId: unknown operation: did you mean getUserMe?",
  );
  expect(() => kakao.plan({ api: "dapi", operationId: "getUserMe" })).toThrow(
    "fault /operationId: an operation of kapi: leave api out, or make it kapi",
  );
});

test("a quota of an hour remembers a thousand uses, however many there are, and no longer than an hour", () => {
  let now = 0;
  const used = new Map<string, { time: number; count: number }[]>();
  const quotas = { listUserIds: { count: 1_000_000, seconds: 3600 } };
  const world = { state: { quotas, used }, now: () => now } as unknown as World;

  for (; now < 7_200_000; now += 100) countUse(world, "listUserIds");

  const uses = [...used.values()].flat();
  expect(uses.length).toBeLessThanOrEqual(1001);
  expect(uses.reduce((sum, { count }) => sum + count, 0)).toBe(36_000);
});
