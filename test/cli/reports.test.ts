import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { Violation } from "../../src/contract/violation.js";
import { type Finding, findingOf } from "../../src/cli/check/report/finding.js";
import { createReport, type ReportFormat } from "../../src/cli/check/report/create-report.js";
import type { RunEnd } from "../../src/cli/check/report/report-writer.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { faulty, fitting, foreign } from "../support/traffic.js";
import { parseXml } from "../support/xml.js";

const summary = {
  exchanges: 5,
  checked: 3,
  failed: 2,
  violations: 3,
  warnings: 0,
  hidden: 0,
  skipped: { "cdn.example": 2 },
  withoutResponse: 0,
  empty: [],
  unrecorded: 1,
  authorized: 3,
};

const violation: Violation = {
  level: "error",
  side: "response",
  place: "body",
  pointer: "/elements/0/id",
  rule: "type",
  expected: "integer",
  found: "string",
  fix: "correct it",
};

function findingWith(entry: number, ...changes: Partial<Violation & { line: number }>[]): Finding {
  return {
    file: "logs/a b,c.har",
    entry,
    operationId: "getUserMe",
    api: "kapi",
    method: "GET",
    host: "kapi.kakao.com",
    path: "/v2/user/me",
    violations: changes.map((change) => ({ ...violation, ...change })),
    warnings: [],
  };
}

function render(format: ReportFormat, findings: readonly Finding[], end: Partial<RunEnd> = {}, color = false): string {
  const report = createReport(format, color);
  for (const finding of findings) report.add(finding);
  return report.end({ summary, problems: [], ...end });
}

describe("a finding", () => {
  const entry = { file: "a.har", number: 1, exchange: fitting };

  test("shows of an unknown call its method and host only", () => {
    const url = "https://user:password@kapi.kakao.com/v2/user/me?access_token=secret#secret";
    const exchange = { ...fitting, request: { ...fitting.request, url } };

    const finding = findingOf(
      { ...entry, exchange },
      { outcome: "checked", operationId: undefined, api: "kapi", violations: [], warnings: [] },
    );

    expect(finding).toMatchObject({ method: "GET", host: "kapi.kakao.com" });
    expect(JSON.stringify(finding)).not.toMatch(/secret|password|user/);
  });

  test("has no control characters", () => {
    const violations = [{ ...violation, pointer: "/a\u001b[2J", found: "b\r\nc\u2028" }];

    const finding = findingOf(entry, {
      outcome: "checked",
      operationId: "getUserMe",
      api: "kapi",
      violations,
      warnings: [],
    });

    expect(finding.violations[0]).toMatchObject({ pointer: "/a\\u001b[2J", found: "b\\u000d\\u000ac\\u2028" });
  });
});

describe("the text report", () => {
  test("groups by operation, file and entry, and shows what was expected and found, and the fix", () => {
    const unknown = { ...findingWith(4, { place: "operation", pointer: "" }), operationId: undefined, path: undefined };

    const text = render("text", [findingWith(1, {}, { pointer: "/total", line: 7 }), unknown]);

    expect(text).toBe(`getUserMe
  logs/a b,c.har #1
    response body /elements/0/id type
      expected  integer
      got       string
      fix       correct it
    response body /total type, line 7
      expected  integer
      got       string
      fix       correct it

unknown operation (GET kapi.kakao.com)
  logs/a b,c.har #4
    response operation type
      expected  integer
      got       string
      fix       correct it

3 violations in 2 of 3 exchanges
2 exchanges skipped: cdn.example 2
1 body not recorded, so not checked
`);
  });

  test("shows once what many exchanges and items share", () => {
    const many = Array.from({ length: 7 }, (_, index) => findingWith(index + 1, { pointer: `/elements/${index}/id` }));

    const text = render("text", many);

    expect(text.match(/expected/g)).toHaveLength(1);
    expect(text).toContain("also      logs/a b,c.har #2, logs/a b,c.har #3, logs/a b,c.har #4, 3 more times");
  });

  test("separates what differs by more than an index", () => {
    const text = render("text", [findingWith(1, {}, { rule: "enum" }, { expected: "number" }, { side: "request" })]);

    expect(text.match(/expected /g)).toHaveLength(4);
  });

  test("has the same text with colors", () => {
    const plain = render("text", [findingWith(1, {})]);
    const colored = render("text", [findingWith(1, {})], {}, true);

    // oxlint-disable-next-line no-control-regex -- these are what colours are made of
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(colored).not.toBe(plain);
  });

  test.each([
    ["on a terminal", { terminal: true }, [], true],
    ["in a file", { terminal: false }, [], false],
    ["on a terminal with NO_COLOR", { terminal: true, environment: { NO_COLOR: "1" } }, [], false],
    ["on a terminal with --no-color", { terminal: true }, ["--no-color"], false],
    ["in a file with --color", { terminal: false }, ["--color"], true],
    ["in a report for programs", { terminal: true }, ["--format", "json"], false],
  ])("%s is colored only if colors are visible", async (_, world, options, colored) => {
    const { stdout } = await runCli(["check", "-", ...options], { ...world, stdin: JSON.stringify(faulty) });

    expect(stdout.includes("\u001b[")).toBe(colored);
  });
});

