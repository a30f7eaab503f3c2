import { describe, expect, test } from "vitest";
import { serializeForm, serializeQuery } from "../../src/client/serialize.js";

describe("serializeQuery", () => {
  test("writes a comma list as Kakao's curl shows it", () => {
    expect(serializeQuery({ channel_ids: ["_a", "_b"] }, { channel_ids: "comma" })).toBe("channel_ids=_a,_b");
  });

  test("writes a JSON array as Kakao's curl shows it", () => {
    expect(serializeQuery({ target_ids: [9876, 5432] }, { target_ids: "json" })).toBe("target_ids=[9876,5432]");
  });

  test("keeps the caller's order and leaves undefined values out", () => {
    expect(serializeQuery({ b: 1, a: undefined, c: false })).toBe("b=1&c=false");
  });

  test.each<[string, "comma" | "json" | undefined, unknown, string]>([
    ["a plain value", undefined, "a&b=c+d%e #가", "a%26b%3Dc%2Bd%25e%20%23%EA%B0%80"],
    ["an item of a list", "comma", ["a,b", "c&d"], "a%2Cb,c%26d"],
    ["JSON", "json", ["a&b", "가"], "[%22a%26b%22,%22%EA%B0%80%22]"],
  ])("encodes what would break out of %s", (_, encoding, value, expected) => {
    const query = serializeQuery({ x: value }, encoding ? { x: encoding } : {});

    expect(query).toBe(`x=${expected}`);
    expect(new URL(`https://test.example/?${query}`).search).toBe(`?${query}`);
  });
});

describe("serializeForm", () => {
  test("writes objects as JSON inside their field, percent-encoded", () => {
    const text = serializeForm(
      { template: { text: "a&b 가" }, ids: [1, 2], note: "x y" },
      { template: "json", ids: "comma" },
    );

    expect(Object.fromEntries(new URLSearchParams(text))).toEqual({
      template: '{"text":"a&b 가"}',
      ids: "1,2",
      note: "x y",
    });
  });

  test("leaves undefined fields out", () => {
    expect(serializeForm({ a: undefined, b: true }, {})).toBe("b=true");
  });
});
