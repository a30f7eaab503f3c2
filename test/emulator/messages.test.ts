import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/project.js";
import { startKakao, type WorldInput } from "../../src/testing/index.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

/** Calls kapi as a persona, who has agreed to messages. */
async function as(persona: string, path: string, form: Record<string, string>) {
  const { accessToken } = await kakao.issueToken(persona, { consents: ["talk_message"] });
  return call(send, `Bearer ${accessToken}`, kakao.baseUrls.kapi + path, form);
}

const text = { object_type: "text", text: "hello", link: { web_url: "https://example.com" } } as const;

function memo(persona: string, template: unknown) {
  return as(persona, "/v2/api/talk/memo/default/send", { template_object: JSON.stringify(template) });
}

function toFriends(persona: string, uuids: unknown, template: unknown = text) {
  return as(persona, "/v1/api/talk/friends/message/default/send", {
    receiver_uuids: JSON.stringify(uuids),
    template_object: JSON.stringify(template),
  });
}

function uuidOf(persona: string): string {
  const user = kakao.world().users.find((one) => one["persona"] === persona);
  return user?.["uuid"] as string;
}

describe("a message to oneself", () => {
  test("is remembered with its template", async () => {
    expect(await memo("ryan", text)).toEqual({ status: 200, body: { result_code: 0 } });
    expect(kakao.messages()).toMatchObject([
      { operationId: "sendMemoDefault", senderId: 4000000001, receiverId: 4000000001, content: text },
    ]);
  });

  test("is listed by the control API", async () => {
    await memo("ryan", text);

    const response = await fetch(`${kakao.url}/_control/messages`);

    expect(await response.json()).toMatchObject([{ content: text, time: expect.stringMatching(/Z$/) as string }]);
  });

  test("needs consent, Kakao Talk, and a user who accepts messages", async () => {
    const { accessToken } = await kakao.issueToken("ryan");
    const form = { template_object: JSON.stringify(text) };
    const url = `${kakao.baseUrls.kapi}/v2/api/talk/memo/default/send`;

    expect((await call(send, `Bearer ${accessToken}`, url, form)).body).toMatchObject({
      code: -402,
      api_type: "TALK_MEMO_DEFAULT_SEND",
      required_scopes: ["talk_message"],
    });
    expect((await memo("con", text)).body["code"]).toBe(-501);
    kakao.reset({ users: { deaf: { linked: true, acceptsMessages: false } } });
    expect((await memo("deaf", text)).body["code"]).toBe(-530);
    expect(kakao.messages()).toEqual([]);
  });

  test.each([
    ["is no JSON", "{"],
    ["is JSON of another type", '"text"'],
    ["has an unknown type", '{"object_type":"poem"}'],
    ["has no link", '{"object_type":"text","text":"hello"}'],
    ["has an empty link", '{"object_type":"text","text":"hello","link":{}}'],
    ["has one row", '{"object_type":"list","header_title":"a","header_link":{"web_url":"https://a.b"},"contents":[]}'],
    [
      "has a price of text",
      '{"object_type":"commerce","content":{"link":{"web_url":"https://a.b"}},"commerce":{"regular_price":"1"}}',
    ],
  ])("fails if the template %s", async (_, template) => {
    expect(await as("ryan", "/v2/api/talk/memo/default/send", { template_object: template })).toEqual({
      status: 400,
      body: { code: -2, msg: "failed to parse parameter. name=template_object" },
    });
    expect(kakao.messages()).toEqual([]);
  });

  test("fails in Kakao's words without a template, and as JSON", async () => {
    const { accessToken } = await kakao.issueToken("muzi");
    const missing = await as("muzi", "/v2/api/talk/memo/default/send", {});
    const response = await send(`${kakao.baseUrls.kapi}/v2/api/talk/memo/default/send`, {
      method: "POST",
      headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
      body: JSON.stringify({ template_object: text }),
    });

    expect(missing.body).toEqual({ code: -2, msg: "The Parameter [template_object] cannot be null." });
    expect(await response.json()).toEqual({ code: -2, msg: "failed to parse parameter. name=template_object" });
  });

  test("goes out with a long text, a long heading and undeclared names, which the journal reports", async () => {
    const rows = [{ link: text.link }, { link: text.link }];
    const list = { object_type: "list", header_title: "a".repeat(201), header_link: text.link, contents: rows };

    const long = await memo("ryan", { ...text, text: "a".repeat(201) });
    const heading = await memo("ryan", list);
    const undeclared = await memo("ryan", { ...text, colour: "red" });

    expect([long.status, heading.status, undeclared.status]).toEqual([200, 200, 200]);
    expect(kakao.journal().map(({ violations }) => violations.map(({ rule }) => rule))).toEqual([
      ["message-text-length"],
      ["maxLength"],
      ["undeclared"],
    ]);
  });
});

