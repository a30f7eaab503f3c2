import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lintWithRedocly, lintWithSpectral, refuse } from "../../scripts/lib/findings.js";

// A description with one fault for each linter: a path parameter that is not declared, and no tag.
const faulty = `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
servers: [{ url: https://test.example }]
paths:
  /a/{id}:
    get:
      operationId: getA
      responses:
        '200': { description: Good. }
`;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "findings-"));
  file = join(folder, "faulty.yaml");
  writeFileSync(file, faulty);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the lint gate", () => {
  test("has a finding of Redocly's with its file and line", async () => {
    const findings = await lintWithRedocly([file], "redocly-bundle.yaml");

    expect(findings.find(({ rule }) => rule === "path-parameters-defined")).toMatchObject({
      line: 6,
      severity: "error",
    });
    expect(findings[0]?.file).toContain("faulty.yaml");
  });

  test("has a finding of Spectral's with its file and line, warnings included", async () => {
    const findings = await lintWithSpectral([file], "spectral.yaml");

    expect(findings.find(({ rule }) => rule === "operation-tags")).toMatchObject({ line: 6, severity: "warning" });
    expect(findings[0]?.file).toContain("faulty.yaml");
  });

  test("lets nothing pass, not even a warning", () => {
    const finding = { file: "a.yaml", line: 3, column: 1, severity: "warning", rule: "some-rule", message: "is odd" };

    expect(() => refuse([finding])).toThrow("a.yaml:3:1 warning some-rule: is odd");
    expect(() => refuse([])).not.toThrow();
  });

  test("has the findings of every file that one process reads", async () => {
    const second = join(folder, "second.yaml");
    writeFileSync(second, faulty);

    const findings = await lintWithRedocly([file, second], "redocly-bundle.yaml");

    const files = findings.filter(({ rule }) => rule === "path-parameters-defined").map(({ file }) => basename(file));
    expect(files).toEqual(["faulty.yaml", "second.yaml"]);
  });

  test("fails when a file cannot be read, behind which Redocly reads no more", async () => {
    const broken = join(folder, "broken.yaml");
    writeFileSync(broken, "openapi: {");

    await expect(lintWithRedocly([file, broken], "redocly-bundle.yaml")).rejects.toThrow(/broken\.yaml/);
  });

  test("says so when a linter gives no report", async () => {
    await expect(lintWithRedocly([file], join(folder, "missing.yaml"))).rejects.toThrow(
      "redocly lint produced no report",
    );
  });
});
