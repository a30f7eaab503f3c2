import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { apis } from "../support/apis.js";

const spec = join(root, "spec");

/** Files that are read by name, by the pipeline or by Redocly. */
const entryPoints =
  /^[^/]+\/openapi\.yaml$|^common\/(?:error-codes|consent-items|console|operation-names|search-words|rules)\.yaml$|\/discrepancies\.yaml$|^i18n\/(?:[\w/]+\.yaml|README\.md)$|^endpoints\.yaml$|^recording\.schema\.yaml$|^workflows\/[^/]+\.arazzo\.yaml$/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Lists the files of an API to which no `$ref` leads. */
function unreferenced(folder: string): string[] {
  const files = filesIn(folder).filter((file) => !file.startsWith("recordings/"));
  const referenced = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/\$ref: ["']?([^\s"'#]+)/g)].map(([, path]) =>
      join(dirname(file), path!),
    ),
  );
  return files.filter((file) => !entryPoints.test(file) && !referenced.includes(file));
}

describe("the files of the description", () => {
  test("are all referenced", () => {
    expect(unreferenced(spec)).toEqual([]);
  });

  test("would be missed if they were not", () => {
    const folder = mkdtempSync(join(tmpdir(), "spec-"));
    try {
      mkdirSync(join(folder, "shop/item"), { recursive: true });
      writeFileSync(join(folder, "shop/openapi.yaml"), "paths:\n  /v1/a:\n    $ref: item/v1-a.yaml\n");
      writeFileSync(join(folder, "shop/item/v1-a.yaml"), '$ref: "schemas.yaml#/A"\n');
      writeFileSync(join(folder, "shop/item/v1-b.yaml"), "get: {}\n");
      writeFileSync(join(folder, "shop/item/schemas.yaml"), "A: {}\n");

      expect(unreferenced(folder)).toEqual(["shop/item/v1-b.yaml"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test("every file among the recordings is read as one", () => {
  const read = apis.flatMap(({ id, recordings }) =>
    recordings.map(({ operation, case: name }) => `${id}/${operation}/${name}.yaml`),
  );

  expect(filesIn(join(spec, "recordings"))).toEqual(read.sort());
});
