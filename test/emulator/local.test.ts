import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoordinateSystem, fromWgs84, toWgs84 } from "../../src/emulator/local/coordinate-systems.js";
import { distanceOf } from "../../src/emulator/local/distance.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

type Query = Readonly<Record<string, string>>;

function get(path: string, query: Query) {
  const url = `${kakao.baseUrls.dapi}/v2/local/${path}?${new URLSearchParams(query).toString()}`;
  return call(send, `KakaoAK ${kakao.keys.restApi}`, url);
}

async function documentsOf(path: string, query: Query): Promise<Record<string, unknown>[]> {
  return (await get(path, query)).body["documents"] as Record<string, unknown>[];
}

const systems: CoordinateSystem[] = [
  ...(["WGS84", "WCONGNAMUL", "CONGNAMUL", "WTM", "TM", "KTM", "UTM", "BESSEL", "WKTM", "WUTM"] as const),
];

describe("coordinates", () => {
  test("are those of Kakao's sample, from WTM", async () => {
    const sample = { x: "160710.37729270622", y: "-4388.879299157299", input_coord: "WTM", output_coord: "WGS84" };

    const [point] = await documentsOf("geo/transcoord.json", sample);

    expect(point?.["x"]).toBeCloseTo(126.57740680000002, 11);
    expect(point?.["y"]).toBeCloseTo(33.453357700000005, 11);
  });

  test("are within 15 cm of a quoted response, to TM", async () => {
    const sample = { x: "127.02449138906029", y: "37.50229485705552", output_coord: "TM" };

    const [point] = await documentsOf("geo/transcoord.json", sample);

    expect(Math.abs((point?.["x"] as number) - 202095.86924850685)).toBeLessThan(0.15);
    expect(Math.abs((point?.["y"] as number) - 444453.71117371507)).toBeLessThan(0.15);
  });

  test.each([
    ["WUTM", [129, 45], [500000, 0.9996 * 4984944.378]],
    ["WKTM", [128, 38], [400000, 600000]],
    ["WTM", [127, 38], [200000, 500000]],
    ["WCONGNAMUL", [127, 38], [500000, 1250000]],
  ] as const)("of %s are on their meridian where they should be", (system, point, expected) => {
    const [x, y] = fromWgs84(point, system);

    expect(x).toBeCloseTo(expected[0], 3);
    expect(y).toBeCloseTo(expected[1], 2);
  });

  test("come back from every system", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 124, max: 132, noNaN: true }),
        fc.double({ min: 33, max: 43, noNaN: true }),
        fc.constantFrom(...systems),
        (x, y, system) => {
          const back = toWgs84(fromWgs84([x, y], system), system);
          expect(distanceOf(back ?? [0, 0], [x, y])).toBeLessThan(0.000_01);
        },
      ),
    );
  });

  test.each([
    ["0", "0"],
    ["-99999999999999999999", "1"],
  ])("far from Korea (%s, %s) have no result", async (x, y) => {
    for (const input of systems) {
      const { status, body } = await get("geo/transcoord.json", { x, y, input_coord: input, output_coord: "TM" });
      if (input === "WGS84") expect(body).toEqual({ meta: { total_count: 0 }, documents: [] });
      expect(status).toBe(200);
    }
  });
});

