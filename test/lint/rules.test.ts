import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import kakaoPlugin from "../../scripts/redocly/plugin.js";

// A fixture is an OpenAPI document; a comment `# finding: <part of the message>` stands above each line that its rule
// must report. What a bad-*.yaml refers to may hold such comments too, in a folder of the same name.
const ROOT = resolve(import.meta.dirname, "../..");
const FIXTURES = join(import.meta.dirname, "fixtures");

const RULES = Object.keys(kakaoPlugin().rules.oas3);

/** Options by rule, or by fixture where one needs others. */
const OPTIONS: Record<string, Record<string, unknown>> = {
  "operation-members": { properNouns: ["Book Club"] },
  consent: { items: "../../test/lint/fixtures/consent/items.yaml" },
  rules: { catalogue: "../../test/lint/fixtures/rules/catalogue.yaml" },
  "error-codes": { catalogue: "../../test/lint/fixtures/error-codes/catalogue.yaml" },
  "known-extensions": { known: ["x-kakao-known", "x-kakao-worded"], values: { "x-kakao-worded": ["yes", "no"] } },
  "known-extensions/bad-option.yaml": {},
};

interface Fixture {
  rule: string;
  name: string;
}

interface Finding {
  rule: string;
  file: string;
  line: number;
  message: string;
}

interface Report {
  problems: {
    ruleId: string;
    message: string;
    location: { source: { ref: string }; start: { line: number } }[];
  }[];
}

const fixtures: Fixture[] = RULES.flatMap((rule) =>
  readdirSync(join(FIXTURES, rule))
    .filter((name) => /^(good|bad).*\.yaml$/.test(name))
    .map((name) => ({ rule, name })),
);

/** A document with nulls and words where maps belong, linted with every rule at once. */
const HALF_WRITTEN = "half-written.yaml";

const documents = [
  ...fixtures.map((fixture) => ({ path: pathOf(fixture), rules: [fixture.rule] })),
  { path: HALF_WRITTEN, rules: RULES },
];

const folder = mkdtempSync(join(tmpdir(), "kakao-openapi-lint-"));
let findings: Map<string, Finding[]>;

beforeAll(() => {
  findings = lint();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(RULES)("the rule %s", (rule) => {
  const own = fixtures.filter((fixture) => fixture.rule === rule);
  const good = own.filter(({ name }) => name.startsWith("good"));
  const bad = own.filter(({ name }) => name.startsWith("bad"));

  it("has a fixture that passes and one that fails", () => {
    expect(good).not.toEqual([]);
    expect(bad).not.toEqual([]);
  });

  it("is switched on for the project's own files", () => {
    const { rules } = parse(readFileSync(join(ROOT, "redocly.yaml"), "utf8")) as {
      rules: Record<string, string | { severity: string }>;
    };

    const setting = rules[`kakao/${rule}`];

    expect(typeof setting === "object" ? setting.severity : setting).toBe("error");
  });

  it.each(good)("accepts $name", (fixture) => {
    expect(findings.get(pathOf(fixture))).toEqual([]);
  });

  it.each(bad)("reports each fault of $name on its line, and nothing else", (fixture) => {
    const expected = expectedFindings(fixture);

    expect(expected).not.toEqual([]);
    expect(findings.get(pathOf(fixture))).toEqual(
      expected.map((finding) => ({ ...finding, message: expect.stringContaining(finding.message) as string })),
    );
  });
});

describe("a half-written file", () => {
  it("stops no rule from reporting what it can", () => {
    const rules = findings.get(HALF_WRITTEN)?.map(({ rule }) => rule);

    expect(rules).toContain("kakao/no-bare-object");
    expect(rules).toContain("kakao/path-file-name");
  });
});

/** Lints every fixture in one run: Redocly takes each for an API of its own, with rules of its own. */
function lint(): Map<string, Finding[]> {
  const config = join(folder, "redocly.yaml");
  const apis = documents.map(({ path, rules }, index) => [`document-${index}`, apiConfig(path, rules)] as const);
  writeFileSync(
    config,
    stringify({
      telemetry: "off",
      plugins: [join(ROOT, "scripts/redocly/plugin.js")],
      apis: Object.fromEntries(apis),
    }),
  );

  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/@redocly/cli/bin/cli.js", "lint", "--config", config, "--format", "json", "--max-problems", "1000"],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, REDOCLY_TELEMETRY: "off", NODE_NO_WARNINGS: "1" } },
  );

  // One report for each API, in their order, with nothing between them.
  const reports = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, "},{")}]`) as Report[];
  if (reports.length !== documents.length) throw new Error(`Redocly did not lint every fixture: ${stderr}`);
  return new Map(documents.map(({ path }, index) => [path, findingsOf(reports[index]?.problems ?? [])]));
}

function apiConfig(path: string, names: string[]): { root: string; rules: Record<string, unknown> } {
  const rules = names.map(
    (rule) => [`kakao/${rule}`, { severity: "error", ...(OPTIONS[path] ?? OPTIONS[rule]) }] as const,
  );
  return { root: join(FIXTURES, path), rules: Object.fromEntries(rules) };
}

function findingsOf(problems: Report["problems"]): Finding[] {
  const all = problems.map(({ ruleId, message, location: [place] }) => ({
    rule: ruleId,
    file: relative(FIXTURES, resolve(ROOT, place?.source.ref ?? "")),
    line: place?.start.line ?? 0,
    message,
  }));
  return all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Reads the findings that the comments of a fixture ask for, in the order of files and lines. */
function expectedFindings({ rule, name }: Fixture): Finding[] {
  const companions = readdirSync(join(FIXTURES, rule), { recursive: true, encoding: "utf8" })
    .filter((path) => path.startsWith(`${basename(name, ".yaml")}/`) && path.endsWith(".yaml"))
    .sort();
  return [name, ...companions].flatMap((path) => {
    const file = join(rule, path);
    const lines = readFileSync(join(FIXTURES, file), "utf8").split("\n");
    return lines.flatMap((text, index) => {
      const message = /^\s*# finding: (.+)$/.exec(text)?.[1];
      if (message === undefined) return [];
      const below = lines.findIndex((line, at) => at > index && !/^\s*#/.test(line));
      return [{ rule: `kakao/${rule}`, file, line: below + 1, message }];
    });
  });
}

function pathOf({ rule, name }: Fixture): string {
  return `${rule}/${name}`;
}
