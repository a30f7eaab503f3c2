import type { ApiName } from "../../generated/apis.js";
import { createKakao } from "../../generated/clients/index.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { KakaoError, KakaoNetworkError, KakaoResponseError, KakaoTimeoutError } from "../../src/errors.js";
import type { CapturedCall } from "../../src/redact/message.js";
import { headerOf } from "../../src/contract/clean/headers.js";
import { readJson } from "../../src/contract/read/json.js";
import { responseOf } from "../lib/model/operation-model.js";
import type { Environment } from "./environment.js";
import { mediaTypeOf } from "../../src/media-type.js";
import { stringifyJson } from "../../src/json.js";
import { RecordError } from "./failure.js";
import { readParts, toFiles } from "../lib/spec/recorded-parts.js";
import type { PlannedCall } from "./plan.js";
import { CommandError } from "../../src/cli/command-error.js";

/** Time for one call, in milliseconds. */
const timeoutMs = 30_000;

const multipart = "multipart/form-data";

/** A call, and what went over the wire. */
export type LiveCall = PlannedCall & CapturedCall;

/** What went over the wire. */
type Wire = { -readonly [half in "request" | "response"]?: CapturedCall[half] };

type UntypedMethods = Record<string, (path: string, call: unknown) => Promise<unknown>>;

/** Creates the clients, which refuse some addresses that a check takes, such as one with a query. */
function createClients(options: KakaoOptions): ReturnType<typeof createKakao> {
  try {
    return createKakao(options);
  } catch (cause) {
    throw cause instanceof KakaoError ? new CommandError(cause.message, { cause }) : cause;
  }
}

/**
 * Makes a call with the client and returns what went over the wire, as if it had gone to Kakao.
 *
 * @param baseUrl Address to call in place of Kakao's
 * @throws {@link RecordError} when no response comes, or one that cannot be redacted
 * @throws {@link CommandError} when the client refuses the arguments
 */
export async function send(
  planned: PlannedCall,
  { credentials }: Environment,
  baseUrl: string | undefined,
): Promise<LiveCall> {
  const { api, operation, call } = planned;
  const { operationId, method, path } = operation;
  const wire: Wire = {};
  const options = { ...credentials, timeoutMs, fetch: capturing(wire), baseUrls: { [api.name]: baseUrl } };
  const client = createClients(options)[api.name as ApiName] as unknown as UntypedMethods;
  const isInParts = call.body !== undefined && operation.body?.content[0]?.mediaType === multipart;
  const failure = await client[method]?.(path, isInParts ? { ...call, body: toFiles(call.body) } : call).then(
    () => undefined,
    (error: unknown) => error,
  );
  // The client names neither keys nor what came back in its messages.
  if (failure instanceof KakaoNetworkError || failure instanceof KakaoTimeoutError)
    throw new RecordError(`${failure.message}: check the network, or --base-url`, { cause: failure });
  if (!wire.request || !wire.response)
    throw new CommandError(
      failure instanceof KakaoError ? failure.message : `${operationId}: cannot be sent: check --params`,
    );
  const { request, response } = wire;
  const url = baseUrl === undefined ? request.url : withOrigin(request.url, baseUrl, api.baseUrl);
  const exchange = { ...planned, operationId, request: { ...request, url }, response };
  // What cannot be told apart into values cannot be redacted.
  if (!isReadable(exchange) || failure instanceof KakaoResponseError) throw unreadable(exchange);
  return exchange;
}

function capturing(wire: Wire): NonNullable<KakaoOptions["fetch"]> {
  return async (request) => {
    const { method, url } = request;
    wire.request = { method, url, headers: [...request.headers], body: await textOf(request.clone()) };
    const response = await fetch(request);
    wire.response = { status: response.status, headers: [...response.headers], body: await response.clone().text() };
    return response;
  };
}

/** Returns the body of a request as text; parts as JSON, for files need not be text. */
async function textOf(request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith(multipart)) return request.text();
  return stringifyJson(await readParts(await request.arrayBuffer(), type));
}

/** Returns the address of a request as if it had gone to Kakao; the client has normalized it. */
function withOrigin(url: string, baseUrl: string, origin: string): string {
  const base = new URL(baseUrl).href.replace(/\/+$/, "");
  return url.startsWith(base) ? origin + url.slice(base.length) : url;
}

/** Returns whether the values of a body can be told apart: JSON, nothing, or text of a type that the spec has. */
function isReadable({ operation, response: { status, headers, body } }: LiveCall): boolean {
  if (body === "" || readJson(body)) return true;
  const type = mediaTypeOf(headerOf(headers, "content-type") ?? "");
  const expected = responseOf(operation, status)?.content ?? [];
  return !type.includes("json") && expected.some(({ mediaType }) => mediaType === type);
}

function unreadable({ operationId, response: { status, headers } }: LiveCall): RecordError {
  const type = mediaTypeOf(headerOf(headers, "content-type") ?? "");
  const found = `status ${status}, ${/^[a-z]+\/[a-z.+-]+$/.test(type) ? type : "no known type"}`;
  return new RecordError(`${operationId}: the response is not JSON (${found}): nothing was written`);
}
