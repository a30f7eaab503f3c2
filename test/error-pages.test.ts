import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isError } from "../scripts/lib/spec/recordings.js";
import { KakaoApiError, unwrap } from "../generated/clients/index.js";
import { errorPageUrl } from "../src/docs-url.js";
import { startEmulator } from "../src/emulator/server.js";
import { knownErrorCode } from "../src/error-page.js";
import { type MockServer, startMockServer } from "../src/mocks/server.js";
import { callableApis } from "./support/apis.js";
import { call, keys } from "./support/call.js";
import { createFolder, runCli } from "./support/programs/cli.js";
import { faulty, type PlainExchange } from "./support/traffic.js";

describe("a known error code", () => {
  test.each([
    ["of kapi and karlo", { msg: "this access token does not exist", code: -401 }, "-401"],
    ["of kauth", { error: "invalid_grant", error_description: "expired", error_code: "KOE320" }, "KOE320"],
    ["of dapi", { errorType: "AccessDeniedError", message: "wrong appKey" }, "AccessDeniedError"],
    ["in a text", '{"code":-10,"msg":"API limit has been exceeded."}', "-10"],
  ])("is found in a body %s", (_, body, code) => {
    expect(knownErrorCode(body)).toBe(code);
  });

  test.each([
    ["a number that no API uses", { code: -123456 }],
    ["a name that every object inherits", { error: "constructor" }],
    ["a list", [-401]],
    ["HTML", "<html>-401</html>"],
    ["truncated JSON", '{"code":-401'],
    ["nothing", undefined],
  ])("is not found in %s", (_, body) => {
    expect(knownErrorCode(body)).toBeUndefined();
  });
});

describe("the mock server", () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer({ port: 0, host: "127.0.0.1", check: false });
  });
  afterAll(() => server.close());

  test("links every recorded error to the page that the client's error names", async () => {
    const errors = callableApis.flatMap((api) =>
      api.recordings
        .filter((one) => isError(one) && one.response.status >= 400)
        .map((recording) => ({ api, recording })),
    );
    const linked = await Promise.all(
      errors.map(async ({ api, recording }) => {
        const links: (string | null)[] = [];
        const send = async (request: Request): Promise<Response> => {
          request.headers.set("prefer", `example=${recording.case}`);
          const response = await fetch(request);
          links.push(response.headers.get("link"));
          return response;
        };
        const options = { ...keys, baseUrls: server.baseUrls, fetch: send };
        const error: unknown = await unwrap(call(api, recording, options)).catch((thrown: unknown) => thrown);
        if (!(error instanceof KakaoApiError)) throw new Error(`${recording.operation} ${recording.case} succeeded`);
        return { links, page: error.docsUrl };
      }),
    );

    expect(linked.map(({ links }) => links)).toEqual(
      linked.map(({ page }) => [page === undefined ? null : `<${page}>; rel="help"`]),
    );
    expect(linked.filter(({ page }) => page !== undefined).length).toBeGreaterThan(80);
  });

  test("links no success", async () => {
    const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, { headers: { Authorization: "Bearer token" } });

    expect([response.status, response.headers.get("link")]).toEqual([200, null]);
  });
});

test("the emulator links its errors, too", async () => {
  const emulator = await startEmulator({ port: 0, host: "127.0.0.1" });

  const { headers } = await fetch(`${emulator.baseUrls.kapi}/v2/user/me`, { headers: { Authorization: "Bearer x" } });
  await emulator.close();

  expect(headers.get("link")).toBe(`<${errorPageUrl(-401)}>; rel="help"`);
});

describe("a report of the checker", () => {
  const failed: PlainExchange = {
    ...faulty,
    request: { ...faulty.request, url: `${faulty.request.url}&pages=1` },
    response: { ...faulty.response, status: 401, body: { code: -401, msg: "this access token does not exist" } },
  };
  const { folder, remove } = createFolder({
    "failed.json": JSON.stringify(failed),
    "faulty.json": JSON.stringify(faulty),
  });
  afterAll(remove);

  test.each(["text", "json", "junit", "github", "sarif"])(
    "as %s names the page of the code with which a call has failed, once",
    async (format) => {
      const { stdout } = await runCli(["check", "failed.json", "--format", format], { folder });

      const pages = stdout.match(/https:[\w./-]*\/errors\/[\w-]*\.html/g);
      expect(pages).toEqual([errorPageUrl(-401)]);
    },
  );

  test("in Korean names the Korean page", async () => {
    const { stdout } = await runCli(["check", "failed.json", "--lang", "ko"], { folder });

    expect(stdout).toContain(`(${errorPageUrl("-401", "ko")})`);
  });

  test("names no page for a call that has succeeded", async () => {
    const { stdout } = await runCli(["check", "faulty.json"], { folder });

    expect(stdout).not.toContain("/errors/");
  });

  test("as SARIF names for each rule the guide that explains what is checked", async () => {
    const { stdout } = await runCli(["check", "failed.json", "--format", "sarif"], { folder });

    const { runs } = JSON.parse(stdout) as { runs: { tool: { driver: { rules: { helpUri: string }[] } } }[] };
    expect(runs[0]!.tool.driver.rules.map(({ helpUri }) => helpUri)).toEqual([
      expect.stringMatching(/\/en\/guides\/contract-testing\.html$/),
    ]);
  });
});
