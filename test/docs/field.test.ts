import { describe, expect, test } from "vitest";
import { complete, fieldOf } from "../../scripts/docs-site/model/field.js";
import { listOperations, resolveRef, type Schema } from "../../scripts/lib/openapi.js";
import { callableApis } from "../support/apis.js";

const parameters = callableApis.flatMap(({ bundle }) =>
  listOperations(bundle).flatMap(({ operation }) =>
    (operation.parameters ?? []).map((reference) => {
      const parameter = resolveRef(bundle, reference);
      return { bundle, place: `${operation.operationId} ${parameter.name}`, parameter };
    }),
  ),
);

describe("the field of a page", () => {
  test("shows every value of an enum, explained or plain", () => {
    const hidden = parameters.flatMap(({ bundle, place, parameter }) => {
      const schema = complete(bundle, parameter.schema ?? {});
      const own: Schema = { description: parameter.description };
      const { description = "", values } = fieldOf(bundle, schema, { path: "x", name: "x", required: true, own });
      return (schema.enum ?? [])
        .map(String)
        .filter((value) => !values.includes(value) && !description.includes(`- \`${value}\``))
        .map((value) => `${place}: ${value}`);
    });

    expect(hidden).toEqual([]);
  });

  test("explains the values of a named enum behind a description of its own", () => {
    const found = parameters.find(({ place }) => place === "searchPlaceByCategory category_group_code")!;
    const frame = { path: "x", name: "x", required: true, own: { description: "Group to search." } };

    const { description, values } = fieldOf(found.bundle, found.parameter.schema!, frame);

    expect(description).toMatch(/^Group to search\.\n\n- `MT1`: /);
    expect(values).toEqual([]);
  });
});
