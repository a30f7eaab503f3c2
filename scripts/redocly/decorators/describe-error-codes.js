// @ts-check
import { eachOperation, ownResponse } from "../lib/bundled-operations.js";
import { loadErrorCodes } from "../lib/error-codes.js";

/**
 * Writes what `x-kakao-error-codes` means into the descriptions of the answers: the codes of an operation into its own
 * copy of the shared answer of their status, above the codes that the shared answer names.
 */
export function describeErrorCodes() {
  return {
    Root: {
      /** @param {any} bundle */
      leave(bundle) {
        for (const operation of eachOperation(bundle)) nameCodesOfOperation(bundle, operation);
        for (const response of Object.values(bundle.components?.responses ?? {})) describe(response);
        for (const operation of eachOperation(bundle)) {
          for (const response of Object.values(operation.responses)) if (!response.$ref) describe(response);
        }
      },
    },
  };
}

/**
 * @param {any} bundle
 * @param {any} operation
 */
function nameCodesOfOperation(bundle, operation) {
  for (const code of [...(operation["x-kakao-error-codes"] ?? [])].reverse()) {
    const response = ownResponse(bundle, operation, loadErrorCodes()[code]?.status ?? 0);
    if (!response) throw new Error(`${operation.operationId}: error code ${code} has no answer of its status`);
    response["x-kakao-error-codes"] = [...new Set([code, ...(response["x-kakao-error-codes"] ?? [])])];
  }
}

/** @param {any} response */
function describe(response) {
  /** @type {number[]} */
  const codes = response["x-kakao-error-codes"] ?? [];
  if (codes.length === 0) return;
  const lines = codes.map((code) => {
    const { meaning, remedy } = loadErrorCodes()[code] ?? {};
    return `- \`${code}\`: ${[meaning, remedy].filter(Boolean).join(" ")}`;
  });
  response.description = [response.description, "", ...lines].join("\n");
}
