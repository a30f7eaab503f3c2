// Generated from spec/kauth by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { kauth } from "../operations/kauth.js";
import type { pages } from "../pages/kauth.js";
import type { paths } from "../types/kauth.js";

export type * from "../types/kauth.js";
export * from "../../src/client/index.js";

type Operations = typeof kauth.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface KauthTable extends Operations {}

/** How the pages of lists follow each other. */
export interface KauthPages extends Pages {}

/** Client of the Kakao Login (kauth.kakao.com): Authorization codes, tokens, OpenID Connect, logout of Kakao Account, and Business Authentication. */
export type KauthClient = ApiClient<paths, KauthTable, KauthPages>;

/**
 * Creates a client of the Kakao Login (kauth.kakao.com). It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createKauthClient(options: KakaoOptions = {}): KauthClient {
  return createApiClient<paths, KauthTable, KauthPages>(kauth, options);
}
