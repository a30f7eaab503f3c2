// Generated from spec/kapi by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { kapi } from "../operations/kapi.js";
import type { pages } from "../pages/kapi.js";
import type { paths } from "../types/kapi.js";

export type * from "../types/kapi.js";
export * from "../../src/client/index.js";

type Operations = typeof kapi.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface KapiTable extends Operations {}

/** How the pages of lists follow each other. */
export interface KapiPages extends Pages {}

/** Client of the Kakao API (kapi.kakao.com): Users, Kakao Talk profiles, friends, messages and channels, push, and Talk Calendar. */
export type KapiClient = ApiClient<paths, KapiTable, KapiPages>;

/**
 * Creates a client of the Kakao API (kapi.kakao.com). It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createKapiClient(options: KakaoOptions = {}): KapiClient {
  return createApiClient<paths, KapiTable, KapiPages>(kapi, options);
}
