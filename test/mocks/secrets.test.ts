import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockRequest, respond } from "../../src/mocks/mock-response.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../src/mocks/server.js";
import { digitsOf, places, secret as anySecret } from "../support/secret-places.js";

const secret = "q7secret7q";
const entries: MockLogEntry[] = [];
let server: MockServer;

beforeAll(async () => {
  server = await startMockServer({ port: 0, host: "127.0.0.1", log: (entry) => entries.push(entry) });
});
afterAll(() => server.close());

const form = { "content-type": "application/x-www-form-urlencoded", authorization: "Bearer token" };

test.each<[string, string, RequestInit]>([
  ["a value", `/kapi/v2/user/me?target_id=${secret}&target_id_type=${secret}`, { headers: form }],
  ["a parameter name", `/kapi/v2/user/me?${secret}=1`, { headers: form }],
  ["a path", `/kapi/v2/${secret}`, { headers: form }],
  ["a path outside of the APIs", `/${secret}`, { headers: form }],
  [
    "a path parameter",
    `/dapi/v2/local/search/keyword.${secret}?query=a`,
    { headers: { authorization: "KakaoAK key" } },
  ],
  ["a body that became a name", "/kapi/v2/user/me", { method: "POST", headers: form, body: `{"a":"${secret}"}` }],
  ["a credential", "/kapi/v2/user/me", { headers: { authorization: secret } }],
  [
    "a media type",
    "/kapi/v2/user/me",
    { method: "POST", headers: { ...form, "content-type": `a/${secret}` }, body: "a" },
  ],
  ["a preference", "/kapi/v2/user/me", { headers: { ...form, prefer: `example=${secret}` } }],
])("neither the log nor the response shows %s", async (_, path, init) => {
  entries.length = 0;

  const response = await fetch(server.url + path, init);

  expect(response.status).toBeGreaterThanOrEqual(400);
  const headers = JSON.stringify([...response.headers]);
  expect(`${headers}${await response.text()}${JSON.stringify(entries)}`).not.toContain(secret);
  expect(entries).toHaveLength(1);
});

test("the log has the path of a known operation, with its parameters as in the spec", async () => {
  entries.length = 0;

  await fetch(`${server.baseUrls.dapi}/v2/local/search/keyword.json?query=a`, {
    headers: { authorization: "KakaoAK key" },
  });

  expect(entries).toMatchObject([{ method: "GET", path: "/dapi/v2/local/search/keyword.{format}" }]);
});

const requests = Object.entries(places).filter(([, place]) => "request" in place("a"));

test.each(requests)("a response of the mock shows nothing of %s, and neither do its violations", async (_, place) => {
  await fc.assert(
    fc.asyncProperty(anySecret, fc.boolean(), async (text, strict) => {
      const { request } = place(text) as { request: MockRequest };
      const body: unknown = request.body;

      const response = await respond(
        { ...request, body: typeof body === "string" ? body : JSON.stringify(body ?? "") },
        { strict },
      );

      const shown = JSON.stringify(response).toLowerCase();
      expect(shown).not.toContain(text.toLowerCase());
      expect(shown).not.toContain(digitsOf(text));
    }),
    { numRuns: 5 },
  );
});