describe("a message to friends", () => {
  test("reaches them, and says so", async () => {
    const uuids = [uuidOf("apeach"), uuidOf("muzi")];

    expect(await toFriends("ryan", uuids)).toEqual({ status: 200, body: { successful_receiver_uuids: uuids } });
    expect(kakao.messages()).toMatchObject([
      { senderId: 4000000001, receiverId: 4000000002 },
      { senderId: 4000000001, receiverId: 4000000003 },
    ]);
  });

  test("reaches a friend once who is named twice", async () => {
    const uuids = [uuidOf("muzi"), uuidOf("muzi")];

    expect((await toFriends("ryan", uuids)).body).toEqual({ successful_receiver_uuids: [uuidOf("muzi")] });
    expect(kakao.messages()).toHaveLength(1);
  });

  test.each([
    ["[]", "The Parameter [receiver_uuids] cannot be empty."],
    ['[""]', "The Parameter [receiver_uuids] cannot be empty."],
    ["{", "failed to parse parameter. name=receiver_uuids"],
    ["[1234567]", "failed to parse parameter. name=receiver_uuids"],
    [
      '["1234567"]',
      "Constraints on the parameter [receiver_uuids] are unsatisfied. The input receiver id(s) is invalid format.",
    ],
    [
      '["abcdefg0001"]',
      "Constraints on the parameter [receiver_uuids] are unsatisfied. Not allowed to send a message to some of receivers.",
    ],
    ['["a","b","c","d","e","f"]', /^Constraints on the parameter \[receiver_uuids\] are unsatisfied\. /],
  ])("fails with receivers %s", async (uuids, msg) => {
    const form = { receiver_uuids: uuids, template_object: JSON.stringify(text) };

    const { status, body } = await as("ryan", "/v1/api/talk/friends/message/default/send", form);

    expect([status, body["code"]]).toEqual([400, -2]);
    expect(body["msg"]).toEqual(typeof msg === "string" ? msg : expect.stringMatching(msg));
  });

  test("fails if it is to the sender, to nobody known, or to one who is not listed", async () => {
    const own = await toFriends("ryan", [uuidOf("ryan"), uuidOf("muzi")]);
    const con = await toFriends("ryan", [uuidOf("con")]);
    const missing = await as("ryan", "/v1/api/talk/friends/message/default/send", {});

    expect(own.body["msg"]).toBe("Cannot contain a receiver who is identical to the sender in multicast mode.");
    expect(con.body["msg"]).toMatch(/Not allowed to send a message to some of receivers\.$/);
    expect(missing.body["msg"]).toBe("The Parameter [receiver_uuids] cannot be null.");
    expect(kakao.messages()).toEqual([]);
  });

  const friend = { linked: true, consents: ["friends"] };

  test("says who did not get it, by cause", async () => {
    kakao.reset({
      users: {
        me: { ...friend, friends: ["ann", { persona: "ended", ended: true }, "deaf", "mute"] },
        ann: friend,
        ended: friend,
        deaf: { ...friend, acceptsMessages: false },
        mute: { ...friend, acceptsMessages: false },
      },
    });

    const some = await toFriends("me", ["ann", "ended", "deaf", "mute"].map(uuidOf));
    const none = await toFriends("me", ["deaf", "ended"].map(uuidOf));

    expect(some).toEqual({
      status: 200,
      body: {
        successful_receiver_uuids: [uuidOf("ann")],
        failure_info: [
          { code: -502, msg: "receiver is not a friend.", receiver_uuids: [uuidOf("ended")] },
          { code: -530, msg: "receiver refuses messages.", receiver_uuids: [uuidOf("deaf"), uuidOf("mute")] },
        ],
      },
    });
    expect(none).toEqual({ status: 400, body: { code: -530, msg: "receiver refuses messages." } });
  });

  test.each([
    ["message-sender", -532, ["ryan muzi"], "ryan apeach", "muzi apeach"],
    ["message-receiver", -533, ["ryan muzi"], "apeach muzi", "ryan apeach"],
    ["message-pair", -536, ["ryan muzi"], "ryan muzi", "ryan apeach"],
    ["messages", -10, ["ryan muzi"], "muzi apeach", ""],
  ])("is counted by %s, until midnight in Korea", async (name, code, sent, refused, allowed) => {
    kakao.reset({ quotas: { [name]: { count: 1, seconds: 86_400 } } });
    const between = (pair: string) => {
      const [sender = "", receiver = ""] = pair.split(" ");
      return toFriends(sender, [uuidOf(receiver)]);
    };
    for (const pair of sent) await between(pair);

    expect((await between(refused)).body["code"]).toBe(code);
    if (allowed !== "") expect((await between(allowed)).status).toBe(200);
    const now = Date.parse(kakao.world().now);
    kakao.advance({ seconds: 86_400 - ((now + 9 * 3_600_000) % 86_400_000) / 1000 });
    expect((await between(refused)).status).toBe(200);
  });

  test("to oneself is not counted", async () => {
    const none = { count: 0, seconds: 86_400 };
    kakao.reset({ quotas: { messages: none, "message-sender": none, "message-receiver": none } });

    expect((await memo("ryan", text)).status).toBe(200);
  });

  test("is for members of the app without the permission", async () => {
    const world: WorldInput = {
      app: { permissions: [] },
      users: {
        me: { ...friend, member: true, friends: ["ann", "bob"] },
        ann: { ...friend, member: true },
        bob: { ...friend, friends: ["me"] },
      },
    };
    kakao.reset(world);

    expect((await toFriends("me", [uuidOf("ann")])).status).toBe(200);
    expect((await toFriends("me", [uuidOf("bob")])).body["code"]).toBe(-2);
    expect((await toFriends("bob", [uuidOf("me")])).body).toEqual({ code: -5, msg: "permission denied" });
  });
});

