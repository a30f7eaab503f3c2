// Generated from spec/karlo by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { karlo } from "../operations/karlo.js";
import type { pages } from "../pages/karlo.js";
import type { paths } from "../types/karlo.js";

export type * from "../types/karlo.js";
export * from "../../src/client/index.js";

type Operations = typeof karlo.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface KarloTable extends Operations {}

/** How the pages of lists follow each other. */
export interface KarloPages extends Pages {}

/** Client of the Karlo API (api.kakaobrain.com): Image generation with Karlo, which Kakao has withdrawn. */
export type KarloClient = ApiClient<paths, KarloTable, KarloPages>;

/**
 * Creates a client of the Karlo API (api.kakaobrain.com). It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createKarloClient(options: KakaoOptions = {}): KarloClient {
  return createApiClient<paths, KarloTable, KarloPages>(karlo, options);
}
