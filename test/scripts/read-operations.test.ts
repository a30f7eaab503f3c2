import { describe, expect, test } from "vitest";
import type { OperationObject, Parameter, Schema } from "../../scripts/lib/model/openapi.js";
import type { OperationModel } from "../../scripts/lib/model/operation-model.js";
import { readOperations } from "../../scripts/lib/model/read-operations.js";
import type { WireForm } from "../../src/wire-form.js";
import { bundleOf } from "../support/bundle-of.js";

function read(operation: Partial<OperationObject>): OperationModel {
  return readOperations(bundleOf(operation))[0]!;
}

const text: Schema = { type: "string" };
const list: Schema = { type: "array", items: { type: "integer" } };
const object: Schema = { type: "object" };

describe("the model of an operation", () => {
  test("says where it stands and which credentials it accepts, in order", () => {
    expect(read({ security: [{ token: ["friends"] }, { key: [] }] })).toMatchObject({
      operationId: "doIt",
      method: "GET",
      path: "/a",
      pointer: "/paths/~1a/get",
      security: [
        { scheme: "token", scopes: ["friends"] },
        { scheme: "key", scopes: [] },
      ],
    });
  });

  describe("has the wire form of each parameter, as standard keywords say it", () => {
    test.each<[string, Partial<Parameter>, WireForm, string[]]>([
      ["text", { in: "query", schema: text }, "plain", ["string"]],
      ["a list of the query", { in: "query", explode: false, schema: list }, "comma", ["integer"]],
      [
        "a list of a shared schema",
        { in: "query", explode: false, schema: { $ref: "#/components/schemas/Ids" } },
        "comma",
        ["integer"],
      ],
      ["a list of a header", { in: "header", schema: list }, "comma", ["integer"]],
      ["JSON", { in: "query", content: { "application/json": { schema: list } } }, "json", ["array"]],
      ["an exploded object", { in: "query", explode: true, schema: object }, "rest", ["object"]],
      ["a list with pipes", { in: "query", style: "pipeDelimited", explode: false, schema: list }, "pipe", ["integer"]],
      ["a list whose name is repeated", { in: "query", explode: true, schema: list }, "repeated", ["integer"]],
    ])("%s", (_, parameter, wireForm, types) => {
      const { parameters } = read({ parameters: [{ name: "x", ...parameter } as Parameter] });

      expect(parameters).toMatchObject([{ name: "x", wireForm, types }]);
    });
  });

  test("has the fields of a form with their wire forms, those of an allOf included", () => {
    const { body } = read({
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              required: ["a"],
              properties: { a: text },
              allOf: [{ required: ["b"], properties: { b: object } }],
            },
            encoding: { b: { contentType: "application/json" } },
          },
        },
      },
    });

    expect(body?.required).toBe(true);
    expect(body?.content[0]?.fields).toMatchObject([
      { name: "b", required: true, wireForm: "json" },
      { name: "a", required: true, wireForm: "plain" },
    ]);
  });

  test("has the fields of a form with parts, files among them", () => {
    const schema = { properties: { file: { ...text, contentMediaType: "application/octet-stream" }, note: text } };
    const { body } = read({ requestBody: { content: { "multipart/form-data": { schema } } } });

    expect(body?.content[0]?.fields).toMatchObject([
      { name: "file", wireForm: "file" },
      { name: "note", wireForm: "plain" },
    ]);
  });

  test("has no fields of a body that is no form", () => {
    const { body } = read({
      requestBody: { content: { "application/json": { schema: { properties: { a: list } } } } },
    });

    expect(body?.content[0]).not.toHaveProperty("fields");
  });

  test("has what stands at the end of references, for its texts", () => {
    const bundle = bundleOf({
      parameters: [{ $ref: "#/components/parameters/q" } as Parameter],
      requestBody: { $ref: "#/components/requestBodies/B", content: {} },
      responses: { 400: { $ref: "#/components/responses/Bad" } },
    });
    bundle.components = {
      parameters: { q: { name: "q", in: "query", schema: text, description: "a parameter" } },
      requestBodies: { B: { description: "a body", content: {} } },
      responses: { Bad: { description: "a response", headers: { X: { $ref: "#/components/headers/X" } } } },
      headers: { X: { schema: text, description: "a header" } },
    };

    const [{ parameters, body, responses } = {} as OperationModel] = readOperations(bundle);

    expect(parameters[0]?.source.description).toBe("a parameter");
    expect(body?.source.description).toBe("a body");
    expect(responses[0]?.source.description).toBe("a response");
    expect(responses[0]?.headers[0]?.source.description).toBe("a header");
  });

  test("points to the schemas, through references", () => {
    const bundle = bundleOf({
      parameters: [{ name: "q", in: "query", schema: text }, { $ref: "#/components/parameters/j" } as Parameter],
      responses: {
        200: { content: { "application/json": { schema: object } } },
        400: { $ref: "#/components/responses/Bad" },
      },
    });
    bundle.components = {
      parameters: { j: { name: "j", in: "query", content: { "application/json": { schema: list } } } },
      responses: { Bad: { headers: { "X/Y": { schema: text } }, content: { "text/plain": {} } } },
    };

    const [{ parameters, responses } = {} as OperationModel] = readOperations(bundle);

    expect(parameters.map(({ pointer }) => pointer)).toEqual([
      "/paths/~1a/get/parameters/0/schema",
      "/components/parameters/j/content/application~1json/schema",
    ]);
    expect(responses.flatMap(({ content }) => content.map(({ pointer }) => pointer))).toEqual([
      "/paths/~1a/get/responses/200/content/application~1json/schema",
      "/components/responses/Bad/content/text~1plain/schema",
    ]);
    expect(responses[1]?.headers).toMatchObject([
      { name: "X/Y", in: "header", pointer: "/components/responses/Bad/headers/X~1Y/schema" },
    ]);
  });
});

describe("the model refuses, with the place and what to write instead,", () => {
  const inQuery = (parameter: Partial<Parameter>): Partial<OperationObject> => ({
    parameters: [{ name: "x", in: "query", ...parameter }],
  });
  const inForm = (schema: Schema, encoding = {}) => ({
    requestBody: {
      content: { "application/x-www-form-urlencoded": { schema: { properties: { x: schema } }, encoding } },
    },
  });

  test.each<[string, Partial<OperationObject>, string]>([
    [
      "a list that does not say whether its name is repeated",
      inQuery({ schema: list }),
      'array query parameter x needs "style: form, explode: false" (comma list) or "style: pipeDelimited, explode: false" or "style: form, explode: true" (name repeated) or "content: application/json"',
    ],
    [
      "an object that is not exploded",
      inQuery({ explode: false, schema: object }),
      'object query parameter x needs "content: application/json"',
    ],
    [
      "a parameter in another media type",
      inQuery({ content: { "text/csv": {} } }),
      "query parameter x is text/csv: describe it as application/json",
    ],
    [
      "a list in a form without an encoding",
      inForm(list),
      'array form field x needs "style: form, explode: false" (comma list) or "style: pipeDelimited, explode: false" or "style: form, explode: true" (name repeated) or "contentType: application/json"',
    ],
    [
      "a form field in another media type",
      inForm(text, { x: { contentType: "text/csv" } }),
      "form field x is text/csv: describe it as application/json",
    ],
    [
      "two credentials at once",
      { security: [{ a: [], b: [] }] },
      "a security alternative must name exactly one scheme",
    ],
  ])("%s", (_, operation, problem) => {
    expect(() => read(operation)).toThrow(`spec/: doIt: ${problem}`);
  });
});