describe("a message of a template in the console", () => {
  const link = { web_url: "https://example.com/${ID}" };
  const template = { object_type: "feed", content: { title: "${NAME}: ${MISSING}", link } } as const;
  const custom = (args?: Record<string, string>) => ({
    template_id: "7",
    ...(args && { template_args: JSON.stringify(args) }),
  });

  test("has its arguments filled in", async () => {
    kakao.reset({ app: { messageTemplates: [{ id: 7, template }] } });

    await as("ryan", "/v2/api/talk/memo/send", custom({ NAME: "Ann", ID: "1" }));

    expect(kakao.messages()).toMatchObject([
      {
        templateId: 7,
        templateArgs: { NAME: "Ann", ID: "1" },
        content: { content: { title: "Ann: ${MISSING}", link: { web_url: "https://example.com/1" } } },
      },
    ]);
  });

  test("is accepted with any ID if the world describes none", async () => {
    expect((await as("ryan", "/v2/api/talk/memo/send", custom())).status).toBe(200);
    expect(kakao.messages()).toMatchObject([{ operationId: "sendMemoCustom", templateId: 7 }]);
    expect(kakao.messages()[0]?.content).toBeUndefined();
  });

  test("fails if it is unknown, or made for another purpose", async () => {
    kakao.reset({ app: { messageTemplates: [{ id: 8, purpose: "share", template }] } });
    const toMuzi = { receiver_uuids: JSON.stringify([uuidOf("muzi")]) };

    const unknown = await as("ryan", "/v2/api/talk/memo/send", custom());
    const shared = await as("ryan", "/v1/api/talk/friends/message/send", { ...toMuzi, template_id: "8" });

    expect(unknown.body["code"]).toBe(-2);
    expect(shared.body["msg"]).toBe(
      "template_type (messageType: 'kakaolink/memo API') is invalid. please use 'message API' messageType.",
    );
    expect((await as("ryan", "/v2/api/talk/memo/send", { template_id: "8" })).status).toBe(200);
  });
});

