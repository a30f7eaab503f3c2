import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listOperations } from "../../scripts/lib/model/openapi.js";
import { listApis, root } from "../../scripts/lib/project.js";
import { callableApis } from "../support/apis.js";

type Endpoints = Record<string, string[]>;

const checklist = "spec/endpoints.yaml";
const { listed, unlisted } = parse(readFileSync(join(root, checklist), "utf8")) as {
  listed: Endpoints;
  unlisted: Endpoints;
};

/** Compares what the checklist has of an API with what its spec describes. */
function compare(api: string, documented: readonly string[], described: readonly string[]): string[] {
  return [
    ...documented
      .filter((endpoint) => !described.includes(endpoint))
      .map((endpoint) => `${endpoint} is in ${checklist}, not in the spec: add it to spec/${api}/openapi.yaml`),
    ...described
      .filter((endpoint) => !documented.includes(endpoint))
      .map(
        (endpoint) =>
          `${endpoint} is in the spec, not in ${checklist}: add it there under ${api}, as listed or as unlisted`,
      ),
  ];
}

describe("the checklist of endpoints", () => {
  test.each(callableApis)("is what the spec describes of $id", ({ id, bundle }) => {
    const described = listOperations(bundle).map(({ method, path }) => `${method} ${path}`);

    expect(compare(id, [...(listed[id] ?? []), ...(unlisted[id] ?? [])], described)).toEqual([]);
  });

  test("names no API that the spec does not have", () => {
    const unknown = Object.keys({ ...listed, ...unlisted }).filter((api) => !listApis().includes(api));

    expect(unknown).toEqual([]);
  });

  test("says where an endpoint is missing", () => {
    expect(compare("shop", ["GET /a"], ["GET /b"])).toEqual([
      "GET /a is in spec/endpoints.yaml, not in the spec: add it to spec/shop/openapi.yaml",
      "GET /b is in the spec, not in spec/endpoints.yaml: add it there under shop, as listed or as unlisted",
    ]);
  });
});
