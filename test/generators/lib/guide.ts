import { headingOf, linkTo, renderTable } from "./render.js";
import type { Result } from "./run-target.js";
import type { Language, Target } from "./target.js";
import { words } from "./words.js";

/** What developers of a framework would use, by the ids of targets; the first is what the guide advises. */
const frameworks: Readonly<Record<string, readonly string[]>> = {
  "Spring Boot, Java": [
    "java-openapi-generator-restclient",
    "java-openapi-generator-feign",
    "java-spring-http-interface",
  ],
  "Spring Boot, Kotlin": ["kotlin-openapi-generator-okhttp", "java-openapi-generator-restclient"],
  FastAPI: ["python-openapi-generator", "python-openapi-python-client", "python-datamodel-code-generator"],
  Django: ["python-openapi-generator"],
  Go: ["go-oapi-codegen", "go-ogen", "go-openapi-generator"],
  Rust: ["rust-openapi-generator", "rust-progenitor"],
  "PHP, Laravel": ["php-openapi-generator"],
  NestJS: ["typescript-hey-api", "typescript-orval", "typescript-axios-openapi-generator"],
};

/** Returns what the matrix writes into a guide, by the name of the mark: tables, and the commands of each target. */
export function guideSections(
  all: readonly Target[],
  results: Readonly<Record<string, Result>>,
  language: Language,
): Record<string, string> {
  const targets = [...all].sort((one, other) => rankOf(one) - rankOf(other));
  return {
    frameworks: renderFrameworks(targets, language),
    table: renderTable(targets, results, language),
    commands: targets.map((target) => renderCommands(target, language)).join("\n\n"),
  };
}

/** Ranks a language: what is for none comes last. */
function rankOf({ language }: Target): number {
  return language === "Others" ? 1 : 0;
}

function renderFrameworks(targets: readonly Target[], language: Language): string {
  const { framework, generators } = words[language];
  const rows = Object.entries(frameworks).map(([name, ids]) => {
    const links = ids.map((id) => {
      const target = targets.find((one) => one.id === id);
      if (!target) throw new Error(`framework ${name}: target ${id} is unknown`);
      return linkTo(target, language);
    });
    return `| ${name} | ${links.join(", ")} |`;
  });
  return [`| ${framework} | ${generators} |`, "| --- | --- |", ...rows].join("\n");
}

/** Renders the commands as the matrix runs them, and what a user must know. */
function renderCommands(target: Target, language: Language): string {
  const { id, document, generate, compile, call, notes, fails = [] } = target;
  const { folder, wrong, noIssue, upstream } = words[language];
  const commands = [generate, compile, call].flatMap((command) => command?.trim() ?? []).join("\n");
  const problems = fails.map(({ why, issue }) => {
    return `- ${wrong}: ${why[language]} (${issue === undefined ? noIssue : `[${upstream}](${issue})`})`;
  });
  return [
    `### ${headingOf(target, language)}`,
    "",
    "```sh",
    commands.replaceAll("$SPEC", `generated/openapi/${document}`),
    "```",
    "",
    `[${folder}](../test/generators/targets/${id})`,
    ...(notes === undefined ? [] : ["", notes[language].trim()]),
    ...(problems.length === 0 ? [] : ["", ...problems]),
  ].join("\n");
}
