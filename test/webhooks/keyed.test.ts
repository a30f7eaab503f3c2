import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handleTalkChannel, handleTalkShare, handleUnlink } from "../../src/webhooks/index.js";
import { KakaoAuthConfigError } from "../../src/errors.js";
import { stringifyJson } from "../../src/client/int64.js";
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

/** A body without a length, as long as its reader asks for more. */
const endless = (): ReadableStream =>
  new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode(form.padEnd(10_000, "&"))) });

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

  test("gives the fields of its query with the types of the description", async () => {
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
    ["that has no end and no length", { body: endless() }, "too-large", 413],
    ["that claims to be small", { body: "a".repeat(70_000), headers: { "Content-Length": "5" } }, "too-large", 413],
    ["without a required field", { body: "app_id=123456&user_id=1" }, "malformed", 400],
    ["with an empty required field", { body: form.replace("1234567890", "") }, "malformed", 400],
    ["with a field twice", { body: `${form}&user_id=2` }, "malformed", 400],
    ["that is not UTF-8", { body: new Uint8Array([0xff, 0xfe]) }, "malformed", 400],
    ["without a body", { body: "" }, "malformed", 400],
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

  test.each(["[]", "null", "1", "{", '"a"'])("is refused when its JSON is %s", async (body) => {
    const headers = { Authorization: `KakaoAK ${adminKey}`, "Content-Type": "application/json" };
    const request = new Request("https://service.example", { method: "POST", headers, body });

    expect(await handleTalkChannel(request, { adminKey })).toMatchObject({ ok: false, reason: "malformed" });
  });

  test.each(["", " ", "a b", undefined])("cannot be received with the admin key %j", async (key) => {
    const handled = handleUnlink(unlink({ authorization: `KakaoAK ${key}` }), { adminKey: key! });

    await expect(handled).rejects.toBeInstanceOf(KakaoAuthConfigError);
  });

  test("is refused, and never throws, whatever its body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        const result = await handleTalkChannel(
          unlink({ body: new Uint8Array(body), contentType: "application/json" }),
          {
            adminKey,
          },
        );

        expect(result.ok).toBe(false);
      }),
    );
  });
});
