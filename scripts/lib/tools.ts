import { spawn } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
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
    child.on("close", (code) => resolve({ exitCode: code ?? 1, stdout, stderr: onlyMessages(stderr) }));
  });
}

export function runRedocly(args: readonly string[]): Promise<CommandResult> {
  return runTool("@redocly/cli/bin/cli.js", args);
}

/**
 * Leaves out what buries the message: colours, stack traces, and the box that Redocly draws about Node 20 at every run.
 */
function onlyMessages(text: string): string {
  return stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => !/^\s*([║╔╚]|at )/.test(line))
    .join("\n")
    .trim();
}

/** Returns what went wrong, which Redocly writes behind a dash, below lines on what it is doing. */
export function messageOf(stderr: string): string {
  return /^\s*- (.*)$/ms.exec(stderr)?.[1] ?? stderr;
}
