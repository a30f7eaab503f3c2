import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { verify, createPublicKey } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkExchange } from "../../src/contract/check-exchange.js";
import { Outbox } from "../../src/emulator/webhooks/outbox.js";
import { createState } from "../../src/emulator/world/create-state.js";
import { World } from "../../src/emulator/world/world.js";
import {
  handleAccountStatusChange,
  handleTalkChannel,
  handleTalkShare,
  handleUnlink,
} from "../../src/webhooks/index.js";
import { call, useKakao } from "../support/servers/emulator.js";

/** A request that a receiver got. */
interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const { kakao } = await useKakao();
let status = 200;
const received: Received[] = [];
const receiver = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    const headers = request.headers as Record<string, string>;
    received.push({ method: request.method ?? "", url: request.url ?? "", headers, body });
    response.writeHead(status).end();
  });
});
let receiverUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  receiverUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});

beforeEach(() => {
  received.length = 0;
  status = 200;
});

afterAll(() => {
  receiver.close();
});

async function control(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${kakao.url}/_control${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

/** Lists the violations of a webhook by our own checker, strictly. */
async function violationsOf(
  operationId: "onUnlink" | "onUnlinkGet" | "onKakaoTalkChannelRelation" | "onKakaoTalkShare",
) {
  const { url, ...rest } = received[0]!;
  const report = await checkExchange({ operationId, request: { ...rest, url: `https://service.example${url}` } });
  return report.outcome === "checked" ? [...report.violations, ...report.warnings] : report;
}

describe("the control API", () => {
  test("describes itself", async () => {
    expect(await control("GET", "/health")).toEqual({ status: 200, body: { status: "ok" } });
    expect((await control("GET", "/openapi.json")).body).toMatchObject({ openapi: "3.1.0" });
    expect((await control("GET", "/choices")).body).toContainEqual(expect.objectContaining({ id: "code-lifetime" }));
  });

  test("issues tokens, and advances the clock by which they expire", async () => {
    const { body } = await control("POST", "/tokens", { persona: "muzi" });
    const { accessToken, userId } = body as { accessToken: string; userId: number };
    await control("POST", "/clock", { seconds: 21_600 });

    const { body: error } = await call(fetch, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/user/me`);

    expect(userId).toBe(4000000003);
    expect(error["msg"]).toBe("this access token is already expired");
  });

  test.each([
    ["POST", "/tokens", { persona: "nobody" }, "token /persona: unknown persona"],
    ["POST", "/tokens", { persona: "ryan", scope: "x" }, "token /scope: unknown name"],
    ["POST", "/clock", { seconds: -1 }, "clock /seconds: expected a number greater than or equal to 0, got -1"],
    ["POST", "/clock", { seconds: 1e12 }, "clock /seconds: expected a time before the year 10000, got 1000000000000"],
    ["POST", "/clock", { seconds: 1e30 }, "clock /seconds: expected a time before the year 10000"],
    ["POST", "/reset", { app: { keys: { restApi: [{ key: "abc" }] } } }, "world /app/keys/restApi/0/key: expected"],
    ["POST", "/reset", { users: { a: { friends: ["b"] } } }, "world /users/a/friends/0: unknown persona"],
    ["POST", "/faults", { kind: "fire" }, "fault /kind: expected one of"],
    ["POST", "/webhooks", { webhook: "unlink", persona: "ryan" }, "webhook /webhook: no URL"],
  ])("refuses %s %s with %o, and says why", async (method, path, body, message) => {
    const response = await control(method, path, body);

    expect(response.status).toBe(400);
    expect((response.body as { message: string }).message).toContain(message);
  });

  test("lists requests, and forgets them", async () => {
    await call(fetch, "", `${kakao.baseUrls.kapi}/v2/user/me?secret=1`);

    const { body } = await control("GET", "/journal");
    await control("DELETE", "/journal");

    expect(body).toMatchObject([{ operationId: "getUserMe", status: 401, path: "/v2/user/me" }]);
    expect(JSON.stringify(body)).not.toContain("secret");
    expect((await control("GET", "/journal")).body).toEqual([]);
  });

  test("shows the world without secrets", async () => {
    const { body } = await control("GET", "/world");

    expect(body).toMatchObject({ app: { name: "Emulated app" }, users: [{ persona: "ryan" }, {}, {}, {}, {}, {}] });
    expect(JSON.stringify(body)).not.toContain("00000000000000000000000000000009");
  });
});

describe("a planned fault", () => {
  test.each([
    [{ kind: "maintenance" }, 503, "application/json"],
    [{ kind: "quota" }, 400, "application/json"],
    [{ kind: "status", status: 502 }, 502, "text/html"],
    [{ kind: "status", status: 500 }, 500, "application/json"],
  ] as const)("%o fails one call as Kakao or its gateway does", async (fault, code, type) => {
    kakao.plan({ ...fault, times: 1, api: "kapi" });
    const { accessToken } = await kakao.issueToken("ryan");
    const me = () =>
      fetch(`${kakao.baseUrls.kapi}/v2/user/me`, { headers: { authorization: `Bearer ${accessToken}` } });

    const [first, second] = [await me(), await me()];

    expect([first.status, first.headers.get("content-type")?.split(";")[0]]).toEqual([code, type]);
    expect(second.status).toBe(200);
    const headers = [...first.headers];
    const response = { status: first.status, headers, body: await first.text() };
    const report = await checkExchange({ operationId: "getUserMe", response });
    expect(report).toMatchObject({ violations: [] });
  });

  test("drops the connection, after those calls that are to pass", async () => {
    kakao.plan({ kind: "drop", after: 1, operationId: "getJwks" });
    const jwks = () => fetch(`${kakao.baseUrls.kauth}/.well-known/jwks.json`);

    expect((await jwks()).status).toBe(200);
    await expect(jwks()).rejects.toThrow("fetch failed");
  });

  test("can be preferred by the client", async () => {
    const prefer = (value: string) => fetch(`${kakao.baseUrls.kapi}/v2/user/me`, { headers: { prefer: value } });

    expect((await prefer("code=502")).status).toBe(502);
    expect((await prefer("delay=1")).status).toBe(401);
    await expect(prefer("drop")).rejects.toThrow("fetch failed");
    expect(await (await prefer("example=error-not-registered")).json()).toMatchObject({ code: -101 });
  });
});

describe("a webhook", () => {
  test.each(["POST", "GET"] as const)("reports an unlink by %s, with the primary admin key", async (method) => {
    kakao.registerWebhook("unlink", { url: receiverUrl, method });
    const { accessToken } = await kakao.issueToken("ryan");

    await kakao.unlink("ryan", "ACCOUNT_DELETE");

    expect(received).toHaveLength(1);
    expect(received[0]?.headers["authorization"]).toBe(`KakaoAK ${kakao.keys.admin}`);
    expect(`${received[0]?.url} ${received[0]?.body}`).toContain(
      "app_id=1000001&user_id=4000000001&referrer_type=ACCOUNT_DELETE",
    );
    expect(await violationsOf(method === "GET" ? "onUnlinkGet" : "onUnlink")).toEqual([]);
    expect((await call(fetch, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/user/me`)).status).toBe(401);
  });

  test("of unlinks is not sent for the service's own call, but the account event is", async () => {
    kakao.registerWebhook("unlink", { url: receiverUrl });
    kakao.registerWebhook("accountStatus", { url: receiverUrl });
    const { accessToken } = await kakao.issueToken("ryan");

    await call(fetch, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v1/user/unlink`, {});
    await kakao.webhooksSent();

    expect(received.map(({ headers }) => headers["content-type"])).toEqual(["application/secevent+jwt"]);
  });

  test("of account status is signed with the server's key for the REST API key", async () => {
    kakao.registerWebhook("accountStatus", { url: receiverUrl });
    status = 202;

    const delivery = await kakao.sendWebhook({ webhook: "accountStatus", persona: "ryan", type: "account-disabled" });

    expect(delivery).toEqual({ webhook: "accountStatus", delivered: true, status: 202 });
    // Verified by Node alone, without our code.
    const [header = "", claims = "", signature = ""] = received[0]!.body.split(".");
    const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
    const jwks = (await (await fetch(`${kakao.baseUrls.kauth}/.well-known/jwks.json`)).json()) as {
      keys: { kid: string }[];
    };
    const jwk = jwks.keys.find(({ kid }) => kid === decode(header)["kid"]);
    const key = createPublicKey({ key: jwk as never, format: "jwk" });
    expect(verify("sha256", Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, "base64url"))).toBe(true);
    expect(decode(header)).toMatchObject({ typ: "secevent+jwt", alg: "RS256" });
    expect(decode(claims)).toMatchObject({
      iss: kakao.issuer,
      aud: kakao.keys.restApi,
      sub: "4000000001",
      events: {
        "https://schemas.openid.net/secevent/risc/event-type/account-disabled": { subject: { sub: "4000000001" } },
      },
    });
  });

  test("of each kind is taken by our own receivers", async () => {
    for (const webhook of ["unlink", "accountStatus", "share", "channel"] as const) {
      kakao.registerWebhook(webhook, { url: receiverUrl });
      await kakao.sendWebhook({ webhook, persona: "muzi" });
    }
    const [unlink, accountStatus, share, channel] = received.map(
      ({ method, url, headers, body }) => new Request(`https://service.example${url}`, { method, headers, body }),
    );
    const { admin: adminKey, restApi: restApiKey } = kakao.keys;

    const results = [
      await handleUnlink(unlink!, { adminKey }),
      await handleAccountStatusChange(accountStatus!, { restApiKey, issuer: kakao.issuer, baseUrls: kakao.baseUrls }),
      await handleTalkShare(share!, { adminKey }),
      await handleTalkChannel(channel!, { adminKey }),
    ];

    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  test("to a receiver that takes too long counts as failed", async () => {
    const world = new World(createState());
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const event = { webhook: "unlink", user: world.persona("ryan")!, type: "UNLINK_FROM_APPS" } as const;

    const delivery = await new Outbox(world, () => "", 20).send(event, { url, method: "POST" });

    silent.closeAllConnections();
    silent.close();
    expect(delivery).toEqual({ webhook: "unlink", delivered: false, problem: "no response within 20 ms" });
    expect(world.state.webhooks.get("unlink")).toMatchObject({ failed: 1, active: true });
  });

  test.each([
    ["channel", "onKakaoTalkChannelRelation"],
    ["share", "onKakaoTalkShare"],
  ] as const)("of kind %s matches the spec", async (webhook, operationId) => {
    kakao.registerWebhook(webhook, { url: receiverUrl });

    const delivery = await kakao.sendWebhook({ webhook, persona: "muzi" });

    expect(delivery.delivered).toBe(true);
    expect(await violationsOf(operationId)).toEqual([]);
  });

  test("that fails for more than 30 days is deactivated until it is registered again", async () => {
    kakao.registerWebhook("unlink", { url: receiverUrl });
    status = 500;
    const send = () => kakao.sendWebhook({ webhook: "unlink", persona: "ryan" });
    const first = await send();
    kakao.advance({ days: 31 });
    await send();

    const { body } = await control("GET", "/webhooks");
    await kakao.unlink("ryan");

    expect(first).toEqual({ webhook: "unlink", delivered: false, status: 500, problem: "status 500" });
    expect(body).toMatchObject({ unlink: { active: false, delivered: 0, failed: 2 } });
    expect(received).toHaveLength(2);
    kakao.registerWebhook("unlink", { url: receiverUrl });
    expect((await control("GET", "/webhooks")).body).toMatchObject({ unlink: { active: true, failed: 0 } });
  });
});
