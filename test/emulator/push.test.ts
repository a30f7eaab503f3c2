import { describe, expect, test } from "vitest";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

const request = (path: string, form?: Record<string, string>) =>
  call(send, `KakaoAK ${kakao.keys.admin}`, `${kakao.baseUrls.kapi}/v2/push/${path}`, form);

const phone = { uuid: "1234", device_id: "phone", push_type: "fcm", push_token: "token-of-phone" };
const tablet = { uuid: "1234", device_id: "tablet", push_type: "apns", push_token: "token-of-tablet" };
const other = { uuid: "5678", device_id: "phone", push_type: "fcm", push_token: "token-of-other" };

const message = {
  for_fcm: { custom_field: { article_id: 111 } },
  for_apns: { message: "Kildong Hong commented.", badge: 3 },
};

/** Sends a push to users. */
function push(uuids: string[], more: Record<string, string> = {}) {
  return request("send", { uuids: JSON.stringify(uuids), push_message: JSON.stringify(message), ...more });
}

describe("push tokens", () => {
  test("are registered, listed and removed", async () => {
    const { body: days } = await request("register", phone);
    await request("register", tablet);
    await request("register", other);
    const one = await request("tokens?uuid=1234");
    const all = await request("tokens", { uuids: '["1234","5678"]' });
    await request("deregister", { uuid: "1234", device_id: "phone", push_type: "fcm" });
    const left = await request("tokens?uuid=1234");
    await request("deregister", { uuid: "1234" });

    expect(days).toBe(-1);
    expect(one.body).toMatchObject([phone, tablet]);
    expect(all.body).toMatchObject([phone, tablet, other]);
    expect(left.body).toMatchObject([tablet]);
    expect((await request("tokens", { uuids: '["1234","5678"]' })).body).toMatchObject([other]);
  });

  test("replace that of the same device, which keeps the day of its first", async () => {
    await request("register", phone);
    const before = kakao.world().now;
    kakao.advance({ days: 1 });

    await request("register", { ...phone, push_token: "new" });

    const { body } = await request("tokens?uuid=1234");
    const [token] = body as unknown as { created_at: string; updated_at: string }[];
    expect(body).toMatchObject([{ push_token: "new" }]);
    expect(Date.parse(token?.created_at ?? "")).toBeLessThanOrEqual(Date.parse(before));
    expect(Date.parse(token?.updated_at ?? "")).toBeGreaterThan(Date.parse(before));
  });

  test.each([
    [
      "of a service that is not set up",
      tablet,
      "[Emulated app] Invalid Kpusher Param. ( appName=1000001, uid=1234, did=tablet, pushType=apns, pushToken=token-of-tablet )",
    ],
    ["of an empty device", { ...phone, device_id: "" }, "device_id can't be null."],
    ["of nobody", { device_id: "x", push_type: "fcm", push_token: "x" }, "uuid can't be null."],
  ])("%s are refused", async (_, form, msg) => {
    kakao.reset({ app: { push: ["fcm"] } });

    expect(await request("register", form)).toEqual({ status: 400, body: { code: -2, msg } });
  });
});

describe("a push", () => {
  test("reaches each device with the part for its service, and is in the log", async () => {
    for (const token of [phone, tablet, other]) await request("register", token);

    const { status } = await push(["1234", "9"]);

    expect(status).toBe(200);
    expect(kakao.pushes()).toMatchObject([
      { uuid: "1234", deviceId: "phone", pushType: "fcm", pushToken: "token-of-phone", message: message.for_fcm },
      { uuid: "1234", deviceId: "tablet", pushType: "apns", message: message.for_apns },
    ]);
    const log = await fetch(`${kakao.url}/_control/pushes`);
    expect(await log.json()).toEqual(kakao.pushes());
  });

  test("to nobody with a token fails", async () => {
    expect(await push(["1"])).toEqual({
      status: 400,
      body: { code: -901, msg: "push token for ( appId=1000001, receiverUserId=1 ) does not exist." },
    });
    expect(kakao.pushes()).toEqual([]);
  });

  test("goes to the tokens of the call itself on demand", async () => {
    await request("register", phone);
    const named = JSON.stringify({ for_fcm: { push_token: "named", notification: { title: "Shop" } } });

    await push(["1234"], { push_message: named, bypass: "true" });

    expect(kakao.pushes()).toMatchObject([{ uuid: "1234", pushType: "fcm", pushToken: "named" }]);
    expect((await push(["1234"], { bypass: "true" })).body["code"]).toBe(-901);
  });

  test("is for the admin key only", async () => {
    const { accessToken } = await kakao.issueToken("muzi");

    const { status, body } = await call(send, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/push/tokens?uuid=1`);

    expect([status, body["code"]]).toEqual([401, -401]);
  });
});
