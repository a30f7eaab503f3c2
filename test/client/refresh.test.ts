import { describe, expect, test, vi } from "vitest";
import { createKakao } from "../../generated/clients/index.js";
import { createKapiClient, type KapiClient } from "../../generated/clients/kapi.js";
import { KakaoApiError } from "../../src/errors.js";

/** Creates a fetch that accepts some tokens, and lists the tokens that it was sent. */
function accepting(...accepted: string[]) {
  const sent: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    const token = request.headers.get("authorization")!.split(" ")[1]!;
    sent.push(token);
    if (accepted.includes(token)) return Promise.resolve(Response.json({ id: 1, total_count: 0 }));
    return Promise.resolve(Response.json({ code: -401, msg: "this access token does not exist" }, { status: 401 }));
  };
  return { fetch, sent };
}

describe("onUnauthorized", () => {
  test("receives the refusal, and its token is sent once", async () => {
    const { fetch, sent } = accepting("new");
    const onUnauthorized = vi.fn((_: KakaoApiError) => "new");
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    const { data } = await kapi.GET("/v2/user/me");

    expect(data?.id).toBe(1);
    expect(sent).toEqual(["old", "new"]);
    expect(onUnauthorized.mock.calls[0]?.[0]).toBeInstanceOf(KakaoApiError);
    expect(onUnauthorized.mock.calls[0]?.[0]).toMatchObject({ operationId: "getUserMe", status: 401, code: -401 });
  });

  test("is not called again when its token is refused too", async () => {
    const { fetch, sent } = accepting();
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized: () => "new" });

    const { error } = await kapi.GET("/v2/user/me");

    expect(error).toMatchObject({ code: -401 });
    expect(sent).toEqual(["old", "new"]);
  });

  test("may return no token, and the refusal stands", async () => {
    const { fetch, sent } = accepting("new");
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized: () => undefined });

    expect((await kapi.GET("/v2/user/me")).error).toMatchObject({ code: -401 });
    expect(sent).toEqual(["old"]);
  });

  test("may fail, and is called again at the next call", async () => {
    const { fetch } = accepting("new");
    const onUnauthorized = vi.fn().mockRejectedValueOnce(new Error("no network")).mockResolvedValueOnce("new");
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    await expect(kapi.GET("/v2/user/me")).rejects.toThrow("no network");
    expect((await kapi.GET("/v2/user/me")).data?.id).toBe(1);
  });

  test("is called once for calls at the same time, of all APIs", async () => {
    const { fetch, sent } = accepting("new");
    const onUnauthorized = vi.fn(() => Promise.resolve("new"));
    const kakao = createKakao({ accessToken: "old", fetch, onUnauthorized });

    const results = await Promise.all([
      kakao.kapi.GET("/v2/user/me"),
      kakao.kapi.GET("/v1/api/talk/friends"),
      kakao.kapi.GET("/v1/oidc/userinfo"),
    ]);

    expect(results.every(({ response }) => response.ok)).toBe(true);
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
    expect(sent).toEqual(["old", "old", "old", "new", "new", "new"]);
  });

  test("replaces a token that was given as text for later calls", async () => {
    const { fetch, sent } = accepting("new");
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized: () => "new" });

    await kapi.GET("/v2/user/me");
    await kapi.GET("/v2/user/me");

    expect(sent).toEqual(["old", "new", "new"]);
  });

  test("leaves later calls to a function that returns the token", async () => {
    const { fetch, sent } = accepting("new", "newer");
    const tokens = ["old", "newer"];
    const kapi = createKapiClient({ accessToken: () => tokens.shift()!, fetch, onUnauthorized: () => "new" });

    await kapi.GET("/v2/user/me");
    await kapi.GET("/v2/user/me");

    expect(sent).toEqual(["old", "new", "newer"]);
  });

  test("never sends one user the token of another", async () => {
    const { fetch, sent } = accepting("a-new", "b-new");
    const tokens = ["a", "b"];
    const renewed = ["a-new", "b-new"];
    const kapi = createKapiClient({
      accessToken: () => tokens.shift()!,
      fetch,
      onUnauthorized: () => Promise.resolve(renewed.shift()),
    });

    await Promise.all([kapi.GET("/v2/user/me"), kapi.GET("/v2/user/me")]);

    expect(sent).toEqual(["a", "b", "a-new", "b-new"]);
  });

  test("is not called for a key", async () => {
    const { fetch } = accepting();
    const onUnauthorized = vi.fn(() => "new");
    const kapi = createKapiClient({ adminKey: "key", fetch, onUnauthorized });

    await kapi.GET("/v1/user/ids");

    expect(onUnauthorized).not.toHaveBeenCalled();
  });

  test("may throw synchronously, and is called again at the next call", async () => {
    const { fetch } = accepting("new");
    const onUnauthorized = vi
      .fn(() => "new")
      .mockImplementationOnce(() => {
        throw new Error("no session");
      });
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    await expect(kapi.GET("/v2/user/me")).rejects.toThrow("no session");
    expect((await kapi.GET("/v2/user/me")).data?.id).toBe(1);
  });

  test("may return the refused token, which is not sent again, and is called again at the next call", async () => {
    const { fetch, sent } = accepting("new");
    const onUnauthorized = vi.fn().mockReturnValueOnce("old").mockReturnValueOnce("new");
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    expect((await kapi.GET("/v2/user/me")).error).toMatchObject({ code: -401 });
    expect((await kapi.GET("/v2/user/me")).data?.id).toBe(1);
    expect(sent).toEqual(["old", "old", "new"]);
  });

  test("is called again when the token that it returned expires, though a function still returns the old one", async () => {
    const accepted = ["new"];
    const sent: string[] = [];
    const fetch = (request: Request) => {
      sent.push(request.headers.get("authorization")!.split(" ")[1]!);
      const status = accepted.includes(sent.at(-1)!) ? 200 : 401;
      return Promise.resolve(Response.json({ id: 1, code: -401 }, { status }));
    };
    const onUnauthorized = vi.fn(() => accepted[0]!);
    const kapi = createKapiClient({ accessToken: () => "old", fetch, onUnauthorized });

    await kapi.GET("/v2/user/me");
    accepted[0] = "newer";
    expect((await kapi.GET("/v2/user/me")).response.status).toBe(401);
    const { response } = await kapi.GET("/v2/user/me");

    expect(response.status).toBe(200);
    expect(sent).toEqual(["old", "new", "old", "new", "old", "newer"]);
    expect(onUnauthorized).toHaveBeenCalledTimes(2);
  });

  test("is not called for a call with an Authorization header of its own, which would be sent again", async () => {
    const { fetch, sent } = accepting("new");
    const onUnauthorized = vi.fn(() => "new");
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    await kapi.GET("/v2/user/me", { headers: { authorization: "Bearer own" } });

    expect(sent).toEqual(["own"]);
    expect(onUnauthorized).not.toHaveBeenCalled();
  });

  test("that never settles is abandoned when the caller aborts", async () => {
    const { fetch } = accepting("new");
    const abort = new AbortController();
    const onUnauthorized = () => {
      setTimeout(() => abort.abort(new Error("the user left")));
      return new Promise<string>(() => undefined);
    };
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    await expect(kapi.GET("/v2/user/me", { signal: abort.signal })).rejects.toThrow("the user left");
  });

  test.each(["first thing", "later"])("may call the same client %s, and ends", async (when) => {
    const { fetch, sent } = accepting("new");
    const statuses: number[] = [];
    const kapi: KapiClient = createKapiClient({
      accessToken: "old",
      timeoutMs: 20,
      fetch,
      onUnauthorized: async () => {
        if (when === "later") await Promise.resolve();
        statuses.push((await kapi.GET("/v1/user/access_token_info")).response.status);
        return "new";
      },
    });

    const { response } = await kapi.GET("/v2/user/me");

    expect(response.status).toBe(200);
    expect(statuses).toEqual([401]);
    expect(sent).toEqual(["old", "old", "new"]);
  });

  test("is waited for by calls that begin while it runs", async () => {
    const { fetch, sent } = accepting("new");
    let finish = (_: string): void => undefined;
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const onUnauthorized = vi.fn(() => {
      begun();
      return new Promise<string>((resolve) => (finish = resolve));
    });
    const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized });

    const first = kapi.GET("/v2/user/me");
    await hasBegun;
    const second = kapi.GET("/v1/api/talk/friends");
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    finish("new");

    expect((await Promise.all([first, second])).map(({ response }) => response.status)).toEqual([200, 200]);
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
  });
});
