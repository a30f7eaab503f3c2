// Generated from spec/navi by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { navi } from "../operations/navi.js";
import type { pages } from "../pages/navi.js";
import type { paths } from "../types/navi.js";

export type * from "../types/navi.js";
export * from "../../src/client/index.js";

type Operations = typeof navi.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface NaviTable extends Operations {}

/** How the pages of lists follow each other. */
export interface NaviPages extends Pages {}

/** Client of the Kakao Navi directions (apis-navi.kakaomobility.com): Driving directions in Korea, for one trip or for many. */
export type NaviClient = ApiClient<paths, NaviTable, NaviPages>;

/**
 * Creates a client of the Kakao Navi directions (apis-navi.kakaomobility.com). It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createNaviClient(options: KakaoOptions = {}): NaviClient {
  return createApiClient<paths, NaviTable, NaviPages>(navi, options);
}
