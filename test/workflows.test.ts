import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/lib/project.js";
import { run } from "./support/programs/run.js";

const folder = join(root, ".github/workflows");
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** Lists the actions that a workflow uses other than by the full hash of a commit with a comment of its version. */
function unpinned(text: string): string[] {
  return [...text.matchAll(/uses: (.*)/g)]
    .map(([, action = ""]) => action)
    .filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown }>>;
}

/**
 * The one exception: this job deploys the site to GitHub Pages, runs no code of the repository, and cannot write to it.
 */
const publishing: Readonly<Record<string, unknown>> = {
  "docs.yml": { publish: { pages: "write", "id-token": "write" } },
};

/** Lists the permissions that jobs ask for, in place of those of their workflow. */
function permissionsOfJobs(jobs: Workflow["jobs"]): Record<string, unknown> {
  const asked = Object.entries(jobs).filter(([, { permissions }]) => permissions !== undefined);
  return Object.fromEntries(asked.map(([name, { permissions }]) => [name, permissions]));
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

  test.each(files)("$name may only read the repository", ({ name, text }) => {
    const { permissions, jobs } = parse(text) as Workflow;

    expect(permissions).toEqual({ contents: "read" });
    expect(permissionsOfJobs(jobs)).toEqual(publishing[name] ?? {});
  });

  test("a job that may write would be found, whatever its notation", () => {
    const { jobs } = parse(
      "jobs: { a: { permissions: write-all }, b: { permissions: {contents: write} }, c: {} }",
    ) as Workflow;

    expect(permissionsOfJobs(jobs)).toEqual({ a: "write-all", b: { contents: "write" } });
  });

  test.skipIf(!actionlint)(
    `pass actionlint${actionlint ? "" : " (not run: actionlint is not on the PATH)"}`,
    async () => {
      const paths = files.map(({ name }) => join(folder, name));

      expect(await run(actionlint!, ["-no-color", ...paths], { cwd: root })).toEqual({ exitCode: 0, output: "" });
    },
  );
});
