import type { Client, Middleware } from "openapi-fetch";
import { authorizationPrefixes } from "../../generated/apis.js";
import { KakaoError, KakaoNetworkError, KakaoTimeoutError } from "../errors.js";
import { authorizationHeader } from "./credentials.js";
import { withDeadline } from "./deadline.js";
import { type Exchange, exchangeOnce, type Method, methods, type UntypedCall, type UntypedResult } from "./exchange.js";
import { explainedFailureOf, failureOf } from "./failure.js";
import type { Api, Operation, OperationTable, PageTable } from "./operations.js";
import type { KakaoOptions } from "./options.js";
import type { createPaginate as CreatePaginate } from "./paginate.js";
import type { PaginateMethod } from "./paginate-types.js";
import type { Outcome } from "./retry.js";
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

type Limits = Pick<KakaoOptions, "timeoutMs" | "retry">;

function createMethod(method: Method, sender: Sender) {
  const { api, setup } = sender;
  const { options, refresh } = setup;
  // The other methods are idempotent (RFC 9110, section 9.2.2).
  const usualRetry = /^P(OS|ATCH)/.test(method) ? undefined : options.retry;
  return async (path: string, call: UntypedCall = {}): Promise<UntypedResult> => {
    const operation = findOperation(api, method, path);
    const authorization = authorizationHeader(operation, setup.credentials(), call.auth);
    const exchange: Exchange = {
      api,
      operation,
      method,
      path,
      call,
      authorization: typeof authorization === "object" ? await authorization : authorization,
      baseUrl: (call.baseUrl ?? options.baseUrls?.[api.name] ?? api.baseUrl).replace(/\/$/, ""),
      middleware: call.middleware ? [...sender.middleware, ...call.middleware] : sender.middleware,
      fetch: call.fetch ?? options.fetch,
    };
    const limits = { timeoutMs: call.timeoutMs ?? options.timeoutMs, retry: call.retry ?? usualRetry };
    const result = await sendWithin(limits, exchange);
    const renewed = refresh && (await renewedAuthorization(refresh, exchange, result));
    return renewed ? sendWithin(limits, { ...exchange, authorization: renewed }) : result;
  };
}

function sendWithin({ timeoutMs, retry }: Limits, exchange: Exchange): Promise<UntypedResult> {
  const { operationId } = exchange.operation;
  const signal = exchange.call.signal ?? undefined;
  const sendOnce = () =>
    timeoutMs === undefined
      ? exchangeOnce(exchange, signal)
      : withDeadline(operationId, timeoutMs, signal, (stop) => exchangeOnce(exchange, stop));
  if (!retry) return sendOnce();
  // What repeats calls is loaded when it is needed, as it is opt-in.
  return import("./retry.js").then(({ withRetry }) => withRetry(sendOnce, mayPass, retry, signal));
}

/** Whether a call failed by the network, by time, or with an answer whose status or code says that it may pass. */
function mayPass(outcome: Outcome): boolean {
  if ("fault" in outcome)
    return outcome.fault instanceof KakaoNetworkError || outcome.fault instanceof KakaoTimeoutError;
  const { error, response } = outcome.result;
  return error !== undefined && failureOf(error, response).retryable;
}

/** The header to repeat a call with whose access token was refused, or undefined when the call is not to be repeated. */
async function renewedAuthorization(
  refresh: TokenRefresh,
  { authorization }: Exchange,
  { error, response }: UntypedResult,
): Promise<string | undefined> {
  const prefix = `${authorizationPrefixes.accessToken} `;
  if (response.status !== 401 || !authorization?.startsWith(prefix)) return undefined;
  const token = await refresh.renew(authorization, await explainedFailureOf(error, response));
  return token && prefix + token;
}

function findOperation(api: Api, method: Method, path: string): Operation {
  const operation = api.operations[`${method} ${path}`];
  if (!operation) throw new KakaoError(`${method} ${path}: not an operation of ${api.name}: check method and path`);
  return operation;
}
