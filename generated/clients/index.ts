// Generated from spec/ by npm run generate. Do not edit.
import type { KakaoOptions } from "../../src/client/options.js";
import { createApiStatusClient, type ApiStatusClient } from "./api-status.js";
import { createDapiClient, type DapiClient } from "./dapi.js";
import { createKapiClient, type KapiClient } from "./kapi.js";
import { createKarloClient, type KarloClient } from "./karlo.js";
import { createKauthClient, type KauthClient } from "./kauth.js";
import { createNaviClient, type NaviClient } from "./navi.js";

export * from "../../src/client/index.js";

/** Clients of all Kakao APIs, with the same keys and options. */
export interface Kakao {
  /** Kakao API status (api-status.kakao.com): State of the Kakao APIs, now and by day. */
  readonly apiStatus: ApiStatusClient;
  /** Kakao API (dapi.kakao.com): Addresses, coordinates, places and routes in Korea, and Daum Search. */
  readonly dapi: DapiClient;
  /** Kakao API (kapi.kakao.com): Users, Kakao Talk profiles, friends, messages and channels, push, and Talk Calendar. */
  readonly kapi: KapiClient;
  /** Karlo API (api.kakaobrain.com): Image generation with Karlo, which Kakao has withdrawn. */
  readonly karlo: KarloClient;
  /** Kakao Login (kauth.kakao.com): Authorization codes, tokens, OpenID Connect, logout of Kakao Account, and Business Authentication. */
  readonly kauth: KauthClient;
  /** Kakao Navi directions (apis-navi.kakaomobility.com): Driving directions in Korea, for one trip or for many. */
  readonly navi: NaviClient;
}

/**
 * Creates clients of all Kakao APIs. They send nothing yet. To bundle one API only, import its own client, such as
 * `kakao-openapi/api-status`.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createKakao(options: KakaoOptions = {}): Kakao {
  return {
    apiStatus: createApiStatusClient(options),
    dapi: createDapiClient(options),
    kapi: createKapiClient(options),
    karlo: createKarloClient(options),
    kauth: createKauthClient(options),
    navi: createNaviClient(options),
  };
}
