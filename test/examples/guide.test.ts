import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";

const guide = readFileSync(join(root, "docs/guides/en/emulator-with-frameworks.md"), "utf8");

/** The blocks of the guide that show a file, each with the last file of an example that is linked before it. */
const shown = [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(({ index, 1: language, 2: code = "" }) => {
  const links = [...guide.slice(0, index).matchAll(/\]\(\.\.\/\.\.\/\.\.\/(examples\/[\w./-]+)\)/g)];
  return language === "sh" ? [] : [{ file: links.at(-1)?.[1] ?? "", code }];
});

// A block begins at the margin, wherever its lines are in the file.
function withoutIndentation(text: string): string {
  return text.replace(/^[ \t]+/gm, "");
}

describe("the guide to the emulator with frameworks", () => {
  test("shows a file of every app that logs in to the emulator", () => {
    const folders = new Set(shown.map(({ file }) => file.split("/")[1]));

    expect([...folders].sort()).toEqual(["authjs-nextjs", "django", "fastapi", "go", "passport-kakao", "spring-boot"]);
  });

  test.each(shown)("shows $file as it is", ({ file, code }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(withoutIndentation(readFileSync(join(root, file), "utf8"))).toContain(withoutIndentation(code));
  });

  test("names variables that the apps read", () => {
    const names = [...guide.matchAll(/^export (\w+)=/gm)].map(([, name = ""]) => name);
    const settings = readFileSync(join(root, "examples/passport-kakao/src/kakao.strategy.ts"), "utf8");

    expect(names).toHaveLength(4);
    for (const name of names) expect(settings).toContain(name);
  });
});
