// @ts-check
import { resolveRef } from "../../lib/model/bundle.js";

/**
 * Returns the response of an operation for a status, as an object of the operation's own: a shared response is copied
 * first, so that what is added to it shows with this operation only. Schemas and headers inside stay shared.
 *
 * @param {any} bundle
 * @param {any} operation
 * @param {number} status
 * @returns {any} undefined when the operation describes no such response
 */
export function ownResponse(bundle, operation, status) {
  const key = [String(status), `${String(status)[0]}XX`, "default"].find((name) => name in operation.responses);
  if (!key) return undefined;
  const response = operation.responses[key];
  if (response.$ref) operation.responses[key] = structuredClone(resolveRef(bundle, response));
  return operation.responses[key];
}
