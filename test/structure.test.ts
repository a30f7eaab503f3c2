import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/lib/project.js";
import { findCircles, readImports } from "./support/source/import-circles.js";

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.includes("node_modules"))
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
