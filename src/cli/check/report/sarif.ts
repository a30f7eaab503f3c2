import manifest from "../../../../package.json" with { type: "json" };
import { allOf, type Finding, type LocatedViolation, placeOf, titleOf } from "./finding.js";
import { labels, partOf } from "./labels.js";
import { say } from "./language.js";
import type { ReportWriter } from "./report-writer.js";
import { count } from "../../count.js";
import { guideUrl } from "./links.js";
import { hiddenNote } from "./tally.js";
import type { Language } from "../../../language.js";

/** Creates a SARIF 2.1.0 report for code scanning. */
export function createSarifReport({ language = "en" }: { language?: Language } = {}): ReportWriter {
  const rules = new Map<string, object>();
  const results: object[] = [];
  return {
    add: (finding) => {
      for (const violation of allOf(finding)) {
        const id = ruleIdOf(violation);
        rules.set(id, {
          id,
          helpUri: guideUrl(language),
          shortDescription: { text: labels[language].rule(violation) },
        });
        results.push(resultOf(finding, violation, language));
      }
    },
    end: ({ summary, problems, omitted = 0 }) => {
      const { name, version, homepage } = manifest;
      const driver = { name, version, informationUri: homepage, rules: [...rules.values()] };
      const notifications = problems.map((text) => ({ level: "error", message: { text } }));
      if (omitted > 0)
        notifications.push({
          level: "warning",
          message: { text: say(`${count(omitted, "more violation")} not shown`, language) },
        });
      const note = hiddenNote(summary);
      if (note) notifications.push({ level: "note", message: { text: say(note, language) } });
      const invocation = {
        executionSuccessful: problems.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      const run = { tool: { driver }, invocations: [invocation], results };
      const $schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
      return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
    },
  };
}

function ruleIdOf({ side, place, rule }: LocatedViolation): string {
  return `${side}-${place}/${rule}`;
}

function resultOf(finding: Finding, violation: LocatedViolation, language: Language): object {
  const { level, line } = violation;
  const text = `${placeOf(finding)}: ${partOf(violation, language)}: ${labels[language].line(violation)}`;
  const artifactLocation = { uri: finding.file.split("/").map(encodeURIComponent).join("/") };
  return {
    ruleId: ruleIdOf(violation),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(line !== undefined && { region: { startLine: line } }) },
        logicalLocations: [{ fullyQualifiedName: `${say(titleOf(finding), language)} ${partOf(violation, language)}` }],
      },
    ],
  };
}
