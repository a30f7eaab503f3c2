import { describe, expect, test } from "vitest";
import { listDocumented, listMembers } from "../../scripts/lib/model/documented.js";
import type { Bundle, OperationObject, Schema } from "../../scripts/lib/model/openapi.js";
import { readOperations } from "../../scripts/lib/model/read-operations.js";
import type { Documented } from "../../src/contract/documented.js";

const node: Schema = { properties: { value: {}, next: { $ref: "#/components/schemas/Node" } } };
const bundle: Bundle = {
  info: { title: "", version: "" },
  servers: [],
  components: { schemas: { Node: node } },
};

describe("the members of a schema", () => {
  test.each<[string, Schema, string[]]>([
    ["stand one in the other", { properties: { a: { properties: { b: {} } } } }, ["/a", "/a/b"]],
    ["stand in items", { properties: { list: { items: { properties: { id: {} } } } } }, ["/list", "/list/*/id"]],
    ["stand in the values of a map", { additionalProperties: { properties: { id: {} } } }, ["/*/id"]],
    [
      "are those of all parts of a union, once",
      { oneOf: [{ properties: { type: {}, a: {} } }, { allOf: [{ properties: { type: {}, b: {} } }] }] },
      ["/type", "/a", "/b"],
    ],
    ["are told once of what holds itself", { $ref: "#/components/schemas/Node" }, ["/value", "/next"]],
    ["are escaped as JSON Pointers are", { properties: { "a/b": {} } }, ["/a~1b"]],
    ["are none of a text", { type: "string" }, []],
  ])("%s", (_, schema, expected) => {
    expect(listMembers(bundle, schema)).toEqual(expected);
  });
});

describe("what an operation documents", () => {
  const bundleOf = (get: Partial<OperationObject>): Bundle => ({
    ...bundle,
    paths: { "/a": { get: { operationId: "a", summary: "", tags: [], security: [], responses: {}, ...get } } },
  });
  const documentedBy = (get: Partial<OperationObject>): Documented => {
    const described = bundleOf(get);
    return listDocumented(described, readOperations(described)[0]!);
  };

  test("has the fields of a form among its parameters, and what is in them among the members", () => {
    const schema: Schema = { properties: { object: { properties: { text: {} } }, flag: {} } };

    const { parameters, request } = documentedBy({
      parameters: [
        { name: "q", in: "query" },
        { name: "h", in: "header" },
      ],
      requestBody: { content: { "application/x-www-form-urlencoded": { schema } } },
    });

    expect(parameters).toEqual(["query q", "form object", "form flag"]);
    expect(request).toEqual(["/object/text"]);
  });

  test("has the members of all responses together, and the statuses", () => {
    const content = (name: string) => ({ "application/json": { schema: { properties: { id: {}, [name]: {} } } } });

    const { response, statuses } = documentedBy({
      responses: { 200: { content: content("a") }, 400: { content: content("b") }, 502: {} },
    });

    expect(response).toEqual(["/id", "/a", "/b"]);
    expect(statuses).toEqual(["200", "400", "502"]);
  });
});
