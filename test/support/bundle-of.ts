import type { Bundle, OperationObject, Schema } from "../../scripts/lib/model/openapi.js";

/** Returns a bundle of one operation, `doIt` at `/a`. */
export function bundleOf(
  operation: Partial<OperationObject>,
  method = "get",
  schemas: Record<string, Schema> = { Ids: { type: "array", items: { type: "integer" } } },
): Bundle {
  return {
    info: { title: "Test", version: "1.0.0" },
    servers: [{ url: "https://test.example" }],
    paths: {
      "/a": { [method]: { operationId: "doIt", summary: "", tags: [], security: [], responses: {}, ...operation } },
    },
    components: { schemas },
  };
}
