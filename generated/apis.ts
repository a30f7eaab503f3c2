// Generated from spec/ by npm run clients. Do not edit.
import type { Credential } from "../src/client/credentials.js";

/** How the APIs are called in the client. */
export type ApiName = "apiStatus" | "dapi" | "kapi" | "karlo" | "kauth";

/** Security schemes of the APIs with the word that stands before the value in the `Authorization` header. */
export const authorizationPrefixes = {
  restApiKey: "KakaoAK",
  accessToken: "Bearer",
  adminKey: "KakaoAK",
  nativeAppKey: "KakaoAK",
  javascriptKey: "KakaoAK",
} as const;

/** Name of a security scheme: a kind of key or token. */
export type SecuritySchemeName = keyof typeof authorizationPrefixes;

/** The keys and tokens of an app; give those that your calls need. */
export interface Credentials {
  /**
   * REST API key of the app, sent as `Authorization: KakaoAK ${REST_API_KEY}`.
   *
   * Only an optional list of IP addresses binds it to its caller, so keep it on a server.
   */
  restApiKey?: Credential | undefined;
  /**
   * Access token of a user who logged in with Kakao, sent as `Authorization: Bearer ${ACCESS_TOKEN}`.
   *
   * The scopes are the IDs of consent items: what the user must have agreed to for the call to work or to answer in full.
   */
  accessToken?: Credential | undefined;
  /**
   * Admin key of the app, sent as `Authorization: KakaoAK ${SERVICE_APP_ADMIN_KEY}`.
   *
   * It acts for every user of the app, so it belongs on a server and never into code that users can read.
   * The console can bind it to IP addresses and to a list of APIs.
   */
  adminKey?: Credential | undefined;
  /**
   * Native app key, sent as `Authorization: KakaoAK ${NATIVE_APP_KEY}`.
   *
   * Made for the Android, iOS and Flutter SDKs, which send a `KA` header with it.
   */
  nativeAppKey?: Credential | undefined;
  /**
   * JavaScript key, sent as `Authorization: KakaoAK ${JAVASCRIPT_KEY}`.
   *
   * Made for the JavaScript SDK, which sends a `KA` header with it; calls are tied to the registered web domains.
   */
  javascriptKey?: Credential | undefined;
}
