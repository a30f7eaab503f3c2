import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isError, type Recording } from "../../scripts/lib/spec/recordings.js";
import { readRules } from "../../scripts/lib/spec/rules.js";
import { type MockServer, startMockServer } from "../../src/mocks/server.js";
import { parseJson, stringifyJson } from "../../src/json.js";
import { callableApis, type TestedApi } from "../support/apis.js";
import { call, keys } from "../support/call.js";

let server: MockServer;
let unchecked: MockServer;
const where = { port: 0, host: "127.0.0.1" };

beforeAll(async () => {
  server = await startMockServer(where);
  unchecked = await startMockServer({ ...where, check: false });
});
afterAll(() => Promise.all([server.close(), unchecked.close()]));

/** Makes the call of a recording, preferring a case. */
function ask(api: TestedApi, recording: Recording, { baseUrls }: MockServer, example?: string) {
  const send = (request: Request) => {
    if (example) request.headers.set("prefer", `example=${example}`);
    return fetch(request);
  };
  return call(api, recording, { ...keys, baseUrls, fetch: send });
}

/** Returns whether an expected violation is of a rule for calls that only warns. */
function isWarning(violation: string): boolean {
  return readRules()[violation.split(" ").at(-1)!]?.level === "warning";
}

/** Fills in the placeholders of keys and tokens, as a mock server does. */
function filledIn(body: unknown): unknown {
  return parseJson(stringifyJson(body).replaceAll(/\$\{(\w+)\}/g, "$1"));
}

describe.each(callableApis)("$id", (api) => {
  test.each(api.recordings.map((recording) => [`${recording.operation} ${recording.case}`, recording] as const))(
    "%s gets its recorded response on request, unless it is invalid",
    async (_, recording) => {
      const { status, body } = recording.response;
      const refused = (recording.violations ?? []).some((violation) => !isWarning(violation));
      const { data, error, response } = await ask(api, recording, server, recording.case);
      expect(response.status).toBe(refused ? 400 : status);
      if (!refused && body !== undefined) expect(error ?? data).toEqual(filledIn(body));
      if (refused) {
        expect(response.headers.get("kakao-openapi-violations")).toMatch(/^\[\{"level":"error","place":/);
        expect((await ask(api, recording, unchecked, recording.case)).response.status).toBe(status);
      }
    },
  );

  const successes = api.recordings.filter((one) => !one.case.startsWith("error-") && !one.violations);
  const firsts = new Map([...successes].reverse().map((recording) => [recording.operation, recording]));
  test.each([...firsts])("%s gets its first success without a preference", async (_, first) => {
    const { data, response } = await ask(api, first, server);
    expect(response.status).toBe(first.response.status);
    if (first.response.body !== undefined) expect(data).toEqual(filledIn(first.response.body));
  });
});

test.each(
  callableApis.flatMap((api) =>
    api.recordings
      .filter((one) => isError(one) && !one.violations)
      .map((one) => [`${one.operation} ${one.case}`, api, one] as const),
  ),
)("the request of %s gets a success without a preference", async (_, api, recording) => {
  const { response } = await ask(api, recording, server);

  expect(response.status).toBeLessThan(400);
  expect(response.headers.get("location") ?? "").not.toContain("error=");
});
