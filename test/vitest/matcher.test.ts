import { describe, expect, test } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { kakaoMatchers } from "../../src/vitest/index.js";

expect.extend(kakaoMatchers);

const channels = { user_id: 1376016924426111111n, channels: [] };
const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { "Content-Type": "application/json" } });

describe("toMatchKakaoContract", () => {
  test.each<[string, unknown]>([
    ["a Response", json('{"user_id":1376016924426111111,"channels":[]}')],
    ["a body with a large integer", channels],
    ["a body as text", '{"user_id":1,"channels":[]}'],
    ["a message", { status: 401, body: { code: -401, msg: "this access token does not exist" } }],
  ])("accepts %s that fits", async (_, received) => {
    await expect(received).toMatchKakaoContract("getTalkChannels");
  });

  test("accepts the result of a call of the client", async () => {
    const kapi = createKapiClient({
      accessToken: "token",
      fetch: () => Promise.resolve(json('{"user_id":1,"channels":[]}')),
    });

    await expect(await kapi.GET("/v2/api/talk/channels")).toMatchKakaoContract("getTalkChannels");
  });

  test("takes the status of the success for a body alone, and another one when told", async () => {
    await expect("").toMatchKakaoContract("deleteTargetUsers");
    await expect({ code: -2, msg: "wrong" }).toMatchKakaoContract("getTalkChannels", { status: 400 });
  });

  test("leaves the Response readable", async () => {
    const response = json('{"user_id":1,"channels":[]}');

    await expect(response).toMatchKakaoContract("getTalkChannels");

    expect(await response.json()).toEqual({ user_id: 1, channels: [] });
  });

  test("refuses what does not fit, and says where", async () => {
    const matching = expect({ user_id: "1", channels: [] }).toMatchKakaoContract("getTalkChannels");

    await expect(matching).rejects.toThrow(/getTalkChannels: status 200 .*\n {2}body \/user_id: expected integer/);
  });

  test("refuses undeclared members only when strict", async () => {
    const received = { ...channels, planted: 1 };

    await expect(received).toMatchKakaoContract("getTalkChannels");
    await expect(received).not.toMatchKakaoContract("getTalkChannels", { strict: true });
  });

  test("says that a negated expectation is wrong", async () => {
    const matching = expect(channels).not.toMatchKakaoContract("getTalkChannels");

    await expect(matching).rejects.toThrow("expected status 200 not to fit the description");
  });

  test("names the nearest operations for one that there is not", async () => {
    const matching = expect({}).toMatchKakaoContract("getUserMee" as "getUserMe");

    await expect(matching).rejects.toThrow("getUserMee: no such operation: did you mean getUserMe");
  });

  test("asks for a clone of a Response whose body was read", async () => {
    const response = json("{}");
    await response.text();

    await expect(expect(response).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("match a clone()");
  });
});

test("works with the expect of Jest", async () => {
  const { expect: jestExpect } = await import("expect");
  jestExpect.extend(kakaoMatchers);
  // The types of Jest are left to its users.
  const matchers = (received: unknown) =>
    jestExpect(received) as unknown as { toMatchKakaoContract(operationId: string): Promise<void> };

  await matchers(channels).toMatchKakaoContract("getTalkChannels");

  await expect(matchers({}).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("body /user_id: expected a value");
});
