import { isMap, parseDocument } from "yaml";
import type { Exchange } from "../../contract/exchange.js";
import { CommandError } from "../command-error.js";
import type { Entry } from "./entry.js";
import { exchangeOf } from "./exchange-object.js";
import { createLocate, pathOf } from "./locate.js";
import type { OperationId } from "../../../generated/contract/index.js";

// What is small enough to be held as a whole, so that lines can be told.

/**
 * Reads a recording.
 *
 * @throws {CommandError} When the text is no YAML, or of another form
 */
export function readRecording(file: string, text: string): Entry {
  const where = `check: ${file}`;
  const document = parseDocument(text, { logLevel: "silent" });
  const [error] = document.errors;
  if (error)
    throw new CommandError(`${where}: neither JSON nor YAML (line ${error.linePos?.[0].line ?? 1}): mend it, or leave it out`);
  if (!isMap(document.contents))
    throw new CommandError(`${where}: not JSON, and no recording either: give HAR, NDJSON, JSON or a recording`);
  const locate = createLocate(text);
  const exchange = exchangeOf(document.toJS(), where);
  return { file, number: 1, exchange, lineOf: (violation) => locate(pathOf(violation)) };
}

/** What the mere body of a message is given for. */
export interface BodyOf {
  readonly operationId: OperationId;
  /** Undefined for the body of a request. */
  readonly status: number | undefined;
}

/**
 * Takes a text for the body of an answer or of a request.
 *
 * @throws {CommandError} When it is not JSON
 */
export function readBody(file: string, text: string, { operationId, status }: BodyOf): Entry {
  const body: unknown = parseJson(text, `check: ${file}`);
  const locate = createLocate(text);
  return {
    file,
    number: 1,
    exchange: { operationId, ...messageWith(status, body) },
    lineOf: (violation) => locate(pathOf(violation).slice(2)),
  };
}
