import { relative, resolve } from "node:path";
import { root } from "./project.js";
import { BuildError } from "./step.js";
import { messageOf, runRedocly, runTool } from "./tools.js";

/** One remark of a linter. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

interface RedoclyProblem {
  ruleId: string;
  severity: string;
  message: string;
  location: { source: { ref: string }; start?: { line: number; col: number } }[];
}

/** Returns Redocly's findings in descriptions, bundled or not: one process reads them all. */
export async function lintWithRedocly(files: readonly string[], config: string): Promise<Finding[]> {
  const { stdout, stderr } = await runRedocly(["lint", ...files, "--config", config, "--format", "json"]);
  // One report for each file, one after the other.
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((report) => parseReport(report, stderr, "redocly lint"));
  // Redocly stops at a file that it cannot read.
  if (reports.length < files.length) throw new BuildError(messageOf(stderr));
  return (reports as { problems: RedoclyProblem[] }[])
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, severity, message, location: [at] }) => ({
      file: at ? relative(root, resolve(root, at.source.ref)) : "",
      line: at?.start?.line ?? 1,
      column: at?.start?.col ?? 1,
      severity,
      rule: ruleId,
      message: message.trim(),
    }));
}

interface SpectralProblem {
  code: string;
  severity: number;
  message: string;
  source?: string;
  range: { start: { line: number; character: number } };
}

/** Lints bundles with Spectral; hints count too. */
export async function lintWithSpectral(files: readonly string[], ruleset: string): Promise<Finding[]> {
  const args = ["lint", ...files, "--ruleset", ruleset, "--format", "json", "--quiet", "--fail-severity", "hint"];
  const { stdout, stderr } = await runTool("@stoplight/spectral-cli/dist/index.js", args);
  const severities = ["error", "warning", "information", "hint"];
  const report = parseReport(stdout, stderr, "spectral lint") as SpectralProblem[];
  return report.map((problem) => ({
    file: relative(root, problem.source ?? ""),
    line: problem.range.start.line + 1,
    column: problem.range.start.character + 1,
    severity: severities[problem.severity] ?? "error",
    rule: problem.code,
    message: problem.message,
  }));
}

/** Fails when there is any finding, whatever its severity. */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const lines = findings.map(
    ({ file, line, column, severity, rule, message }) => `  ${file}:${line}:${column} ${severity} ${rule}: ${message}`,
  );
  throw new BuildError(`${findings.length} finding(s)\n${lines.join("\n")}`);
}

function parseReport(stdout: string, stderr: string, tool: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new BuildError(`${tool} produced no report: ${stderr || stdout || "no output"}`);
  }
}
