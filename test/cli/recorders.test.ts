import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { runCli } from "../support/programs/cli.js";

// Each recorded two calls to a server that returned an ID as a string and accepted a message without a link.
const recorders = [
  ["redocly proxy", "redocly-proxy.har", {}],
  ["Playwright", "playwright.har", { "an unknown host (11 characters)": 1 }],
] as const;

describe.each(recorders)("a HAR that %s wrote", (_, file, skipped) => {
  test("is read as a whole, without preflights, and its violations are found", async () => {
    const { exitCode, stdout } = await runCli(["check", `test/cli/fixtures/${file}`, "--format", "json"], {
      folder: root,
    });

    const report = JSON.parse(stdout) as { findings: { violations: object[] }[] };
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ summary: { checked: 2, violations: 2, unrecorded: 0, authorized: 2, skipped } });
    expect(report.findings).toMatchObject([
      { operationId: "getUserMe", violations: [{ side: "response", pointer: "/id", rule: "type" }] },
      {
        operationId: "sendMemoDefault",
        violations: [{ side: "request", pointer: "/template_object/link", rule: "minProperties" }],
      },
    ]);
  });

  test("reports the line of each violation", async () => {
    const { stdout } = await runCli(["check", join("test/cli/fixtures", file), "--format", "github"], { folder: root });

    expect(stdout.match(/^::error file=test\/cli\/fixtures\/[\w-]+\.har,line=\d+,/gm)).toHaveLength(2);
  });
});
