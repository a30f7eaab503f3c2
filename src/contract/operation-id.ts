import { type OperationId, operations } from "../../generated/contract/index.js";
import { suggest } from "../suggest.js";

/** Whether the description has an operation or a webhook of this name. */
export function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}

/** What to do about a name that is of no operation. */
export function suggestOperation(name: string): string {
  return suggest(name, Object.keys(operations), "use an operationId of the description");
}
