import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/lib/project.js";
import { findCircles, readImports } from "./support/source/import-circles.js";

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|js|mjs)$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(folder, file));
}

/** Finds the circles in files of this content. */
function circlesIn(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "imports-"));
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return findCircles(readImports(folder, Object.keys(files)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lists the folders in which this many source files lie side by side. */
function crowdedFolders(files: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= most).map(([folder, count]) => `${folder}: ${count} files`);
}

describe("the folders", () => {
  test("have fewer than thirty source files each", () => {
    expect(crowdedFolders(["src", "scripts", "bench", "test", "examples"].flatMap(listSources), 30)).toEqual([]);
  });

  test("would be seen to have too many", () => {
    expect(crowdedFolders(["a/b.ts", "a/c.ts", "d/e.ts"], 2)).toEqual(["a: 2 files"]);
  });
});

describe("the README", () => {
  test("has fewer than 1,200 words", () => {
    expect(readFileSync(join(root, "README.md"), "utf8").split(/\s+/).length).toBeLessThan(1200);
  });
});

describe("the recorder", () => {
  test("has at most 1,500 lines together with the redaction", () => {
    const files = ["scripts/record", "src/redact"].flatMap(listSources);
    const lines = ["scripts/record.ts", ...files].map(
      (file) => readFileSync(join(root, file), "utf8").split("\n").length - 1,
    );

    expect(files.length).toBeGreaterThan(10);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1500);
  });
});

describe("the imports", () => {
  test("form no circle, types included", () => {
    const files = ["src", "scripts", "generated", "bench", "test", "examples"].flatMap(listSources);

    expect(findCircles(readImports(root, files))).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "of a type",
      { "a.ts": 'import { b } from "./b.js";', "b.ts": 'import type { A } from "./a.js";' },
      "a.ts → b.ts → a.ts",
    ],
    [
      "of a module that is loaded later",
      { "a.ts": 'export * from "./b.js";', "b.ts": 'import("./c.js");', "c.ts": 'import "./b.js";' },
      "b.ts → c.ts → b.ts",
    ],
    [
      "through a component",
      { "a.ts": 'import { Page } from "./page.js";', "page.tsx": 'import type { A } from "./a.js";' },
      "a.ts → page.tsx → a.ts",
    ],
    [
      "of a type in a comment",
      { "a.ts": 'import "./b.js";', "b.js": '/** @type {import("./a.js").A} */' },
      "a.ts → b.js → a.ts",
    ],
  ])("would be seen to form a circle %s", (_, files, circle) => {
    expect(circlesIn(files)).toEqual([circle]);
  });

  test("form none where two lead to the same module, or a text only looks like an import", () => {
    const files = {
      "a.ts": 'import "./b.js"; import "./c.js";',
      "b.ts": 'import "./c.js";',
      "c.ts": 'const text = `import "./a.js";`;',
    };

    expect(circlesIn(files)).toEqual([]);
  });
});
