import openapiFetch, { type Middleware } from "openapi-fetch";
import { KakaoError, KakaoResponseError } from "../errors.js";
import { readReceived } from "./read-response.js";
import { isSendable } from "./error-details.js";
import type { Exchange, UntypedResult } from "./exchange.js";
import { faultOf, requestOf } from "./network-error.js";
import { initOf } from "./request.js";
import { serializePath, serializeQuery } from "./serialize.js";

/** `request` of openapi-fetch. */
type Send = (method: string, path: string, call: object) => Promise<unknown>;

// In the CommonJS build the default import is, as Node has it, the whole module of openapi-fetch.
const createClient = "default" in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch;

/**
 * Sends one request by openapi-fetch, which shows it and its answer to middleware, and reads the answer.
 *
 * @param exchange The call
 * @param signal Aborts it
 * @throws {@link KakaoResponseError} when a middleware has read the answer itself
 */
export async function exchangeThroughMiddleware(
  exchange: Exchange,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  let answer = new Response();
  const keep = (response: Response) => {
    answer = response;
  };
  try {
    await send(exchange, signal, keep);
  } catch (thrown) {
    if (thrown instanceof KakaoError || isSendable(() => requestOf(exchange))) throw thrown;
    throw await faultOf(thrown, exchange, signal);
  }
  if (answer.bodyUsed || answer.body?.locked)
    throw new KakaoResponseError(
      `${exchange.operation.operationId}: expected an answer to read, found that a middleware read it: ` +
        "let it read a clone() of the response",
      answer,
    );
  return readReceived(exchange, answer, signal);
}

async function send(exchange: Exchange, signal: AbortSignal | undefined, keep: (answer: Response) => void) {
  const { operation, method, path, call, baseUrl } = exchange;
  const { body, ...init } = initOf(exchange, signal);
  // The first to be registered is the last to see the answer.
  const last: Middleware = { onResponse: ({ response }) => withheld(response, keep) };
  await (createClient({ baseUrl }).request as Send)(method, path, {
    ...init,
    params: call.params,
    body: body ?? undefined,
    bodySerializer: (text: unknown) => text,
    pathSerializer: (template: string, values: Record<string, unknown>) => serializePath(template, values, operation),
    querySerializer: (values: Record<string, unknown>) => serializeQuery(values, operation),
    middleware: [last, ...exchange.middleware.map((middleware) => withholding(middleware, keep))],
    fetch: (request: Request) => sendOne(request, exchange, signal),
  });
}

/** A middleware whose own answer, in place of Kakao's, is kept too: openapi-fetch shows that one to no other. */
function withholding(middleware: Middleware | undefined, keep: (answer: Response) => void): Middleware {
  return {
    onRequest: async (shown) => {
      const result = await middleware?.onRequest?.(shown);
      return result instanceof Response ? withheld(result, keep) : result;
    },
    onResponse: (shown) => middleware?.onResponse?.(shown),
    onError: (shown) => middleware?.onError?.(shown),
  };
}

/** Keeps an answer from openapi-fetch, which would read it, and cut large integers. */
function withheld(answer: Response, keep: (answer: Response) => void): Response {
  keep(answer);
  return new Response(null, { status: 204 });
}

async function sendOne(request: Request, exchange: Exchange, signal: AbortSignal | undefined): Promise<Response> {
  const { fetch = globalThis.fetch } = exchange;
  try {
    return await fetch(request);
  } catch (thrown) {
    throw await faultOf(thrown, exchange, signal);
  }
}
