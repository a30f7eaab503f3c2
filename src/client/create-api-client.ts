import type { Client, Middleware } from "openapi-fetch";
import { authorizationPrefixes } from "../../generated/apis.js";
import { KakaoError } from "../errors.js";
import { authorizationHeader, headerOf } from "./credentials.js";
import { type Bounds, within } from "./deadline.js";
import { type Exchange, exchangeOnce, type Method, methods, type UntypedCall, type UntypedResult } from "./exchange.js";
import { explainedFailureOf, isRetryable } from "./api-error.js";
import type { Api, Operation, OperationTable, PageTable } from "./operations.js";
import type { KakaoOptions } from "./options.js";
import type { createPaginate as CreatePaginate } from "./paginate.js";
import type { PaginateMethod } from "./paginate-types.js";
import { preloadExplain } from "./network-error.js";
import { headersOf } from "./request.js";
import type { TokenRefresh } from "./refresh.js";
import { type Setup, setUp } from "./setup.js";
import type { ApiMethod } from "./types.js";
import { unwrap } from "./unwrap.js";

/** Client of one API. Its methods take a path of the description and typed arguments, and give `data` or `error`. */
export interface ApiClient<Paths extends object, Table extends OperationTable, Pages extends PageTable> extends Pick<
  Client<Paths>,
  "use" | "eject"
> {
  /** Calls a GET operation. */
  readonly GET: ApiMethod<Paths, "get", Table>;
  /** Calls a POST operation. */
  readonly POST: ApiMethod<Paths, "post", Table>;
  /** Calls a PUT operation. */
  readonly PUT: ApiMethod<Paths, "put", Table>;
  /** Calls a PATCH operation. */
  readonly PATCH: ApiMethod<Paths, "patch", Table>;
  /** Calls a DELETE operation. */
  readonly DELETE: ApiMethod<Paths, "delete", Table>;
  /** Gives the items of a list that comes in pages, one by one. */
  readonly paginate: PaginateMethod<Paths, Table, Pages>;
}

/**
 * Creates a client of an API.
 *
 * @param api The generated description of the API
 * @param options Keys, tokens, and where and how to send
 * @throws {@link KakaoAuthConfigError} when the admin key is given in a browser
 */
export function createApiClient<Paths extends object, Table extends OperationTable, Pages extends PageTable>(
  api: Api<Table>,
  options: KakaoOptions,
): ApiClient<Paths, Table, Pages> {
  const sender: Sender = { api, setup: setUp(options), middleware: [] };
  return {
    ...Object.fromEntries(methods.map((method) => [method, createMethod(method, sender)])),
    use: (...middleware: Middleware[]) => {
      sender.middleware = [...sender.middleware, ...middleware];
    },
    eject: (...middleware: Middleware[]) => {
      sender.middleware = sender.middleware.filter((one) => !middleware.includes(one));
    },
    paginate: createLazyPaginate(sender),
  } as unknown as ApiClient<Paths, Table, Pages>;
}

interface Sender {
  readonly api: Api;
  readonly setup: Setup;
  /** What was registered. */
  middleware: readonly Middleware[];
}

/** What walks through pages is loaded when a list is read for the first time: most clients never do. */
function createLazyPaginate(sender: Sender) {
  const { api, setup } = sender;
  return async function* (...args: Parameters<ReturnType<typeof CreatePaginate>>) {
    const [{ createPaginate }, pages] = await Promise.all([import("./paginate.js"), api.pages?.()]);
    const paginate = createPaginate(api, pages ?? {}, setup.options.baseUrls?.[api.name], (method, path, call) =>
      unwrap(createMethod(method as Method, sender)(path, call as UntypedCall)),
    );
    yield* paginate(...args);
  };
}

type Limits = Bounds & Pick<KakaoOptions, "retry">;

function createMethod(method: Method, sender: Sender) {
  const { api, setup } = sender;
  const { options, refresh } = setup;
  // The other methods are idempotent (RFC 9110, section 9.2.2).
  const usualRetry = /^P(OS|ATCH)/.test(method) ? undefined : options.retry;
  return async (path: string, call: UntypedCall = {}): Promise<UntypedResult> => {
    const operation = findOperation(api, method, path);
    const limits: Limits = {
      operationId: operation.operationId,
      timeoutMs: call.timeoutMs ?? options.timeoutMs,
      retry: call.retry ?? usualRetry,
      signal: call.signal ?? undefined,
    };
    if (limits.signal?.aborted) throw limits.signal.reason;
    const authorization = authorizationHeader(operation, setup.credentials(), call.auth);
    const exchange: Exchange = {
      api,
      operation,
      method,
      path,
      call,
      authorization:
        typeof authorization === "object" ? await within(limits, "a key or token", () => authorization) : authorization,
      baseUrl: (call.baseUrl ?? options.baseUrls?.[api.name] ?? api.baseUrl).replace(/\/$/, ""),
      middleware: call.middleware ? [...sender.middleware, ...call.middleware] : sender.middleware,
      fetch: call.fetch ?? options.fetch,
    };
    const result = await sendWithin(limits, exchange);
    return refresh && result.response.status === 401 ? repeatRefused(refresh, limits, exchange, result) : result;
  };
}

function sendWithin(limits: Limits, exchange: Exchange): Promise<UntypedResult> {
  const { retry, signal } = limits;
  const sendOnce = () => within(limits, "an answer", (stop) => exchangeOnce(exchange, stop));
  if (!retry) return sendOnce();
  // What repeats calls is loaded when it is needed, as it is opt-in.
  return Promise.all([import("./retry.js"), preloadExplain()]).then(([{ withRetry }]) =>
    withRetry(sendOnce, isRetryable, retry, signal),
  );
}

/** Repeats a call with status 401 with another access token, if it was sent with one. */
async function repeatRefused(
  refresh: TokenRefresh,
  limits: Limits,
  exchange: Exchange,
  result: UntypedResult,
): Promise<UntypedResult> {
  // A header of the call in its place would be sent again.
  const sent = new Headers(headersOf(exchange)).get("Authorization");
  const isToken = sent?.startsWith(`${authorizationPrefixes.accessToken} `);
  if (!isToken || sent !== exchange.authorization) return result;
  const loaded = await import("./refresh.js").catch(() => undefined);
  // The refusal says more than that a part of the program is gone.
  if (!loaded) return result;
  return loaded.repeatRenewed(refresh, {
    exchange,
    result,
    failure: explainedFailureOf(result.error, result.response),
    headerOf: (token) => headerOf(exchange.operation, "accessToken", token),
    // A user may take longer to log in than Kakao to answer.
    wait: (task) => within({ ...limits, timeoutMs: undefined }, "a token", task),
    send: (renewed) => sendWithin(limits, renewed),
  });
}

function findOperation(api: Api, method: Method, path: string): Operation {
  const operation = api.operations[`${method} ${path}`];
  if (!operation) throw new KakaoError(`${method} ${path}: not an operation of ${api.name}: check method and path`);
  return operation;
}
