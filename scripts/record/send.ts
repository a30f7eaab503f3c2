import type { ApiName } from "../../generated/apis.js";
import { createKakao } from "../../generated/clients/index.js";
import type { KakaoOptions } from "../../src/client/options.js";
import {
  KakaoAuthConfigError,
  KakaoError,
  KakaoNetworkError,
  KakaoResponseError,
  KakaoTimeoutError,
} from "../../src/errors.js";
import { camelCase } from "../lib/project.js";
import type { Environment } from "./environment.js";
import { RecordError, UsageError } from "./failure.js";
import type { PlannedCall } from "./plan.js";
import { type Exchange, isReadable } from "./wire.js";

/** Time for one call, in milliseconds. */
const timeoutMs = 30_000;

type UntypedMethods = Record<string, (path: string, call: unknown) => Promise<unknown>>;

/**
 * Makes a call with the client and gives what went over the wire, as if it had gone to Kakao.
 *
 * @param baseUrl Address to call in place of Kakao's
 * @throws {@link RecordError} when no answer comes, or one that cannot be redacted
 * @throws {@link UsageError} when the client refuses the arguments
 */
export async function send(
  planned: PlannedCall,
  { credentials }: Environment,
  baseUrl: string | undefined,
): Promise<Exchange> {
  const { described, call } = planned;
  const { placed, operation, api } = described;
  const name = camelCase(api) as ApiName;
  const wire: Wire = {};
  const options: KakaoOptions = { ...credentials, timeoutMs, fetch: capturing(wire), baseUrls: { [name]: baseUrl } };
  const client = createKakao(options)[name] as unknown as UntypedMethods;
  const failure = await client[placed.method]?.(placed.path, call).then(
    () => undefined,
    (error: unknown) => error,
  );
  const origin = described.bundle.servers[0]?.url ?? "";
  if (!wire.request || !wire.response || isWithoutAnswer(failure))
    throw explain(operation.operationId, failure, baseUrl ?? origin);
  const { request, response } = wire;
  const url = baseUrl === undefined ? request.url : withOrigin(request.url, baseUrl, origin);
  const exchange = { described, call, request: { ...request, url }, response };
  // What cannot be told apart into values cannot be redacted.
  if (!isReadable(exchange) || failure instanceof KakaoResponseError) throw unreadable(exchange);
  return exchange;
}

/** Whether the client got no answer to the last of its attempts, though it may have got one before. */
function isWithoutAnswer(failure: unknown): boolean {
  return failure instanceof KakaoNetworkError || failure instanceof KakaoTimeoutError;
}

function unreadable({ described, response: { status, headers } }: Exchange): RecordError {
  const [type = ""] = (headers["content-type"] ?? "").split(";");
  const found = `status ${status}, ${/^[a-z]+\/[a-z.+-]+$/i.test(type) ? type : "no known type"}`;
  return new RecordError(
    `${described.operation.operationId}: answered with what is not JSON: ${found}: nothing was written`,
  );
}

/** The address of a request as if it had gone to Kakao. Requests have normalized addresses, so this one is, too. */
function withOrigin(url: string, baseUrl: string, origin: string): string {
  const base = new URL(baseUrl).href.replace(/\/+$/, "");
  return url.startsWith(base) ? origin + url.slice(base.length) : url;
}

/** What went over the wire. */
type Wire = { -readonly [half in "request" | "response"]?: Exchange[half] };

function capturing(wire: Wire): NonNullable<KakaoOptions["fetch"]> {
  return async (request) => {
    const { method, url } = request;
    wire.request = { method, url, headers: Object.fromEntries(request.headers), body: await request.clone().text() };
    const response = await fetch(request);
    const headers = Object.fromEntries(response.headers);
    wire.response = { status: response.status, headers, body: await response.clone().text() };
    return response;
  };
}

/** The message of an error may quote what was sent, so only its kind is told. */
function explain(operationId: string, failure: unknown, address: string): Error {
  if (failure instanceof KakaoTimeoutError)
    return new RecordError(`${operationId}: no answer from ${address} in ${timeoutMs / 1000} s: try again later`);
  if (failure instanceof KakaoNetworkError) {
    const reason = reasonOf(failure);
    return new RecordError(`${operationId}: no answer from ${address}${reason}: check the network, or --base-url`);
  }
  if (failure instanceof KakaoAuthConfigError || failure instanceof KakaoError) return new UsageError(failure.message);
  return new RecordError(`${operationId}: the call failed before it was sent: check --params`);
}

/** The code of the system, such as ECONNREFUSED, which lies some causes deep. */
function reasonOf(failure: unknown): string {
  for (let cause = failure; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === "string") return ` (${code})`;
  }
  return "";
}
