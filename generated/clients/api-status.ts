// Generated from spec/api-status by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { apiStatus } from "../operations/api-status.js";
import type { pages } from "../pages/api-status.js";
import type { paths } from "../types/api-status.js";

export type * from "../types/api-status.js";
export * from "../../src/client/index.js";

type Operations = typeof apiStatus.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface ApiStatusTable extends Operations {}

/** How the pages of lists follow each other. */
export interface ApiStatusPages extends Pages {}

/** Client of the Kakao API status (api-status.kakao.com): State of the Kakao APIs, now and by day. */
export type ApiStatusClient = ApiClient<paths, ApiStatusTable, ApiStatusPages>;

/**
 * Creates a client of the Kakao API status (api-status.kakao.com). It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createApiStatusClient(options: KakaoOptions = {}): ApiStatusClient {
  return createApiClient<paths, ApiStatusTable, ApiStatusPages>(apiStatus, options);
}
