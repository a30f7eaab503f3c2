import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { root } from "../../scripts/lib/project.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { run } from "../support/programs/run.js";
import { faulty, fitting } from "../support/traffic.js";

function runProcess(args: readonly string[], cwd: string) {
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  return run(process.execPath, ["--import", loader, join(root, "src/cli/index.ts"), ...args], { cwd });
}

describe("the program", () => {
  test("prints its version", async () => {
    expect(await runCli(["--version"])).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  test.each([["--help"], ["-h"]])("lists its commands for %s", async (option) => {
    const { exitCode, stdout } = await runCli([option]);

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ {2}check +check recorded traffic/m);
  });

  test("prints its usage to stderr without a command", async () => {
    const { exitCode, stdout, stderr } = await runCli([]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: kakao-openapi <command>/);
  });

  test.each([
    ["chekc", "kakao-openapi: unknown command chekc: did you mean check?\n"],
    ["toString", /^kakao-openapi: unknown command toString: use check, .+ or mcp\n$/],
  ])("rejects the unknown command %s", async (name, message) => {
    const { exitCode, stderr } = await runCli([name]);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("explains every option of the check", async () => {
    const { exitCode, stdout } = await runCli(["check", "--help"]);

    expect(exitCode).toBe(0);
    const options = ["strict", "format", "output", "coverage", "coverage-file", "operation", "status", "input"];
    for (const option of [...options, "base-url", "no-credentials", "color", "no-color"])
      expect(stdout).toContain(`--${option}`);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe("the process", () => {
  test.each([
    ["0 without violations", fitting, [], 0, "No violations: 1 exchange checked"],
    ["1 with violations", faulty, [], 1, "1 violation in 1 of 1 exchange"],
    [
      "2 for an unknown option",
      fitting,
      ["--formatt=json"],
      2,
      "check: unknown option --formatt (did you mean --format?)",
    ],
  ])("ends with exit code %s", async (_, exchange, options, exitCode, message) => {
    const { folder, remove } = createFolder({ "traffic.json": JSON.stringify(exchange) });
    try {
      const result = await runProcess(["check", "traffic.json", ...options], folder);

      expect(result.exitCode).toBe(exitCode);
      expect(result.output).toContain(message);
    } finally {
      remove();
    }
  });

  test("exits quietly when its reader closes the pipe", async () => {
    const lines = `${JSON.stringify(faulty)}\n`.repeat(5000);
    const { folder, remove } = createFolder({ "traffic.ndjson": lines });
    try {
      const loader = join(root, "node_modules/tsx/dist/loader.mjs");
      const check = `"${process.execPath}" --import "${loader}" "${join(root, "src/cli/index.ts")}" check traffic.ndjson`;
      const { output } = await run("sh", ["-c", `${check} --format json | head -c 10`], { cwd: folder });

      expect(output.length).toBeLessThanOrEqual(10);
    } finally {
      remove();
    }
  });

  test("shows no stack trace, whatever it is given", async () => {
    const { exitCode, output } = await runProcess(["check", "missing.har"], root);

    expect(exitCode).toBe(2);
    expect(output.split("\n")).toContain("check: missing.har: no such file or folder");
    expect(output).not.toMatch(/^\s+at /m);
  });

  test("says how many violations it has not shown", async () => {
    const responses = Array.from(
      { length: 10_003 },
      () => '{"operation":"getUserMe","response":{"status":200,"body":{}}}',
    );

    const { stderr, exitCode } = await runCli(["check", "-", "--format", "github"], { stdin: responses.join("\n") });

    expect(stderr).toBe("check: 3 more violations not shown; fix these and run again\n");
    expect(exitCode).toBe(1);
  });
});
