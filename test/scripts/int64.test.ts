import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { markInt64, toValue, unmarkInt64 } from "../../scripts/lib/int64.js";

describe("large integers in recordings and bundles", () => {
  const text = "id: 1376016924429759243\nsmall: 7\n";
  const value: unknown = toValue(parseDocument(text, { intAsBigInt: true }));

  test("are bigint when they are beyond what a number holds, and numbers otherwise", () => {
    expect(value).toEqual({ id: 1376016924429759243n, small: 7 });
  });

  test("pass through tools that know no bigint", () => {
    const marked = JSON.parse(JSON.stringify(markInt64(value))) as unknown;

    expect(unmarkInt64(`id: ${(marked as { id: string }).id}\nsmall: 7\n`)).toBe(text);
    expect(unmarkInt64(`id: 'int64:-5'\n`)).toBe("id: -5\n");
  });
});
