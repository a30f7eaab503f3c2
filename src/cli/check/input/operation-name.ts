import type { OperationId } from "../../../../generated/contract/index.js";
import { isOperationId, suggestOperation } from "../../../contract/operation-id.js";
import { CommandError } from "../../command-error.js";

/**
 * Finds an operation by its ID.
 *
 * @param where The place of the ID, for messages
 * @throws {CommandError} When it is unknown, with the closest IDs
 */
export function operationNamed(name: string, where: string): OperationId {
  if (isOperationId(name)) return name;
  throw new CommandError(`${where}: unknown operation ${name}: ${suggestOperation(name)}`);
}
