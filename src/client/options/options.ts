import type { ApiName, Credentials } from "../../../generated/apis.js";
import type { PublicSecrets } from "../credentials/environment.js";
import type { KakaoApiError } from "../../errors.js";
import type { Language } from "../../language.js";

/** How often and how soon a failed call is retried. */
export interface RetryOptions {
  /** Maximum number of retries of one call. */
  readonly limit: number;
  /** Delay before the first retry, in milliseconds; it doubles with each further one. Default: 500. */
  readonly minDelayMs?: number | undefined;
  /**
   * Maximum delay, in milliseconds. A call is not retried when `Retry-After` asks for a longer one. Default: 30,000.
   */
  readonly maxDelayMs?: number | undefined;
}

/** A number of retries with the default delays, or all options. */
export type Retry = number | RetryOptions;

/** Options of a client: the keys and tokens of an app, and where and how to send. */
export interface KakaoOptions extends Credentials, PublicSecrets {
  /** Sends the requests. Default: `fetch` of the runtime. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** URLs to use in place of Kakao's, by API, for tests and proxies. */
  baseUrls?: { readonly [name in ApiName]?: string | undefined } | undefined;
  /**
   * Time limit for one request and its response, body included, in milliseconds; each retry has the same time again,
   * and so does a function that returns the key or token. A body that is read as a stream has no limit: `signal` aborts
   * it. No limit by default, or when it is longer than 24 days.
   */
  timeoutMs?: number | undefined;
  /**
   * Retries calls of GET, PUT and DELETE after a network error, a timeout, status 429 or 5xx, or a code that the error
   * catalogue calls retryable. Calls are not retried by default.
   */
  retry?: Retry | undefined;
  /**
   * Called when an access token is refused with status 401. Refresh the tokens, and return the new access token: the
   * call is sent once more with it. Calls that fail at the same time wait for one refresh. Without a new token, the
   * call fails with the refusal.
   *
   * Refresh with `createOAuth()` or another client: a call of this client with the refused token would wait for its own
   * refresh. Made first thing in the function, it fails with that 401 immediately; made later, after `timeoutMs`, or 5
   * seconds.
   */
  onUnauthorized?: ((error: KakaoApiError) => string | undefined | Promise<string | undefined>) | undefined;
  /** Language of the hint of a `KakaoApiError`, which is loaded when a call fails. Default: `"en"`. */
  language?: Language | undefined;
  /**
   * Maximum size of a response that is read as JSON or text, in bytes: a larger one is a `KakaoResponseError`. Default:
   * 33,554,432 (32 MiB); Kakao's own are far smaller.
   */
  maxResponseBytes?: number | undefined;
}
