import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createKakao } from "../../generated/clients/index.js";
import { kakaoHandlers } from "../../src/mocks/msw.js";
import { unwrap } from "../../src/client/errors/unwrap.js";
import { keys } from "../support/call.js";

const server = setupServer(...kakaoHandlers());
const { kapi, dapi, navi } = createKakao(keys);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("a call gets the first recorded success", async () => {
  const { data, response } = await kapi.GET("/v2/user/me");
  expect(response.status).toBe(200);
  expect(data).toHaveProperty("id");
});

test("an operation responds with a named case", async () => {
  server.use(...kakaoHandlers({ cases: { getUserMe: "error-invalid-token" } }));
  const { error, response } = await kapi.GET("/v2/user/me");
  expect(response.status).toBe(401);
  expect(error).toMatchObject({ code: -401, msg: "InvalidTokenException" });
});

test("an operation responds with a custom response", async () => {
  server.use(...kakaoHandlers({ cases: { getUserMe: { status: 200, body: { id: 9007199254740993n } } } }));
  const { data } = await kapi.GET("/v2/user/me");
  expect(data).toEqual({ id: 9007199254740993n });
});

test("an unknown case gets the list of cases", async () => {
  server.use(...kakaoHandlers({ cases: { getUserMe: "error-unheard-of" } }));
  const { error, response } = await kapi.GET("/v2/user/me");
  expect(response.status).toBe(400);
  const message = /^cases\.getUserMe: error-unheard-of: no such case: use one of error-invalid-token \(401\), /;
  expect(error).toMatchObject({ code: -2, msg: expect.stringMatching(message) as string });
});

test("an unknown operation is rejected at once", () => {
  const cases = { getUserMee: "success" } as object;
  expect(() => kakaoHandlers({ cases })).toThrow("kakaoHandlers: cases.getUserMee: unknown operation: did you mean");
});

test("an invalid request is rejected in the format of the host, unless check is false", async () => {
  const search = () => dapi.GET("/v2/search/web", { params: { query: { query: "a", page: 999 } } });
  const { error, response } = await search();
  expect(response.status).toBe(400);
  expect(error).toHaveProperty("errorType");
  const violations = JSON.parse(response.headers.get("kakao-openapi-violations") ?? "") as unknown;
  expect(violations).toMatchObject([{ place: "query", pointer: "/page", found: "999" }]);
  server.use(...kakaoHandlers({ check: false }));
  expect((await search()).response.status).toBe(200);
});

test("the log gets each request with all that is wrong with it", async () => {
  const log = vi.fn();
  server.use(...kakaoHandlers({ log }));

  await dapi.GET("/v2/search/web", { params: { query: { query: "", page: 999 } } });

  const violations = [{ pointer: "/query" }, { pointer: "/page" }];
  expect(log.mock.calls).toMatchObject([[{ operationId: "searchWeb", status: 400, violations }]]);
});

test("a path without its format gets the response of the default", async () => {
  const headers = { authorization: "KakaoAK key" };
  const response = await fetch("https://dapi.kakao.com/v2/local/search/address?query=a", { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("application/json");
});

test("an undeclared parameter is rejected", async () => {
  const url = "https://dapi.kakao.com/v2/search/web?query=a&pagee=2";
  const headers = { authorization: "KakaoAK key" };
  expect((await fetch(url, { headers })).status).toBe(400);
});

test("a request with a warning is rejected only if strict, and the header lists the warning", async () => {
  const url =
    "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=k&redirect_uri=https://a.example/&x=1";
  const response = await fetch(url, { redirect: "manual" });
  expect(response.status).toBe(302);
  expect(JSON.parse(response.headers.get("kakao-openapi-violations") ?? "")).toMatchObject([
    { level: "warning", place: "query" },
  ]);
  server.use(...kakaoHandlers({ strict: true }));
  expect((await fetch(url, { redirect: "manual" })).status).toBe(400);
});

test.each([
  "http://mock.example/kapi",
  "http://mock.example/kapi/",
  "http://mock.example:80/p",
  "HTTP://MOCK.example:9999/Kapi",
  "http://mock.example",
])("%s is a base URL of the API, too", async (kapi) => {
  const baseUrls = { kapi };
  server.use(...kakaoHandlers({ baseUrls }));
  const { response } = await createKakao({ ...keys, baseUrls }).kapi.GET("/v2/user/me");
  expect(response.status).toBe(200);
});

test.each([
  [{ kapi: "/proxy" }, "baseUrls.kapi: expected an absolute URL, e.g. http://localhost:4010/"],
  [{ kauth: "" }, "baseUrls.kauth: expected an absolute URL"],
  [{ dapi: "localhost:4010/dapi" }, "baseUrls.dapi: expected an absolute URL"],
  [{ kapii: "http://mock.example" }, "baseUrls.kapii: unknown API: did you mean kapi"],
])("the base URLs %j are rejected at once", (baseUrls: object, message) => {
  expect(() => kakaoHandlers({ baseUrls })).toThrow(message);
});

test("an undefined base URL is ignored", () => {
  expect(kakaoHandlers({ baseUrls: { kapi: undefined } })).toHaveLength(kakaoHandlers().length);
});

test("a path without its format gets what the one with it gets", async () => {
  const url = "https://dapi.kakao.com/v2/local/search/keyword";
  const headers = { Authorization: "KakaoAK key" };
  const [omitted, given] = await Promise.all(
    [url, `${url}.json`].map(async (one) => (await fetch(`${one}?query=a`, { headers })).json() as Promise<unknown>),
  );
  const { data } = await dapi.GET("/v2/local/search/keyword.{format}", { params: { query: { query: "a" } } });
  expect(omitted).toEqual(given);
  expect(data).toEqual(given);
});

test("an upload gets its response, and is refused without its file", async () => {
  const path = "/v2/api/talk/message/image/upload";
  const uploaded = await kapi.POST(path, { body: { file: new File(["a"], "a.png") } });
  const refused = await kapi.POST(path, { body: {} as { file: Blob } });
  expect(uploaded.data?.infos.original.url).toContain("https://");
  expect(refused.response.status).toBe(400);
});

test("a route that was not found is data, whose code says why", async () => {
  server.use(...kakaoHandlers({ cases: { getDirections: "success-same-point" } }));
  const query = { origin: "127.1,37.4", destination: "127.1,37.4", avoid: ["toll", "uturn"] } as const;
  const { routes } = await unwrap(
    navi.GET("/v1/directions", { params: { query: { ...query, avoid: [...query.avoid] } } }),
  );
  expect(routes.map((route) => (route.result_code === 0 ? route.summary.distance : route.result_code))).toEqual([104]);
});
