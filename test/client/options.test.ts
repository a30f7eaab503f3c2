import { describe, expect, test } from "vitest";
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
  ])("of a wrong type or range is refused with its name when the client is created: %o", (options, name) => {
    const create = () => createKapiClient(options);

    expect(create).toThrow(KakaoError);
    expect(create).toThrow(`createKakao: ${name}: expected `);
  });

  test.each<KakaoOptions>([
    {},
    { timeoutMs: undefined, retry: undefined, baseUrls: undefined },
    { timeoutMs: 0.5, retry: 0, baseUrls: { kapi: undefined } },
    {
      timeoutMs: Infinity,
      retry: { limit: 3, maxDelayMs: Infinity },
      baseUrls: { kapi: "http://localhost:4010/kapi/" },
    },
  ])("of a right type and range is taken: %o", (options) => {
    expect(() => createKapiClient(options)).not.toThrow();
  });
});
