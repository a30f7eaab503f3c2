import { array, assert, bigInt, constant, jsonValue, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameId, parseJson, stringifyJson } from "../src/json.js";

const id = 1376016924429759243n;

/** Returns a value of JSON in which the integers beyond 2^53 − 1 that are written in digits only are bigints. */
function withBigints(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBigints);
  if (typeof value === "object" && value)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withBigints(member)]));
  const isLarge = typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(String(value));
  return isLarge ? BigInt(String(value)) : value;
}

describe("parseJson", () => {
  test("keeps every digit of a 19-digit ID, wherever it is", () => {
    expect(parseJson('{"id":1376016924429759243,"ids":[-1376016924429759243, 7]}')).toEqual({ id, ids: [-id, 7] });
  });

  test("returns a number where a number is exact", () => {
    expect(parseJson("[9007199254740991,9007199254740992]")).toEqual([9007199254740991, 9007199254740992n]);
  });

  test.each([
    ['"1376016924429759243"', "1376016924429759243"],
    ['"say \\"1376016924429759243\\" twice"', 'say "1376016924429759243" twice'],
    ["0.13760169244297592431", Number("0.13760169244297592431")],
    ["1376016924429759243e2", Number("1376016924429759243e2")],
    ['["\\\\",1376016924429759.5]', ["\\", 1376016924429759.5]],
    ['{"1376016924429759243":1}', { "1376016924429759243": 1 }],
    ['"ids: 1376016924429759243, [1376016924429759243]"', "ids: 1376016924429759243, [1376016924429759243]"],
  ])("leaves %s alone", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test("returns a number for more digits than an integer has, in the time of JSON.parse", () => {
    const digits = "9".repeat(1001);

    expect(parseJson(`[${digits.slice(1)},${digits},-${"1".repeat(300)}]`)).toEqual([
      BigInt(digits.slice(1)),
      Infinity,
      -BigInt("1".repeat(300)),
    ]);
  });

  test("reads JSON as JSON.parse does, but for large integers", () => {
    const largeIntegers = bigInt({ min: -(2n ** 64n), max: 2n ** 64n });
    const texts = jsonValue().chain((value) =>
      record({ pad: string(), ids: array(largeIntegers), value: constant(value) }),
    );

    assert(
      property(texts, ({ pad, ids, value }) => {
        const text = `{"ids":[${ids.join()}],"value":${JSON.stringify(value)},${JSON.stringify(pad)}:\t[${ids.join(" ,\n")}]}`;
        const asWritten: unknown = JSON.parse(JSON.stringify(value)); // JSON.stringify writes -0 as 0.
        const read = ids.map((one) => (Number.isSafeInteger(Number(one)) ? Number(one) : one));

        expect(parseJson(text)).toEqual({ ids: read, value: withBigints(asWritten), [pad]: read });
      }),
      { examples: [[{ pad: "", ids: [], value: [{ least: -(2 ** 53) }, 2 ** 53 - 1, 2 ** 64, 1e21] }]] },
    );
  });

  test.each(["", "[001376016924429759243]", "<html>1376016924429759243", '{"id":1376016924429759243'])(
    "refuses %j, which is not JSON",
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );

  test("keeps digits in a string beside a large ID, and under every name", () => {
    const text = '{"text":"ids: 1376016924429759243, 7","__proto__":1376016924429759243,"0":[[1376016924429759243]]}';

    const value = parseJson(text) as Record<string, unknown>;

    expect(Object.entries(value)).toEqual([
      ["0", [[id]]],
      ["text", "ids: 1376016924429759243, 7"],
      ["__proto__", id],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("reads a large ID at the top, and at any depth", () => {
    const depth = 20_000;

    let value = parseJson(`${"[".repeat(depth)}1376016924429759243${"]".repeat(depth)}`);
    for (let level = 0; level < depth; level += 1) value = (value as unknown[])[0];

    expect([parseJson(" 1376016924429759243\n"), value]).toEqual([id, id]);
  });

  test("says of a text that is no JSON what JSON.parse says, large ID or not", () => {
    const text = '{"id":1376016924429759243,"name":}';

    const message = (read: (text: string) => unknown) => {
      try {
        return read(text);
      } catch (thrown) {
        return String(thrown);
      }
    };

    expect(message(parseJson)).toBe(message(JSON.parse));
    expect(message(parseJson)).toContain("SyntaxError");
  });

  test("reads a text of ten million characters beside a large ID", () => {
    const long = "\\n".repeat(5_000_000);

    expect(parseJson(`{"long":"${long}","id":1376016924429759243}`)).toMatchObject({ id });
  });
});

describe("stringifyJson", () => {
  test.each(["\u00007", "\0nickname", "int64-7"])("leaves the string %j as it is beside a bigint", (nickname) => {
    const text = stringifyJson({ id, nickname });

    expect(text).toBe(`{"id":${id},"nickname":${JSON.stringify(nickname)}}`);
    expect(parseJson(text)).toEqual({ id, nickname });
  });

  test("keeps every digit, and leaves a string that looks like a number alone", () => {
    expect(stringifyJson({ ids: [id, 1], text: "1376016924429759243" })).toBe(
      '{"ids":[1376016924429759243,1],"text":"1376016924429759243"}',
    );
  });

  test("writes what parseJson reads", () => {
    const value = { id, list: [id, 0, null, "a\\u0000", { deep: -id }], text: 'quote " and \\ slash' };

    expect(parseJson(stringifyJson(value))).toEqual(value);
  });

  test("writes digits though the application gives bigints a toJSON()", () => {
    Object.defineProperty(BigInt.prototype, "toJSON", { value: () => "text", configurable: true });
    try {
      expect(stringifyJson({ ids: [id], day: new Date(0) })).toBe(`{"ids":[${id}],"day":"1970-01-01T00:00:00.000Z"}`);
    } finally {
      Reflect.deleteProperty(BigInt.prototype, "toJSON");
    }
  });
});

describe("isSameId", () => {
  test.each([
    ["1234567890", 1234567890],
    ["1376016924429759243", id],
    [id, 1376016924429759243n],
  ])("finds %o and %o to be the same", (one, other) => {
    expect(isSameId(one, other)).toBe(true);
  });

  test.each([
    ["1376016924429759243", 1376016924429759244n],
    ["01", 1],
    ["", 0],
    [undefined, undefined],
    [null, "null"],
    [NaN, "NaN"],
    [Number("1376016924429759243"), "1376016924429759200"],
  ])("does not find %o and %o to be the same", (one, other) => {
    expect(isSameId(one as string, other as number)).toBe(false);
  });
});
