import type { Pagination } from "../../../src/client/operations.js";
import { type Bundle, resolveRef } from "./openapi.js";
import type { PaginationKey } from "./openapi-types.js";
import type { ValueModel } from "./operation-model.js";

/**
 * Returns how the pages of a list follow each other: the key of the description, with what the parameters say
 * themselves.
 *
 * @param bundle Bundle of the API
 * @param key The key, if the operation has one
 * @param values The parameters of the query, or the fields of the form
 */
export function paginationOf(
  bundle: Bundle,
  key: PaginationKey | undefined,
  values: readonly ValueModel[],
): Pagination | undefined {
  if (!key) return undefined;
  if ("page" in key) {
    const { schema = {} } = values.find(({ name }) => name === key.page) ?? {};
    return { ...key, maximum: Number({ ...resolveRef(bundle, schema), ...schema }["maximum"]) };
  }
  // The address of a next page holds plain values only.
  if ("next" in key)
    return { ...key, parameters: values.filter(({ wireForm }) => wireForm === "plain").map(({ name }) => name) };
  return key;
}
