import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handleTalkChannel, handleTalkShare, handleUnlink } from "../../src/webhooks/index.js";
import { KakaoAuthConfigError, KakaoError } from "../../src/errors.js";
import { stringifyJson } from "../../src/json.js";
import { placeholders } from "../support/call.js";
import { apis } from "../support/apis.js";

const { recordings } = apis.find(({ bundle }) => bundle.webhooks)!;
const adminKey = placeholders.adminKey as string;
const handlers = {
  onUnlink: handleUnlink,
  onUnlinkGet: handleUnlink,
  onKakaoTalkShare: handleTalkShare,
  onKakaoTalkShareGet: handleTalkShare,
  onKakaoTalkChannelRelation: handleTalkChannel,
};
const keyed = recordings.flatMap((recording) =>
  Object.hasOwn(handlers, recording.operation)
    ? [{ ...recording, handle: handlers[recording.operation as keyof typeof handlers] }]
    : [],
);

function requestOf({ method, url, headers, body }: (typeof recordings)[number]["request"]): Request {
  const text = typeof body === "object" ? stringifyJson(body) : (body as string | undefined);
  return new Request(url, { method, headers, ...(text !== undefined && { body: text }) });
}

const form = "app_id=123456&user_id=1234567890&referrer_type=UNLINK_FROM_APPS";
const formType = "application/x-www-form-urlencoded;charset=utf-8";

interface Sent {
  method?: string;
  authorization?: string | undefined;
  contentType?: string;
  body?: BodyInit;
  headers?: Record<string, string>;
}

function unlink(sent: Sent = {}): Request {
  const { method = "POST", contentType = formType, body = form } = sent;
  const authorization = "authorization" in sent ? sent.authorization : `KakaoAK ${adminKey}`;
  const headers = {
    "Content-Type": contentType,
    ...(authorization !== undefined && { Authorization: authorization }),
    ...sent.headers,
  };
  const stream = body instanceof ReadableStream ? { duplex: "half" } : {};
  return new Request("https://service.example/unlink", {
    method,
    headers,
    ...(method !== "GET" && { body }),
    ...stream,
  });
}

/** Creates a body without an end. */
const endless = (): ReadableStream =>
  new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode(form.padEnd(10_000, "&"))) });

/** Creates a body that is cut off, for a reason that must not get out. */
const broken = (): ReadableStream =>
  new ReadableStream({ pull: (controller) => controller.error(new Error(`connection lost, ${adminKey}`)) });

/** Creates a body that is too large, from a sender that does not stop when told to. */
const stubborn = (cancel: () => Promise<void>): ReadableStream =>
  new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(70_000)), cancel });

const jsonHeaders = { Authorization: `KakaoAK ${adminKey}`, "Content-Type": "application/json" };

function postJson(body: string): Request {
  return new Request("https://service.example", { method: "POST", headers: jsonHeaders, body });
}

const relation = {
  event: "added",
  id: "1",
  id_type: "app_user_id",
  channel_public_id: "_a",
  channel_uuid: "@a",
  updated_at: "2026-01-01T00:00:00Z",
};

const delivery = { CHAT_TYPE: "MultiChat", HASH_CHAT_ID: "a" };

