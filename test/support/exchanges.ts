import { stringifyJson } from "../../src/json.js";
import type { CapturedCall } from "../../src/redact/message.js";
import { readApis } from "../../scripts/lib/model/api-model.js";
import type { Call, Recording } from "../../scripts/lib/spec/recordings.js";
import type { PlannedCall } from "../../scripts/record/plan.js";
import { generatedFolder } from "./apis.js";

const apiModels = readApis(generatedFolder);

/** What the redaction works on, and the recorder makes a recording of. */
export type TestedExchange = PlannedCall & CapturedCall;

/** Finds an operation in the spec. */
function describeOperation(operationId: string): Pick<PlannedCall, "api" | "operation"> {
  const found = apiModels
    .flatMap((api) => [...api.operations, ...api.webhooks].map((operation) => ({ api, operation })))
    .find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`no operation ${operationId}`);
  return found;
}

/** Returns a recording as it went over the wire. */
export function exchangeOf({ operation: operationId, call = {}, request, response }: Recording): TestedExchange {
  return {
    ...describeOperation(operationId),
    operationId,
    call,
    request: { ...request, headers: Object.entries(request.headers), body: asText(request.body) },
    response: { ...response, headers: Object.entries(response.headers), body: asText(response.body) },
  };
}

interface Parts {
  readonly call?: Call;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly status?: number;
  readonly response?: unknown;
  /** Headers of the response. */
  readonly with?: Record<string, string>;
}

/** Makes an exchange up. */
export function makeExchange(operationId: string, parts: Parts): TestedExchange {
  const { call = {}, url, headers = {}, body = "", status = 200, response } = parts;
  const described = describeOperation(operationId);
  const { with: received = { "content-type": "application/json" } } = parts;
  return {
    ...described,
    operationId,
    call,
    request: { method: described.operation.method, url, headers: Object.entries(headers), body },
    response: { status, headers: Object.entries(received), body: asText(response) },
  };
}

function asText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}
