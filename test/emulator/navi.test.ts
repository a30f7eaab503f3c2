import { describe, expect, test } from "vitest";
import { useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

interface Route {
  readonly result_code: number;
  readonly result_msg: string;
  readonly summary: { readonly distance: number; readonly duration: number; readonly [name: string]: unknown };
  readonly sections: readonly Readonly<Record<string, unknown>>[];
}

async function request(path: string, init: RequestInit): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { ...(init.headers as Record<string, string>), authorization: `KakaoAK ${kakao.keys.restApi}` };
  const response = await send(`${kakao.baseUrls.navi}/v1/${path}`, { ...init, headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function routesOf(query: Record<string, string>, path = "directions"): Promise<Route[]> {
  const { body } = await request(`${path}?${new URLSearchParams(query).toString()}`, {});
  return body["routes"] as Route[];
}

function post(path: string, body: object, type = "application/json") {
  return request(path, { method: "POST", headers: { "content-type": type }, body: JSON.stringify(body) });
}

const pangyo = "127.111202,37.394912";
const cityHall = "126.9783882,37.5666103";
const jeju = "126.570667,33.450701";
const sea = "131.5,38.5";

describe("a route", () => {
  test("goes by its waypoints, section by section", async () => {
    const [route] = await routesOf({
      origin: `${pangyo},name=판교역`,
      destination: cityHall,
      waypoints: `127.059,37.512,name=코엑스|127.1025,37.5126`,
    });

    expect(route).toMatchObject({ result_code: 0, result_msg: "길찾기 성공" });
    expect(route?.summary).toMatchObject({
      origin: { name: "판교역", x: 127.111202, y: 37.394912 },
      waypoints: [{ name: "코엑스" }, { name: "" }],
      priority: "RECOMMEND",
      bound: { min_x: 126.9783882, max_x: 127.111202 },
    });
    expect(route?.sections).toHaveLength(3);
    const sum = route?.sections.reduce((total, section) => total + (section["distance"] as number), 0);
    expect(sum).toBe(route?.summary.distance);
    expect(route?.sections.at(-1)).toMatchObject({
      roads: [{ vertexes: [127.1025, 37.5126, 126.9783882, 37.5666103] }],
      guides: [{ type: 1000 }, { type: 101, guidance: "목적지", road_index: -1 }],
    });
  });

  test("is the same again, and depends on what is best", async () => {
    const trip = { origin: pangyo, destination: cityHall };

    const [fast] = await routesOf({ ...trip, priority: "TIME" });
    const [again] = await routesOf({ ...trip, priority: "TIME" });
    const [short] = await routesOf({ ...trip, priority: "DISTANCE" });

    expect(again).toEqual(fast);
    expect(short!.summary.distance).toBeLessThan(fast!.summary.distance);
    expect(short!.summary.duration).toBeGreaterThan(fast!.summary.duration);
    expect(fast!.summary.distance).toBeGreaterThan(22_000);
  });

  test("is only summed up on demand, and has another one beside it", async () => {
    const trip = { origin: pangyo, destination: cityHall, summary: "true", alternatives: "true" };

    const routes = await routesOf({ ...trip, departure_time: "202712311200" }, "future/directions");

    expect(routes.map(({ result_code: code }) => code)).toEqual([0, 0]);
    expect(Object.keys(routes[0]?.sections[0] ?? {}).sort()).toEqual(["distance", "duration"]);
  });

  test.each([
    ["within 5 m", pangyo, pangyo, "", 104, "출발지와 도착지가 5 m 이내로 설정된 경우 경로를 탐색할 수 없음"],
    ["from the sea", sea, pangyo, "", 102, /^출발/],
    ["to the sea", pangyo, sea, "", 103, "도착 지점 주변의 도로를 탐색할 수 없음"],
    ["by the sea", pangyo, cityHall, sea, 101, /^경유/],
    ["over the sea", pangyo, jeju, "", 1, /./],
  ])("%s is missing, for a reason", async (_, origin, destination, waypoints, code, message) => {
    const routes = await routesOf({ origin, destination, ...(waypoints !== "" && { waypoints }) });

    expect(routes).toEqual([{ result_code: code, result_msg: expect.stringMatching(message) as string }]);
  });

  test("back to where it began is one if it goes by a waypoint", async () => {
    expect(await routesOf({ origin: pangyo, destination: pangyo, waypoints: cityHall })).toMatchObject([
      { result_code: 0 },
    ]);
  });
});

describe("many points", () => {
  const near = { key: "near", x: 127.1104, y: 37.3957 };
  const far = { key: "far", x: 126.9784, y: 37.5666 };
  const here = { x: 127.111202, y: 37.394912 };

  test("are stops of one trip", async () => {
    const { body } = await post("waypoints/directions", {
      origin: { name: "판교역", ...here },
      destination: { x: far.x, y: far.y },
      waypoints: [{ name: "카카오", x: near.x, y: near.y }],
    });

    expect(body["routes"]).toMatchObject([
      { result_code: 0, summary: { origin: { name: "판교역" }, waypoints: [{ name: "카카오" }] } },
    ]);
  });

  test("are origins, of which those beyond the radius have no route", async () => {
    const { body } = await post("origins/directions", { origins: [near, far], destination: here, radius: 5000 });

    expect(body["routes"]).toMatchObject([
      { key: "near", result_code: 0, result_msg: "길찾기 성공" },
      { key: "far", result_code: 207, result_msg: "출발지가 설정한 길 찾기 반경 범위를 벗어남" },
    ]);
  });

  test("are destinations, of which those beyond the radius have no route", async () => {
    const { body } = await post("destinations/directions", { origin: here, destinations: [near, far], radius: 5000 });

    expect(body["routes"]).toMatchObject([
      { key: "near", result_code: 0 },
      { key: "far", result_code: 304, result_msg: "목적지가 설정한 길 찾기 반경 범위를 벗어남" },
    ]);
  });

  test.each(["waypoints", "origins", "destinations"])("of %s are missing in a body of another type", async (path) => {
    const { status, body } = await post(`${path}/directions`, {}, "text/plain");

    expect([status, body["code"]]).toEqual([400, -2]);
  });
});

test("a call without a key is refused in the words of Navi", async () => {
  const response = await send(`${kakao.baseUrls.navi}/v1/directions?origin=${pangyo}&destination=${cityHall}`);

  expect([response.status, await response.json()]).toEqual([
    401,
    { code: -401, msg: "Cannot find Authorization : KakaoAK header" },
  ]);
});
