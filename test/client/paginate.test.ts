import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { apiStatus } from "../../generated/operations/api-status.js";
import { dapi } from "../../generated/operations/dapi.js";
import { kapi } from "../../generated/operations/kapi.js";
import { karlo } from "../../generated/operations/karlo.js";
import { kauth } from "../../generated/operations/kauth.js";
import { stringifyJson } from "../../src/json.js";
import type { Api, Pagination } from "../../src/client/operations.js";
import { paginate } from "../../src/client/pagination/paginate.js";
import { KakaoError, KakaoResponseError } from "../../src/errors.js";
import { callableApis } from "../support/apis.js";
import { itemOf, pageOf, queriesOf, walk } from "../support/servers/pages.js";

const tables: Api[] = [kauth, kapi, dapi, apiStatus, karlo];

/** Every paged operation, as the generated tables have it. */
const paged = (await Promise.all(tables.map(pagedOf))).flat();

async function pagedOf({ name, baseUrl, operations, pages }: Api) {
  return Object.entries((await pages?.()) ?? {}).map(([key, pagination]) => {
    const { operationId, form } = operations[key]!;
    return { name, key, operationId, form, pagination, url: baseUrl + key.replace(/^\w+ /, "") };
  });
}

const numbered = paged.flatMap((list) => ("page" in list.pagination ? [{ ...list, ...list.pagination }] : []));

const friends = "GET /v1/api/talk/friends";
const userIds = "GET /v1/user/ids";
const web = "GET /v2/search/web";
const addresses = "GET /v1/user/shipping_address";
const events = "GET /v2/api/calendar/events";

/** Returns three pages of two new items each, as an operation returns them; a request for a fourth fails. */
function threePages({ pagination, url }: (typeof paged)[number], index: number): unknown {
  const items = [1, 2].map((item) => itemOf(pagination, 2 * index + item));
  const repeats = pagination.identity === undefined || index === 0 ? [] : [itemOf(pagination, 2 * index)];
  const isLast = index === 2;
  if ("start" in pagination && index > 2) return pageOf(pagination, { items: [itemOf(pagination, 6)], isLast: true });
  if (index > 2) return new Response("{}", { status: 500 });
  const next = "parameters" in pagination && !isLast ? `${url}?${pagination.parameters.at(-1)}=${index}` : undefined;
  return pageOf(pagination, { items: [...repeats, ...items], next, isLast });
}