describe("the report as JSON", () => {
  test("has the summary, the findings with violations, and the problems of inputs", () => {
    const finding = findingWith(2, { line: 3 });

    const report: unknown = JSON.parse(render("json", [findingWith(1), finding], { problems: ["check: x: empty"] }));

    expect(report).toEqual({
      tool: { name: "kakao-openapi", version: manifest.version },
      summary,
      findings: [finding],
      problems: ["check: x: empty"],
    });
  });

  test("is printed by the command, with coverage on request", async () => {
    const stdin = JSON.stringify([fitting, faulty, foreign]);

    const { stdout, exitCode } = await runCli(["check", "-", "--format", "json", "--coverage"], { stdin });

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: {
        exchanges: 3,
        checked: 2,
        failed: 1,
        violations: 1,
        skipped: { "an unknown host (11 characters)": 1 },
      },
      findings: [{ file: "stdin", entry: 2, operationId: "getUserMe", violations: [{ pointer: "/id", line: 1 }] }],
      problems: [],
      coverage: { total: { operations: { exercised: 1 } } },
    });
  });
});

describe("the report as JUnit XML", () => {
  test("has a test case for each exchange, and an error for each input that cannot be used", () => {
    const odd = findingWith(2, { found: '<a> & "b"', expected: "c]]>" }, {});

    const xml = parseXml(render("junit", [findingWith(1), odd], { problems: ["check: <x>: empty"] }));

    const [suite] = xml.children;
    expect(xml).toMatchObject({ name: "testsuites", attributes: { tests: "3", failures: "1", errors: "1" } });
    expect(suite?.children.map(({ attributes }) => attributes)).toEqual([
      { classname: "getUserMe", name: "logs/a b,c.har #1", file: "logs/a b,c.har" },
      { classname: "getUserMe", name: "logs/a b,c.har #2", file: "logs/a b,c.har" },
      { classname: "input", name: "check: <x>: empty" },
    ]);
    expect(suite?.children.map(({ children }) => children.map(({ name }) => name))).toEqual([
      [],
      ["failure"],
      ["error"],
    ]);
    const failure = suite?.children[1]?.children[0];
    expect(failure?.attributes["type"]).toBe("type");
    expect(failure?.text).toBe(
      `response body /elements/0/id: expected c]]>, got <a> & "b": correct it
response body /elements/0/id: expected integer, got string: correct it`,
    );
  });

  test("has no character that XML forbids", () => {
    expect(render("junit", [findingWith(1, { found: "a\u0000b\ud800c" })])).toContain("a\ufffdb\ufffdc");
  });
});

describe("the report for GitHub", () => {
  test("has a command for each violation, with file and line, escaped", () => {
    const lines = render("github", [findingWith(1, { line: 3, found: "50%\n::x" }, {})], {
      problems: ["check: x: empty"],
    });

    expect(lines.split("\n")).toEqual([
      "::error file=logs/a b%2Cc.har,line=3,title=getUserMe%3A response body /elements/0/id::" +
        "logs/a b,c.har #1: expected integer, got 50%25%0A::x: correct it",
      "::error file=logs/a b%2Cc.har,title=getUserMe%3A response body /elements/0/id::" +
        "logs/a b,c.har #1: expected integer, got string: correct it",
      "::error::check: x: empty",
      "::error::3 violations in 2 of 3 exchanges",
      "",
    ]);
  });

  test("is an error if nothing was checked", () => {
    const idle = { ...summary, checked: 0, violations: 0, failed: 0 };

    expect(render("github", [], { summary: idle })).toBe("::error::Nothing checked\n");
  });

  test("is a notice without violations", () => {
    const clean = { ...summary, violations: 0, failed: 0 };

    expect(render("github", [], { summary: clean })).toBe("::notice::No violations: 3 exchanges checked\n");
  });
});

