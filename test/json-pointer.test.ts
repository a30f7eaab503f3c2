import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapePointer, isInside, keysOf, valueAt } from "../src/json-pointer.js";

describe("a JSON Pointer", () => {
  test("holds any keys", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const pointer = keys.map((key) => `/${escapePointer(key)}`).join("");

        expect(keysOf(pointer)).toEqual(keys);
      }),
    );
  });

  test.each<[string, unknown]>([
    ["", { "a/b": { "~1": [1, { c: 2 }] } }],
    ["/a~1b/~01/1/c", 2],
    ["/a~1b/~01/2", undefined],
    ["/a~1b/~01/0/c", undefined],
    ["/toString", undefined],
  ])("leads by %j to %j", (pointer, expected) => {
    expect(valueAt({ "a/b": { "~1": [1, { c: 2 }] } }, pointer)).toEqual(expected);
  });

  test.each<[string, string, boolean]>([
    ["/a", "/a", true],
    ["/a/b", "/a", true],
    ["/ab", "/a", false],
    ["/a", "/a/b", false],
  ])("%s lies inside %s: %s", (pointer, outer, expected) => {
    expect(isInside(pointer, outer)).toBe(expected);
  });
});
