import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { library, program } from "../tsdown.config.js";
import { root } from "../scripts/lib/project.js";
import { listFiles, reportExports, sharedNames } from "./support/source/exports.js";

const entries = new Set([...Object.values(library), program]);

/** Returns whether a file is used from outside: an entry point, a step of npm, a test, or what configures those. */
function isEntry(file: string): boolean {
  const path = relative(root, file);
  return (
    entries.has(path) ||
    /^(scripts|bench)\/[^/]+\.ts$|^scripts\/(generate|lint)\/|^scripts\/docs-site\/(main|client\/(index|engine|try-it))\.ts$/.test(
      path,
    ) ||
    /\.(test|d)\.ts$|^test\/types\/|^test\/(generators|samples)\/run\.ts$|fixtures\/|(summary-reporter|build-(generated|package)|slow-first)\.ts$/.test(
      path,
    )
  );
}

const files = listFiles(
  root,
  ["src", "scripts", "generated", "test", "bench"],
  // Of JavaScript, what is generated imports from the sources.
  (file) => !/\/(consumers|runtimes|targets|docs\/assets)\/|\/scripts\/.*\.js$/.test(file),
);

const report = reportExports(root, files, (file) => readFileSync(file, "utf8"), isEntry);

describe("the exports of the project", () => {
  test("are all used", () => {
    // What is generated is named after the description, used or not.
    expect(report.unused.filter((name) => !/^generated\/(types\/|emulator\/control\.ts)/.test(name))).toEqual([]);
  });

  test("come from files that are all used", () => {
    expect(report.orphans.filter((file) => !file.startsWith("generated/types/"))).toEqual([]);
  });

  test("of src/ have a comment each", () => {
    const bare = report.exported.filter(({ file, documented }) => file.startsWith("src/") && !documented);

    expect(bare.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test("of src/ have a name each", () => {
    expect(sharedNames(report.exported.filter(({ file }) => file.startsWith("src/")))).toEqual([]);
  });

  test("would be found when two have the same name, but not when one file exports another's", () => {
    const texts: Record<string, string> = {
      "a.ts":
        "export interface Call {}\nexport function send(one: string): void;\nexport function send(one: unknown) {}",
      "b.ts": 'export type { Call } from "./a.js";\nexport const read = 1;\nconst send = 2;',
      "c.ts": "export class Call {}",
    };
    const paths = Object.keys(texts).map((name) => join(root, name));

    const { exported } = reportExports(
      root,
      paths,
      (file) => texts[relative(root, file)]!,
      () => true,
    );

    expect(sharedNames(exported)).toEqual(["Call: a.ts, c.ts"]);
  });

  test("would be found when one is not used, or has no comment", () => {
    const texts: Record<string, string> = {
      "a.ts": "export const used = 1;\nexport const unused = 2;",
      "b.ts": 'import { used } from "./a.js";\n/** Said. */\nexport function entry() { return used; }',
      "c.ts": "export {};",
    };
    const paths = Object.keys(texts).map((name) => join(root, name));

    const found = reportExports(
      root,
      paths,
      (file) => texts[relative(root, file)]!,
      (file) => file.endsWith("b.ts"),
    );

    expect(found.unused).toEqual(["a.ts: unused"]);
    expect(found.orphans).toEqual(["c.ts"]);
    expect(found.exported.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual(["used", "unused"]);
  });
});
