import type { OperationId } from "../../../../generated/contract/index.js";
import { readJson } from "../../../contract/json.js";
import { CommandError } from "../../command-error.js";
import type { Entry } from "./entry.js";
import { createLocate, pathOf } from "./locate.js";

/** Which answer the mere body of one is of. */
export interface ResponseOf {
  readonly operationId: OperationId;
  readonly status: number;
}

/**
 * Takes a text for the body of an answer.
 *
 * @param file The file as messages call it
 * @param text What it holds
 * @param answer Which answer it is of
 * @throws {CommandError} When it is not JSON
 */
export function readResponseBody(file: string, text: string, { operationId, status }: ResponseOf): Entry {
  if (!readJson(text)) throw new CommandError(`check: ${file}: not JSON: give the body as JSON`);
  const locate = createLocate(text);
  return {
    file,
    number: 1,
    exchange: { operationId, response: { status, body: text } },
    lineOf: (violation) => locate(pathOf(violation).slice(2)),
  };
}
