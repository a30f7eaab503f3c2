import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import {
  handleTalkShare,
  handleUnlink,
  nodeHandler,
  type NodeRequest,
  toRequest,
  type Unlink,
  type WebhookResult,
} from "../../src/webhooks/index.js";

const adminKey = "admin-key";
const fields = { app_id: "123456", user_id: "1234567890", referrer_type: "UNLINK_FROM_APPS" };
const form = new URLSearchParams(fields);
const headers = { Authorization: `KakaoAK ${adminKey}` };

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/kakao`;
}

/** Starts a server whose middleware does something to the request first, as body parsers do. */
function serve(before: (request: IncomingMessage & { body?: unknown; rawBody?: unknown }) => Promise<NodeRequest>) {
  const results: WebhookResult<Unlink>[] = [];
  const handle = nodeHandler(handleUnlink, { adminKey, timeoutMs: 200 }, (result) => void results.push(result));
  const listener: RequestListener = (request, response) => {
    before(request)
      .then((prepared) => handle(prepared, response))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
  return { results, listener };
}

describe("nodeHandler", () => {
  test.each<[string, Parameters<typeof serve>[0]]>([
    ["is still unread, as in node:http", (request) => Promise.resolve(request)],
    [
      "was parsed, as by express.urlencoded()",
      async (request) =>
        Object.assign(request, { body: Object.fromEntries(new URLSearchParams(String(await buffer(request)))) }),
    ],
    [
      "is kept as bytes, as by express.raw()",
      async (request) => Object.assign(request, { body: await buffer(request) }),
    ],
    [
      "is kept beside the parsed one, as by NestJS",
      async (request) => Object.assign(request, { rawBody: await buffer(request), body: { app_id: 1 } }),
    ],
    [
      "was parsed, in the request of Fastify",
      async (request) => ({
        ...{ raw: request, method: "POST", url: request.url, headers: request.headers },
        body: Object.fromEntries(new URLSearchParams(String(await buffer(request)))),
      }),
    ],
  ])("receives a webhook whose body %s", async (_, before) => {
    const { results, listener } = serve(before);

    const { status } = await fetch(await listen(listener), { method: "POST", headers, body: form });

    expect(results).toMatchObject([{ ok: true, event: fields }]);
    expect(status).toBe(200);
  });

  test("receives a webhook by query", async () => {
    const { results, listener } = serve((request) => Promise.resolve(request));

    const { status } = await fetch(`${await listen(listener)}?${form}`, { headers });

    expect(results).toMatchObject([{ ok: true, event: fields }]);
    expect(status).toBe(200);
  });

  test("sends the response of a refusal and closes the connection", async () => {
    const { results, listener } = serve((request) => Promise.resolve(request));

    const response = await fetch(await listen(listener), { method: "PUT", headers, body: form });

    expect(results).toMatchObject([{ ok: false, reason: "method" }]);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(response.headers.get("connection")).toBe("close");
  });

  test("responds and closes the connection to a sender that lets its body trickle", async () => {
    const { listener } = serve((request) => Promise.resolve(request));
    const { port } = new URL(await listen(listener));
    const socket = connect(Number(port), "127.0.0.1");
    stops.push(() => socket.destroy());
    const head = ["POST /kakao HTTP/1.1", "Host: localhost", `Authorization: ${headers.Authorization}`];
    const body = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 100", "", "app_id="];
    socket.write([...head, ...body].join("\r\n"));

    const response = String(await buffer(socket));

    expect(response).toMatch(/^HTTP\/1.1 408 /);
  });

  test.each<[object, string]>([
    [{ adminKey: undefined }, "adminKey"],
    [{ adminKey, appId: 123456 }, "appId"],
    [{ adminKey, timeoutMs: "5" }, "timeoutMs"],
    [{ adminKey, maxBytes: NaN }, "maxBytes"],
  ])("is not created with an option that is wrong: %o", (options, name) => {
    expect(() => nodeHandler(handleUnlink, options as typeof options & { adminKey: string }, () => undefined)).toThrow(
      `onUnlink: ${name} must be a `,
    );
  });

  test("is created with a receiver of one's own, which may have no check", () => {
    const receive = (request: Request) => handleUnlink(request, { adminKey });

    expect(() => nodeHandler(receive, undefined, () => undefined)).not.toThrow();
  });

  test("fails when receive() fails, and sends nothing itself", async () => {
    const handle = nodeHandler(handleUnlink, { adminKey }, () => Promise.reject(new Error("no database")));
    const url = await listen((request, response) => {
      handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });

    const response = await fetch(url, { method: "POST", headers, body: form });

    expect([response.status, await response.text()]).toEqual([500, "Error: no database"]);
  });
});

describe("toRequest", () => {
  const post = (body: unknown, type = "application/x-www-form-urlencoded"): NodeRequest => ({
    ...{ method: "POST", url: "/kakao", headers: { authorization: headers.Authorization, "content-type": type } },
    body,
  });

  test("keeps every digit of a JSON body that was parsed with bigints", async () => {
    const body = { CHAT_TYPE: "MultiChat", HASH_CHAT_ID: "a", TEMPLATE_ID: 9007199254740993n };

    const result = await handleTalkShare(toRequest(post(body, "application/json")), { adminKey });

    expect(result.ok && result.event).toEqual(body);
  });

  test("lets the receiver refuse a field that was sent twice", async () => {
    const result = await handleUnlink(toRequest(post({ ...fields, user_id: ["1", "2"] })), { adminKey });

    expect(result).toMatchObject({ ok: false, reason: "malformed" });
  });

  test("refuses a request whose body is gone", () => {
    expect(() => toRequest(post(undefined))).toThrow("toRequest: the body was already read");
  });

  test("takes the host from nobody", () => {
    expect(toRequest({ url: "//evil.example/x", headers: { host: "evil.example", ":path": "/x" } }).url).toBe(
      "http://localhost/evil.example/x",
    );
  });
});
