import type { Client } from "openapi-fetch";
import type { ApiClient } from "../create-api-client.js";
import type { OperationTable, PageTable } from "../operations.js";

/**
 * Returns a client as the libraries know it that are built on openapi-fetch, such as openapi-react-query and
 * swr-openapi. It is the same client, with `request()` besides.
 *
 * @param client A client of one API, such as `kakao.kapi`
 */
export function asOpenapiFetch<Paths extends object, Table extends OperationTable, Pages extends PageTable>(
  client: ApiClient<Paths, Table, Pages>,
): Client<Paths> {
  const methods = client as unknown as Record<string, (path: string, call?: object) => unknown>;
  const request = (method: string, path: string, call?: object) => methods[method.toUpperCase()]?.(path, call);
  return { ...client, request } as unknown as Client<Paths>;
}
