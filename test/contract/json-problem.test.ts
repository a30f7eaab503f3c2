import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainJson } from "../../src/contract/words/json-problem.js";

describe("a text that is not JSON", () => {
  test.each<[string, string]>([
    ["{'a':1}", "a single quote at character 2"],
    ['{"a":1,}', "a trailing comma at character 8"],
    ["[1,]", "a trailing comma at character 4"],
    ['{"a":True}', "Python's True, False or None at character 6"],
    ['{"a":None}', "Python's True, False or None at character 6"],
    ['{"a":undefined}', "a value that JSON does not allow at character 6"],
    ["{a:1}", "a name without quotes at character 2"],
    ['{"a":b}', "a value without quotes at character 6"],
    ['{"a":1', "truncated JSON at character 7"],
    ['{"a":"b', "truncated JSON at character 8"],
    ['{"a":1 "b":2}', "a missing comma, or a quote that is not escaped at character 8"],
    ['{"a":"b\nc"}', "a line break or tab inside a string at line 1, character 8"],
    ['{\n  "a": 1,\n  // b\n}', "a comment at line 3, character 3"],
    ['{"a":"\\x"}', "an invalid escape at character 7"],
    ['{"a":${b}}', "a placeholder that was not replaced at character 6"],
    ["{“a”:1}", "a typographic quote at character 2"],
    ["한글", "a string without quotes at character 1"],
    ["1,2", "items joined by commas"],
    ["[1;2]", "an unexpected character at character 3"],
    ["", "an empty string"],
    ["[object Object]", "an object that was not serialized"],
    ["{a=1, b=2}", "a Java or Kotlin Map as printed by toString()"],
    ["<!DOCTYPE html><html></html>", "an HTML page"],
    ["%7B%22a%22%3A1%7D", "JSON that was percent-encoded twice"],
    ["a=1&b=2", "the fields of a form"],
    ["undefined", "a variable without a value"],
  ])("%j", (text, found) => {
    expect(explainJson(text).found).toBe(found);
  });

  test("is explained without its words, wherever it is cut or changed", () => {
    const secret = fc.stringMatching(/^q7[A-Za-z0-9]{6,20}$/);
    const broken = fc
      .tuple(secret, fc.nat(), fc.constantFrom("'", "", ",", "}", "\n", "\\", "<", "None"))
      .map(([word, at, put]) => {
        const text = JSON.stringify({ [word]: [word, { a: word }] });
        return { word, text: text.slice(0, at % text.length) + put };
      });

    fc.assert(
      fc.property(broken, ({ word, text }) => {
        const { found, fix } = explainJson(text);

        expect(`${found} ${fix}`).not.toContain(word.slice(0, 4));
      }),
    );
  });
});
