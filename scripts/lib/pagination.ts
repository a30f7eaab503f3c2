import type { PagesByAddress, PagesByLastItem, PagesByNumber, Pagination } from "../../src/client/operations.js";
import { type Bundle, type OperationObject, resolveRef, type Schema } from "./openapi.js";

/** `x-kakao-pagination`, whose form the lint rule `pagination` checks: what the client is told, less what is derived. */
export type PaginationKey = Omit<PagesByNumber, "maximum"> | Omit<PagesByAddress, "parameters"> | PagesByLastItem;

/**
 * What the client must know of the pages of an operation: the key of the description, with what the parameters say
 * themselves.
 *
 * @param bundle Bundle of the API
 * @param operation The operation
 * @param encoded Names of the parameters that are not written plainly: the address of a next page cannot hold them
 */
export function paginationOf(
  bundle: Bundle,
  operation: OperationObject,
  encoded: readonly string[],
): Pagination | undefined {
  const key = operation["x-kakao-pagination"];
  if (!key) return undefined;
  const values = valuesOf(bundle, operation);
  if ("page" in key) return { ...key, maximum: Number(resolveSchema(bundle, values[key.page])["maximum"]) };
  if ("next" in key) {
    const parameters = Object.keys(values).filter((name) => !encoded.includes(name));
    return { ...key, parameters };
  }
  return key;
}

/** Schemas of the query parameters of an operation, or of the fields of its form. */
function valuesOf(bundle: Bundle, operation: OperationObject): Record<string, Schema | undefined> {
  if (operation.requestBody) {
    const [body] = Object.values(resolveRef(bundle, operation.requestBody).content);
    return resolveSchema(bundle, body?.schema).properties ?? {};
  }
  const parameters = (operation.parameters ?? []).map((parameter) => resolveRef(bundle, parameter));
  return Object.fromEntries(
    parameters.filter(({ in: place }) => place === "query").map((own) => [own.name, own.schema]),
  );
}

function resolveSchema(bundle: Bundle, schema: Schema = {}): Schema {
  return { ...resolveRef(bundle, schema), ...schema };
}
