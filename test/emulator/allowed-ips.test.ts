import { describe, expect, test } from "vitest";
import { isAllowedIp, isIpRange, plainIp } from "../../src/emulator/world/allowed-ips.js";
import { call, useKakao } from "../support/servers/emulator.js";

const { kakao } = await useKakao();

describe("an address", () => {
  test.each([
    [[], "203.0.113.9", true],
    [["203.0.113.9"], "203.0.113.9", true],
    [["203.0.113.9"], "203.0.113.10", false],
    [["203.0.113.0/28"], "203.0.113.15", true],
    [["203.0.113.0/28"], "203.0.113.16", false],
    [["10.0.0.0/8", "::1"], "::1", true],
    [["2001:db8::/32"], "2001:db8:1::1", true],
    [["2001:db8::/32"], "203.0.113.9", false],
    [["0.0.0.0/0"], "203.0.113.9", true],
  ])("by %j: %s is allowed: %s", (allowed, address, expected) => {
    expect(isAllowedIp(allowed, address)).toBe(expected);
  });

  test("of IPv4 on a socket of IPv6 is that of IPv4", () => {
    expect(plainIp("::ffff:127.0.0.1")).toBe("127.0.0.1");
  });

  test.each(["10.0.0.0/8", "10.0.0.1", "::1", "2001:db8::/128"])("%s can be listed", (text) => {
    expect(isIpRange(text)).toBe(true);
  });

  test.each(["10.0.0.0/33", "10.0.0/8", "10.0.0.0/", "10.0.0.0/8/8", "localhost", ""])(
    "%s cannot be listed",
    (text) => {
      expect(isIpRange(text)).toBe(false);
    },
  );
});

describe("a key", () => {
  const keyWith = (allowedIps: string[]) => ({ app: { keys: { admin: [{ key: "a".repeat(32), allowedIps }] } } });

  test.each([
    [["127.0.0.0/8"], 200],
    [["10.0.0.0/8"], 401],
  ])("for %j gets status %i here", async (allowedIps, status) => {
    kakao.reset(keyWith(allowedIps));

    const response = await call(fetch, `KakaoAK ${"a".repeat(32)}`, `${kakao.baseUrls.kapi}/v1/user/ids`);

    expect(response.status).toBe(status);
  });

  test("for what is no address is refused with its place", () => {
    expect(() => kakao.reset(keyWith(["127.0.0.1", "10.0.0.0/99"]))).toThrow(
      "world /app/keys/admin/0/allowedIps/1: expected an IP address or a range such as 10.0.0.0/8",
    );
  });
});
