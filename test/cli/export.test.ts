import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/contract/index.js";
import { createFolder, runCli } from "../support/programs/cli.js";

const files = createFolder({});

beforeAll(() => nock.disableNetConnect());

afterEach(() => {
  nock.cleanAll();
});

afterAll(() => {
  nock.restore();
  nock.enableNetConnect();
  files.remove();
});

interface Stubs {
  readonly stubKakao: (module: typeof nock, cases?: Readonly<Record<string, string>>) => void;
}

async function exportStubs(...args: string[]) {
  return runCli(["export", ...args], { folder: files.folder });
}

/** Every operation that Kakao serves. */
const served = Object.entries(operations).filter(([, { api }]) => api !== "webhooks");

describe("stubs for nock", () => {
  async function load(): Promise<Stubs> {
    const { exitCode } = await exportStubs("nock");
    expect(exitCode).toBe(0);
    return (await import(pathToFileURL(join(files.folder, "kakao.nock.mjs")).href)) as Stubs;
  }

  const getMe = (headers: Record<string, string> = {}) =>
    fetch("https://kapi.kakao.com/v2/user/me?secure_resource=true", {
      headers: { Authorization: "Bearer t", ...headers },
    });

  test("respond with the recorded success, with and without a query", async () => {
    (await load()).stubKakao(nock);

    const me = await getMe();
    const address = await fetch("https://dapi.kakao.com/v2/local/search/address.json?query=a");
    const shortened = await fetch("https://dapi.kakao.com/v2/local/search/address?query=a");

    expect(await me.json()).toMatchObject({ id: expect.any(Number) as number });
    expect([me.status, address.status, shortened.status]).toEqual([200, 200, 200]);
  });

  test("respond with the case that is chosen, or that the request asks for", async () => {
    const { stubKakao } = await load();
    stubKakao(nock);
    const asked = await getMe({ Prefer: "example=error-invalid-token" });
    nock.cleanAll();
    stubKakao(nock, { getUserMe: "error-invalid-token" });
    const chosen = await getMe();

    expect([asked.status, chosen.status]).toEqual([401, 401]);
  });

  test("refuse an unknown case", async () => {
    const { stubKakao } = await load();

    expect(() => stubKakao(nock, { getUserMe: "none" })).toThrow("getUserMe: no such operation, or no case none");
  });
});

describe("stubs for WireMock", () => {
  interface Mapping {
    readonly priority: number;
    readonly request: { readonly method: string; readonly urlPathPattern: string; readonly headers?: object };
    readonly metadata: { readonly operationId: string };
  }

  test("have one default for each operation, and are read by the check", async () => {
    const { stdout } = await exportStubs("wiremock", "-o", "stubs");

    const { mappings } = JSON.parse(readFileSync(join(files.folder, "stubs/mappings/kakao.json"), "utf8")) as {
      mappings: Mapping[];
    };
    const defaults = mappings.filter(({ request }) => !request.headers).map(({ metadata }) => metadata.operationId);
    const check = await runCli(["check", "stubs/mappings/kakao.json"], { folder: files.folder });
    expect(stdout).toMatch(/^\d{3} stubs of \d+ operations: see stubs\/mappings\/kakao\.json\n$/);
    expect(defaults.sort()).toEqual(served.map(([name]) => name).sort());
    expect(check.stdout).toMatch(/No violations.*: \d{3} exchanges checked/);
  });

  test("match the path of their operation and of no other with the same priority", async () => {
    await exportStubs("wiremock", "-o", "stubs", "--api", "kapi");
    const { mappings } = JSON.parse(readFileSync(join(files.folder, "stubs/mappings/kakao.json"), "utf8")) as {
      mappings: Mapping[];
    };
    const defaults = mappings.filter(({ request }) => !request.headers);

    for (const [name, { api, method, path }] of served.filter(([, one]) => one.api === "kapi")) {
      const matching = defaults
        .filter(({ request }) => request.method === method && new RegExp(`^${request.urlPathPattern}$`).test(path))
        .sort((one, other) => one.priority - other.priority);
      expect([api, matching[0]?.metadata.operationId]).toEqual(["kapi", name]);
    }
  });
});

test.each([
  [[], "export: expected wiremock or nock"],
  [["wiremok"], "export: unknown format wiremok: did you mean wiremock"],
  [["nock", "--api", "kpai"], "export: --api kpai: unknown API: did you mean kapi"],
  [["nock", "-o", "/dev/null/x.mjs"], "cannot be written"],
])("the command rejects %j in one line", async (args, message) => {
  const { exitCode, stderr } = await exportStubs(...args);

  expect(stderr).toContain(message);
  expect(stderr.split("\n")).toHaveLength(2);
  expect(exitCode).toBe(2);
});
