import type { JsonSchemaType, JsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/types.js";

/**
 * Stands in for the SDK's validator by Ajv, which checks what users fill into forms that a server sends. This server
 * sends none, and Ajv is 280 kB: the build replaces the module of the same name.
 */
export class AjvJsonSchemaValidator {
  /** Fails: nothing is there to validate. */
  getValidator<T>(_schema: JsonSchemaType): JsonSchemaValidator<T> {
    throw new Error("the MCP server sends no forms");
  }
}
