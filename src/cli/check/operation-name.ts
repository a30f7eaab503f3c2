import { operations, type OperationId } from "../../../generated/contract/index.js";
import { suggest } from "../suggest.js";
import { CommandError } from "../command-error.js";

/**
 * An operation by its name.
 *
 * @param where What names it, for the message
 * @throws {CommandError} When there is none, with the nearest names
 */
export function operationNamed(name: string, where: string): OperationId {
  if (Object.hasOwn(operations, name)) return name as OperationId;
  const hint = suggest(name, Object.keys(operations), "use an operationId of the description");
  throw new CommandError(`${where}: no operation ${name}: ${hint}`);
}
