import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listOperations } from "../../scripts/lib/openapi.js";
import { root } from "../../scripts/lib/project.js";
import { apis } from "../support/apis.js";

type Endpoints = Record<string, string[]>;

const { listed, unlisted } = parse(readFileSync(join(root, "spec/endpoints.yaml"), "utf8")) as {
  listed: Endpoints;
  unlisted: Endpoints;
};

describe.each(Object.keys(listed))("the endpoints of %s", (id) => {
  const expected = [...(listed[id] ?? []), ...(unlisted[id] ?? [])];
  const described = apis
    .filter((api) => api.id === id)
    .flatMap(({ bundle }) => listOperations(bundle).map(({ method, path }) => `${method} ${path}`));

  test("are described, all of them", () => {
    expect(expected.filter((endpoint) => !described.includes(endpoint))).toEqual([]);
  });

  test("are those that Kakao documents, no others", () => {
    expect(described.filter((endpoint) => !expected.includes(endpoint))).toEqual([]);
  });
});
