import { type ContractId, operations } from "../../../generated/contract/index.js";
import { suggest } from "../../suggest.js";

/** Returns whether the spec has an operation or webhook with this ID. */
export function isOperationId(name: string): name is ContractId {
  return Object.hasOwn(operations, name);
}

/** Returns advice about an unknown operation ID. */
export function suggestOperation(name: string): string {
  return suggest(name, Object.keys(operations), "use an operationId from the spec");
}
