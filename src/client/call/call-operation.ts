import type { Middleware } from "openapi-fetch";
import { KakaoError } from "../../errors.js";
import type { Method, UntypedCall, UntypedResult } from "./call.js";
import { authorizationHeader } from "../credentials/credentials.js";
import { reasonOf, within } from "./deadline.js";
import type { Api, Operation } from "../operations.js";
import { prepareCall } from "./prepare-call.js";
import { checkSettings } from "../options/check-options.js";
import { refuseInPublic } from "../credentials/environment.js";
import { isRefreshing, sendWithNewToken } from "../credentials/refresh.js";
import { type CallLimits, sendWithRetry } from "./retry.js";
import type { Setup } from "../options/setup.js";

/** A client as its methods see it. */
export interface ClientState {
  readonly api: Api;
  readonly setup: Setup;
  /** The registered middleware. */
  middleware: readonly Middleware[];
}

/** A method of a client, whatever the operation. */
export type UntypedMethod = (path: string, call?: UntypedCall) => Promise<UntypedResult>;

/** Creates a method of a client, such as `GET`. */
export function createMethod(method: Method, client: ClientState): UntypedMethod {
  const { api, setup } = client;
  const { options, refresh } = setup;
  // The other methods are idempotent (RFC 9110, section 9.2.2).
  const usualRetry = /^P(OS|ATCH)/.test(method) ? undefined : options.retry;
  const usualBaseUrl = options.baseUrls?.[api.name] ?? api.baseUrl;
  return async (path, call = {}) => {
    const isOfHook = refresh?.isCalling;
    const operation = findOperation(api, method, path);
    checkSettings(operation.operationId, call);
    refuseInPublic("client_secret", (call.body as { client_secret?: unknown } | undefined)?.client_secret, options);
    const limits: CallLimits = {
      operationId: operation.operationId,
      timeoutMs: call.timeoutMs ?? options.timeoutMs,
      retry: call.retry ?? usualRetry,
      signal: call.signal ?? undefined,
      isStream: call.parseAs === "stream",
    };
    if (limits.signal?.aborted) throw reasonOf(limits.signal);
    const credential = authorizationHeader(operation, setup.credentials(), call.auth);
    const prepared = prepareCall({
      api,
      operation,
      method,
      path,
      call,
      authorization:
        typeof credential === "object"
          ? await within(limits, " waiting for the key or token", () => credential)
          : credential,
      baseUrl: (call.baseUrl ?? usualBaseUrl).replace(/\/$/, ""),
      middleware: call.middleware ? [...client.middleware, ...call.middleware] : client.middleware,
      fetch: call.fetch ?? options.fetch,
      language: options.language,
      maxBytes: call.maxResponseBytes ?? options.maxResponseBytes ?? 2 ** 25,
    });
    const isLate = isRefreshing(refresh, prepared.authorization);
    const result = await sendWithRetry(prepared, limits);
    if (!refresh || isOfHook || result.response.status !== 401) return result;
    return sendWithNewToken(refresh, prepared, { ...limits, isLate }, result);
  };
}

function findOperation(api: Api, method: Method, path: string): Operation {
  const operation = api.operations[`${method} ${path}`];
  if (!operation) throw new KakaoError(`${method} ${path}: not an operation of ${api.name}: check method and path`);
  return operation;
}
