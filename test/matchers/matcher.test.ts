import { Readable } from "node:stream";
import axios from "axios";
import { build } from "esbuild";
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
    ["what is thenable", { then: (resolve: (value: unknown) => void) => resolve(channels) }],
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

    await expect(expect(response).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("give a clone()");
  });

  test("asks for a clone of a Response whose body somebody reads", async () => {
    const response = json("{}");
    response.body?.getReader();

    await expect(expect(response).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("give a clone()");
  });

  test("asks for the operation when none is named", async () => {
    const matchers = expect(channels) as unknown as { toMatchKakaoContract(): Promise<void> };

    await expect(matchers.toMatchKakaoContract()).rejects.toThrow("toMatchKakaoContract: no operation: name the one");
  });
});

describe("answers of other programs", () => {
  const wrong = '{"user_id":"1","channels":[]}';

  /** A `Response` that is none of this realm's, as node-fetch gives it: its clone waits for somebody to read both. */
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
  ])("%s is read", async (_, answer) => {
    await expect(answer('{"user_id":1,"channels":[]}')).toMatchKakaoContract("getTalkChannels");
    await expect(expect(answer(wrong)).toMatchKakaoContract("getTalkChannels")).rejects.toThrow("body /user_id");
  });

  test("a body is read where there is no Response, as in jsdom", async () => {
    vi.stubGlobal("Response", undefined);

    await expect(channels).toMatchKakaoContract("getTalkChannels");
  });
});

declare global {
  // As @types/jest has it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
    interface Matchers<R, T = {}> {
      toBeDefined(): R;
    }
  }
}

describe("Jest", () => {
  test("takes the matcher, with its type", async () => {
    const { expect: jestExpect } = await import("expect");
    jestExpect.extend(kakaoMatchers);
    const matchers = (received: unknown) => jestExpect(received) as unknown as jest.Matchers<void>;

    await matchers(channels).toMatchKakaoContract("getTalkChannels");

    await expect(matchers({}).toMatchKakaoContract("getTalkChannels")).rejects.toThrow(
      "body /user_id: expected a value",
    );
  });

  test.each(["src/contract/index.ts", "src/mocks/msw.ts", "src/matchers/index.ts"])(
    "can require %s, which needs no jose",
    async (entry) => {
      const bundle = { bundle: true, write: false, metafile: true, format: "cjs", outdir: "out" } as const;
      const { metafile } = await build({ ...bundle, entryPoints: [entry], packages: "external", logLevel: "silent" });

      const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
      const packages = imports.filter(({ external }) => external).map(({ path }) => path);
      // jose is an ES module only, which Jest cannot require.
      expect(packages.filter((name) => name.startsWith("jose"))).toEqual([]);
    },
  );
});
