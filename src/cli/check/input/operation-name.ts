import type { ContractId } from "../../../../generated/contract/index.js";
import { isOperationId, suggestOperation } from "../../../contract/match/operation-id.js";
import { CommandError } from "../../command-error.js";

/**
 * Finds an operation by its ID.
 *
 * @param where The place of the ID, for messages
 * @throws {CommandError} When it is unknown, with the closest IDs
 */
export function operationNamed(name: string, where: string): ContractId {
  if (isOperationId(name)) return name;
  // In an input, the name may be anything; on the command line, the user sees it.
  throw new CommandError(`${where}: unknown operation: ${suggestOperation(name)}`);
}
