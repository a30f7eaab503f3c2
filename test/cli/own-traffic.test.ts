import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { isError } from "../../scripts/lib/spec/recordings.js";
import { startMockServer } from "../../src/mocks/server.js";
import { callableApis, type TestedApi } from "../support/apis.js";
import { call, keys } from "../support/call.js";
import { type CliResult, createFolder, runCli } from "../support/programs/cli.js";
import { requestsOf } from "../support/programs/curl.js";

// The project checks its own traffic with its own command.

async function checkLines(exchanges: readonly object[], options: readonly string[] = []): Promise<CliResult> {
  const text = exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join("");
  const { folder, remove } = createFolder({ "traffic.ndjson": text });
  try {
    return await runCli(["check", "traffic.ndjson", "--strict", ...options], { folder });
  } finally {
    remove();
  }
}

/** Calls every operation of an API on the mock, and records requests and responses. */
async function callAll(api: TestedApi, baseUrl: string): Promise<object[]> {
  const exchanges: object[] = [];
  const fetch = async (request: Request) => {
    const { method, url, headers } = request.clone();
    const body = await request.clone().text();
    const response = await globalThis.fetch(request);
    exchanges.push({
      request: { method, url, headers: Object.fromEntries(headers), body },
      response: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.clone().text(),
      },
    });
    return response;
  };
  for (const recording of api.recordings.filter((one) => !isError(one) && !one.violations)) {
    await call(
      api,
      { ...recording, call: { ...recording.call, redirect: "manual" } },
      { ...keys, fetch, baseUrls: { [api.name]: baseUrl } },
    );
  }
  return exchanges;
}

describe("the check command finds nothing wrong", () => {
  test("in the recordings of the project, nothing undeclared either", async () => {
    const { exitCode, stdout } = await runCli(["check", "spec/recordings", "--strict"], { folder: root });

    expect(stdout).toMatch(/No violations: \d{3} exchanges checked/);
    expect(exitCode).toBe(0);
  });

  test("in the requests of the client and the responses of the mock, of all operations", async () => {
    const mock = await startMockServer({ port: 0, host: "127.0.0.1" });
    try {
      const exchanges = (await Promise.all(callableApis.map((api) => callAll(api, mock.baseUrls[api.name])))).flat();
      const addresses = Object.entries(mock.baseUrls).flatMap(([api, url]) => ["--base-url", `${api}=${url}`]);

      const { exitCode, stdout } = await checkLines(exchanges, [...addresses, "--coverage"]);

      expect(stdout).toContain(`No violations: ${exchanges.length} exchanges checked`);
      expect(exitCode).toBe(0);
    } finally {
      await mock.close();
    }
  });

  test("but would find a violation in such traffic", async () => {
    const [request] = requestsOf([
      `curl -G "https://kapi.kakao.com/v1/api/talk/friends" -H "Authorization: KakaoAK $\{KEY}" -d 'limit=x'`,
    ]);

    const { exitCode, stdout } = await checkLines([{ request }]);

    expect(stdout).toContain("2 violations");
    expect(exitCode).toBe(1);
  });
});
