// @ts-check
import { codesNote } from "../../lib/spec/added-notes.js";
import { listOperations, listWebhooks } from "../../lib/model/bundle.js";
import { readErrorCodes } from "../../lib/spec/error-codes.js";
import { placeOf } from "../../lib/yaml.js";
import { ownResponse } from "../lib/own-response.js";

/** @typedef {ReturnType<typeof readErrorCodes>} ErrorCodes */

/**
 * Writes what `x-kakao-error-codes` means into the descriptions of the responses: the codes of an operation into its
 * own copy of the shared response of their status, above the codes that the shared response names.
 */
export function describeErrorCodes() {
  return {
    Root: {
      /** @param {any} bundle */
      leave(bundle) {
        const errorCodes = readErrorCodes();
        const operations = [...listOperations(bundle), ...listWebhooks(bundle)].map(({ operation }) => operation);
        for (const operation of operations) nameCodesOfOperation(bundle, operation, errorCodes);
        const own = operations.flatMap(({ responses }) => Object.values(responses));
        for (const response of [...Object.values(bundle.components?.responses ?? {}), ...own]) {
          if (!response.$ref) describe(response, errorCodes);
        }
      },
    },
  };
}

/**
 * @param {any} bundle
 * @param {any} operation
 * @param {ErrorCodes} errorCodes
 */
function nameCodesOfOperation(bundle, operation, errorCodes) {
  for (const code of [...(operation["x-kakao-error-codes"] ?? [])].reverse()) {
    const response = ownResponse(bundle, operation, errorCodes[code]?.status ?? 0);
    if (!response)
      throw new Error(
        `${placeOf(operation.operationId)}: ${operation.operationId}: error code ${code} has no response of its status: add the response`,
      );
    response["x-kakao-error-codes"] = [...new Set([code, ...(response["x-kakao-error-codes"] ?? [])])];
  }
}

/**
 * @param {any} response
 * @param {ErrorCodes} errorCodes
 */
function describe(response, errorCodes) {
  /** @type {(number | string)[]} */
  const codes = response["x-kakao-error-codes"] ?? [];
  if (codes.length === 0) return;
  response.description = `${response.description}\n\n${codesNote(codes, errorCodes)}`;
}
