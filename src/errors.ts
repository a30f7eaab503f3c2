import { errorPageUrl } from "./docs-url.js";
import type { Language } from "./language.js";

/** Root of the errors that this package throws. */
export class KakaoError extends Error {
  override readonly name: string = "KakaoError";
}

/**
 * A call lacks a usable key or token; nothing was sent. The message names the operation, what it accepts and what is
 * configured, never a secret.
 */
export class KakaoAuthConfigError extends KakaoError {
  override readonly name = "KakaoAuthConfigError";
}

/**
 * Why an ID token was refused: it is not a JWT of the expected form (`malformed`), was signed with another algorithm,
 * by an unknown key or by somebody else, comes from another issuer, is for another app, has expired, belongs to another
 * login (`nonce`), or lacks a claim that every ID token has (`claims`).
 */
export type IdTokenRefusal =
  | "malformed"
  | "algorithm"
  | "key"
  | "signature"
  | "issuer"
  | "audience"
  | "expired"
  | "nonce"
  | "claims";

/**
 * An ID token must not be trusted. Neither the message nor another property holds the token or what it says of the
 * user.
 */
export class KakaoIdTokenError extends KakaoError {
  override readonly name = "KakaoIdTokenError";
  /** Why it was refused. */
  readonly reason: IdTokenRefusal;

  constructor(message: string, reason: IdTokenRefusal) {
    super(message);
    this.reason = reason;
  }
}

/**
 * No response arrived: the network failed. The message ends with the innermost code, such as `ECONNREFUSED`; `cause`
 * has the name, code and message of what `fetch` threw, without secrets.
 */
export class KakaoNetworkError extends KakaoError {
  override readonly name = "KakaoNetworkError";
}

/** No response arrived within `timeoutMs`. */
export class KakaoTimeoutError extends KakaoError {
  override readonly name = "KakaoTimeoutError";
}

/** A response is not what its status or content type claims, such as HTML or truncated text in place of JSON. */
export class KakaoResponseError extends KakaoError {
  override readonly name = "KakaoResponseError";
  /** HTTP status of the response, where there is one. */
  readonly status: number | undefined;

  constructor(message: string, options: ErrorOptions & { status?: number | undefined } = {}) {
    super(message, options);
    this.status = options.status;
  }
}

/** The parts of a {@link KakaoApiError}. */
export interface ApiFailure {
  readonly operationId: string;
  readonly status: number;
  readonly code?: number | string | undefined;
  /** Kakao's own message, without secrets. */
  readonly reason?: string | undefined;
  readonly body: unknown;
  readonly retryable: boolean;
  readonly hint?: string | undefined;
  /** Language of the hint, and of the page that explains the code. */
  readonly language?: Language | undefined;
}

/**
 * Kakao responded with an error. The message names the operation, status, code and Kakao's own message, then what to
 * do.
 *
 * The error bodies of the hosts differ; the properties here are the same for all.
 *
 * @see https://developers.kakao.com/docs/en/rest-api/reference
 */
export class KakaoApiError extends KakaoError {
  override readonly name = "KakaoApiError";
  /** The operation that failed. */
  declare readonly operationId: string;
  /** HTTP status of the response. */
  declare readonly status: number;
  /** Error code, in the form of its API: a number such as -401, a KOE code, a name; undefined if it has no code. */
  declare readonly code: number | string | undefined;
  /** Whether the same request may succeed later. */
  declare readonly retryable: boolean;
  /** What the code means and what to do, from the error catalogue. */
  declare readonly hint: string | undefined;
  /** Page that explains the code; undefined if the catalogue does not know it. */
  declare readonly docsUrl: string | undefined;
  /** IP address of the caller as Kakao saw it, where Kakao names it because the app does not list it. */
  declare readonly callerIp: string | undefined;
  /** The body of the response: the value of JSON, or else text. It is not printed with the error. */
  declare readonly body: unknown;

  constructor({ body, reason = "", language = "en", ...members }: ApiFailure) {
    const { operationId, status, code, hint } = members;
    const what = [`HTTP ${status}`, code, reason].filter(Boolean).join(", ");
    // Line breaks would forge lines of a log, and escapes control a terminal.
    super(`${operationId}: ${what}${hint ? `: ${hint}` : ""}`.replace(/\p{Cc}+/gu, " "));
    // The names of RFC 6749, such as invalid_grant, have no page.
    const page = hint === undefined || /^[a-z]/.test(String(code)) ? undefined : errorPageUrl(code, language);
    Object.assign(this, members, { docsUrl: page, callerIp: /callerIp=([\da-f.:]*[\da-f])/i.exec(reason)?.[1] });
    // Kakao may repeat a code or a token in it, and loggers write the enumerable properties of an error.
    Object.defineProperty(this, "body", { value: body });
  }
}
