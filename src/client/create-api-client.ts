import openapiFetch, {
  type Client,
  type HeadersOptions,
  mergeHeaders,
  type Middleware,
  type ParseAs,
} from "openapi-fetch";
import type { Credentials, SecuritySchemeName } from "../../generated/apis.js";
import { KakaoError } from "../errors.js";
import { authorizationHeader } from "./credentials.js";
import { parseJson, stringifyJson } from "./int64.js";
import type { Api, Operation, OperationTable } from "./operations.js";
import type { KakaoOptions } from "./options.js";
import { createPaginate } from "./paginate.js";
import type { PaginateMethod } from "./paginate-types.js";
import { serializeForm, serializeQuery } from "./serialize.js";
import type { ApiMethod } from "./types.js";

/** Client of one API. Its methods take a path of the description and typed arguments, and give `data` or `error`. */
export interface ApiClient<Paths extends object, Table extends OperationTable> extends Pick<
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
  readonly paginate: PaginateMethod<Paths, Table>;
}

interface UntypedCall {
  auth?: SecuritySchemeName;
  parseAs?: ParseAs;
  headers?: HeadersOptions;
  [option: string]: unknown;
}

interface UntypedResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

type Send = (method: Method, path: string, call: object) => Promise<UntypedResult>;

/** In the CommonJS build the default import is, as Node has it, the whole module of openapi-fetch. */
const createOpenapiFetch = "default" in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch;

const formMediaType = "application/x-www-form-urlencoded;charset=utf-8";

/**
 * Creates a client of an API on top of openapi-fetch. openapi-fetch reads nothing from the description at run time, so
 * each call is given its wire format and its credentials here, from the operation table.
 *
 * @param api The generated description of the API
 * @param options Keys, tokens, and where and how to send
 */
export function createApiClient<Paths extends object, Table extends OperationTable>(
  api: Api<Table>,
  options: KakaoOptions,
): ApiClient<Paths, Table> {
  const { fetch, baseUrls, ...credentials } = options;
  const client = createOpenapiFetch<Paths>({ baseUrl: baseUrls?.[api.name] ?? api.baseUrl, ...(fetch && { fetch }) });
  const send = client.request as Send;
  return {
    GET: createMethod("GET", api, credentials, send),
    POST: createMethod("POST", api, credentials, send),
    PUT: createMethod("PUT", api, credentials, send),
    PATCH: createMethod("PATCH", api, credentials, send),
    DELETE: createMethod("DELETE", api, credentials, send),
    use: (...middleware: Middleware[]) => {
      client.use(...middleware);
    },
    eject: (...middleware: Middleware[]) => {
      client.eject(...middleware);
    },
    paginate: createPaginate(api, baseUrls?.[api.name], (method, path, call) =>
      throwFailure(createMethod(method as Method, api, credentials, send)(path, call)),
    ),
  } as unknown as ApiClient<Paths, Table>;
}

function createMethod(method: Method, api: Api, credentials: Credentials, send: Send) {
  return async (path: string, { auth, headers, parseAs = "json", ...call }: UntypedCall = {}) => {
    const operation = findOperation(api, method, path);
    const authorization = await authorizationHeader(operation, credentials, auth);
    const own = {
      ...(authorization && { Authorization: authorization }),
      ...(operation.form && call["body"] !== undefined && { "Content-Type": formMediaType }),
    };
    const result = await send(method, path, {
      ...wireFormat(operation),
      ...call,
      headers: mergeHeaders(own, headers),
      // JSON is read here, for openapi-fetch would cut large integers.
      parseAs: parseAs === "json" ? "text" : parseAs,
    });
    return readResult(operation, result, parseAs);
  };
}

async function throwFailure(result: Promise<UntypedResult>): Promise<unknown> {
  const { data, error, response } = await result;
  if (error !== undefined) throw new KakaoError(`${describeStatus(response)}: no page came`, { cause: error });
  return data;
}

function findOperation(api: Api, method: Method, path: string): Operation {
  const operation = api.operations[`${method} ${path}`];
  if (!operation) throw new KakaoError(`${method} ${path}: not an operation of ${api.name}: check method and path`);
  return operation;
}

function wireFormat(operation: Operation): object {
  return {
    querySerializer: (values: Record<string, unknown>) => serializeQuery(values, operation),
    bodySerializer: operation.form ? (body: Record<string, unknown>) => serializeForm(body, operation) : stringifyJson,
  };
}

function readResult({ operationId }: Operation, result: UntypedResult, parseAs: ParseAs): UntypedResult {
  const { data, error, response } = result;
  if (!response.ok) return error ? result : { error: describeStatus(response), response };
  if (parseAs !== "json" || data === undefined || isMarkup(response)) return result;
  try {
    return { data: data === "" ? undefined : parseJson(data as string), response };
  } catch {
    // The error of JSON.parse quotes the answer, which may hold a token.
    throw new KakaoError(
      `${operationId}: expected JSON, found something else in the answer with status ${response.status}: ` +
        'read it with parseAs: "text"',
    );
  }
}

/** Whether an answer is XML or a page, which must not be read as JSON. */
function isMarkup({ headers }: Response): boolean {
  return /\b(html|xml)\b/i.test(headers.get("content-type") ?? "");
}

/** Stands in for the body of a failed call that has none, so that `error` is never falsy. */
function describeStatus({ status, statusText }: Response): string {
  return `HTTP ${status} ${statusText}`.trim();
}
