import { Readable } from "node:stream";
import axios from "axios";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { kakaoMatchers } from "../../src/matchers/index.js";

expect.extend(kakaoMatchers);
afterEach(() => vi.unstubAllGlobals());

const channels = { user_id: 1376016924426111111n, channels: [] };
const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { "Content-Type": "application/json" } });

describe("toMatchKakaoContract", () => {
  test.each<[string, unknown]>([
    ["a Response", json('{"user_id":1376016924426111111,"channels":[]}')],
    ["a body with a large integer", channels],
    ["a body as text", '{"user_id":1,"channels":[]}'],
    ["a message", { status: 401, body: { code: -401, msg: "this access token does not exist" } }],
    ["a promise", Promise.resolve(channels)],
    ["a promise of a Response", Promise.resolve(json('{"user_id":1,"channels":[]}'))],
    ["a thenable", { then: (resolve: (value: unknown) => void) => resolve(channels) }],
  ])("accepts %s", async (_, received) => {
    await expect(received).toMatchKakaoContract("getTalkChannels");
  });

  test("accepts the result of a call of the client", async () => {
    const kapi = createKapiClient({
      accessToken: "token",
      fetch: () => Promise.resolve(json('{"user_id":1,"channels":[]}')),
    });

    await expect(await kapi.GET("/v2/api/talk/channels")).toMatchKakaoContract("getTalkChannels");
  });

  test("expects the status of the success for a plain body, or a given one", async () => {
    await expect("").toMatchKakaoContract("deleteTargetUsers");
    await expect({ code: -2, msg: "wrong" }).toMatchKakaoContract("getTalkChannels", { status: 400 });
  });

  test("leaves the Response readable", async () => {
    const response = json('{"user_id":1,"channels":[]}');

    await expect(response).toMatchKakaoContract("getTalkChannels");

    expect(await response.json()).toEqual({ user_id: 1, channels: [] });
  });

  test("rejects what does not match, and says where", async () => {
    const matching = expect({ user_id: "1", channels: [] }).toMatchKakaoContract("getTalkChannels");

    await expect(matching).rejects.toThrow(/getTalkChannels: status 200 .*\n {2}body \/user_id: expected integer/);
  });

  test("rejects undeclared properties only if strict", async () => {
    const received = { ...channels, planted: 1 };

    await expect(received).toMatchKakaoContract("getTalkChannels");
    await expect(received).not.toMatchKakaoContract("getTalkChannels", { strict: true });
  });

  test("explains a wrong negation", async () => {
    const matching = expect(channels).not.toMatchKakaoContract("getTalkChannels");

    await expect(matching).rejects.toThrow("expected status 200 not to match the spec");
  });

  test("suggests similar operations for an unknown one", async () => {
    const matching = expect({}).toMatchKakaoContract("getUserMee" as "getUserMe");

    await expect(matching).rejects.toThrow("getUserMee: unknown operation: did you mean getUserMe");
  });

  test("asks for a clone of a Response that was read", async () => {
    const response = json("{}");
    await response.text();

    await expect(expect(response).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("pass a clone()");
  });

  test("asks for a clone of a Response that is being read", async () => {
    const response = json("{}");
    response.body?.getReader();

    await expect(expect(response).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("pass a clone()");
  });

  test("asks for a missing operation", async () => {
    const matchers = expect(channels) as unknown as { toMatchKakaoContract(): Promise<void> };

    await expect(matchers.toMatchKakaoContract()).rejects.toThrow("toMatchKakaoContract: operationId is missing");
  });
});

describe("responses of other libraries", () => {
  const wrong = '{"user_id":"1","channels":[]}';

  /** Creates a `Response` of another realm, as of node-fetch: its clone waits until both are read. */
  const foreign = (body: string) => ({
    status: 200,
    body: Readable.from([body]),
    clone: () => ({ ...foreign(""), text: () => new Promise<string>(() => undefined) }),
    headers: new Map([["content-type", "application/json"]]),
    text: () => Promise.resolve(body),
  });
  const viaAxios = (data: string) => {
    const headers = { "content-type": "application/json" };
    return axios.get("https://kapi.kakao.com/v1/api/talk/channels", {
      adapter: (config) => Promise.resolve({ config, data, status: 200, statusText: "OK", headers }),
    });
  };

  test.each([
    ["a Response of another realm", foreign],
    ["a result of axios", viaAxios],
    [
      "a result of the client with such a Response",
      (body: string) => ({ data: JSON.parse(body) as unknown, response: foreign("") }),
    ],
  ])("%s is read", async (_, respond) => {
    await expect(respond('{"user_id":1,"channels":[]}')).toMatchKakaoContract("getTalkChannels");
    await expect(expect(respond(wrong)).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("body /user_id");
  });

  test("a body is read if there is no Response, as in jsdom", async () => {
    vi.stubGlobal("Response", undefined);

    await expect(channels).toMatchKakaoContract("getTalkChannels");
  });
});

declare global {
  // As in @types/jest.
  // oxlint-disable-next-line typescript/no-namespace
  namespace jest {
    // oxlint-disable-next-line typescript/no-empty-object-type
    interface Matchers<R, T = {}> {
      toBeDefined(): R;
    }
  }
}

describe("Jest", () => {
  test("has the matcher, with its type", async () => {
    const { expect: jestExpect } = await import("expect");
    jestExpect.extend(kakaoMatchers);
    const matchers = (received: unknown) => jestExpect(received) as unknown as jest.Matchers<void>;

    await matchers(channels).toMatchKakaoContract("getTalkChannels");

    await expect(matchers({}).toMatchKakaoContract("getTalkChannels")).rejects.toThrow(
      "body /user_id: expected a value",
    );
  });
});
