// @ts-check

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Operations and webhooks of a bundled description, in order.
 *
 * @param {any} bundle
 * @returns {any[]}
 */
export function eachOperation(bundle) {
  return Object.values({ ...bundle.paths, ...bundle.webhooks }).flatMap((pathItem) =>
    methods.flatMap((method) => (pathItem[method] ? [pathItem[method]] : [])),
  );
}

/**
 * What a reference inside the bundle points to; anything else is given back as it is.
 *
 * @param {any} bundle
 * @param {any} node
 * @returns {any}
 */
export function resolveLocal(bundle, node) {
  if (typeof node?.$ref !== "string") return node;
  return node.$ref
    .replace("#/", "")
    .split("/")
    .reduce((/** @type {any} */ at, /** @type {string} */ key) => at?.[key.replaceAll("~1", "/")], bundle);
}

/**
 * The answer of an operation for a status, as an object of the operation's own: a shared answer is copied first, so
 * that what is added to it shows with this operation only. Schemas and headers inside stay shared.
 *
 * @param {any} bundle
 * @param {any} operation
 * @param {number} status
 * @returns {any} undefined when the operation describes no such answer
 */
export function ownResponse(bundle, operation, status) {
  const key = [String(status), `${String(status)[0]}XX`, "default"].find((name) => name in operation.responses);
  if (!key) return undefined;
  const response = operation.responses[key];
  if (response.$ref) operation.responses[key] = structuredClone(resolveLocal(bundle, response));
  return operation.responses[key];
}
