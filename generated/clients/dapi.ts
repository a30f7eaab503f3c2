// Generated from spec/dapi by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { dapi } from "../operations/dapi.js";
import type { pages } from "../pages/dapi.js";
import type { paths } from "../types/dapi.js";

export type * from "../types/dapi.js";
export * from "../../src/client/index.js";

type Operations = typeof dapi.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface DapiTable extends Operations {}

/** How the pages of lists follow each other. */
export interface DapiPages extends Pages {}

/** Client of the Kakao API (dapi.kakao.com): Addresses, coordinates, places and routes in Korea, and Daum Search. */
export type DapiClient = ApiClient<paths, DapiTable, DapiPages>;

/**
 * Creates a client of the Kakao API (dapi.kakao.com). It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createDapiClient(options: KakaoOptions = {}): DapiClient {
  return createApiClient<paths, DapiTable, DapiPages>(dapi, options);
}
