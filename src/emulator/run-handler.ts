import { argumentDefaults } from "../../generated/emulator/facts.js";
import type { ContractId } from "../../generated/contract/index.js";
import { stringifyJson } from "../json.js";
import { authenticate } from "./authenticate.js";
import { authorizeCall } from "./authorize-call.js";
import { decodeArguments } from "./decode-arguments.js";
import type { Emulator } from "./emulator.js";
import { Failure, jsonType } from "./failure.js";
import { quotaReply } from "./faults.js";
import type { CalledRequest, Call } from "./operation.js";
import type { Emulated } from "./products.js";
import { refuseArgument } from "./refuse-arguments.js";
import { Reply } from "./reply.js";
import type { MatchedCall } from "./matched-call.js";
import type { Violation } from "../contract/violation.js";
import { countUse, hasQuotaLeft } from "./world/quota.js";
import type { SharedQuota } from "./world/quota-names.js";
import type { World } from "./world/world.js";

/**
 * Does what Kakao does on a call, in Kakao's order as far as it is known: credential, settings of the app and consent,
 * arguments, and then what the operation does (choice order-of-checks).
 *
 * @param emulator The emulator
 * @param emulated How the operation is emulated
 * @param matched The call
 * @param request The request
 * @param violations What the checker found
 */
export async function runHandler(
  emulator: Emulator,
  { handle, product }: Emulated,
  { api, operationId, contract, matched }: MatchedCall,
  request: CalledRequest,
  violations: readonly Violation[],
): Promise<Reply> {
  const { world, server } = emulator;
  try {
    const caller = authenticate(world, request, api, contract.security);
    authorizeCall(world, operationId, caller);
    const call = {
      operationId,
      api,
      world,
      server,
      arguments: { ...argumentDefaults[operationId], ...decodeArguments(contract, matched) },
      caller,
      request,
    } as Call;
    for (const violation of violations.filter(isRefused)) {
      const usual = () => refuseArgument(api, contract, violation);
      const failure = product.refuse ? product.refuse(violation, call, usual) : usual();
      if (failure) return failure.reply;
    }
    if (!withinQuotas(world, operationId, product.quota)) return quotaReply({ api, contract });
    const result = await handle(call);
    if (result instanceof Reply) return result;
    return result === undefined
      ? new Reply(200, "")
      : new Reply(200, stringifyJson(result), { "content-type": jsonType });
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.reply;
    throw thrown;
  }
}

/** Counts a call by the quotas of its operation and its product, unless one of them is used up. */
function withinQuotas(world: World, operationId: ContractId, shared: SharedQuota | undefined): boolean {
  const names = shared === undefined ? [operationId] : [operationId, shared];
  if (!names.every((name) => hasQuotaLeft(world, name))) return false;
  for (const name of names) countUse(world, name);
  return true;
}

// Kakao ignores names that it does not know; the credential is checked before, and so is the method.
function isRefused({ level, place, rule }: Violation): boolean {
  return level === "error" && place !== "credential" && place !== "operation" && rule !== "undeclared";
}
