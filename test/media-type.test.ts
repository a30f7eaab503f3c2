import { expect, test } from "vitest";
import { mediaTypeOf } from "../src/media-type.js";

test.each([
  ["application/json", "application/json"],
  [" Application/JSON ;charset=utf-8; x=y", "application/json"],
  ["", ""],
])("reads the media type of the header %j", (header, expected) => {
  expect(mediaTypeOf(header)).toBe(expected);
});
