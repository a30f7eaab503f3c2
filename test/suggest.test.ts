import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestNames, suggest } from "../src/suggest.js";

const commands = ["check", "mock", "redact"];

describe("nearest", () => {
  test.each([
    ["chek", ["check"]],
    ["chekc", ["check"]],
    ["CHECK", ["check"]],
    ["mokc", ["mock"]],
    ["redcat", ["redact"]],
    ["chequ", []],
    ["test", []],
    ["", []],
  ])("finds what %j most likely stands for", (name, expected) => {
    expect(nearestNames(name, commands)).toEqual(expected);
  });

  test("puts the best match first, and returns three at most", () => {
    const names = ["getUsers", "getUserMe", "getUserM", "getUserMeMe", "getUser"];

    expect(nearestNames("getUserMe", names)).toEqual(["getUserMe", "getUserM", "getUsers"]);
  });

  test("never returns a name that differs in more than a third of the letters, or more than three", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 20 });

    fc.assert(
      fc.property(word, word, (name, other) => {
        const lengths = Math.abs(name.length - other.length);
        if (nearestNames(name, [other]).length > 0) expect(lengths).toBeLessThanOrEqual(Math.min(3, name.length / 3));
      }),
    );
  });

  test("finds every name again in which two letters next to each other are swapped", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 12 }), fc.nat(10), (name, at) => {
        const place = at % (name.length - 1);
        const swapped = name.slice(0, place) + name[place + 1]! + name[place]! + name.slice(place + 2);
        fc.pre(swapped.toLowerCase().length === name.toLowerCase().length);
        expect(nearestNames(swapped, [name])).toEqual([name]);
      }),
    );
  });
});

test.each([
  ["chek", "did you mean check?"],
  ["start", "see --help"],
])("suggest says what to do about %j", (name, expected) => {
  expect(suggest(name, commands, "see --help")).toBe(expected);
});
