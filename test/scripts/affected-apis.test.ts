import { expect, test } from "vitest";
import { affectedApis } from "../../scripts/lib/spec/affected-apis.js";

test.each([
  ["a file of an API", "shop/item/v1-items.yaml", ["shop"]],
  ["a recording of an API", "recordings/shop/getItem/success.yaml", ["shop"]],
  ["a shared file", "common/errors.yaml", ["shop", "bank"]],
  ["a file of no API", "recording.schema.yaml", ["shop", "bank"]],
])("%s affects the pages of the APIs that use it", (_, file, expected) => {
  expect(affectedApis(file, ["shop", "bank"])).toEqual(expected);
});