describe("a point", () => {
  test("has the address of the nearest place", async () => {
    const [document] = await documentsOf("geo/coord2address.json", { x: "127.1104", y: "37.3957" });

    expect(document).toEqual({
      road_address: {
        address_name: "경기도 성남시 분당구 판교역로 166",
        region_1depth_name: "경기",
        region_2depth_name: "성남시 분당구",
        region_3depth_name: "백현동",
        road_name: "판교역로",
        underground_yn: "N",
        main_building_no: "166",
        sub_building_no: "",
        building_name: "카카오 판교 아지트",
        zone_no: "13529",
      },
      address: {
        address_name: "경기 성남시 분당구 백현동 532",
        region_1depth_name: "경기",
        region_2depth_name: "성남시 분당구",
        region_3depth_name: "백현동",
        mountain_yn: "N",
        main_address_no: "532",
        sub_address_no: "",
      },
    });
  });

  test("is in the dong of Kakao's sample", async () => {
    const documents = await documentsOf("geo/coord2regioncode.json", { x: "127.1086228", y: "37.4012191" });

    expect(documents).toMatchObject([
      { region_type: "B", code: "4113510900", address_name: "경기도 성남시 분당구 삼평동", x: 127.10459896729914 },
      { region_type: "H", code: "4113565500", address_name: "경기도 성남시 분당구 삼평동" },
    ]);
  });

  test("can be given and asked for in another system", async () => {
    const wtm = { x: "160710.37729270622", y: "-4388.879299157299", input_coord: "WTM", output_coord: "WCONGNAMUL" };

    const documents = await documentsOf("geo/coord2regioncode.json", wtm);

    expect(documents).toMatchObject([{ region_3depth_name: "영평동" }, { region_3depth_name: "아라동" }]);
    expect(documents[0]?.["x"]).toBeGreaterThan(300_000);
  });

  test("at sea has neither", async () => {
    const sea = { x: "131.5", y: "38.5" };

    expect((await get("geo/coord2address.json", sea)).body).toEqual({ meta: { total_count: 0 }, documents: [] });
    expect((await get("geo/coord2regioncode.json", sea)).body).toEqual({ meta: { total_count: 0 }, documents: [] });
  });
});

describe("an address", () => {
  test.each([
    ["판교역로 166", "ROAD_ADDR", "경기 성남시 분당구 판교역로 166"],
    ["경기도 성남시 분당구 백현동 532", "REGION_ADDR", "경기 성남시 분당구 백현동 532"],
    ["분당구 판교역로", "ROAD", "경기 성남시 분당구 판교역로"],
    ["백현동", "REGION", "경기 성남시 분당구 백현동"],
    ["카카오 판교", "ROAD_ADDR", "경기 성남시 분당구 판교역로 166"],
    ["제주시 첨단로 242", "ROAD_ADDR", "제주특별자치도 제주시 첨단로 242"],
  ])("is found by %s", async (query, type, name) => {
    const [document] = await documentsOf("search/address.json", { query });

    expect(document).toMatchObject({ address_type: type, address_name: name });
    expect(document?.["address"] === null).toBe(type === "ROAD");
    expect(document?.["road_address"] === null).toBe(type === "REGION");
  });

  test.each([
    ["성남시", "경기 성남시", "4113000000"],
    ["성남시 분당구", "경기 성남시 분당구", "4113500000"],
    ["제주특별자치도", "제주특별자치도", "5000000000"],
    ["서울특별시 중구", "서울 중구", "1114000000"],
  ])("of a whole region is %s", async (query, name, code) => {
    const documents = await documentsOf("search/address.json", { query });

    expect(documents).toMatchObject([{ address_type: "REGION", address_name: name, address: { b_code: code } }]);
  });

  test("is found by a part of the name of its building, unless exact is asked for", async () => {
    const query = "롯데월드타워";

    expect(await documentsOf("search/address.json", { query })).toHaveLength(1);
    expect(await documentsOf("search/address.json", { query, analyze_type: "exact" })).toEqual([]);
  });

  test("that is unknown is not found", async () => {
    expect((await get("search/address.json", { query: "없는예시주소" })).body).toEqual({
      meta: { total_count: 0, pageable_count: 0, is_end: true },
      documents: [],
    });
  });
});

