import type { ApiName } from "../../generated/apis.js";
import type { OperationContract } from "../contract/operation-contract.js";
import type { Violation } from "../contract/violation.js";
import { keysOf } from "../json-pointer.js";
import { dapiFailure, type Failure, kapiFailure } from "./failure.js";

/**
 * Returns how Kakao refuses an invalid argument.
 *
 * @param api The API, which words its refusals in a way of its own
 * @param contract The operation
 * @param violation What is wrong
 */
export function refuseArgument(api: ApiName, contract: OperationContract, violation: Violation): Failure {
  const [name = "body", ...inner] = keysOf(violation.pointer);
  const isMissing = inner.length === 0 && violation.found === "nothing";
  if (api === "dapi") {
    if (isMissing) return dapiFailure("MissingParameter", `${name} parameter required`);
    return dapiFailure("InvalidArgument", dapiMessage(name, violation));
  }
  if (isMissing) return kapiFailure(-2, `The Parameter [${name}] cannot be null.`);
  if (violation.rule === "json" || (inner.length > 0 && isJson(contract, name)))
    return kapiFailure(-2, `failed to parse parameter. name=${name}`);
  const reason = `expected ${violation.expected}, got ${violation.found}.`;
  return kapiFailure(-2, `Constraints on the parameter [${name}] are unsatisfied. ${reason}`);
}

function dapiMessage(name: string, { rule, expected }: Violation): string {
  if (rule === "maximum") return `${name} is more than max`;
  return rule === "minimum" ? `${name} is less than min` : `${name} should be ${expected}`;
}

function isJson({ parameters, body }: OperationContract, name: string): boolean {
  const fields = Object.values(body?.content ?? {}).map(({ fields = {} }) => fields[name]);
  return [...parameters.filter((one) => one.name === name), ...fields].some((one) => one?.wireForm === "json");
}
