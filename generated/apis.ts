// Generated from spec/ by npm run generate. Do not edit.
import type { Credential } from "../src/client/credentials/credential.js";

/** Names of the APIs in the client. */
export type ApiName = "apiStatus" | "dapi" | "kapi" | "karlo" | "kauth" | "navi";

/** Security schemes of the APIs, with the prefix of their values in the `Authorization` header. */
export const authorizationPrefixes = {
  restApiKey: "KakaoAK",
  accessToken: "Bearer",
  adminKey: "KakaoAK",
  nativeAppKey: "KakaoAK",
  javascriptKey: "KakaoAK",
} as const;

/** Name of a security scheme: a kind of key or token. */
export type SecuritySchemeName = keyof typeof authorizationPrefixes;

/** The keys and tokens of an app; pass those that your calls need. */
export interface Credentials {
  /**
   * REST API key of the app, sent as `Authorization: KakaoAK ${REST_API_KEY}`.
   *
   * Only the list of allowed IP addresses can bind it to its caller, so keep it on a server. The list has up to 10
   * entries (IPv4, CIDR or address and mask; an empty list is off). An app has up to five REST API keys, one of which is
   * the primary key.
   */
  restApiKey?: Credential | undefined;
  /**
   * Access token of a user who logged in with Kakao, sent as `Authorization: Bearer ${ACCESS_TOKEN}`.
   *
   * The scopes are the IDs of consent items.
   */
  accessToken?: Credential | undefined;
  /**
   * Admin key of the app, sent as `Authorization: KakaoAK ${SERVICE_APP_ADMIN_KEY}`.
   *
   * It acts for every user of the app, so keep it on a server and never put it into code that users can read. Only the
   * owner of the app can see it.
   *
   * In the console, it can be bound to up to 10 IP addresses (IPv4, CIDR or address and mask; an empty list is off), and
   * to APIs: all, only the selected ones, or all except the selected ones ([App] > [Admin key] > [Available APIs]). An
   * app has up to five admin keys, one of which is the primary key.
   */
  adminKey?: Credential | undefined;
  /**
   * Native app key, sent as `Authorization: KakaoAK ${NATIVE_APP_KEY}`.
   *
   * Meant for the Android, iOS and Flutter SDKs, which send a `KA` header with it. It is bound to the registered Android
   * package name and key hashes, and to the iOS bundle ID. An app has up to five native app keys, one of which is the
   * primary key.
   */
  nativeAppKey?: Credential | undefined;
  /**
   * JavaScript key, sent as `Authorization: KakaoAK ${JAVASCRIPT_KEY}`.
   *
   * Meant for the JavaScript SDK, which sends a `KA` header with it. Calls are accepted from the registered JavaScript
   * SDK domains only: up to 10, of `http`, `https` (either one covers both) or `file`, also with a wildcard subdomain.
   * An app has up to five JavaScript keys, one of which is the primary key.
   */
  javascriptKey?: Credential | undefined;
}
