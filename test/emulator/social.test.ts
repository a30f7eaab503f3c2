import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/emulator/social/compare-names.js";
import type { WorldInput } from "../../src/testing/index.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

/** Calls kapi as a persona. */
async function as(persona: string, path: string) {
  const { accessToken } = await kakao.issueToken(persona);
  return call(send, `Bearer ${accessToken}`, kakao.baseUrls.kapi + path);
}

/** Calls kapi with the admin key. */
function withAdminKey(path: string, form?: Record<string, string>) {
  return call(send, `KakaoAK ${kakao.keys.admin}`, kakao.baseUrls.kapi + path, form);
}

function friendsOf(body: Record<string, unknown>): readonly Record<string, unknown>[] {
  return body["elements"] as Record<string, unknown>[];
}

function namesIn(body: Record<string, unknown>): unknown[] {
  return friendsOf(body).map((friend) => friend["profile_nickname"]);
}

const agreed = { linked: true, consents: ["friends", "profile_nickname"] };

/** Creates a world in which `me` has friends of these names; those in capitals are favorites. */
function worldOf(...names: readonly string[]): WorldInput {
  const friends = names.map((name, index) => ({ persona: `friend${index}`, favorite: name === name.toUpperCase() }));
  const others = names.map((nickname, index) => [`friend${index}`, { ...agreed, profile: { nickname } }] as const);
  return { users: { me: { ...agreed, friends }, ...Object.fromEntries(others) } };
}

describe("the list of friends", () => {
  test("has favorites first, each with what a message needs", async () => {
    const { body } = await as("ryan", "/v1/api/talk/friends");

    expect(body).toEqual({
      elements: [
        {
          profile_nickname: "어피치",
          profile_thumbnail_image: expect.stringMatching(/^https:/) as string,
          id: 4000000002,
          uuid: expect.stringMatching(/^.{32}$/) as string,
          favorite: true,
        },
        expect.objectContaining({ profile_nickname: "무지", favorite: false }),
      ],
      total_count: 2,
      before_url: null,
      after_url: null,
      favorite_count: 1,
    });
  });

  test.each([
    ["order=asc", ["B", "D", "a", "c"]],
    ["order=desc", ["D", "B", "c", "a"]],
    ["friend_order=nickname", ["a", "B", "c", "D"]],
    ["friend_order=nickname&order=desc", ["D", "c", "B", "a"]],
  ])("is sorted by %s", async (query, names) => {
    kakao.reset(worldOf("c", "B", "a", "D"));

    expect(namesIn((await as("me", `/v1/api/talk/friends?${query}`)).body)).toEqual(names);
  });

  test.each([1, 2, 3, 7])("comes in pages of %i that end, forth and back", async (limit) => {
    kakao.reset(worldOf("a", "b", "c", "d", "E", "f", "G"));
    const { accessToken } = await kakao.issueToken("me");
    const follow = async (name: "after_url" | "before_url", first: string) => {
      const found: unknown[] = [];
      let next: unknown = first;
      for (let page = 0; typeof next === "string" && page < 10; page += 1) {
        expect(next).toMatch(new RegExp(`^${kakao.baseUrls.kapi}/`));
        const { body } = await call(send, `Bearer ${accessToken}`, next);
        found.push(...namesIn(body));
        next = body[name];
      }
      expect(next).toBeNull();
      return found;
    };
    const url = `${kakao.baseUrls.kapi}/v1/api/talk/friends?friend_order=nickname`;

    const forth = await follow("after_url", `${url}&limit=${limit}`);
    const back = await follow("before_url", `${url}&limit=${limit}&offset=6`);

    expect(forth).toEqual(["a", "b", "c", "d", "E", "f", "G"]);
    expect(new Set(back).size).toBe(7);
  });

  test("is empty beyond its end", async () => {
    const { body } = await as("ryan", "/v1/api/talk/friends?offset=5&limit=3");

    expect(body).toMatchObject({ elements: [], total_count: 2, after_url: null });
    expect(body["before_url"]).toBe(`${kakao.baseUrls.kapi}/v1/api/talk/friends?offset=2&limit=3&order=asc`);
  });

  test.each([
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["offset=-1", "offset"],
    ["order=up", "order"],
  ])("refuses %s", async (query, name) => {
    const { status, body } = await as("ryan", `/v1/api/talk/friends?${query}`);

    expect([status, body["code"]]).toEqual([400, -2]);
    expect(body["msg"]).toContain(`Constraints on the parameter [${name}] are unsatisfied.`);
  });

  test("leaves out who is hidden, not linked, without Talk, or has not agreed", async () => {
    const others = {
      hidden: agreed,
      unlinked: {},
      silent: { linked: true },
      offTalk: { ...agreed, talk: false },
      seen: { ...agreed, profile: { is_default_image: true } },
    };
    const friends = [{ persona: "hidden", hidden: true }, "unlinked", "silent", "offTalk", "seen"];
    kakao.reset({ users: { me: { ...agreed, friends }, ...others } });

    const { body } = await as("me", "/v1/api/talk/friends");

    expect(body).toMatchObject({
      elements: [{ profile_nickname: "seen", profile_thumbnail_image: "" }],
      total_count: 1,
    });
  });

  test("has members only, and is for members only, without the permission", async () => {
    const users = { me: { ...agreed, member: true, friends: ["ann", "bob"] }, ann: { ...agreed, member: true } };
    kakao.reset({ app: { permissions: [] }, users: { ...users, bob: { ...agreed, friends: ["me"] } } });

    expect(namesIn((await as("me", "/v1/api/talk/friends")).body)).toEqual(["ann"]);
    expect(await as("bob", "/v1/api/talk/friends")).toEqual({
      status: 403,
      body: { code: -5, msg: "permission denied" },
    });
  });

  test("shows what a friend shows to this user", async () => {
    const ann = { ...agreed, profile: { nickname: "Ann" }, friends: [{ persona: "me", profile: { nickname: "A." } }] };
    kakao.reset({ users: { me: { id: 1, ...agreed, friends: ["ann"] }, ann: { id: 2, ...ann } } });
    const profiles = "/v2/api/talk/profiles?target_id_type=user_id&target_ids=[2]";

    expect(namesIn((await as("me", "/v1/api/talk/friends")).body)).toEqual(["A."]);
    expect((await withAdminKey(`${profiles}&viewer_id=1`)).body["targets"]).toMatchObject([{ nickname: "A." }]);
    expect((await withAdminKey(profiles)).body["targets"]).toMatchObject([{ nickname: "Ann" }]);
  });

  test("needs Kakao Talk and consent", async () => {
    kakao.reset({ users: { ann: { linked: true, consents: ["profile_nickname"] }, con: { ...agreed, talk: false } } });

    expect(await as("con", "/v1/api/talk/friends")).toEqual({
      status: 400,
      body: { code: -501, msg: "NotExistTalkUserException" },
    });
    expect((await as("ann", "/v1/api/talk/friends")).body).toMatchObject({
      code: -402,
      api_type: "FRIENDS",
      required_scopes: ["friends"],
      allowed_scopes: ["profile_nickname"],
    });
  });
});

