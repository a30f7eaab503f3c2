import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { handleTalkChannel } from "../../src/webhooks/index.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

/** Reads channels as a persona. */
async function as(persona: string, query = "", consents = ["plusfriends"]) {
  const { accessToken } = await kakao.issueToken(persona, { consents });
  return call(send, `Bearer ${accessToken}`, `${kakao.baseUrls.kapi}/v2/api/talk/channels${query}`);
}

function withAdminKey(path: string) {
  return call(send, `KakaoAK ${kakao.keys.admin}`, `${kakao.baseUrls.kapi}${path}`);
}

/** Calls a customer file operation with a JSON body. */
async function post(path: string, body: unknown, contentType = "application/json") {
  const response = await send(`${kakao.baseUrls.kapi}/v1/talkchannel/${path}`, {
    method: "POST",
    headers: { authorization: `KakaoAK ${kakao.keys.restApi}`, "content-type": contentType },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as Record<string, unknown> };
}

const since = "2026-01-01T00:00:00Z";

describe("the channels of a user", () => {
  test("have the relation to each, and since when", async () => {
    expect((await as("ryan")).body).toEqual({
      user_id: 4000000001,
      channels: [
        {
          channel_uuid: "@ryan-news",
          channel_public_id: "_ryan",
          relation: "ADDED",
          created_at: since,
          updated_at: since,
        },
        { channel_uuid: "@apeach-shop", channel_public_id: "_apeach", relation: "BLOCKED", updated_at: since },
      ],
    });
  });

  test("are those that the call names, and NONE where the user did nothing", async () => {
    expect((await as("apeach", "?channel_ids=_ryan&channel_id_type=channel_public_id")).body["channels"]).toEqual([
      { channel_uuid: "@ryan-news", channel_public_id: "_ryan", relation: "NONE" },
    ]);
  });

  test("need consent, with the admin key too", async () => {
    const byToken = await as("ryan", "", []);
    const target = "target_id_type=user_id&target_id=";
    const byKey = await withAdminKey(`/v2/api/talk/channels?${target}4000000001`);

    expect(byToken).toMatchObject({ status: 403, body: { code: -402, required_scopes: ["plusfriends"] } });
    expect(byKey).toMatchObject({ status: 403, body: { code: -402, required_scopes: ["plusfriends"] } });
    expect((await withAdminKey(`/v2/api/talk/channels?${target}4000000003`)).body["user_id"]).toBe(4000000003);
    expect((await withAdminKey(`/v2/api/talk/channels?${target}4000000004`)).body["code"]).toBe(-101);
  });

  test("need the permission, and Kakao Talk", async () => {
    const noTalk = await as("con");
    kakao.reset({ app: { permissions: [] } });

    expect(noTalk.body).toEqual({ code: -501, msg: "given account is not connected to any talk user." });
    expect((await as("muzi")).body).toEqual({ code: -5, msg: "permission denied" });
  });

  test.each([
    ["_none", -541],
    ["_banned", -544],
    ["_other", -819],
  ])("cannot be %s", async (id, code) => {
    const channels = [
      { publicId: "_banned", searchId: "@b", name: "b", banned: true },
      { publicId: "_other", searchId: "@o", name: "o", connected: false },
    ];
    kakao.reset({ app: { channels }, users: { muzi: { linked: true, consents: "all" } } });

    expect((await as("muzi", `?channel_ids=${id}`)).body["code"]).toBe(code);
    expect((await as("muzi")).body["channels"]).toEqual([]);
  });

  test("of several users leave out who cannot be checked", async () => {
    const query = "target_id_type=user_id&target_ids=4000000001,4000000003,4000000004,4000000005,1&channel_ids=_apeach";

    const { body } = await withAdminKey(`/v2/api/talk/channels/multi?${query}`);

    expect(body).toMatchObject([{ user_id: 4000000003, channels: [{ relation: "ADDED" }] }]);
  });
});

describe("a user who adds or blocks a channel", () => {
  test("is told of by the webhook, and seen by the next call", async () => {
    const received: Request[] = [];
    const receiver = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const headers = request.headers as Record<string, string>;
        received.push(new Request("https://service.example/hook", { method: "POST", headers, body }));
        response.writeHead(200).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    kakao.registerWebhook("channel", { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` });

    await kakao.changeChannel("apeach", "_ryan", "ADDED");
    await kakao.changeChannel("apeach", "_ryan", "ADDED");
    kakao.advance({ days: 1 });
    await kakao.changeChannel("apeach", "_ryan", "BLOCKED");
    await kakao.changeChannel("apeach", "_ryan", "NONE");
    receiver.close();

    const { admin: adminKey } = kakao.keys;
    const results = await Promise.all(received.map((request) => handleTalkChannel(request, { adminKey })));
    expect(results).toMatchObject([
      { ok: true, event: { event: "added", channel_public_id: "_ryan", channel_uuid: "@ryan-news" } },
      { ok: true, event: { event: "blocked", channel_public_id: "_ryan" } },
    ]);
    expect((await as("apeach", "?channel_ids=_ryan")).body["channels"]).toMatchObject([{ relation: "NONE" }]);
  });

  test("is refused for a channel that the world does not have", async () => {
    await expect(kakao.changeChannel("apeach", "_none", "ADDED")).rejects.toThrow(/\/channel: unknown channel/);
  });
});

describe("customer files", () => {
  const file = { channel_public_id: "_ryan", file_name: "VIP", schema: { 생년월일: "string", visits: "number" } };

  test("are created, filled, listed and emptied", async () => {
    const created = await post("create/target_user_file", file);
    const fileId = created.body["file_id"];
    const to = { file_id: fileId, channel_public_id: "_ryan" };
    const users = [
      { id: "4000000001", field: { 생년월일: "2000-07-08", visits: 3 } },
      { id: "4000000003", field: { size: 1 } },
      { id: "4000000002", field: {} },
      { id: "4000000004", field: {} },
    ];

    const added = await post("update/target_users", { ...to, user_type: "app", users });
    const phone = { user_type: "phone", users: [{ id: "010-0000-0003", field: { visits: 1 } }] };
    const byPhone = await post("update/target_users", { ...to, ...phone });
    const deleted = await post("delete/target_users", { ...to, user_type: "app", user_ids: ["4000000001"] });
    const { body } = await withAdminKey("/v1/talkchannel/target_user_file?channel_public_id=_ryan");

    expect(added).toEqual({ status: 200, body: { file_id: fileId, request_count: 4, success_count: 1 } });
    expect(byPhone.body).toMatchObject({ request_count: 1, success_count: 1 });
    expect(deleted).toEqual({ status: 200, body: undefined });
    expect(body).toEqual({
      results: [
        {
          file_id: fileId,
          file_name: "VIP",
          status: "USING",
          update_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
          schema: JSON.stringify(file.schema),
        },
      ],
      empty_slot: 29,
      using_slot: 1,
    });
  });

  test.each([
    ["a name in use", { ...file }, -817],
    ["an empty name", { ...file, file_name: " " }, -817],
    ["an unknown channel", { ...file, channel_public_id: "_none" }, -541],
    ["text in a field of one's own", { ...file, file_name: "B", schema: { size: "string" } }, -2],
    ["a reserved field", { ...file, file_name: "B", schema: { 전화번호: "number" } }, -2],
    ["no name", { channel_public_id: "_ryan", schema: {} }, -2],
  ])("fail with %s", async (_, body, code) => {
    await post("create/target_user_file", file);

    expect(await post("create/target_user_file", body)).toMatchObject({ status: 400, body: { code } });
  });

  test("are thirty at most for each channel", async () => {
    for (let index = 0; index < 30; index += 1)
      await post("create/target_user_file", { ...file, file_name: String(index) });

    expect((await post("create/target_user_file", file)).body["code"]).toBe(-818);
    expect((await post("create/target_user_file", { ...file, channel_public_id: "_apeach" })).status).toBe(200);
  });

  test("fail with an unknown file, and with that of another channel", async () => {
    const { body } = await post("create/target_user_file", file);
    const users = { user_type: "app", user_ids: [] };

    const unknown = await post("delete/target_users", { ...users, file_id: 99, channel_public_id: "_ryan" });
    const other = await post("delete/target_users", { ...users, ...body, channel_public_id: "_apeach" });

    expect([unknown.body["code"], other.body["code"]]).toEqual([-816, -816]);
  });

  test.each(["application/x-www-form-urlencoded", "text/plain", ""])("fail with a body of %s", async (type) => {
    expect(await post("create/target_user_file", file, type)).toMatchObject({ status: 400, body: { code: -2 } });
  });
});
