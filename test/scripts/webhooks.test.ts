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
        Word: { type: "string", enum: ["a"] },
        Header: { required: ["alg"], properties: { alg: { const: "A1" }, typ: { const: "t" } } },
        Claims: {
          required: ["iss"],
          properties: {
            iss: { type: "string", const: "issuer" },
            events: { type: "object", properties: { happened: {} } },
          },
        },
        Thing: {
          required: ["id"],
          properties: {
            id: { type: "string" },
            open: { anyOf: [{ $ref: "#/components/schemas/Word" }, { type: "string" }] },
            count: { type: "integer" },
            is: { type: "boolean" },
            any: {},
            mixed: { anyOf: [{ type: "string" }, { type: "integer" }] },
          },
        },
      },
    },
  };
}

const form = { content: { "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Thing" } } } };

function signed({ claims = { $ref: "#/components/schemas/Claims" } } = {}): Partial<OperationObject> {
  const contentSchema = { prefixItems: [{ $ref: "#/components/schemas/Header" }, claims] };
  return {
    security: [],
    requestBody: { content: { "application/token": { schema: { type: "string", contentSchema } } } },
    responses: { "202": {}, "400": {} },
  };
}

describe("the receivers of webhooks", () => {
  test("follow from security, bodies, parameters and answers", () => {
    const query = [
      { name: "id", in: "query" as const, required: true, schema: { type: "string" } },
      { name: "rest", in: "query" as const, schema: { type: "object" } },
      { name: "X-Id", in: "header" as const, required: true, schema: { type: "string" } },
    ];

    expect(describeWebhooks(bundleOf({ requestBody: form }, { parameters: query }), "")).toEqual([
      {
        name: "handleThing",
        schema: "Thing",
        webhook: {
          operationId: "onThing",
          status: 200,
          scheme: "Key",
          arrivals: {
            GET: { required: ["id"], types: { id: "string" } },
            POST: {
              mediaType: "application/x-www-form-urlencoded",
              required: ["id"],
              types: { id: "string", open: "string", count: "integer", is: "boolean" },
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

  test("follow from the constants of a token", () => {
    const [receiver] = describeWebhooks(bundleOf(signed()), "https://keys.example");

    expect(receiver).toMatchObject({
      schema: "Claims",
      webhook: {
        issuer: "issuer",
        algorithm: "A1",
        type: "t",
        header: { required: ["alg"], types: {} },
        claims: { required: ["iss"], types: { iss: "string", events: "object" } },
        eventTypes: ["happened"],
        jwksUrl: "https://keys.example",
        refusedStatus: 400,
      },
    });
  });

  test.each<[string, Partial<OperationObject>, string]>([
    ["no constant issuer", signed({ claims: { $ref: "#/components/schemas/Thing" } }), "iss has no const in the token"],
    ["no status of a refusal", { ...signed(), responses: { "202": {} } }, "no answer says that a token is refused"],
    ["no status of success", { ...signed(), responses: { "400": {} } }, "no answer says that all is well"],
    [
      "no scheme of the key",
      { requestBody: form, security: [{ other: [] }] },
      "the security scheme other has no scheme",
    ],
  ])("are refused where there is %s", (_, operation, message) => {
    expect(() => describeWebhooks(bundleOf(operation), "")).toThrow(`webhook onThing: ${message}`);
  });
});
