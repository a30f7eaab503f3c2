import { describe, expect, test } from "vitest";
import type { Bundle, OperationObject } from "../../scripts/lib/openapi.js";
import { describeWebhooks } from "../../scripts/webhooks.js";

const base = { operationId: "onThing", summary: "", tags: [], security: [{ key: [] }], responses: { "2XX": {} } };

function bundleOf(post: Partial<OperationObject>, get?: Partial<OperationObject>): Bundle {
  return {
    info: { title: "Test", version: "1.0.0" },
    servers: [],
    webhooks: {
      onKakaoThing: { post: { ...base, ...post }, ...(get && { get: { ...base, ...get } }) },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "Key" } },
      schemas: {
        Thing: {
          required: ["id"],
          properties: { id: { type: "string" }, count: { type: "integer" }, is: { type: "boolean" } },
        },
      },
    },
  };
}

const form = { content: { "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Thing" } } } };

describe("the receivers of webhooks", () => {
  test("follow from security, bodies, parameters and answers", () => {
    const query = [{ name: "id", in: "query" as const, required: true, schema: { type: "string" } }];

    expect(describeWebhooks(bundleOf({ requestBody: form }, { parameters: query }), "")).toEqual([
      {
        name: "handleThing",
        schema: "Thing",
        webhook: {
          operationId: "onThing",
          status: 200,
          scheme: "Key",
          arrivals: {
            GET: { required: ["id"], types: {} },
            POST: {
              mediaType: "application/x-www-form-urlencoded",
              required: ["id"],
              types: { count: "integer", is: "boolean" },
            },
          },
        },
      },
    ]);
  });

  test("are refused where no method has a body", () => {
    expect(() => describeWebhooks(bundleOf({}), "")).toThrow("webhook onKakaoThing: no method has a body");
  });

  test("are refused where the body has no name", () => {
    const body = { content: { "application/json": { schema: { type: "object" } } } };

    expect(() => describeWebhooks(bundleOf({ requestBody: body }), "")).toThrow("must be a named schema");
  });
});