describe("a webhook with the admin key", () => {
  test.each(keyed.map((recording) => [`${recording.operation}/${recording.case}`, recording] as const))(
    "is accepted: %s",
    async (_, { request, response, handle }) => {
      const result = await handle(requestOf(request), { adminKey });

      expect(result).toMatchObject({ ok: true });
      expect(result.response.status).toBe(response.status);
      if (typeof request.body === "object" && result.ok) expect(result.event).toEqual(request.body);
    },
  );

  test("returns the fields of its query with the types of the spec", async () => {
    const url =
      "https://service.example/?CHAT_TYPE=MultiChat&HASH_CHAT_ID=a&TEMPLATE_ID=9007199254740993&IS_SINGLE_CHATROOM=true&who=1";

    const result = await handleTalkShare(new Request(url, { headers: { Authorization: `KakaoAK ${adminKey}` } }), {
      adminKey,
    });

    expect(result.ok && result.event).toEqual({
      CHAT_TYPE: "MultiChat",
      HASH_CHAT_ID: "a",
      TEMPLATE_ID: 9007199254740993n,
      IS_SINGLE_CHATROOM: true,
      who: "1",
    });
  });

  test.each<[string, Sent, string, number]>([
    ["without a key", { authorization: undefined }, "unauthorized", 401],
    ["with another key", { authorization: `KakaoAK ${adminKey.replace("A", "B")}` }, "unauthorized", 401],
    ["with a key of another length", { authorization: `KakaoAK ${adminKey}x` }, "unauthorized", 401],
    ["with an empty key", { authorization: "KakaoAK " }, "unauthorized", 401],
    ["under another scheme", { authorization: `Bearer ${adminKey}` }, "unauthorized", 401],
    ["by another method", { method: "PUT" }, "method", 405],
    ["of another content type", { contentType: "text/plain" }, "content-type", 415],
    ["that is too large", { body: "a".repeat(70_000) }, "too-large", 413],
    ["that has no end and no Content-Length", { body: endless() }, "too-large", 413],
    [
      "with a Content-Length that is too small",
      { body: "a".repeat(70_000), headers: { "Content-Length": "5" } },
      "too-large",
      413,
    ],
    ["without a required field", { body: "app_id=123456&user_id=1" }, "malformed", 400],
    ["with an empty required field", { body: form.replace("1234567890", "") }, "malformed", 400],
    ["with a field twice", { body: `${form}&user_id=2` }, "malformed", 400],
    ["that is not UTF-8", { body: new Uint8Array([0xff, 0xfe]) }, "malformed", 400],
    ["without a body", { body: "" }, "malformed", 400],
    ["that is cut off", { body: broken() }, "malformed", 400],
    ["with half an escape", { body: `${form}&group_user_token=%E` }, "malformed", 400],
    ["with an escape that is not UTF-8", { body: `${form}&group_user_token=%FF` }, "malformed", 400],
    ["whose sender fails to stop", { body: stubborn(() => Promise.reject(new Error())) }, "too-large", 413],
    ["whose sender never stops", { body: stubborn(() => new Promise(() => undefined)) }, "too-large", 413],
    ["for another app", { body: form.replace("123456", "654321") }, "wrong-app", 400],
  ])("is refused %s", async (_, sent, reason, status) => {
    const result = await handleUnlink(unlink(sent), { adminKey, appId: "123456" });

    expect(result).toMatchObject({
      ok: false,
      reason,
      message: expect.stringMatching(/^onUnlink: expected /) as string,
    });
    expect(result.response.status).toBe(status);
    expect(JSON.stringify(result) + (await result.response.text())).not.toContain(adminKey);
  });

  test("is refused with the allowed methods", async () => {
    const { response } = await handleUnlink(unlink({ method: "PUT" }), { adminKey });

    expect(response.headers.get("Allow")).toBe("GET, POST");
  });

  test("is refused when its query is too large", async () => {
    const headers = { Authorization: `KakaoAK ${adminKey}` };
    const receive = (query: string) =>
      handleUnlink(new Request(`https://service.example/?${query}`, { headers }), { adminKey, maxBytes: 200 });

    expect(await receive(form.padEnd(200, "&"))).toMatchObject({ ok: true });
    expect(await receive(form.padEnd(201, "&"))).toMatchObject({ ok: false, reason: "too-large" });
  });

  test("is refused, and its sender cut off, when its body takes longer than timeoutMs", async () => {
    const cancelled: string[] = [];
    const trickling = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(form)),
      cancel: () => void cancelled.push("yes"),
    });

    const result = await handleUnlink(unlink({ body: trickling }), { adminKey, timeoutMs: 5 });

    expect(result).toMatchObject({ ok: false, reason: "timeout", response: { status: 408 } });
    expect(cancelled).toEqual(["yes"]);
  });

  test("is read up to the maximum size", async () => {
    const receive = (maxBytes: number) => handleUnlink(unlink(), { adminKey, maxBytes });

    expect(await receive(form.length)).toMatchObject({ ok: true });
    expect(await receive(form.length - 1)).toMatchObject({ ok: false, reason: "too-large" });
  });

  test.each(["[]", "null", "1", "{", '"a"', "[".repeat(60_000), `1234567890123456789${"[".repeat(60_000)}`])(
    "is refused when its JSON is %.20s",
    async (body) => {
      expect(await handleTalkChannel(postJson(body), { adminKey })).toMatchObject({ ok: false, reason: "malformed" });
    },
  );

  test.each([
    ["null", { event: null }],
    ["a number", { id: 1 }],
    ["an object", { channel_uuid: {} }],
    ["text for a number", { timestamp: "1767225600000" }],
    ["a fraction for an integer", { timestamp: 1.5 }],
  ])("is refused when a field of its JSON is %s", async (_, change) => {
    const result = await handleTalkChannel(postJson(JSON.stringify({ ...relation, ...change })), { adminKey });

    expect(result).toMatchObject({ ok: false, reason: "malformed" });
  });

  test("may have null for a field that may be left out", async () => {
    const body = JSON.stringify({ ...relation, plus_friend_uuid: null });

    const result = await handleTalkChannel(postJson(body), { adminKey });

    expect(result.ok && result.event).toEqual(relation);
  });

  test("keeps every digit of an integer in its JSON", async () => {
    const body = JSON.stringify(delivery).replace("}", ',"TEMPLATE_ID":9007199254740993}');

    const result = await handleTalkShare(postJson(body), { adminKey });

    expect(result.ok && result.event.TEMPLATE_ID).toBe(9007199254740993n);
  });

  test("may carry an argument of the service that is called app_id", async () => {
    const body = JSON.stringify({ ...delivery, app_id: "of the service" });

    const result = await handleTalkShare(postJson(body), { adminKey, appId: "123456" });

    expect(result.ok && result.event["app_id"]).toBe("of the service");
  });

  test("cannot be received once its body has been read", async () => {
    const request = unlink();
    await request.text();

    await expect(handleUnlink(request, { adminKey })).rejects.toThrow("pass request.clone()");
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("cannot be received with the limit %d", async (maxBytes) => {
    const handled = handleUnlink(unlink(), { adminKey, maxBytes });

    await expect(handled).rejects.toBeInstanceOf(KakaoError);
    await expect(handled).rejects.toThrow("onUnlink: maxBytes must be a non-negative number");
  });

  test.each(["", " ", "a b", undefined, "undefined", "null"])(
    "cannot be received with the admin key %j",
    async (key) => {
      const handled = handleUnlink(unlink({ authorization: `KakaoAK ${key}` }), { adminKey: key! });

      await expect(handled).rejects.toBeInstanceOf(KakaoAuthConfigError);
    },
  );

  const handlersByType = [
    ["a form", handleUnlink, formType],
    ["JSON", handleTalkChannel, "application/json"],
    ["JSON with arguments", handleTalkShare, "application/json"],
  ] as const;

  test.each(handlersByType)("is refused, and never throws, whatever stands for %s", async (_, handle, contentType) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        const result = await handle(unlink({ body: new Uint8Array(body), contentType }), { adminKey });

        expect(result.ok).toBe(false);
      }),
    );
  });

  test("accepts no other key, and shows neither", async () => {
    const other = fc.stringMatching(/^[!-~]{1,60}$/).filter((key) => key !== adminKey);
    await fc.assert(
      fc.asyncProperty(other, async (key) => {
        const result = await handleUnlink(unlink({ authorization: `KakaoAK ${key}` }), { adminKey });

        const shown = [result.ok || result.message, await result.response.text(), ...result.response.headers].join();
        expect(result).toMatchObject({ ok: false, reason: "unauthorized" });
        expect(shown).not.toContain(adminKey);
        if (key.length > 12) expect(shown).not.toContain(key);
      }),
    );
  });
});
