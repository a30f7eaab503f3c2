import type { ApiName, Credentials } from "../../generated/apis.js";
import type { KakaoApiError } from "../errors.js";

/** How often and how soon a failed call is repeated. */
export interface RetryOptions {
  /** Greatest number of repetitions of one call. */
  readonly limit: number;
  /** Wait before the first repetition, in milliseconds; it doubles with each further one. 500 when left out. */
  readonly minDelayMs?: number | undefined;
  /**
   * Longest wait, in milliseconds. A call is not repeated when `Retry-After` asks for a longer one. 30,000 when left
   * out.
   */
  readonly maxDelayMs?: number | undefined;
}

/** A number of repetitions with the usual waits, or all of it. */
export type Retry = number | RetryOptions;

/** Options of a client: the keys and tokens of an app, and where and how to send. */
export interface KakaoOptions extends Credentials {
  /** Sends the requests; `fetch` of the runtime when left out. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Addresses to use in place of Kakao's, by API, for tests and proxies. */
  baseUrls?: { readonly [name in ApiName]?: string | undefined } | undefined;
  /**
   * Time for one request and its answer, body included, in milliseconds; a repetition has as much again, and so has a
   * function that gives the key or token. No limit when left out, or when it is longer than 24 days.
   */
  timeoutMs?: number | undefined;
  /**
   * Repeats calls of GET, PUT and DELETE after a network fault, a timeout, status 429 or 5xx, or a code that the error
   * catalogue calls retryable. Calls are not repeated when this is left out.
   */
  retry?: Retry | undefined;
  /**
   * Called when an access token is refused with status 401. Refresh the tokens, and give the new access token: the call
   * is repeated once with it. Calls that fail at the same time wait for one refresh. Without a new token, the failure
   * stands.
   */
  onUnauthorized?: ((error: KakaoApiError) => string | undefined | Promise<string | undefined>) | undefined;
  /** Allows the admin key in a browser, where every visitor can read it. For tools that never leave your machine. */
  dangerouslyAllowAdminKeyInBrowser?: boolean | undefined;
}