describe("places", () => {
  const center = { x: "127.06283102249932", y: "37.514322572335935" };

  test("are found by their name, as in Kakao's sample", async () => {
    const { body } = await get("search/keyword.json", { ...center, radius: "20000", query: "카카오프렌즈" });

    expect(body).toEqual({
      meta: {
        same_name: { region: [], keyword: "카카오프렌즈", selected_region: "" },
        pageable_count: 1,
        total_count: 1,
        is_end: true,
      },
      documents: [
        {
          place_name: "카카오프렌즈 코엑스점",
          distance: "418",
          place_url: "http://place.map.kakao.com/26338954",
          category_name: "가정,생활 > 문구,사무용품 > 디자인문구 > 카카오프렌즈",
          address_name: "서울 강남구 삼성동 159",
          road_address_name: "서울 강남구 영동대로 513",
          id: "26338954",
          phone: "02-6002-1880",
          category_group_code: "",
          category_group_name: "",
          x: "127.05902969025047",
          y: "37.51207412593136",
        },
      ],
    });
  });

  test("are looked for in the region that the query names", async () => {
    const { body } = await get("search/keyword.json", { query: "백현동 카페", size: "3" });

    const region = "경기 성남시 분당구 백현동";
    expect(body["meta"]).toMatchObject({
      same_name: { region: [region], keyword: "카페", selected_region: region },
      total_count: 9,
      is_end: false,
    });
    expect(JSON.stringify(body["documents"])).not.toContain("삼성동");
  });

  test("of a category can be paged through as far as 45, and the last page comes again", async () => {
    const page = (number: number) =>
      get("search/category.json", { category_group_code: "CE7", ...center, radius: "20000", page: String(number) });

    const [first, third, tenth] = [await page(1), await page(3), await page(10)];

    expect(first.body["meta"]).toEqual({ same_name: null, total_count: 45 + 9, pageable_count: 45, is_end: false });
    expect(third.body["meta"]).toMatchObject({ is_end: true });
    expect(third.body["documents"]).toHaveLength(15);
    expect(tenth.body).toEqual(third.body);
  });

  test("come by their distance on demand, within the radius", async () => {
    const query = { category_group_code: "SW8", ...center, radius: "1000", sort: "distance" };

    const distances = (await documentsOf("search/category.json", query)).map((place) => Number(place["distance"]));

    expect(distances.length).toBeGreaterThan(3);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    expect(Math.max(...distances)).toBeLessThanOrEqual(1000);
  });

  test("are those of a rectangle, without a distance", async () => {
    const rect = "126.56,33.44,126.58,33.46";

    const places = await documentsOf("search/keyword.json", { query: "카카오", rect });

    expect(places).toMatchObject([{ place_name: "카카오 스페이스닷원", distance: "" }]);
  });
});

describe("a call of Local", () => {
  test.each([
    ["search/keyword.json", { query: "" }, "MissingParameter", "query parameter required"],
    ["search/keyword.json", {}, "MissingParameter", "query parameter required"],
    ["search/keyword.json", { query: "a", page: "46" }, "InvalidArgument", "page is more than max"],
    ["search/keyword.json", { query: "a", size: "16" }, "InvalidArgument", "size is more than max"],
    ["search/keyword.json", { query: "a", radius: "20001" }, "ValidationError", "query.radius should be at most 20000"],
    ["search/address.json", { query: "a".repeat(101) }, "InvalidArgument", "Max (query) length 100"],
    ["geo/coord2address.json", { x: "1" }, "MissingParameter", "y parameter required"],
  ])("of %s with %j gets %s", async (path, query, errorType, message) => {
    expect(await get(path, query as Query)).toEqual({ status: 400, body: { errorType, message } });
  });

  test("responds with XML on demand, and with JSON without a format", async () => {
    const query = "query=%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C%20166";
    const headers = { authorization: `KakaoAK ${kakao.keys.restApi}` };
    const url = `${kakao.baseUrls.dapi}/v2/local/search/address`;

    const xml = await send(`${url}.xml?${query}`, { headers });
    const json = await send(`${url}?${query}`, { headers });

    expect(xml.headers.get("content-type")).toBe("text/xml;charset=UTF-8");
    expect(await xml.text()).toMatch(
      /^<result><meta><total_count>1<.+<documents><address_name>경기 성남시 .+<\/documents><\/result>$/,
    );
    expect(await json.json()).toMatchObject({ meta: { total_count: 1 } });
  });

  test("is refused while Kakao Map is off", async () => {
    kakao.reset({ app: { kakaoMap: false, name: "Shop" } });

    expect(await get("search/address.json", { query: "백현동" })).toEqual({
      status: 403,
      body: { errorType: "NotAuthorizedError", message: "App(Shop) disabled OPEN_MAP_AND_LOCAL service." },
    });
  });
});
