import { describe, expect, test } from "vitest";
import type { Bundle, Schema } from "../../scripts/lib/model/openapi.js";
import { toPortable } from "../../scripts/lib/portable/document.js";
import { createLosses, renderLosses } from "../../scripts/lib/portable/losses.js";
import { clashingProperties } from "../../scripts/lib/portable/names.js";
import { toPortableSchema } from "../../scripts/lib/portable/schema.js";
import { mergeBundles } from "../../scripts/generate/merged.js";
import { bundleOf } from "../support/bundle-of.js";

function convert(schema: Schema, schemas: Record<string, Schema> = {}) {
  const losses = createLosses();
  const bundle = { ...bundleOf({}), components: { schemas } } as Bundle;
  return { schema: toPortableSchema({ bundle, losses }, schema, "Place"), counts: Object.fromEntries(losses.counts) };
}

const Color = { type: "string", enum: ["RED", "BLUE"] };

describe("a schema in OpenAPI 3.0", () => {
  test.each<[string, Schema, object]>([
    ["null", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["a constant", { const: "text" }, { type: "string", enum: ["text"] }],
    ["examples", { type: "string", examples: ["a", "b"] }, { type: "string", example: "a" }],
    ["a reference or null", { oneOf: [{ $ref: "#/components/schemas/Color" }, { type: "null" }] }, { nullable: true }],
  ])("has %s in its own words", (_, schema, expected) => {
    expect(convert(schema, { Color }).schema).toMatchObject(expected);
  });

  test("has an open enum as its type, with the known values in the text", () => {
    const open = { anyOf: [{ $ref: "#/components/schemas/Color" }, { type: "string" }] };

    expect(convert(open, { Color })).toEqual({
      schema: { type: "string", description: "Known values: `RED`, `BLUE`. Others may be added." },
      counts: { openEnum: 1 },
    });
  });

  test("has a simple type with what stands beside its reference", () => {
    const Year = { title: "Year", type: "string", description: "A year.", pattern: "^\\d{4}$" };

    expect(convert({ $ref: "#/components/schemas/Year", description: "Of birth." }, { Year })).toEqual({
      schema: { type: "string", description: "Of birth.", pattern: "^\\d{4}$" },
      counts: {},
    });
  });

  test("has nothing beside a reference, and counts what is lost", () => {
    expect(convert({ $ref: "#/components/schemas/Color", description: "Of the car." }, { Color })).toEqual({
      schema: { $ref: "#/components/schemas/Color" },
      counts: { description: 1 },
    });
  });

  test("leaves out properties that a class cannot have beside others", () => {
    const { schema, counts } = convert({ type: "object", properties: { app_id: Color, appId: Color } });

    expect(Object.keys(schema.properties ?? {})).toEqual(["app_id"]);
    expect(counts).toEqual({ property: 1 });
  });
});

test.each([
  [["app_id", "appId"], ["appId"]],
  [["has_email", "email"], ["has_email"]],
  [["content_available", "content-available"], ["content-available"]],
  [["email", "email_valid"], []],
])("of the properties %j clash %j", (names, clashing) => {
  expect(clashingProperties(names)).toEqual(clashing);
});

test("a JSON parameter and the scheme KakaoAK become what every generator sends right", () => {
  const losses = createLosses();
  const bundle = bundleOf({
    parameters: [
      { name: "ids", in: "query", content: { "application/json": { schema: { type: "array", examples: [[1, 2]] } } } },
    ],
  });
  bundle.components = { securitySchemes: { adminKey: { type: "http", scheme: "KakaoAK" } } };

  const document = toPortable(bundle, losses) as unknown as Bundle;

  expect(document).toMatchObject({
    openapi: "3.0.3",
    components: { securitySchemes: { adminKey: { type: "apiKey", in: "header", name: "Authorization" } } },
  });
  expect(document.paths?.["/a"]?.["get"]?.parameters).toMatchObject([
    { name: "ids", schema: { type: "string", example: "[1,2]" } },
  ]);
  expect(renderLosses({ api: losses })).toContain("| JSON inside a query parameter");
});

test("bundles that mean different things by one name are not merged", () => {
  const part = (api: string, type: string) => ({
    api,
    bundle: { ...bundleOf({}), paths: {}, components: { schemas: { Id: { type } } } } as Bundle,
  });

  expect(() => mergeBundles([part("one", "string"), part("two", "integer")])).toThrow(
    "spec/two: component schemas Id means something else in another API: rename one of them",
  );
  const twin = { api: "two", bundle: { ...bundleOf({}), components: { parameters: { id: {} } } } as unknown as Bundle };
  expect(() => mergeBundles([part("one", "string"), twin])).toThrow("component names Id and id differ in case only");
  expect(mergeBundles([part("one", "string"), part("two", "string")])).toMatchObject({
    components: { schemas: { Id: { type: "string" } } },
  });
});
