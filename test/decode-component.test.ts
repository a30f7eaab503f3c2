import { expect, test } from "vitest";
import { decodeComponent } from "../src/decode-component.js";

test.each([
  ["%ED%95%9C%2F", "한/"],
  ["100%", "100%"],
  ["%EC%B5+", "%EC%B5+"],
])("decodes %j, or leaves it as it is", (text, expected) => {
  expect(decodeComponent(text)).toBe(expected);
});
