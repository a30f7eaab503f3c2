import { describe, expect, test } from "vitest";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

/** Calls kapi as a persona. */
async function as(persona: string, path: string, form?: Record<string, string>) {
  const { accessToken } = await kakao.issueToken(persona);
  return call(send, `Bearer ${accessToken}`, kakao.baseUrls.kapi + path, form);
}

/** Calls kapi with the admin key. */
function withAdminKey(path: string, form?: Record<string, string>) {
  return call(send, `KakaoAK ${kakao.keys.admin}`, kakao.baseUrls.kapi + path, form);
}

const target = "target_id_type=user_id&target_id=4000000001";

describe("user information", () => {
  test("has what the user agreed to, and says what could be asked for", async () => {
    const { body } = await as("apeach", "/v2/user/me");

    expect(body["kakao_account"]).toMatchObject({
      profile: { nickname: "어피치" },
      email_needs_agreement: true,
      profile_nickname_needs_agreement: false,
    });
    expect(body["kakao_account"]).not.toHaveProperty("email");
    expect(body["kakao_account"]).not.toHaveProperty("profile_needs_agreement");
  });

  test("says nothing of consent items that are not set up", async () => {
    kakao.reset({ app: { consentItems: { profile_nickname: "optional" } } });

    const { body } = await as("ryan", "/v2/user/me");

    expect(body["kakao_account"]).toEqual({
      profile_nickname_needs_agreement: false,
      profile: { nickname: "라이언", is_default_nickname: false },
    });
  });

  test("has the fields that property_keys names, with those of the same consent item", async () => {
    const keys = 'property_keys=["kakao_account.email","properties.nickname"]';

    const { body } = await as("ryan", `/v2/user/me?${keys}`);

    expect(body).toMatchObject({
      id: 4000000001,
      kakao_account: { email_needs_agreement: false, is_email_valid: true, is_email_verified: true },
      properties: { nickname: "라이언" },
    });
    expect(Object.keys(body["kakao_account"] as object)).toHaveLength(4);
  });

  test("refuses property keys that the app has not", async () => {
    expect(await as("ryan", '/v2/user/me?property_keys=["properties.age","name"]')).toEqual({
      status: 400,
      body: { code: -201, msg: "user property not found ([properties.age, name] for appId=1000001)" },
    });
  });

  test("has image URLs of HTTPS on demand", async () => {
    const { body } = await as("ryan", '/v2/user/me?secure_resource=true&property_keys=["kakao_account.profile"]');

    expect(JSON.stringify(body)).toContain("https://k.kakaocdn");
    expect(JSON.stringify(body)).not.toContain("http://k.kakaocdn");
  });

  test("is read with an access token in the query as well, which is reported", async () => {
    const { accessToken } = await kakao.issueToken("ryan");
    const read = (token: string) => call(send, "", `${kakao.baseUrls.kapi}/v2/user/me?access_token=${token}`);

    expect(await read(accessToken)).toMatchObject({ status: 200, body: { id: 4000000001 } });
    expect(await read("unknown")).toMatchObject({ status: 401, body: { msg: "this access token does not exist" } });
    expect(kakao.journal()[0]?.violations).toMatchObject([{ pointer: "/access_token" }, { place: "credential" }]);
  });

  test("of many users leaves out those who are not linked", async () => {
    const ids = "target_ids=[4000000004,4000000003,4000000001,1]";

    const { body } = await withAdminKey(`/v2/app/users?target_id_type=user_id&${ids}`);

    expect(body).toMatchObject([{ id: 4000000003 }, { id: 4000000001 }]);
  });

  test("keeps every digit of a 19-digit user ID", async () => {
    kakao.reset({ users: { big: { id: 1376016924426111111n, linked: true } } });
    const { accessToken } = await kakao.issueToken("big");

    const response = await send(`${kakao.baseUrls.kapi}/v1/user/access_token_info`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });

    expect(await response.text()).toMatch(/^\{"id":1376016924426111111,/);
  });
});

describe("OpenID Connect user information", () => {
  test("has what the user agreed to", async () => {
    expect((await as("ryan", "/v1/oidc/userinfo")).body).toMatchObject({ sub: "4000000001", email_verified: true });
    expect((await as("muzi", "/v1/oidc/userinfo")).body).toMatchObject({ birthdate: "1990-01-15", gender: "male" });
    expect((await as("apeach", "/v1/oidc/userinfo")).body).not.toHaveProperty("email");
  });
});