test.each([
  ["ko", ["가", "나", "!", "1", "a", "B", "あ", "🐥"]],
  ["en", ["!", "1", "a", "B", "あ", "가", "나", "🐥"]],
] as const)("names sort by script in the order of %s", (language, names) => {
  const mixed = ["🐥", "B", "나", "あ", "1", "가", "a", "!"];

  expect(mixed.sort((one, other) => compareNames(one, other, language))).toEqual(names);
  expect(["가나", "가"].sort((one, other) => compareNames(one, other, language))).toEqual(["가", "가나"]);
});

describe("the Talk profile", () => {
  test("has what the user agreed to", async () => {
    kakao.reset({
      users: {
        all: { id: 1, linked: true, consents: "all" },
        name: { id: 2, linked: true, consents: ["profile_nickname"] },
        none: { id: 3, linked: true },
      },
    });

    expect((await as("all", "/v1/api/talk/profile")).body).toEqual({
      id: 1,
      nickName: "all",
      profileImageURL: expect.stringMatching(/^https:.+640x640/) as string,
      thumbnailURL: expect.stringMatching(/^https:.+110x110/) as string,
    });
    expect((await as("name", "/v1/api/talk/profile")).body).toEqual({ id: 2, nickName: "name" });
    expect(await as("none", "/v1/api/talk/profile")).toEqual({ status: 200, body: {} });
  });

  test("needs Kakao Talk", async () => {
    expect(await as("con", "/v1/api/talk/profile")).toEqual({
      status: 400,
      body: { code: -501, msg: "given account is not connected to any talk user." },
    });
  });

  test("is counted where the world says so", async () => {
    kakao.reset({ quotas: { "talk-profile": { count: 1, seconds: 86_400 } } });
    await as("ryan", "/v1/api/talk/profile");

    expect((await as("muzi", "/v1/api/talk/profile")).body).toEqual({ code: -10, msg: "API limit has been exceeded." });
  });
});

describe("the Talk profiles of several users", () => {
  const query = "target_id_type=user_id&target_ids=[4000000003,4000000001]";

  test("come in the order of the call, with the viewer's, by query and by form", async () => {
    const byQuery = await withAdminKey(`/v2/api/talk/profiles?${query}&viewer_id=4000000002`);
    const byForm = await withAdminKey("/v2/api/talk/profiles", Object.fromEntries(new URLSearchParams(query)));

    expect(byQuery.body).toMatchObject({
      viewer: { user_id: 4000000002, nickname: "어피치" },
      targets: [{ user_id: 4000000003 }, { user_id: 4000000001 }],
    });
    expect(byForm.body).toEqual({ targets: byQuery.body["targets"] });
  });

  test.each([
    ["a target", `${query.slice(0, -1)},4000000004]`, -2, /^invalid target_ids/],
    ["the viewer", `${query}&viewer_id=4000000004`, -101, /^NotRegisteredUserException$/],
  ])("fail if %s is not linked", async (_, all, code, msg) => {
    expect((await withAdminKey(`/v2/api/talk/profiles?${all}`)).body).toEqual({
      code,
      msg: expect.stringMatching(msg) as string,
    });
  });
});