describe("a message about a web page", () => {
  const requestUrl = "https://example.com/page?a=1";

  test("is a feed about the page", async () => {
    await as("ryan", "/v2/api/talk/memo/scrap/send", { request_url: requestUrl });

    expect(kakao.messages()).toMatchObject([
      {
        requestUrl,
        content: { object_type: "feed", content: { title: "example.com", link: { web_url: requestUrl } } },
      },
    ]);
  });

  test("fills a template, whose arguments cannot replace what is of the page", async () => {
    const content = { title: "${WHO}, ${SCRAP_HOST}", link: { web_url: "https://example.com" } };
    kakao.reset({ app: { messageTemplates: [{ id: 7, template: { object_type: "feed", content } }] } });

    await as("ryan", "/v1/api/talk/friends/message/scrap/send", {
      receiver_uuids: JSON.stringify([uuidOf("muzi")]),
      request_url: requestUrl,
      template_id: "7",
      template_args: '{"WHO":"Ryan","SCRAP_HOST":"x"}',
    });

    expect(kakao.messages()).toMatchObject([{ content: { content: { title: "Ryan, example.com" } }, requestUrl }]);
  });
});

describe("a message that a user shares", () => {
  test("appears in the chat room, and the webhook has the arguments of the service", async () => {
    const bodies: Record<string, unknown>[] = [];
    const receiver = createServer((request, response) => {
      request.on("data", (chunk: Buffer) => bodies.push(JSON.parse(chunk.toString()) as Record<string, unknown>));
      request.on("end", () => response.end());
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    kakao.registerWebhook("share", { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` });
    const serverCallbackArgs = { order: "17" };

    await kakao.share({ persona: "ryan", templateId: 7, serverCallbackArgs });
    await kakao.share({ persona: "ryan", to: "muzi", template: text, serverCallbackArgs });
    await kakao.share({ persona: "muzi", to: "ryan", template: text, serverCallbackArgs });
    await kakao.share({ persona: "ryan", to: "muzi", template: text });
    receiver.close();

    expect(bodies).toMatchObject([
      { CHAT_TYPE: "MemoChat", TEMPLATE_ID: 7, order: "17", HASH_CHAT_ID: expect.any(String) as string },
      { CHAT_TYPE: "DirectChat", order: "17" },
      { CHAT_TYPE: "DirectChat", HASH_CHAT_ID: bodies[1]?.["HASH_CHAT_ID"] },
    ]);
    expect(bodies[0]?.["HASH_CHAT_ID"]).not.toBe(bodies[1]?.["HASH_CHAT_ID"]);
    expect(kakao.messages()).toHaveLength(4);
    expect(kakao.messages()[3]).toMatchObject({ receiverId: 4000000003, content: text });
  });

  test.each([
    [{}, "share: expected either template or templateId"],
    [{ templateId: 7, to: "nobody" }, "share /to: unknown persona"],
    [{ templateId: 7 }, "share /templateId: unknown template"],
  ])("is refused with %o", async (order, message) => {
    kakao.reset({ app: { messageTemplates: [{ id: 8, template: text }] } });

    await expect(kakao.share({ persona: "ryan", ...order })).rejects.toThrow(message);
    expect(kakao.messages()).toEqual([]);
  });
});

test("the worlds of the guide are worlds, in which messages fail as it says", async () => {
  const guide = readFileSync(join(root, "docs/guides/en/mock.md"), "utf8");
  const worlds = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = ""]) => parse(yaml) as WorldInput);
  for (const world of worlds) kakao.reset(world);

  const { accessToken } = await kakao.issueToken("ann");
  const url = `${kakao.baseUrls.kapi}/v1/api/talk/friends/message/send`;
  const receivers = JSON.stringify([uuidOf("bob"), uuidOf("eve")]);
  const form = { receiver_uuids: receivers, template_id: "123456" };

  expect(worlds).toHaveLength(2);
  expect((await call(send, `Bearer ${accessToken}`, url, form)).body["code"]).toBe(-530);
  expect((await toFriends("ann", [uuidOf("eve")])).body["code"]).toBe(-502);
});

test("a strict emulator refuses what Kakao sends with a warning", async () => {
  const strict = await startKakao({ strict: true });
  const { accessToken } = await strict.issueToken("muzi");
  const url = `${strict.baseUrls.kapi}/v2/api/talk/memo/default/send`;
  const template = JSON.stringify({ ...text, text: "a".repeat(201) });

  const { status } = await call(fetch, `Bearer ${accessToken}`, url, { template_object: template });
  await strict.stop();

  expect(status).toBe(400);
});
