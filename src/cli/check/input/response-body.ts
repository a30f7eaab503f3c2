import type { ContractId } from "../../../../generated/contract/index.js";
import { readJson } from "../../../contract/read/json.js";
import { isOperationId } from "../../../contract/match/operation-id.js";
import { CommandError } from "../../command-error.js";
import type { Entry } from "./entry.js";
import type { Start } from "./formats/format.js";
import { lineInJson } from "./line-in-json.js";
import { pathOf } from "./locate.js";

/** The response that a plain body belongs to. */
export interface ResponseOf {
  readonly operationId: ContractId;
  readonly status: number;
}

/** Returns the response whose body a file is by its name, as in `getUserMe.200.json`, unless it holds an exchange. */
export function responseNamed({ name, keys }: Start): ResponseOf | undefined {
  const [, operationId = "", status] = /(?:^|[\\/])(\w+)\.([1-5]\d\d)(?:\.[\w-]+)?\.json$/.exec(name) ?? [];
  if (!isOperationId(operationId) || keys.has("request") || keys.has("response")) return undefined;
  return { operationId, status: Number(status) };
}

/**
 * Reads a text as a response body.
 *
 * @param file The name of the file, for messages
 * @param text The text
 * @param response The response that it belongs to
 * @throws {CommandError} When it is not JSON
 */
export function readResponseBody(file: string, text: string, { operationId, status }: ResponseOf): Entry {
  if (!readJson(text)) throw new CommandError(`check: ${file}: not JSON: expected a JSON response body`);
  return {
    file,
    number: 1,
    exchange: { operationId, response: { status, body: text } },
    lineOf: (violation) => lineInJson(text, pathOf(violation).slice(2)),
  };
}
