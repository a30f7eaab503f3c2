import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundle } from "../scripts/generate/bundles.js";
import { generators } from "../scripts/generate/index.js";
import { listOperations, listWebhooks } from "../scripts/lib/model/openapi.js";
import { root } from "../scripts/lib/project.js";
import { lintBundles } from "../scripts/lint/bundles.js";
import { lintExamples } from "../scripts/lint/examples.js";
import { lintSpec } from "../scripts/lint/spec.js";
import { insertFigures } from "../scripts/generate/readme.js";
import { typecheck } from "../scripts/typecheck.js";
import { apis, callableApis, generatedFolder } from "./support/apis.js";
import { run } from "./support/programs/run.js";

function readTree(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, "docs")))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
  );
}

function runTool(script: string, ...args: string[]): Promise<{ exitCode: number; output: string }> {
  return run(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root });
}

interface LintConfig {
  readonly extends: readonly string[];
  readonly rules?: Readonly<Record<string, string | { readonly severity?: string }>>;
}

function severityOf(rule: string | { readonly severity?: string }): string | undefined {
  return typeof rule === "string" ? rule : rule.severity;
}

/** Lists the APIs, paths and operations that a text names. */
function namesIn(text: string): string[] {
  const names = apis.flatMap(({ id, name, bundle }) => [
    // `webhooks` is a keyword of OpenAPI too.
    ...(callableApis.some((api) => api.id === id) ? [id, name] : []),
    ...Object.keys(bundle.paths ?? {}),
    ...[...listOperations(bundle), ...listWebhooks(bundle)].map(({ operation }) => operation.operationId),
  ]);
  return [...new Set(names)].filter((name) =>
    new RegExp(`(?<![\\w-])${name.replaceAll(/[.{}]/g, "\\$&")}(?![\\w-])`).test(text),
  );
}

function withoutDocComments(text: string): string {
  return text.replace(/\/\*\*[^]*?\*\//g, "");
}

describe("the project", () => {
  test("has descriptions and bundles without a finding", async () => {
    expect(await lintSpec.run(generatedFolder)).toContain("0 findings");
    expect(await lintBundles.run(generatedFolder)).toContain("0 findings");
  });

  test.each(["redocly.yaml", "redocly-bundle.yaml"])("lints with all of recommended-strict in %s", (file) => {
    const { extends: bases, rules = {} } = parse(readFileSync(join(root, file), "utf8")) as LintConfig;
    const softened = Object.entries(rules).filter(([, rule]) => severityOf(rule) !== "error");

    expect(bases).toEqual(["recommended-strict"]);
    expect(softened).toEqual([]);
  });

  test("has no file by which findings are ignored", () => {
    expect(readdirSync(root).filter((name) => /lint-ignore|spectralignore/.test(name))).toEqual([]);
  });

  test("has examples that fit their schemas", async () => {
    expect(await lintExamples.run(generatedFolder)).toMatch(/^[1-9]\d* valid$/);
  });

  test("has generated files that are what the pipeline makes of its sources", async () => {
    const fresh = mkdtempSync(join(tmpdir(), "generated-"));
    try {
      for (const step of [bundle, ...generators]) await step.run(fresh);

      expect(Object.keys(readTree(generatedFolder)), "run npm run generate").toEqual(Object.keys(readTree(fresh)));
      expect(readTree(generatedFolder), "run npm run generate").toEqual(readTree(fresh));
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  });

  test("has the current figures in its README", () => {
    const text = readFileSync(join(root, "README.md"), "utf8");

    expect(text, "run npm run generate").toBe(
      insertFigures(text, readFileSync(join(generatedFolder, "figures.md"), "utf8")),
    );
  });

  test("has one version in the package and every description", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

    expect(apis.map((api) => api.bundle.info.version)).toEqual(apis.map(() => version));
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(`## [${version}]`);
  });

  test("type-checks, calls that must not compile included", async () => {
    expect(await typecheck.run(generatedFolder)).toBe("0 errors");
  });

  test("has generated types that say what they mean: no any, no empty records", () => {
    const types = readTree(join(generatedFolder, "types"));

    const vague = Object.entries(types).flatMap(([file, text]) => {
      const code = text.replace(/\/\*[^]*?\*\//g, "");
      return [...code.matchAll(/\bany\b|Record<string, never>/g)].map(([found]) => `${file}: ${found}`);
    });

    expect(vague).toEqual([]);
  });

  test("passes oxlint", async () => {
    expect(await runTool("oxlint/bin/oxlint", "--deny-warnings", "--quiet")).toMatchObject({ exitCode: 0 });
  });

  test("is formatted", async () => {
    expect(await runTool("oxfmt/bin/oxfmt", "--list-different")).toMatchObject({ exitCode: 0, output: "" });
  });

  test("names no API, path or operation in scripts/ and the client: the spec says it all", () => {
    const sources = { ...readTree(join(root, "src")), ...readTree(join(root, "scripts")) };

    // Behaviour that no spec holds names operations, held to the spec by the generated types. A doc comment may show
    // one. What people type into a search is their word, not a name.
    const named = Object.entries(sources)
      .filter(([file]) => !/^((oauth|webhooks|emulator|testing)\/|search\/(synonyms|loanwords)\.ts)/.test(file))
      .flatMap(([file, text]) => namesIn(withoutDocComments(text)).map((name) => `${file}: ${name}`));

    expect(named).toEqual([]);
  });

  test("would notice a name", () => {
    expect(namesIn('if (api === "kapi") call("/v1/api/talk/profile"); // see listFriends')).toEqual([
      "kapi",
      "/v1/api/talk/profile",
      "listFriends",
    ]);
  });
});

describe("the comparison of generated files", () => {
  test("notices a changed file", () => {
    const copy = mkdtempSync(join(tmpdir(), "generated-"));
    try {
      cpSync(join(generatedFolder, "figures.md"), join(copy, "figures.md"));

      expect(readTree(copy)).not.toEqual(readTree(generatedFolder));
      expect(Object.keys(readTree(copy))).toEqual(["figures.md"]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
