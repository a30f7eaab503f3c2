import { describe, expect, test } from "vitest";
import { type ApiModel, modelOf } from "../../scripts/lib/model/api-model.js";
import { describeErrors } from "../../scripts/lib/model/error-bodies.js";
import type { Schema } from "../../scripts/lib/model/openapi.js";

const good = {
  properties: { number: { $ref: "#/components/schemas/Code" }, text: { type: "string" } },
  "x-kakao-error": { code: "number", message: "text" },
};

function apiOf(...bodies: Schema[]): ApiModel {
  const responses = Object.fromEntries(
    bodies.map((schema, index) => [`40${index}`, { content: { "application/json": { schema } } }]),
  );
  return modelOf("test", {
    info: { title: "Test", version: "1.0.0" },
    servers: [],
    paths: { "/a": { get: { operationId: "doIt", summary: "", tags: [], security: [], responses } } },
    components: { schemas: { Code: { type: "integer", "x-kakao-catalogue": "number" } } },
  });
}

describe("the errors of an API", () => {
  test("are read as x-kakao-error and the catalogue say, where a code differs from its status", () => {
    expect(describeErrors(apiOf(good, good))).toMatchObject({
      code: "number",
      message: "text",
      kinds: ["number"],
      retryable: { "-1": true, "-10": true },
    });
    expect(describeErrors(apiOf(good))?.retryable).not.toHaveProperty("-2");
  });

  test("are not read where none is described", () => {
    expect(describeErrors(apiOf())).toBeUndefined();
  });

  test.each<[string, Schema[], string]>([
    ["lacks the key", [{ properties: {} }], "lacks x-kakao-error"],
    ["names no message", [{ ...good, "x-kakao-error": { code: "number" } }], "must name code and message"],
    ["names a property that is not there", [{ ...good, properties: {} }], "names number, which it lacks"],
    [
      "differs from another of the API",
      [good, { ...good, "x-kakao-error": { code: "text", message: "text" } }],
      "its error bodies differ in x-kakao-error",
    ],
  ])("are refused when a body %s", (_, bodies, problem) => {
    expect(() => describeErrors(apiOf(...bodies))).toThrow(problem);
  });
});
