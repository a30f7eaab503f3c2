import manifest from "../../../package.json" with { type: "json" };
import type { Finding } from "./finding.js";
import type { ReportWriter } from "./report.js";

/** The report for programs. Its members are those of the types that it is made from; new ones may come. */
export function createJsonReport(): ReportWriter {
  const findings: Finding[] = [];
  return {
    add: (finding) => {
      if (finding.violations.length > 0) findings.push(finding);
    },
    end: ({ summary, problems, coverage }) => {
      const tool = { name: manifest.name, version: manifest.version };
      return `${JSON.stringify({ tool, summary, findings, problems, ...(coverage && { coverage }) }, null, 2)}\n`;
    },
  };
}
