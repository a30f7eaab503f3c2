import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./project.js";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node command-line tool of the project from its root folder. */
export function runTool(script: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 1, stdout, stderr: withoutNodeNotice(stderr) }));
  });
}

export function runRedocly(args: readonly string[]): Promise<CommandResult> {
  return runTool("@redocly/cli/bin/cli.js", args);
}

/** On Node 20 Redocly draws a box about the end of Node 20 on every run; it would bury the message that matters. */
function withoutNodeNotice(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*[║╔╚]/.test(line))
    .join("\n")
    .trim();
}
