import openapiFetch, { type Middleware } from "openapi-fetch";
import { readAnswer } from "./answer.js";
import type { Exchange, UntypedResult } from "./exchange.js";
import { rememberOrigin } from "./failure.js";
import { initOf, networkError } from "./request.js";
import { serializePath, serializeQuery } from "./serialize.js";

/** `request` of openapi-fetch. */
type Send = (method: string, path: string, call: object) => Promise<UntypedResult>;

// In the CommonJS build the default import is, as Node has it, the whole module of openapi-fetch.
const createClient = "default" in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch;

/**
 * Sends one request by openapi-fetch, which shows it and its answer to middleware, and reads the answer.
 *
 * @param exchange The call
 * @param signal Aborts it
 */
export async function exchangeThroughMiddleware(
  exchange: Exchange,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  const { api, operation, method, path, call, baseUrl, fetch = globalThis.fetch } = exchange;
  let answer: Response | undefined;
  // The first to be registered is the last to see the answer. openapi-fetch would read it, and cut large integers.
  const keepAnswer: Middleware = {
    onResponse: ({ response }) => {
      answer = response;
      return new Response(null, { status: 204 });
    },
  };
  const { body, ...init } = initOf(exchange, signal);
  const result = await (createClient({ baseUrl }).request as Send)(method, path, {
    ...init,
    params: call.params,
    body: body ?? undefined,
    bodySerializer: (text: unknown) => text,
    pathSerializer: (template: string, values: Record<string, unknown>) => serializePath(template, values, operation),
    querySerializer: (values: Record<string, unknown>) => serializeQuery(values, operation),
    parseAs: "stream",
    middleware: [keepAnswer, ...exchange.middleware],
    fetch: (request: Request) =>
      fetch(request).catch((cause: unknown) => {
        throw networkError(cause, exchange, signal);
      }),
  });
  if (answer ?? result.response.ok) return readAnswer(exchange, answer ?? result.response, signal);
  // Middleware has answered in place of Kakao, and openapi-fetch has read that.
  rememberOrigin(result.response, api, operation);
  return result;
}
