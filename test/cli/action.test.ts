import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/project.js";
import { createFolder } from "../support/programs/cli.js";
import { faulty, fitting } from "../support/traffic.js";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

/** A package that runs the program from its sources, since the real one would have to be built. */
const program = `#!/usr/bin/env node
const { spawnSync } = require("node:child_process");
const args = ["--import", ${JSON.stringify(join(root, "node_modules/tsx/dist/loader.mjs"))}, ${JSON.stringify(join(root, "src/cli/index.ts"))}];
process.exitCode = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 2;
`;

const manifest = { name: "kakao-openapi", version: "0.0.0", bin: { "kakao-openapi": "bin.js" } };

const files = createFolder({
  "package/package.json": JSON.stringify(manifest),
  "package/bin.js": program,
  "work/traffic/bad.json": JSON.stringify(faulty),
  "work/good file.json": JSON.stringify(fitting),
  "temp/x": "",
});

beforeAll(() => {
  chmodSync(join(files.folder, "package/bin.js"), 0o755);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", join(files.folder, "work")], {
    cwd: join(files.folder, "package"),
  });
});

afterAll(() => files.remove());

/** Runs the steps as GitHub does, until one fails. */
function runAction(given: Readonly<Record<string, string>>) {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]));
  const values = { ...inputs, ...given };
  const [summary, output] = [join(files.folder, "summary.md"), join(files.folder, "output.txt")];
  let log = "";
  for (const { env, run } of action.runs.steps) {
    const own = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => values[input] ?? ""),
    ]);
    const { status, stdout, stderr } = spawnSync("bash", ["-c", run], {
      cwd: join(files.folder, "work"),
      env: {
        ...process.env,
        ...(Object.fromEntries(own) as Record<string, string>),
        RUNNER_TEMP: join(files.folder, "temp"),
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        npm_config_offline: "true",
      },
      encoding: "utf8",
    });
    log += stdout + stderr;
    if (status !== 0)
      return { status, log, summary: readFileSync(summary, "utf8"), output: readFileSync(output, "utf8") };
  }
  return { status: 0, log, summary: readFileSync(summary, "utf8"), output: readFileSync(output, "utf8") };
}

describe("the GitHub Action", () => {
  test("annotates the files, writes the job summary, and fails with violations", () => {
    const result = runAction({
      package: "kakao-openapi-0.0.0.tgz",
      paths: "  traffic\n good file.json\n",
      options: "--strict",
    });

    expect(result.log).toMatch(/^::error file=traffic\/bad\.json,line=1,title=getUserMe%3A response body \/id::/m);
    expect(result.summary).toMatch(/### Kakao API contract\n\n````text\n[^]*1 violation in 1 of 2 exchanges\n````\n$/);
    expect(result.output).toBe("exit-code=1\n");
    expect(result.status).toBe(1);
  });

  test("succeeds without violations", () => {
    const result = runAction({ package: "kakao-openapi-0.0.0.tgz", paths: "good file.json" });

    expect(result.output.split("\n").at(-2)).toBe("exit-code=0");
    expect(result.status).toBe(0);
  });
});
