import { docsUrl, errorPageUrl } from "../../../docs-url.js";
import type { Finding, LocatedViolation } from "./finding.js";
import type { Language } from "../../../language.js";
import type { ReportWriter } from "./report-writer.js";

/** Returns the address of the guide that explains what is checked. */
export function guideUrl(language: Language): string {
  return `${docsUrl}/${language}/guides/contract-testing.html`;
}

/** Returns a report that names, behind the first violation of a failed call, the page of its error code. */
export function withLinks(writer: ReportWriter, language: Language): ReportWriter {
  return { ...writer, add: (finding) => writer.add(link(finding, language)) };
}

function link(finding: Finding, language: Language): Finding {
  const { errorCode, violations, warnings } = finding;
  if (errorCode === undefined) return finding;
  const page = errorPageUrl(errorCode, language);
  return violations.length > 0
    ? { ...finding, violations: linkFirst(violations, page) }
    : { ...finding, warnings: linkFirst(warnings, page) };
}

function linkFirst(all: readonly LocatedViolation[], page: string): readonly LocatedViolation[] {
  return all.map((violation, index) => (index === 0 ? { ...violation, fix: `${violation.fix} (${page})` } : violation));
}
