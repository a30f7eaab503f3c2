import { describe, expect, test } from "vitest";
import { complete, fieldOf } from "../../scripts/docs-site/model/field.js";
import { type Bundle, listOperations, resolveRef, type Schema } from "../../scripts/lib/model/openapi.js";
import { callableApis } from "../support/apis.js";

const parameters = callableApis.flatMap(({ bundle }) =>
  listOperations(bundle).flatMap(({ operation }) =>
    (operation.parameters ?? []).map((reference) => {
      const parameter = resolveRef(bundle, reference);
      return { bundle, place: `${operation.operationId} ${parameter.name}`, parameter };
    }),
  ),
);

/** Lists the values that a schema, its alternatives or its items list. */
function enumValues(bundle: Bundle, schema: Schema): string[] {
  const { enum: own = [], anyOf = [], items } = complete(bundle, schema);
  const inside = [...anyOf, ...(items ? [items] : [])].flatMap((one) => enumValues(bundle, one));
  return [...own.map(String), ...inside];
}

describe("the field of a page", () => {
  const properties = callableApis.flatMap(({ bundle }) =>
    Object.entries(bundle.components?.schemas ?? {}).flatMap(([title, { properties: own = {} }]) =>
      Object.entries(own).map(([name, schema]) => ({ bundle, place: `${title}.${name}`, schema, own: {} })),
    ),
  );
  const values = [
    ...properties,
    ...parameters.map(({ bundle, place, parameter: { schema = {}, description } }) => {
      const own: Schema = { description };
      return { bundle, place, schema, own };
    }),
  ];

  test("shows every value of an enum, open or not, alone or in a list, explained or plain", () => {
    const hidden = values.flatMap(({ bundle, place, schema, own }) => {
      const { description = "", values: plain } = fieldOf(bundle, schema, {
        path: "x",
        name: "x",
        required: true,
        own,
      });
      return enumValues(bundle, schema)
        .filter((value) => !plain.includes(value) && !description.includes(`- \`${value}\``))
        .map((value) => `${place}: ${value}`);
    });

    expect(values.flatMap(({ bundle, schema }) => enumValues(bundle, schema)).length).toBeGreaterThan(500);
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