describe("a missing consent", () => {
  test("is reported with the missing and the given items", async () => {
    expect(await as("ryan", "/v1/user/shipping_address")).toEqual({
      status: 403,
      body: {
        msg: "insufficient scopes.",
        code: -402,
        api_type: expect.any(String) as string,
        required_scopes: ["shipping_address"],
        allowed_scopes: ["profile_nickname", "profile_image", "account_email", "friends"],
      },
    });
  });

  test("is another error where the app has not set the item up, or may not", async () => {
    kakao.reset({ app: { consentItems: { profile_nickname: "optional" } } });
    const off = await as("ryan", "/v1/user/shipping_address");
    kakao.reset({ app: { permissions: [] } });

    const forbidden = await as("muzi", "/v1/user/shipping_address");

    expect(off).toMatchObject({ status: 403, body: { code: -3 } });
    expect(forbidden).toEqual({ status: 403, body: { code: -5, msg: "permission denied" } });
  });
});

describe("shipping addresses", () => {
  test("come with the default one first, and need consent with the admin key too", async () => {
    const { accessToken } = await kakao.issueToken("ryan", { consents: ["shipping_address"] });

    const own = await call(send, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v1/user/shipping_address`);
    const other = await withAdminKey("/v1/user/shipping_address?target_id_type=user_id&target_id=4000000002");

    expect(own.body).toMatchObject({ shipping_addresses: [{ id: 1 }], shipping_addresses_needs_agreement: false });
    expect(other.body).toEqual({ user_id: 4000000002, shipping_addresses_needs_agreement: true });
  });
});

describe("consent items", () => {
  test("can be revoked if the app does not require them", async () => {
    kakao.reset({ app: { consentItems: { account_email: "optional", profile_nickname: "required" } } });
    const revoke = (scopes: string) => as("ryan", "/v2/user/revoke/scopes", { scopes });

    const required = await revoke('["profile_nickname"]');
    const unknown = await revoke('["email"]');
    const revoked = await revoke('["account_email"]');

    expect(required).toMatchObject({ status: 403, body: { code: -3 } });
    expect(unknown.body).toEqual({
      code: -2,
      msg: "There is no scopes to revoke. check out if given scope id([email]) is correct again.",
    });
    expect(revoked.body["scopes"]).toContainEqual({
      id: "account_email",
      display_name: "Kakao Account(email)",
      type: "PRIVACY",
      using: true,
      agreed: false,
    });
  });
});

describe("service terms", () => {
  test("are listed, revoked and agreed to", async () => {
    const revoked = await as("muzi", "/v2/user/revoke/service_terms", { tags: "service_terms,marketing" });
    const left = await as("muzi", "/v2/user/service_terms");
    const upgraded = await as("muzi", "/v2/user/upgrade/service_terms", { tags: "marketing,service_terms" });
    const all = await as("muzi", "/v2/user/service_terms?result=app_service_terms&tags=marketing");

    expect(revoked.body["revoked_service_terms"]).toEqual([{ tag: "marketing", agreed: false }]);
    expect(left.body["service_terms"]).toMatchObject([{ tag: "service_terms", agreed_by: "KAUTH" }]);
    expect(upgraded.body["agreed_service_terms"]).toMatchObject([{ tag: "marketing", agreed_by: "KAPI" }]);
    expect(all.body["service_terms"]).toMatchObject([{ tag: "marketing", agreed: true }]);
  });

  test("that are unknown are refused", async () => {
    expect((await as("muzi", "/v2/user/service_terms?tags=x")).body["msg"]).toMatch(/^There is no tags to get/);
    expect((await as("muzi", "/v2/user/revoke/service_terms", { tags: "x" })).body["msg"]).toMatch(/to revoke/);
  });
});

describe("manual signup", () => {
  test("links a user of an app without automatic linking, once", async () => {
    kakao.reset({ app: { automaticLinking: false, userProperties: ["age"] } });
    const { accessToken } = await kakao.issueToken("neo");
    const asNeo = (path: string, form?: Record<string, string>) =>
      call(send, `Bearer ${accessToken}`, kakao.baseUrls.kapi + path, form);

    const pending = await asNeo("/v2/user/me");
    const early = await asNeo("/v1/user/logout", {});
    const wrong = await asNeo("/v1/user/signup", { properties: '{"size":"1"}' });
    const first = await asNeo("/v1/user/signup", { properties: '{"age":"9"}' });
    const again = await asNeo("/v1/user/signup", {});

    expect(pending.body["has_signed_up"]).toBe(false);
    expect(early.body["code"]).toBe(-101);
    expect(wrong.body).toMatchObject({ code: -201, msg: "user property not found ([size] for appId=1000001)" });
    expect(first).toEqual({ status: 200, body: { id: 4000000004 } });
    expect(again.body).toEqual({ code: -102, msg: "already registered" });
    expect((await asNeo("/v2/user/me")).body).toMatchObject({ has_signed_up: true, properties: { age: "9" } });
  });
});

describe("user IDs", () => {
  test.each([1, 2, 3])("come in pages of %i that end", async (limit) => {
    const found: unknown[] = [];
    let next: string | null = `${kakao.baseUrls.kapi}/v1/user/ids?limit=${limit}`;
    for (let page = 0; next !== null && page < 10; page += 1) {
      const { body } = await call(send, `KakaoAK ${kakao.keys.admin}`, next);
      found.push(...(body["elements"] as unknown[]));
      next = body["after_url"] as string | null;
    }

    expect(next).toBeNull();
    expect([...new Set(found)]).toEqual([4000000001, 4000000002, 4000000003, 4000000005]);
  });

  test("are counted where the world says so", async () => {
    kakao.reset({ quotas: { "user-ids": { count: 1, seconds: 60 } } });
    await withAdminKey("/v1/user/ids");

    const second = await withAdminKey("/v1/user/ids");
    kakao.advance({ minutes: 1 });

    expect(second).toEqual({ status: 429, body: { code: -10, msg: "API limit has been exceeded." } });
    expect((await withAdminKey("/v1/user/ids")).status).toBe(200);
  });
});

describe("the user of a call", () => {
  test.each([
    ["not linked", "target_id_type=user_id&target_id=4000000004", -101],
    ["missing", "", -2],
  ])("with the admin key is refused if %s", async (_, query, code) => {
    expect((await withAdminKey(`/v2/user/me${query === "" ? "" : `?${query}`}`)).body["code"] ?? -2).toBe(code);
  });

  test("is refused if dormant, or too young for the app", async () => {
    kakao.reset({
      app: { allowsUnder14: false },
      users: { old: { id: 4000000001, linked: true, dormant: true }, young: { linked: true, under14: true } },
    });

    expect((await withAdminKey(`/v2/user/me?${target}`)).body["code"]).toBe(-103);
    expect((await as("young", "/v2/user/scopes")).body["code"]).toBe(-406);
  });

  test("loses all tokens with a logout by the admin key", async () => {
    const { accessToken } = await kakao.issueToken("ryan");

    await withAdminKey("/v1/user/logout", Object.fromEntries(new URLSearchParams(target)));

    const { status } = await call(send, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/user/me`);
    expect(status).toBe(401);
  });
});

