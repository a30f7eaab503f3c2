import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkExchange, checkResponse, type ExchangeRequest } from "../../src/contract/index.js";
import { type MockServer, startMockServer } from "../../src/mocks/server.js";

// Traffic of public code, with keys, names and IDs replaced, that Kakao accepts though its pages do not show it so.

const read = (file: string) => readFileSync(join(import.meta.dirname, "fixtures/wild", file), "utf8");

/** Local calls without the format, one of each operation. */
const withoutFormat = read("nofmt.ndjson")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { request: ExchangeRequest }).request)
  .map((request) => ({ path: new URL(request.url).pathname, request }));

async function check(request: ExchangeRequest) {
  const report = await checkExchange({ request });
  if (report.outcome !== "checked") throw new Error("not checked");
  return { ...report, warnings: report.warnings.map(({ pointer, rule }) => `${pointer} ${rule}`) };
}

describe("traffic of real code", () => {
  let server: MockServer;

  beforeAll(async () => {
    server = await startMockServer({ port: 0, host: "127.0.0.1" });
  });

  afterAll(() => server.close());

  test("has all six operations without their format", () => {
    expect(new Set(withoutFormat.map(({ path }) => path)).size).toBe(6);
  });

  test.each(withoutFormat)("calls $path, to which checker and mock server agree", async ({ request }) => {
    const { pathname, search } = new URL(request.url);

    const response = await fetch(`${server.baseUrls.dapi}${pathname}${search}`, {
      headers: request.headers as Record<string, string>,
    });

    expect(await check(request)).toMatchObject({ violations: [] });
    expect(response.status).toBe(200);
  });

  test.each([
    ["sends a push notification with the names of APNs", "187", []],
    [
      "links to a page whose address has Korean text, which is a warning",
      "188",
      [
        "/template_object/link/web_url message-urls-percent-encoded",
        "/template_object/link/mobile_web_url message-urls-percent-encoded",
      ],
    ],
  ])("%s", async (_, name, warnings) => {
    const { request } = JSON.parse(read(`${name}.json`)) as { request: ExchangeRequest };

    expect(await check(request)).toMatchObject({ violations: [], warnings });
  });

  test.each(["021", "170"])("receives friends without an image in %s", async (name) => {
    const { violations } = await checkResponse("listFriends", 200, read(`${name}.json`));

    expect(violations).toEqual([]);
  });
});
