import { describe, expect, test, vi } from "vitest";
import { createKapiClient, KakaoError, type KakaoOptions } from "../../generated/clients/kapi.js";

describe("an option of the client", () => {
  test.each<[object, string]>([
    [{ timeoutMs: NaN }, "timeoutMs"],
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ timeoutMs: -1 }, "timeoutMs"],
    [{ timeoutMs: null }, "timeoutMs"],
    [{ timeoutMs: "5000" }, "timeoutMs"],
    [{ retry: "2" }, "retry"],
    [{ retry: -1 }, "retry"],
    [{ retry: NaN }, "retry"],
    [{ retry: null }, "retry"],
    [{ retry: {} }, "retry"],
    [{ retry: { limit: 1, minDelayMs: "5" } }, "retry"],
    [{ baseUrls: { kapi: "https://proxy.example/k?key=1" } }, "baseUrls.kapi"],
    [{ baseUrls: { kapi: "https://proxy.example/k#a" } }, "baseUrls.kapi"],
    [{ baseUrls: { kapi: "localhost:4010/kapi" } }, "baseUrls.kapi"],
    [{ baseUrls: { kapi: "ftp://localhost/kapi" } }, "baseUrls.kapi"],
    [{ baseUrls: { kapi: "https://user:password@proxy.example" } }, "baseUrls.kapi"],
    [{ baseUrls: { kapi: "" } }, "baseUrls.kapi"],
    [{ baseUrls: { kapi: 4010 } }, "baseUrls.kapi"],
    [{ baseUrls: "http://localhost:4010" }, "baseUrls"],
    [{ baseUrls: null }, "baseUrls"],
    [{ fetch: "fetch" }, "fetch"],
    [{ fetch: null }, "fetch"],
    [{ onUnauthorized: "token" }, "onUnauthorized"],
    [{ maxResponseBytes: 0 }, "maxResponseBytes"],
    [{ maxResponseBytes: "1" }, "maxResponseBytes"],
    [{ accessToken: null }, "accessToken"],
    [{ accessToken: { access_token: "token" } }, "accessToken"],
    [{ adminKey: 5 }, "adminKey"],
    [{ restApiKey: true }, "restApiKey"],
  ])("of a wrong type or range is refused with its name when the client is created: %o", (options, name) => {
    const create = () => createKapiClient(options);

    expect(create).toThrow(KakaoError);
    expect(create).toThrow(`createKakao: ${name}: expected `);
    expect(create).not.toThrow("password@");
  });

  test.each<KakaoOptions>([
    {},
    { timeoutMs: undefined, retry: undefined, baseUrls: undefined },
    { accessToken: "", adminKey: () => "key", fetch: globalThis.fetch, baseUrls: { kapi: "/proxy/kapi" } },
    { timeoutMs: 0.5, maxResponseBytes: Infinity, retry: 0, baseUrls: { kapi: undefined } },
    {
      timeoutMs: Infinity,
      retry: { limit: 3, maxDelayMs: Infinity },
      baseUrls: { kapi: "http://localhost:4010/kapi/" },
    },
  ])("of a right type and range is taken: %o", (options) => {
    expect(() => createKapiClient(options)).not.toThrow();
  });
});

describe("an option of a call", () => {
  test.each<[object, string]>([
    [{ timeoutMs: NaN }, "timeoutMs"],
    [{ timeoutMs: "5" }, "timeoutMs"],
    [{ retry: "2" }, "retry"],
    [{ maxResponseBytes: -1 }, "maxResponseBytes"],
    [{ baseUrl: "https://proxy.example/k?key=1" }, "baseUrl"],
    [{ fetch: {} }, "fetch"],
    [{ signal: 5 }, "signal"],
    [{ signal: {} }, "signal"],
    [{ middleware: { onRequest: () => undefined } }, "middleware"],
    [{ parseAs: "xml" }, "parseAs"],
  ])("of a wrong type or range is refused with its name before anything is sent: %o", async (call, name) => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({ id: 1 })));
    const calling = createKapiClient({ accessToken: "token", fetch }).GET("/v2/user/me", call);

    await expect(calling).rejects.toBeInstanceOf(KakaoError);
    await expect(calling).rejects.toThrow(`getUserMe: ${name}: expected `);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("of a right type and range is taken", async () => {
    const fetch = () => Promise.resolve(Response.json({ id: 1 }));
    const call = { timeoutMs: 5000, retry: 0, signal: null, middleware: [], parseAs: "json" as const, fetch };

    const { data } = await createKapiClient({ accessToken: "token" }).GET("/v2/user/me", call);

    expect(data?.id).toBe(1);
  });
});
