import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { modelOf } from "../../scripts/lib/model/api-model.js";
import { checkExamples } from "../../scripts/lib/schema/examples.js";
import { type Bundle, listOperations, readBundle, readBundles } from "../../scripts/lib/model/openapi.js";
import { root } from "../../scripts/lib/project.js";

const generated = join(root, "generated");
const folder = join(generated, "openapi/3.0");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const twins = names.map((name) => ({ name, twin: readTwin(name) }));

function readTwin(name: string): Bundle {
  return JSON.parse(readFileSync(join(folder, name), "utf8")) as Bundle;
}

/** Lints documents with the rules of Redocly that say what OpenAPI is; returns what they find. */
function lint(documents: readonly string[]): string[] {
  const temporary = mkdtempSync(join(tmpdir(), "kakao-openapi-portable-"));
  try {
    const config = join(temporary, "redocly.yaml");
    writeFileSync(config, "extends: [spec]\ntelemetry: off\nrules: { info-license-strict: off }\n");
    const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const args = [cli, "lint", ...documents, "--config", config, "--format", "json"];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", NODE_NO_WARNINGS: "1" };
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env, maxBuffer: 1e8 });
    const reports = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, "},{")}]`) as { problems: { message: string }[] }[];
    if (reports.length !== documents.length) throw new Error(`${reports.length} of ${documents.length} were linted`);
    return reports.flatMap(({ problems }) => problems.map(({ message }) => message));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

describe("the portable twins", () => {
  test("are valid OpenAPI 3.0.3 for Redocly", () => {
    expect(lint(names.map((name) => join(folder, name)))).toEqual([]);
  });

  test.each(twins)("$name is valid for a second validator", async ({ twin }) => {
    const validator = new Validator();

    const { valid, errors } = await validator.validate({ ...structuredClone(twin) });

    expect({ valid, errors, version: validator.version }).toEqual({ valid: true, errors: undefined, version: "3.0" });
  });

  test("would be refused by both with a keyword of OpenAPI 3.1", async () => {
    const [first] = twins;
    const broken = structuredClone(first!.twin);
    Object.assign(broken.components!.schemas!, { Broken: { type: ["string", "null"] } });
    const temporary = mkdtempSync(join(tmpdir(), "kakao-openapi-portable-"));
    const file = join(temporary, "broken.json");
    writeFileSync(file, JSON.stringify(broken));

    expect(lint([file])).not.toEqual([]);
    expect((await new Validator().validate({ ...broken })).valid).toBe(false);

    rmSync(temporary, { recursive: true });
  });

  test.each(readBundles(generated))(
    "$api has every operation and every recording, and each fits",
    ({ api, bundle }) => {
      const twin = readTwin(`${api}.json`);

      const { count, problems } = checkExamples(modelOf("twin", twin));

      expect(problems).toEqual([]);
      expect(listOperations(twin).length).toBe(listOperations(bundle).length);
      expect(casesOf(twin)).toEqual(casesOf(bundle));
      expect(count > 0).toBe(listOperations(bundle).length > 0);
    },
  );

  test("would not fit a recording whose value has another type", () => {
    const twin = readTwin("kapi.json");
    const schema = twin.components!.schemas!["UserIdentity"]!;

    schema.properties!["id"] = { type: "string" };

    expect(checkExamples(modelOf("twin", twin)).problems).not.toEqual([]);
  });

  test("and the merged document have every operation of every API once", () => {
    const operations = readBundles(generated).flatMap(({ bundle }) => listOperations(bundle));
    const ids = operations.map(({ operation }) => operation.operationId).sort();
    const merged = readBundle(generated, "kakao");
    const text = parse(readFileSync(join(generated, "openapi/kakao.yaml"), "utf8")) as Bundle;

    for (const document of [merged, readTwin("kakao.json"), text]) {
      const placed = listOperations(document);

      expect(placed.map(({ operation }) => operation.operationId).sort()).toEqual(ids);
      for (const { path } of placed) expect(document.paths?.[path]).toHaveProperty("servers.0.url");
    }
  });
});

/** Lists the cases that the responses of a document show, by operation. */
function casesOf(document: Bundle): string[] {
  return listOperations(document)
    .flatMap(({ operation }) =>
      Object.values(operation.responses).flatMap(({ content = {} }) =>
        Object.values(content).flatMap(({ examples = {} }) =>
          Object.keys(examples).map((name) => `${operation.operationId} ${name}`),
        ),
      ),
    )
    .sort();
}
