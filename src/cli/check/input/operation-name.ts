import type { OperationId } from "../../../../generated/contract/index.js";
import { isOperationId, suggestOperation } from "../../../contract/operation-id.js";
import { CommandError } from "../../command-error.js";

/**
 * An operation by its name.
 *
 * @param where What names it, for the message
 * @throws {CommandError} When there is none, with the nearest names
 */
export function operationNamed(name: string, where: string): OperationId {
  if (isOperationId(name)) return name;
  throw new CommandError(`${where}: no operation ${name}: ${suggestOperation(name)}`);
}
