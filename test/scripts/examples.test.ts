import { describe, expect, test } from "vitest";
import { modelOf } from "../../scripts/lib/model/api-model.js";
import { countDescriptions } from "../../scripts/lib/model/description-count.js";
import { checkExamples } from "../../scripts/lib/schema/examples.js";
import { insertFigures } from "../../scripts/generate/readme.js";

const api = modelOf("test", {
  info: { title: "Test", version: "1.0.0" },
  servers: [{ url: "https://test.example" }],
  paths: {
    "/a": {
      get: {
        operationId: "doIt",
        summary: "",
        tags: [],
        security: [],
        parameters: [
          {
            name: "ids",
            in: "query",
            description: "IDs.",
            content: {
              "application/json": {
                schema: { type: "array", items: { type: "integer" } },
                examples: { good: { value: [1] }, bad: { value: ["1"] } },
              },
            },
          },
        ],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Person" },
                examples: { good: { value: { a: "x" } }, bad: { value: { a: 1 } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Person: {
        type: "object",
        properties: {
          a: { type: "string", description: "A." },
          b: { type: "string" },
          c: { type: "array", description: "C.", items: { type: "object", properties: { d: { type: "string" } } } },
        },
      },
    },
  },
});

describe("checkExamples", () => {
  test("counts examples and names each one that does not fit its schema", () => {
    const { count, problems } = checkExamples(api);

    expect(count).toBe(4);
    expect(problems).toEqual([
      {
        operationId: "doIt",
        example: "bad",
        path: ["call", "params", "query", "ids", "0"],
        message: 'must be integer {"type":"integer"}',
      },
      {
        operationId: "doIt",
        example: "bad",
        path: ["response", "body", "a"],
        message: 'must be string {"type":"string"}',
      },
    ]);
  });
});

describe("countDescriptions", () => {
  test("counts nested properties and parameters, and those that lack a description", () => {
    expect(countDescriptions(api)).toEqual({ described: 3, total: 5 });
  });
});

describe("insertFigures", () => {
  test("replaces what stands between the marks", () => {
    const readme = "a\n<!-- figures: written by npm run generate -->\nold\n<!-- /figures -->\nb\n";

    expect(insertFigures(readme, "| new |\n")).toBe(
      "a\n<!-- figures: written by npm run generate -->\n\n| new |\n\n<!-- /figures -->\nb\n",
    );
  });

  test("says what is missing when a mark is gone", () => {
    expect(() => insertFigures("a\n", "| new |\n")).toThrow(
      "the markers <!-- figures: written by npm run generate --> and <!-- /figures --> are missing",
    );
  });
});
