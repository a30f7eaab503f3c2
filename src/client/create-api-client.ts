import type { Client, Middleware } from "openapi-fetch";
import { type Method, methods, type UntypedCall } from "./call/call.js";
import { type ClientState, createMethod } from "./call/call-operation.js";
import type { Api, OperationTable, PageTable } from "./operations.js";
import type { KakaoOptions } from "./options/options.js";
import type { createPaginate as CreatePaginate } from "./pagination/paginate.js";
import type { PaginateMethod } from "./pagination/paginate-types.js";
import { setUp } from "./options/setup.js";
import type { ApiMethod } from "./types.js";
import { unwrap } from "./errors/unwrap.js";

/** Client of one API. Its methods take a path of the spec and typed arguments, and return `data` or `error`. */
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
  /** Iterates over the items of a paged list, one by one. */
  readonly paginate: PaginateMethod<Paths, Table, Pages>;
}

/**
 * Creates a client of an API.
 *
 * @param api The generated description of the API
 * @param options Keys, tokens, and where and how to send
 * @throws {@link KakaoAuthConfigError} when the admin key is used in a browser
 */
export function createApiClient<Paths extends object, Table extends OperationTable, Pages extends PageTable>(
  api: Api<Table>,
  options: KakaoOptions,
): ApiClient<Paths, Table, Pages> {
  const client: ClientState = { api, setup: setUp(options), middleware: [] };
  return {
    ...Object.fromEntries(methods.map((method) => [method, createMethod(method, client)])),
    use: (...middleware: Middleware[]) => {
      client.middleware = [...client.middleware, ...middleware];
    },
    eject: (...middleware: Middleware[]) => {
      client.middleware = client.middleware.filter((one) => !middleware.includes(one));
    },
    paginate: createLazyPaginate(client),
  } as unknown as ApiClient<Paths, Table, Pages>;
}

/** Creates `paginate`, whose code loads when a list is first read: most clients never read one. */
function createLazyPaginate(client: ClientState) {
  const { api, setup } = client;
  return async function* (...args: Parameters<ReturnType<typeof CreatePaginate>>) {
    const [{ createPaginate }, pages] = await Promise.all([import("./pagination/paginate.js"), api.pages?.()]);
    const paginate = createPaginate(api, pages ?? {}, setup.options.baseUrls?.[api.name], (method, path, call) =>
      unwrap(createMethod(method as Method, client)(path, call as UntypedCall)),
    );
    yield* paginate(...args);
  };
}
