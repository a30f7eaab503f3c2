import type { ApiName } from "../../generated/apis.js";
import type { ContractId } from "../../generated/contract/index.js";
import { mocks } from "../../generated/mocks/index.js";
import type { OperationContract } from "../contract/operation-contract.js";
import { dapiFailure, jsonType, kapiFailure } from "./failure.js";
import { Reply } from "./reply.js";
import type { Fault } from "./world/fault.js";
import type { World } from "./world/world.js";

/** The call that a fault may hit. */
export interface FaultTarget {
  readonly api: ApiName;
  readonly operationId: ContractId;
  readonly contract: OperationContract;
}

/** What a fault does to a call. */
export interface FaultEffect {
  readonly delayMs: number;
  readonly drop: boolean;
  readonly reply?: Reply | undefined;
}

/** Takes the first planned fault that hits a call, and counts it. */
export function takeFault({ state }: World, target: FaultTarget): FaultEffect | undefined {
  const fault = state.faults.find((one) => hits(one, target));
  if (!fault) return undefined;
  if (fault.after) {
    fault.after -= 1;
    return undefined;
  }
  if (fault.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) state.faults.splice(state.faults.indexOf(fault), 1);
  }
  const { delayMs = 0, kind } = fault;
  return { delayMs, drop: kind === "drop", reply: replyOf(fault, target) };
}

function hits({ api, operationId }: Fault, target: FaultTarget): boolean {
  if (api !== undefined && api !== mocks[target.api].id) return false;
  return operationId === undefined || operationId === target.operationId;
}

function replyOf({ kind, status = 500 }: Fault, target: FaultTarget): Reply | undefined {
  if (kind === "maintenance") return errorReply(503, target);
  if (kind === "quota") return quotaReply(target);
  return kind === "status" ? errorReply(status, target) : undefined;
}

const overQuota = "API limit has been exceeded.";

/** Creates the response of a host over its quota. */
export function quotaReply({ api, contract }: Pick<FaultTarget, "api" | "contract">): Reply {
  if (api === "dapi") return dapiFailure("BadRequest", overQuota, -10).reply;
  // Where the description has a 429, Kakao uses it.
  return kapiFailure(-10, overQuota, "429" in contract.responses ? { status: 429 } : {}).reply;
}

/** Creates the response to too many calls; dapi has a second form of it, with status 429. */
function throttledReply(target: Pick<FaultTarget, "api" | "contract">): Reply {
  return target.api === "dapi" ? dapiFailure("RequestThrottled", overQuota).reply : quotaReply(target);
}

/**
 * Creates the response of a broken server: JSON where the spec says so, else the HTML of a gateway.
 *
 * @param status HTTP status
 * @param target The call
 */
export function errorReply(status: number, { api, contract }: Pick<FaultTarget, "api" | "contract">): Reply {
  if (status === 429) return throttledReply({ api, contract });
  if (!contract.responses[status]?.content["application/json"]) return gatewayPage(status);
  if (status === 503) return kapiFailure(-9798, "service is under maintenance.").reply;
  return new Reply(status, JSON.stringify({ msg: "internal server error", code: -1 }), { "content-type": jsonType });
}

function gatewayPage(status: number): Reply {
  const text = reasons[status] ?? "Error";
  const html = `<html>\n<head><title>${status} ${text}</title></head>\n<body>\n<center><h1>${status} ${text}</h1></center>\n</body>\n</html>\n`;
  return new Reply(status, html, { "content-type": "text/html" });
}

const reasons: Readonly<Record<number, string>> = {
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};
