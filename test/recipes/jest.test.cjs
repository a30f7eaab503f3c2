// Run by Jest as CommonJS, which cannot require an ES module.
const load = () => {
  const { createKakao, unwrap } = require("kakao-openapi");
  return { unwrap, kapi: createKakao({ accessToken: "token", baseUrls: { kapi: process.env.KAPI } }).kapi };
};

test("calls", async () => {
  const { kapi, unwrap } = load();
  expect((await unwrap(kapi.GET("/v2/user/me"))).id).toBe(123456789);
});

test("pages", async () => {
  const { kapi } = load();
  const found = [];
  for await (const { uuid } of kapi.paginate("GET", "/v1/api/talk/friends")) found.push(uuid);
  expect(found).toEqual(["a"]);
});

test("middleware", async () => {
  const { kapi, unwrap } = load();
  const seen = [];
  kapi.use({ onRequest: ({ schemaPath }) => void seen.push(schemaPath) });
  await unwrap(kapi.GET("/v2/user/me"));
  expect(seen).toEqual(["/v2/user/me"]);
});

test("login and webhooks", () => {
  expect(require("kakao-openapi/oauth").createOAuth).toBeDefined();
  expect(require("kakao-openapi/webhooks").handleUnlink).toBeDefined();
});

test("matchers", async () => {
  const { kakaoMatchers } = require("kakao-openapi/matchers");
  expect.extend(kakaoMatchers);
  await expect({ id: 1, connected_at: "2026-01-02T03:04:05Z" }).toMatchKakaoContract("getUserMe");
});