describe("a paged list", () => {
  test.each(paged)("$operationId: yields the items of all pages once, and ends", async (list) => {
    const found = await walk(list.name, list.key, (_, index) => threePages(list, index));

    expect(found.error).toBeUndefined();
    expect(found.items).toEqual([1, 2, 3, 4, 5, 6].map((number) => itemOf(list.pagination, number)));
    // Only where nothing marks the last page, one more is asked for.
    expect(found.requests).toHaveLength("start" in list.pagination ? 4 : 3);
    expect(new Set(found.requests.map(({ url }) => new URL(url).origin + new URL(url).pathname)).size).toBe(1);
  });

  test.each(numbered)("$operationId: stops at page $maximum, though more are promised", async (list) => {
    const found = await walk(list.name, list.key, () => pageOf(list.pagination, { items: [{}], isLast: false }));

    expect(found.error).toBeUndefined();
    expect(queriesOf(found).map((query) => query[list.page])).toEqual(
      Array.from({ length: list.maximum }, (_, index) => `${index + 1}`),
    );
  });

  test("has the documented limits", () => {
    expect(Object.fromEntries(numbered.map(({ operationId, maximum }) => [operationId, maximum]))).toEqual({
      searchAddress: 45,
      searchPlaceByCategory: 45,
      searchPlaceByKeyword: 45,
      searchWeb: 50,
      searchVideo: 15,
      searchImage: 50,
      searchBlog: 50,
      searchCafe: 50,
      searchBook: 50,
    });
  });

  test.each<[string, string, string, Record<string, string>]>([
    ["listFriends", "success", "success-next-page", { offset: "3", limit: "3", order: "asc" }],
    ["listUserIds", "success", "success-first-page", { limit: "3", order: "asc", from_id: "1376016924426333333" }],
    ["listEvents", "success", "success-next-page", { next_page_token: "ZXhhbXBsZS1wYWdlLTI" }],
    ["listPublicEvents", "success-full", "success-next-page", { next_page_token: "ZXhhbXBsZS1wYWdlLTI" }],
    ["listTasks", "success-full", "success-next-page", { next_page_token: "ZXhhbXBsZS1wYWdlLTI" }],
    ["getShippingAddresses", "success", "success-next-page", { from_updated_at: "1538450389" }],
  ])("%s: leads from the recorded page to the next one", async (operationId, first, second, query) => {
    const list = paged.find((entry) => entry.operationId === operationId)!;
    const recordings = callableApis.find(({ name }) => name === list.name)!.recordings;
    const bodies = [first, second].map((name) => {
      const recording = recordings.find((entry) => entry.operation === operationId && entry.case === name)!;
      return recording.response.body as object;
    });

    const found = await walk(list.name, list.key, (_, index) => new Response(stringifyJson(bodies[index] ?? {})));

    const name = list.pagination.items.slice(1);
    const recorded = bodies.flatMap((body) => (body as Record<string, unknown[]>)[name] ?? []);
    expect(queriesOf(found)[1]).toEqual(query);
    expect(found.items).toEqual(recorded.filter((item, index) => !recorded.slice(0, index).some(same(item))));
  });

  test("sends nothing before the first item is asked for, nor after the last one that is", async () => {
    const found = await walk("kapi", friends, (_, index) => threePages(listOf(friends), index), { limit: 2 });

    const untouched: Request[] = [];
    const fetch = (request: Request) => Promise.resolve(untouched.push(request) ? Response.json({}) : Response.error());
    createKapiClient({ accessToken: "token", fetch }).paginate("GET", "/v1/api/talk/friends");

    expect(found.requests).toHaveLength(1);
    expect(untouched).toEqual([]);
  });

  test("keeps the caller's parameters, headers and key on every page", async () => {
    const args = {
      auth: "adminKey",
      headers: { "x-trace": "1" },
      params: { query: { target_id_type: "user_id", target_id: 1376016924429759243n } },
    };
    const response = (_: Request, index: number) => threePages(listOf(addresses), index);

    const found = await walk("kapi", addresses, response, { args });

    for (const { headers, url } of found.requests) {
      expect(headers.get("x-trace")).toBe("1");
      expect(headers.get("authorization")).toBe("KakaoAK ${SERVICE_APP_ADMIN_KEY}");
      expect(url).toContain("target_id_type=user_id&target_id=1376016924429759243");
    }
  });

  test("throws what a later page fails with, after the items before it", async () => {
    const response = (_: Request, index: number) =>
      index === 0 ? threePages(listOf(friends), 0) : Response.json({ code: -401, msg: "expired" }, { status: 401 });

    const found = await walk("kapi", friends, response);

    expect(found.items).toHaveLength(2);
    expect(found.error).toBeInstanceOf(KakaoError);
  });

  test.each(["/v2/user/me", "/nowhere"])("refuses %s, which is not paged, and sends nothing", async (path) => {
    const fetch = vi.fn();
    const client = createKapiClient({ accessToken: "token", fetch });
    const untyped = client.paginate as (method: string, path: string) => AsyncGenerator;

    await expect(untyped("GET", path).next()).rejects.toThrow(
      new KakaoError(`GET ${path}: not a paged operation of kapi: call it once instead`),
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, unknown]>([
    ["an empty response", new Response("")],
    ["a list", []],
    ["an object in place of the list", { elements: {} }],
  ])("refuses %s", async (_, response) => {
    const found = await walk("kapi", friends, () => response);

    expect(found.error).toBeInstanceOf(KakaoResponseError);
    expect(String(found.error)).toContain("listFriends: expected ");
  });
});

describe("numbered pages", () => {
  const page = (items: unknown[], isLast = false) => pageOf(listOf(web).pagination, { items, isLast });

  test.each([
    [44, ["44", "45"]],
    [45, ["45"]],
    [60, ["60"]],
  ])("start at page %i if the caller says so", async (start, pages) => {
    const { key, pagination } = listOf("GET /v2/local/search/keyword.{format}");
    const args = { params: { path: { format: "json" }, query: { query: "a", page: start } } };

    const found = await walk("dapi", key, () => pageOf(pagination, { items: [{}], isLast: false }), { args });

    expect(queriesOf(found).map((query) => query["page"])).toEqual(pages);
  });

  test("end with an empty page, though more are promised", async () => {
    const found = await walk("dapi", web, (_, index) => page(index < 2 ? [{}] : []));

    expect(found.requests).toHaveLength(3);
    expect(found.items).toHaveLength(2);
  });

  test("end with the page that says so", async () => {
    expect((await walk("dapi", web, () => page([{}], true))).requests).toHaveLength(1);
  });
});

describe("linked pages", () => {
  const link = (query: string) => `http://kapi.kakao.com/v1/user/ids?${query}`;

  test.each([
    ["query", userIds],
    ["form", "POST /v1/user/ids"],
  ])("keep every digit of a 19-digit ID in a %s, and leave the key of the link behind", async (_, key) => {
    const bodies = [
      `{"elements":[1,1376016924426333333],"after_url":"${link("limit=2&from_id=1376016924426333333&app_key=secret")}"}`,
      '{"elements":[1376016924426333333,1376016924426333334],"after_url":null}',
    ];

    const found = await walk("kapi", key, (_, index) => new Response(bodies[index]));

    expect(found.items).toEqual([1, 1376016924426333333n, 1376016924426333334n]);
    const sent = key === userIds ? found.requests[1]!.url : await found.requests[1]!.text();
    expect(sent).toMatch(/(^|\?)limit=2&from_id=1376016924426333333$/);
  });

  test("begin without a body where the caller gives none", async () => {
    const found = await walk("kapi", "POST /v1/user/ids", () => ({ elements: [1] }));

    expect(found.requests[0]!.body).toBeNull();
    expect(found.requests[0]!.headers.has("content-type")).toBe(false);
  });

  test("drop an ID that comes twice in a row, and no other", async () => {
    const bodies = [
      { elements: [1, 2, 3], after_url: link("from_id=3") },
      { elements: [4, 5], after_url: link("from_id=5") },
      { elements: [5, 6] },
    ];

    expect((await walk("kapi", userIds, (_, index) => bodies[index])).items).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("drop an ID that comes again after an empty page", async () => {
    const bodies = [
      { elements: [1, 2], after_url: link("from_id=2") },
      { elements: [], after_url: link("from_id=2&limit=3") },
      { elements: [2, 3] },
    ];

    expect((await walk("kapi", userIds, (_, index) => bodies[index])).items).toEqual([1, 2, 3]);
  });

  test("notice the same link in another order", async () => {
    const links = ["limit=1&from_id=7", "from_id=7&limit=1"];

    const found = await walk("kapi", userIds, (_, index) => ({ elements: [7], after_url: link(links[index]!) }));

    expect(found.requests).toHaveLength(2);
    expect(found.error).toBeInstanceOf(KakaoResponseError);
  });

  test("refuse to go round in circles", async () => {
    // With one ID on a page, the page that starts at the last ID is the same page.
    const found = await walk("kapi", userIds, () => ({ elements: [7], after_url: link("limit=1&from_id=7") }));

    expect(found.requests).toHaveLength(2);
    expect(found.items).toEqual([7]);
    expect(found.error).toBeInstanceOf(KakaoResponseError);
    expect(String(found.error)).toContain("listUserIds: the next page was already read");
  });

  test("refuse a link that says nothing of the page", async () => {
    const found = await walk("kapi", userIds, () => ({ elements: [7], after_url: link("app_key=secret") }));

    expect(found.requests).toHaveLength(1);
    expect(found.error).toBeInstanceOf(KakaoResponseError);
    expect(String(found.error)).not.toContain("secret");
  });

  test.each<[string, object]>([
    ["left out", {}],
    ["null", { after_url: null }],
    ["empty", { after_url: "" }],
  ])("end where the link is %s", async (_, rest) => {
    const found = await walk("kapi", friends, () => ({ elements: [{ uuid: "a" }], total_count: 1, ...rest }));

    expect(found).toMatchObject({ items: [{ uuid: "a" }], error: undefined });
    expect(found.requests).toHaveLength(1);
  });

  test.each<[string, object]>([
    ["left out", {}],
    ["null", { elements: null }],
    ["empty", { elements: [] }],
  ])("go on over a page whose list is %s", async (_, rest) => {
    const after_url = "https://kapi.kakao.com/v1/api/talk/friends?offset=10";
    const bodies = [{ ...rest, after_url }, { elements: [{ uuid: "a" }] }];

    expect((await walk("kapi", friends, (_, index) => bodies[index])).items).toEqual([{ uuid: "a" }]);
  });

  test("end where the response says that no page follows, whatever the link", async () => {
    const after_url = "https://kapi.kakao.com/v2/api/calendar/events?next_page_token=a";

    const found = await walk("kapi", events, () => ({ events: [{}], has_next: false, after_url }));

    expect(found.requests).toHaveLength(1);
    expect(found.error).toBeUndefined();
  });

  test("refuse to pass off a part as the whole where the promised link is missing", async () => {
    const found = await walk("kapi", events, () => ({ events: [{}], has_next: true }));

    expect(found.items).toHaveLength(1);
    expect(found.error).toBeInstanceOf(KakaoResponseError);
    expect(String(found.error)).toContain("listEvents: missing address of the next page at /after_url");
  });
});

describe("pages that start behind the last item", () => {
  const first = { id: 1, is_default: true, updated_at: 10 };
  const page = (...items: object[]) => ({ user_id: 1, shipping_addresses: [first, ...items] });

  test("leave out the default address after the first page", async () => {
    const bodies = [page({ id: 2, updated_at: 9 }), page({ id: 3, updated_at: 8 }), page()];

    const found = await walk("kapi", addresses, (_, index) => bodies[index]);

    expect(found.items.map((item) => (item as { id: number }).id)).toEqual([1, 2, 3]);
    expect(queriesOf(found).map((query) => query["from_updated_at"])).toEqual([undefined, "9", "8"]);
  });

  test("end at a response without a list", async () => {
    const found = await walk("kapi", addresses, () => ({ user_id: 1 }));

    expect(found).toMatchObject({ items: [], error: undefined });
    expect(found.requests).toHaveLength(1);
  });

  test.each([{ id: 2 }, { id: 2, updated_at: null }])(
    "end after an item like %o, at which no page starts",
    async (item) => {
      const found = await walk("kapi", addresses, () => page(item));

      expect(found.requests).toHaveLength(1);
      expect(found.error).toBeUndefined();
    },
  );

  test("refuse to go round in circles", async () => {
    const found = await walk("kapi", addresses, (_, index) => page({ id: index + 2, updated_at: 9 }));

    expect(found.error).toBeInstanceOf(KakaoResponseError);
    expect(found.requests).toHaveLength(2);
  });
});

describe("any list", () => {
  const chunks = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 45 });
  const kinds: [string, Pagination][] = [
    ["numbered", { items: "/a/b", page: "page", end: "/a/end", maximum: 45 }],
    ["linked", { items: "/a", next: "/next", parameters: ["p"] }],
    ["linked, with overlap", { items: "/a", next: "/next", parameters: ["p"], identity: "" }],
    ["by last item", { items: "/a", start: "p", last: "/at", identity: "/id" }],
  ];

  test.each(kinds)("that is split into pages comes back in order, each item once (%s)", async (_, pagination) => {
    await fc.assert(
      fc.asyncProperty(chunks, async (sizes) => {
        let count = 0;
        const pages = sizes.map((chunk) => chunk.map(() => ++count));
        const items = pages.flat().map((number) => itemAt(pagination, number));

        const found = await collect(pagination, (index) => {
          const own = (pages[index] ?? []).map((number) => itemAt(pagination, number));
          const last = pages[index - 1]?.at(-1);
          const repeats = pagination.identity === undefined || !last ? [] : [itemAt(pagination, last)];
          const isLast = index >= pages.length - 1;
          const next = isLast ? undefined : `https://api.example/list?p=${index + 1}`;
          return pageOf(pagination, { items: [...repeats, ...own], next, isLast });
        });

        expect(found).toEqual(items);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a chain of addresses without an end", () => {
  const next = (index: number) => `https://kapi.kakao.com/v1/api/talk/friends?offset=${index}`;
  const page = (index: number, elements: unknown[]) => ({ elements, total_count: 9, after_url: next(index + 1) });
  const ended = "listFriends: 10 pages in a row had no new items";

  test.each<[string, (index: number) => unknown[]]>([
    ["the same item each time", () => [{ uuid: "a" }]],
    ["one of two items in turn", (index) => [{ uuid: `a${index % 2}` }]],
    ["no item", () => []],
  ])("is given up that brings %s", async (_, items) => {
    const { error, requests } = await walk("kapi", friends, (_request, index) => page(index, items(index)));

    expect(error).toBeInstanceOf(KakaoResponseError);
    expect((error as Error).message).toContain(ended);
    expect(requests.length).toBeLessThan(15);
  });

  test("is followed as long as it brings something new", async () => {
    const respond = (_: Request, index: number) =>
      index === 60 ? { elements: [], total_count: 9 } : page(index, index % 9 ? [] : [{ uuid: `a${index}` }]);

    const { error, items } = await walk("kapi", friends, respond);

    expect(error).toBeUndefined();
    expect(items).toHaveLength(7);
  });
});

function itemAt({ identity }: Pagination, number: number): unknown {
  return identity === "" ? number : { id: number, at: number };
}

async function collect(pagination: Pagination, response: (index: number) => unknown): Promise<unknown[]> {
  let index = 0;
  const items: unknown[] = [];
  const list = paginate({
    operation: { operationId: "list", security: [], pagination },
    path: "/list",
    baseUrls: ["https://api.example"],
    first: {},
    fetchPage: () => Promise.resolve(response(index++)),
  });
  for await (const item of list) items.push(item);
  return items;
}

function listOf(key: string): (typeof paged)[number] {
  return paged.find((list) => list.key === key)!;
}

/** Returns a function that compares an item with a recorded one. */
function same(item: unknown): (other: unknown) => boolean {
  return (other) => stringifyJson(other) === stringifyJson(item);
}
