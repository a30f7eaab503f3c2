import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/lib/project.js";
import { run } from "./support/run.js";

const folder = join(root, ".github/workflows");
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** The actions that a workflow uses other than by the full hash of a commit, with a comment that says its version. */
function unpinned(text: string): string[] {
  return [...text.matchAll(/uses: (.*)/g)]
    .map(([, action = ""]) => action)
    .filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const actionlint = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((path) => join(path, "actionlint"))
  .find(isExecutable);

describe("the workflows of GitHub Actions", () => {
  test.each(files)("$name pins every action", ({ text }) => {
    expect(unpinned(text)).toEqual([]);
  });

  test("an action that is pinned to a tag would be found", () => {
    const pinned = `actions/checkout@${"a1".repeat(20)}`;

    expect(unpinned(`- uses: actions/checkout@v6\n- uses: ${pinned}\n- uses: ${pinned} # v6.0.2\n`)).toEqual([
      "actions/checkout@v6",
      pinned,
    ]);
  });

  test.each(files)("$name may only read the repository", ({ text }) => {
    expect(parse(text)).toMatchObject({ permissions: { contents: "read" } });
    expect(text).not.toMatch(/: write/);
  });

  test.skipIf(!actionlint)(
    `pass actionlint${actionlint ? "" : " (not run: actionlint is not on the PATH)"}`,
    async () => {
      const paths = files.map(({ name }) => join(folder, name));

      expect(await run(actionlint!, ["-no-color", ...paths], { cwd: root })).toEqual({ exitCode: 0, output: "" });
    },
  );
});
