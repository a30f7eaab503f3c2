import { describe, expect, test } from "vitest";
import type { Bundle, OperationObject } from "../../scripts/lib/model/openapi.js";
import { modelOf } from "../../scripts/lib/model/api-model.js";
import { type ClientTable, tabulate } from "../../scripts/lib/model/client-table.js";
import { bundleOf } from "../support/bundle-of.js";

const body = (content: object): Partial<OperationObject> => ({
  requestBody: { content } as NonNullable<OperationObject["requestBody"]>,
});

function tableOf(bundle: Bundle): ClientTable {
  return tabulate(modelOf("test", bundle));
}

const array = { type: "array", items: { type: "string" } };

describe("the operation table", () => {
  test("leaves out what is written plainly", () => {
    const bundle = bundleOf({ parameters: [{ name: "q", in: "query", schema: { type: "string" } }] });

    expect(tableOf(bundle).operations).toEqual({
      "GET /a": { operationId: "doIt", security: [], responseBody: "none" },
    });
  });

  test("takes lists, JSON and key kinds from standard keywords", () => {
    const bundle = bundleOf({
      security: [{ token: ["scope"] }, { key: [] }],
      parameters: [
        { name: "list", in: "query", explode: false, schema: { $ref: "#/components/schemas/Ids" } },
        { name: "json", in: "query", content: { "application/json": { schema: array } } },
      ],
    });

    expect(tableOf(bundle).operations["GET /a"]).toEqual({
      operationId: "doIt",
      security: ["token", "key"],
      query: { list: "comma", json: "json" },
      responseBody: "none",
    });
  });

  test("says what is sent for a parameter of the path that may be omitted", () => {
    const bundle = bundleOf({
      parameters: [{ name: "format", in: "path", "x-kakao-optional": "json", schema: { type: "string" } }],
    });

    expect(tableOf(bundle).operations["GET /a"]).toMatchObject({ path: { format: "json" } });
  });

  test("says that a form is sent in parts, and which of them are files", () => {
    const schema = { properties: { a: { type: "string", contentMediaType: "application/octet-stream" } } };

    expect(tableOf(bundleOf(body({ "multipart/form-data": { schema } }), "post")).operations["POST /a"]).toMatchObject({
      form: { a: "file" },
      multipart: true,
    });
  });

  test("knows a form by its media type and its fields by their encoding", () => {
    const bundle = bundleOf(
      body({
        "application/x-www-form-urlencoded": {
          schema: { properties: { a: { type: "object" }, b: array, c: { type: "string" } } },
          encoding: { a: { contentType: "application/json" }, b: { style: "form", explode: false } },
        },
      }),
      "post",
    );

    expect(tableOf(bundle).operations["POST /a"]?.form).toEqual({ a: "json", b: "comma" });
  });

  describe("says how pages follow each other", () => {
    const page = { name: "page", in: "query" as const, schema: { type: "integer", maximum: 45 } };
    const list = { name: "list", in: "query" as const, explode: false, schema: array };
    const id = { name: "id", in: "path" as const, schema: { type: "string" } };
    const byNumber = { items: "/a", page: "page", end: "/end" };
    const byAddress = { items: "/a", next: "/next" };
    const byLastItem = { items: "/a", start: "page", last: "/at", identity: "/id" };
    const form = body({
      "application/x-www-form-urlencoded": {
        schema: { properties: { page: { $ref: "#/components/schemas/Page" }, json: { type: "object" } } },
        encoding: { json: { contentType: "application/json" } },
      },
    });

    test.each<[string, Partial<OperationObject>, object]>([
      [
        "with the maximum of the parameter",
        { parameters: [page], "x-kakao-pagination": byNumber },
        { ...byNumber, maximum: 45 },
      ],
      ["with the maximum of a form field", { ...form, "x-kakao-pagination": byNumber }, { ...byNumber, maximum: 50 }],
      [
        "with the parameters that an address can hold",
        { parameters: [id, page, list], "x-kakao-pagination": byAddress },
        { ...byAddress, parameters: ["page"] },
      ],
      [
        "with the form fields that an address can hold",
        { ...form, "x-kakao-pagination": byAddress },
        { ...byAddress, parameters: ["page"] },
      ],
      ["as it is", { parameters: [page], "x-kakao-pagination": byLastItem }, byLastItem],
    ])("%s", (_, operation, expected) => {
      const bundle = bundleOf(operation);
      bundle.components!.schemas!["Page"] = { type: "integer", maximum: 50 };

      expect(tableOf(bundle).pages["GET /a"]).toEqual(expected);
    });
  });

  test.each<[string, Partial<OperationObject>, string]>([
    [
      "an array that does not say how it is written",
      { parameters: [{ name: "x", in: "query", schema: array }] },
      'array query parameter x needs "style: form, explode: false" (comma list) or ',
    ],
    [
      "an object in the query",
      { parameters: [{ name: "x", in: "query", explode: true, schema: { type: "object" } }] },
      'object parameter x needs "content: application/json"',
    ],
    ["a header parameter", { parameters: [{ name: "x", in: "header", schema: { type: "string" } }] }, "x is in header"],
    [
      "a list in the path",
      { parameters: [{ name: "x", in: "path", schema: array }] },
      "path parameter x is written as comma",
    ],
    [
      "content other than JSON",
      { parameters: [{ name: "x", in: "query", content: { "text/csv": {} } }] },
      "query parameter x is text/csv",
    ],
    ["two media types", body({ "application/json": {}, "text/plain": {} }), "exactly one media type"],
    ["an unknown media type", body({ "text/plain": {} }), "the body is text/plain"],
    [
      "a form field of an unknown encoding",
      body({
        "application/x-www-form-urlencoded": {
          schema: { properties: { x: { type: "string" } } },
          encoding: { x: { contentType: "text/csv" } },
        },
      }),
      "form field x is text/csv",
    ],
    [
      "an array in a form without an encoding",
      body({ "application/x-www-form-urlencoded": { schema: { properties: { x: array } } } }),
      'array form field x needs "style: form, explode: false" (comma list) or ',
    ],
    ["two keys at once", { security: [{ a: [], b: [] }] }, "exactly one scheme"],
  ])("refuses %s rather than sending it wrong", (_, operation, problem) => {
    expect(() => tableOf(bundleOf(operation))).toThrow(problem);
    expect(() => tableOf(bundleOf(operation))).toThrow(/^spec\/: doIt: /);
  });
});