describe("the report as SARIF", () => {
  interface Sarif {
    version: string;
    $schema: string;
    runs: {
      tool: { driver: { name: string; version: string; rules: { id: string; shortDescription: { text: string } }[] } };
      invocations: { executionSuccessful: boolean; toolExecutionNotifications?: object[] }[];
      results: {
        ruleId: string;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } } }[];
      }[];
    }[];
  }
  const sarif = (...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never) =>
    JSON.parse(render("sarif", ...args)) as Sarif;

  test("names each rule once, and each result by its rule and place", () => {
    const { version, $schema, runs } = sarif([findingWith(1, { line: 3 }, {}), findingWith(2, { rule: "enum" })]);

    expect(version).toBe("2.1.0");
    expect($schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(runs).toHaveLength(1);
    const { tool, results, invocations } = runs[0]!;
    expect(tool.driver).toMatchObject({ name: "kakao-openapi", version: manifest.version });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(["response-body/type", "response-body/enum"]);
    expect(tool.driver.rules.every(({ shortDescription }) => shortDescription.text)).toBe(true);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["response-body/type", "error"],
      ["response-body/type", "error"],
      ["response-body/enum", "error"],
    ]);
    expect(results.map(({ locations: [location] }) => location?.physicalLocation)).toMatchObject([
      { artifactLocation: { uri: "logs/a%20b%2Cc.har" }, region: { startLine: 3 } },
      { artifactLocation: { uri: "logs/a%20b%2Cc.har" } },
      {},
    ]);
    expect(results[0]?.message.text).toContain("expected integer, got string");
    expect(invocations).toEqual([{ executionSuccessful: true }]);
  });

  test("reports inputs that cannot be used", () => {
    const { runs } = sarif([], { problems: ["check: x: empty"] });

    expect(runs[0]).toMatchObject({
      results: [],
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [{ level: "error", message: { text: "check: x: empty" } }],
        },
      ],
    });
  });
});

describe("a warning", () => {
  const warned = { ...findingWith(1), warnings: [{ ...violation, level: "warning" as const }] };
  const figures = { summary: { ...summary, violations: 0, failed: 0, warnings: 1 } };

  test("is shown in the text report", () => {
    const text = render("text", [warned], figures);

    expect(text).toContain("    warning: response body /elements/0/id type\n      expected  integer\n");
    expect(text).toContain("No violations, 1 warning: 3 exchanges checked");
  });

  test("is shown in the JSON report", () => {
    expect(JSON.parse(render("json", [warned], figures))).toMatchObject({
      summary: { violations: 0, warnings: 1 },
      findings: [{ violations: [], warnings: [{ level: "warning", pointer: "/elements/0/id" }] }],
    });
  });

  test("is output of a JUnit test case, which does not fail", () => {
    const xml = parseXml(render("junit", [warned], figures));

    expect(xml.attributes["failures"]).toBe("0");
    expect(xml.children[0]?.children[0]?.children).toMatchObject([
      { name: "system-out", text: "warning: response body /elements/0/id: expected integer, got string: correct it" },
    ]);
  });

  test("is a warning for GitHub", () => {
    const [command, result] = render("github", [warned], figures).split("\n");

    expect(command).toMatch(/^::warning file=/);
    expect(result).toBe("::warning::No violations, 1 warning: 3 exchanges checked");
  });

  test("is a warning in SARIF", () => {
    const { runs } = JSON.parse(render("sarif", [warned], figures)) as { runs: [{ results: { level: string }[] }] };

    expect(runs[0].results.map(({ level }) => level)).toEqual(["warning"]);
  });

  test("does not fail the command, unless strict", async () => {
    const url =
      "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=k&redirect_uri=https://a.example/&x=1";
    const stdin = JSON.stringify({ request: { method: "GET", url } });

    const lenient = await runCli(["check", "-"], { stdin });
    const strict = await runCli(["check", "-", "--strict"], { stdin });

    expect(lenient).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("No violations, 1 warning") as string,
    });
    expect(strict).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("1 violation in 1 of 1") as string });
  });
});

describe("a report of very many violations", () => {
  test.each<ReportFormat>(["json", "junit", "github", "sarif"])("is limited in %s", (format) => {
    const fill = (count: number) => {
      const report = createReport(format, false, 10);
      for (let number = 1; number <= count; number += 1)
        report.add(findingWith(number, { found: "mark" }, { found: "mark" }));
      for (let number = 1; number <= count; number += 1) report.add(findingWith(number));
      return { text: report.end({ summary, problems: [] }), omitted: report.omitted };
    };

    expect(fill(70_000).text.length).toBeLessThan(fill(7).text.length * 2);
    expect(fill(7).text.match(/got mark|"found": "mark"/g)).toHaveLength(10);
    expect([fill(5).omitted, fill(7).omitted]).toEqual([0, 4]);
    expect(fill(5).text).not.toMatch(/not shown|omitted/);
    expect(fill(7).text).toMatch(/4 more violations not shown|"omitted": 4/);
  });

  test("shows different ones in the text report, and how many more there are", () => {
    const changes = Array.from({ length: 1200 }, (_, index) => ({ pointer: `/a${index}` }));

    const text = render("text", [findingWith(1, ...changes), findingWith(2, ...changes)]);

    expect(text.match(/expected/g)).toHaveLength(1000);
    expect(text).toContain("400 more violations not shown; fix these and run again");
  });
});

describe("a report of a file", () => {
  test("names the line of a violation", async () => {
    const { folder, remove } = createFolder({ "mocks/me.json": '{\n  "id": "one"\n}\n' });
    const args = ["check", "mocks", "--operation", "getUserMe", "--status", "200", "--format", "github"];
    try {
      const { stdout } = await runCli(args, { folder });

      expect(stdout).toContain("::error file=mocks/me.json,line=2,title=getUserMe%3A response body /id::");
    } finally {
      remove();
    }
  });
});
