import { describe, expect, test } from "vitest";
import { createDapiClient } from "../../generated/clients/dapi.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

interface Result {
  readonly status: number;
  readonly meta: { readonly total_count: number; readonly pageable_count: number; readonly is_end: boolean };
  readonly documents: readonly Readonly<Record<string, unknown>>[];
}

async function search(path: string, query: Record<string, string>): Promise<Result> {
  const url = `${kakao.baseUrls.dapi}/${path}?${new URLSearchParams(query).toString()}`;
  const { status, body } = await call(send, `KakaoAK ${kakao.keys.restApi}`, url);
  return { status, ...body } as unknown as Result;
}

const collections = [
  ["v2/search/web", 10, ["title", "contents"]],
  ["v2/search/vclip", 15, ["title"]],
  ["v2/search/image", 80, ["display_sitename"]],
  ["v2/search/blog", 10, ["title", "contents"]],
  ["v3/search/book", 10, ["title", "contents"]],
  ["v2/search/cafe", 10, ["title", "contents"]],
] as const;

describe.each(collections)("%s", (path, size, fields) => {
  test("has the words of the query in each result, and is the same again", async () => {
    const first = await search(path, { query: "카카오 집" });
    const again = await search(path, { query: "카카오 집" });
    const other = await search(path, { query: "카카오" });

    expect(again).toEqual(first);
    expect(other.documents).not.toEqual(first.documents);
    for (const document of first.documents) {
      for (const field of fields) {
        const text = String(document[field]).replaceAll(/<\/?b>/g, "");
        expect(text).toContain("카카오 집");
      }
    }
    expect(first.documents.length).toBe(Math.min(size, first.meta.pageable_count));
  });

  test("ends with the last of the results that can be paged to", async () => {
    const count = path === "v2/search/vclip" ? 10 : 7;
    const pages: Result[] = [];
    for (let page = 1; page < 50 && pages.at(-1)?.meta.is_end !== true; page += 1)
      pages.push(await search(path, { query: "카카오", page: String(page), size: String(count) }));

    const { total_count: total, pageable_count: pageable } = pages[0]!.meta;
    const documents = pages.flatMap((page) => page.documents);
    expect(total).toBeGreaterThan(pageable);
    expect(pages).toHaveLength(Math.ceil(pageable / count));
    expect(new Set(documents.map((document) => JSON.stringify(document))).size).toBe(pageable);
  });

  test("finds nothing on demand, and refuses an empty query", async () => {
    expect(await search(path, { query: "없는 말" })).toEqual({
      status: 200,
      meta: { total_count: 0, pageable_count: 0, is_end: true },
      documents: [],
    });
    for (const query of ["", " "])
      expect(await search(path, { query })).toMatchObject({
        status: 400,
        errorType: "MissingParameter",
        message: "query parameter required",
      });
  });

  test("is sorted by time on demand", async () => {
    const sort = path === "v3/search/book" ? "latest" : "recency";

    const { documents } = await search(path, { query: "카카오", sort });

    const times = documents.map(({ datetime }) => Date.parse(String(datetime)));
    expect(times).toEqual([...times].sort((one, other) => other - one));
  });
});

describe("a search", () => {
  test("writes the query as HTML where Daum does", async () => {
    const { documents } = await search("v2/search/web", { query: "<i> &'" });

    expect(documents[0]?.["title"]).toMatch(/^<b>&#60;i&#62;<\/b> <b>&#38;&#39;<\/b> /);
  });

  test("of blogs is limited to the site that the query names", async () => {
    const { documents } = await search("v2/search/blog", { query: "https://brunch.co.kr/@tourism 집 짓기" });

    expect(documents[0]?.["title"]).toMatch(/^<b>집<\/b> <b>짓기<\/b>/);
    for (const { url } of documents) expect(url).toMatch(/^https:\/\/brunch\.co\.kr\/@tourism\/\d/);
  });

  test.each([
    ["isbn", "9788996991342", { isbn: "9788996991342" }],
    ["publisher", "인플루엔셜", { publisher: "인플루엔셜" }],
    ["person", "저자", { authors: ["저자"] }],
  ])("of books by %s has the query there", async (target, query, expected) => {
    const { documents } = await search("v3/search/book", { target, query });

    expect(documents[0]).toMatchObject(expected);
  });

  test("has ISBNs with right check digits", async () => {
    const { documents } = await search("v3/search/book", { query: "책", size: "50" });

    for (const { isbn } of documents) {
      const [ten = "", thirteen = ""] = String(isbn).split(" ");
      const sum10 = Array.from(ten, (digit, index) => (digit === "X" ? 10 : Number(digit)) * (10 - index));
      const sum13 = Array.from(thirteen, (digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3));
      expect(sum10.reduce((sum, one) => sum + one) % 11).toBe(0);
      expect(sum13.reduce((sum, one) => sum + one) % 10).toBe(0);
    }
  });

  test("beyond the limits gets Kakao's words", async () => {
    expect(await search("v2/search/web", { query: "a", page: "51" })).toMatchObject({
      status: 400,
      errorType: "InvalidArgument",
      message: "page is more than max",
    });
  });

  test("can be paged through by the client", async () => {
    const dapi = createDapiClient({ restApiKey: kakao.keys.restApi, baseUrls: kakao.baseUrls });
    const titles: string[] = [];

    for await (const { title } of dapi.paginate("GET", "/v2/search/web", {
      params: { query: { query: "카카오", size: 50 } },
    }))
      titles.push(title);

    const { meta } = await search("v2/search/web", { query: "카카오" });
    expect(titles).toHaveLength(meta.pageable_count);
  });
});
