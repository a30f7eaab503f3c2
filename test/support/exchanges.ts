import { stringifyJson } from "../../src/json.js";
import type { Call, Recording } from "../../scripts/lib/recordings.js";
import { tabulate } from "../../scripts/lib/client-table.js";
import type { Described, Exchange } from "../../scripts/record/wire.js";
import { apis, locate, type TestedApi } from "./apis.js";

/** An operation with what redaction must know of it. */
export function describeOperation(operationId: string): Described {
  const api = apis.find(({ recordings }) => recordings.some(({ operation }) => operation === operationId))!;
  const placed = locate(api, operationId);
  const operation = tabulate(api.bundle).operations[`${placed.method} ${placed.path}`]!;
  return { api: api.id, bundle: api.bundle, placed, operation };
}

/** A recording as it went over the wire. */
export function exchangeOf(api: TestedApi, recording: Recording): Exchange {
  const { operation, call = {}, request, response } = recording;
  const placed = locate(api, operation);
  return {
    described: {
      api: api.id,
      bundle: api.bundle,
      placed,
      operation: tabulate(api.bundle).operations[`${placed.method} ${placed.path}`]!,
    },
    call,
    request: { ...request, body: asText(request.body) },
    response: { ...response, body: asText(response.body) },
  };
}

/** An exchange of one's own making. */
export function makeExchange(
  operationId: string,
  {
    call = {},
    url,
    headers = {},
    body = "",
    status = 200,
    answer,
  }: {
    call?: Call;
    url: string;
    headers?: Record<string, string>;
    body?: string;
    status?: number;
    answer: unknown;
  },
): Exchange {
  const described = describeOperation(operationId);
  return {
    described,
    call,
    request: { method: described.placed.method, url, headers, body },
    response: { status, headers: { "content-type": "application/json" }, body: asText(answer) },
  };
}

function asText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}
