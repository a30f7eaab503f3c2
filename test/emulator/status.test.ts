import { describe, expect, test } from "vitest";
import { readBundle } from "../../scripts/lib/model/openapi.js";
import { productOf, productNames } from "../../src/emulator/status/names.js";
import { generatedFolder } from "../support/apis.js";
import { useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

async function get(path: string): Promise<unknown> {
  const response = await send(`${kakao.baseUrls.apiStatus}/api/health/${path}`);
  expect(response.status).toBe(200);
  return response.json();
}

const login = { productId: "login", productName: "카카오 로그인", status: "GREEN" };

describe("the current status", () => {
  test("is that of all products, renewed every five minutes", async () => {
    const { statuses, updatedAt } = (await get("current")) as { statuses: unknown[]; updatedAt: string };

    expect(statuses[0]).toEqual(login);
    expect(statuses).toHaveLength(Object.keys(productNames).length);
    expect(updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d[05]:00\.000Z$/);
  });

  test("is that of a product, of the product of an API, and in English", async () => {
    expect(await get("current?product=login")).toMatchObject({ statuses: [login] });
    expect(await get("current?product=login&api=user_me")).toMatchObject({ statuses: [login] });
    expect(await get("current?product=login,message&lang=en")).toMatchObject({
      statuses: [{ productName: "Kakao Login" }, { productName: "Message" }],
    });
  });

  test("is empty for an API of another product, with a warning for unknown values only", async () => {
    expect(await get("current?product=login&api=talk_profile")).toEqual({
      updatedAt: expect.any(String) as string,
      statuses: [],
    });
    expect(await get("current?product=test&api=test")).toMatchObject({
      statuses: [],
      warning: { invalidProduct: "test", invalidUris: "test" },
    });
    expect(await get("current?product=one,two")).toMatchObject({ warning: { invalidProduct: ["one", "two"] } });
  });
});

describe("the history", () => {
  test("begins each day at midnight in Korea, and has 30 days back at most", async () => {
    const days = (await get("history?product=login")) as { date: string; statuses: unknown[] }[];

    expect(days).toHaveLength(31);
    expect(days.every(({ date }) => date.endsWith("T15:00:00.000Z"))).toBe(true);
    expect(days.at(-1)?.statuses).toEqual([login]);
    expect(await get("history?start=2020-01-01&end=2020-01-31")).toEqual([]);
  });

  test("is that of a period", async () => {
    kakao.advance({ seconds: Math.floor((Date.parse("2100-03-10T12:00:00+09:00") - Date.now()) / 1000) });

    const days = (await get("history?start=2100-03-01&end=2100-03-03")) as { date: string }[];

    expect(days.map(({ date }) => date.slice(0, 10))).toEqual(["2100-02-28", "2100-03-01", "2100-03-02"]);
  });
});

test("a day that does not exist is refused", async () => {
  const response = await send(`${kakao.baseUrls.apiStatus}/api/health/history?start=2026-02-30`);

  expect(response.status).toBe(400);
});

test("every API of the description has a product", () => {
  const { KnownApiId: apis } = readBundle(generatedFolder, "api-status").components?.schemas ?? {};

  expect((apis as { enum: string[] }).enum.filter((id) => productOf(id) === undefined)).toEqual([]);
});