describe("an invalid argument", () => {
  test.each([
    ["missing", {}, "The Parameter [properties] cannot be null."],
    ["not JSON", { properties: "{" }, "failed to parse parameter. name=properties"],
    ["of another type within", { properties: '{"a":1}' }, "failed to parse parameter. name=properties"],
  ])("that is %s gets Kakao's words", async (_, form, msg) => {
    expect(await as("ryan", "/v1/user/update_profile", form)).toEqual({ status: 400, body: { code: -2, msg } });
  });

  test("counts as missing in a body of another media type", async () => {
    const { accessToken } = await kakao.issueToken("ryan");

    const response = await send(`${kakao.baseUrls.kapi}/v2/user/revoke/scopes`, {
      method: "POST",
      headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
      body: '{"scopes":["friends"]}',
    });

    expect(await response.json()).toEqual({ code: -2, msg: "The Parameter [scopes] cannot be null." });
  });

  test("that is undeclared is reported, not refused", async () => {
    const { status } = await as("ryan", "/v2/user/me?fields=id");

    expect(status).toBe(200);
    expect(kakao.journal().at(-1)).toMatchObject({
      operationId: "getUserMe",
      persona: "ryan",
      violations: [{ rule: "undeclared", place: "query" }],
    });
  });
});

describe("an unknown path", () => {
  test("of kapi has a message only, and a wrong method names those allowed", async () => {
    const unknown = await as("ryan", "/v1/user/me");
    const response = await fetch(`${kakao.baseUrls.kapi}/v1/user/logout`);

    expect(unknown).toEqual({ status: 404, body: { msg: "'GET /v1/user/me' is not matched" } });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});
