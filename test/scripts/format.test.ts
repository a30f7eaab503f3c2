import { describe, expect, test } from "vitest";
import { formatText } from "../../scripts/lib/format.js";

describe("formatText", () => {
  test.each([
    ["a.yaml", 'a:   "b"\n', "a: 'b'\n"],
    ["folder/a.ts", "const a = 'b'", 'const a = "b";\n'],
    ["a.md", "* a\n* b\n", "- a\n- b\n"],
  ])("lays %s out by its ending", async (file, text, formatted) => {
    expect(await formatText(file, text)).toBe(formatted);
  });

  test("refuses what it cannot read, and names the file", async () => {
    await expect(formatText("spec/a.yaml", 'a: "b')).rejects.toThrow("spec/a.yaml: cannot be laid out: ");
  });
});
