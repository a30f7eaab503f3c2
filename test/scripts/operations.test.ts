import { describe, expect, test } from "vitest";
import type { Bundle, OperationObject } from "../../scripts/lib/openapi.js";
import { tabulate } from "../../scripts/operations.js";

function bundleOf(operation: Partial<OperationObject>, method = "get"): Bundle {
  return {
    info: { title: "Test", version: "1.0.0" },
    servers: [{ url: "https://test.example" }],
    paths: {
      "/a": { [method]: { operationId: "doIt", summary: "", tags: [], security: [], responses: {}, ...operation } },
    },
    components: { schemas: { Ids: { type: "array", items: { type: "integer" } } } },
  };
}

const body = (content: object): Partial<OperationObject> => ({
  requestBody: { content } as NonNullable<OperationObject["requestBody"]>,
});

const array = { type: "array", items: { type: "string" } };

describe("the operation table", () => {
  test("leaves out what is written plainly", () => {
    const bundle = bundleOf({ parameters: [{ name: "q", in: "query", schema: { type: "string" } }] });

    expect(tabulate(bundle).operations).toEqual({ "GET /a": { operationId: "doIt", security: [] } });
  });

  test("takes lists, JSON and key kinds from standard keywords", () => {
    const bundle = bundleOf({
      security: [{ token: ["scope"] }, { key: [] }],
      parameters: [
        { name: "list", in: "query", explode: false, schema: { $ref: "#/components/schemas/Ids" } },
        { name: "json", in: "query", content: { "application/json": { schema: array } } },
      ],
    });

    expect(tabulate(bundle).operations["GET /a"]).toEqual({
      operationId: "doIt",
      security: ["token", "key"],
      query: { list: "comma", json: "json" },
    });
  });

  test("knows a form by its media type and its fields by their encoding", () => {
    const bundle = bundleOf(
      body({
        "application/x-www-form-urlencoded": {
          schema: { type: "object" },
          encoding: { a: { contentType: "application/json" }, b: { style: "form", explode: false } },
        },
      }),
      "post",
    );

    expect(tabulate(bundle).operations["POST /a"]?.form).toEqual({ a: "json", b: "comma" });
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

      expect(tabulate(bundle).pages["GET /a"]).toEqual(expected);
    });
  });

  test.each<[string, Partial<OperationObject>, string]>([
    ["an array that repeats its name", { parameters: [{ name: "x", in: "query", schema: array }] }, "x is an array"],
    [
      "an object in the query",
      { parameters: [{ name: "x", in: "query", schema: { type: "object" } }] },
      "x is an object",
    ],
    ["a header parameter", { parameters: [{ name: "x", in: "header", schema: { type: "string" } }] }, "x is in header"],
    [
      "content other than JSON",
      { parameters: [{ name: "x", in: "query", content: { "text/csv": {} } }] },
      "x has content other than JSON",
    ],
    ["two media types", body({ "application/json": {}, "text/plain": {} }), "exactly one media type"],
    ["an unknown media type", body({ "text/plain": {} }), "the body is text/plain"],
    [
      "a form field of an unknown encoding",
      body({ "application/x-www-form-urlencoded": { encoding: { x: { contentType: "text/csv" } } } }),
      "form field x is neither JSON nor a comma-separated list",
    ],
    ["two keys at once", { security: [{ a: [], b: [] }] }, "exactly one scheme"],
  ])("refuses %s rather than sending it wrong", (_, operation, problem) => {
    expect(() => tabulate(bundleOf(operation))).toThrow(problem);
    expect(() => tabulate(bundleOf(operation))).toThrow(/^spec\/: doIt: /);
  });
});
