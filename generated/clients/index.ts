// Generated from spec/ by npm run clients. Do not edit.
import type { KakaoOptions } from "../../src/client/options.js";
import { createApiStatusClient, type ApiStatusClient } from "./api-status.js";
import { createKapiClient, type KapiClient } from "./kapi.js";

export * from "../../src/client/index.js";

/** Clients of all Kakao APIs, with the same keys and options. */
export interface Kakao {
  /** Kakao API status (api-status.kakao.com): State of the Kakao APIs, now and by day. */
  readonly apiStatus: ApiStatusClient;
  /** Kakao API (kapi.kakao.com): Kakao Talk profile, friends, channels and utilities for services that use Kakao Login. */
  readonly kapi: KapiClient;
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
    kapi: createKapiClient(options),
  };
}
