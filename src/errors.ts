/** Root of the errors that this package throws. */
export class KakaoError extends Error {
  override readonly name: string = "KakaoError";
}

/**
 * A call lacks a usable key or token; nothing has been sent. The message names the operation, what it accepts and what
 * is configured, never a secret.
 */
export class KakaoAuthConfigError extends KakaoError {
  override readonly name = "KakaoAuthConfigError";
}

/**
 * Why an ID token was refused: it is no JWT of the expected form (`malformed`), was signed with another algorithm, by an
 * unknown key or by somebody else, comes from another issuer, is for another app, has expired, answers another login
 * (`nonce`), or lacks a claim that every ID token has (`claims`).
 */
export type IdTokenRefusal =
  "malformed" | "algorithm" | "key" | "signature" | "issuer" | "audience" | "expired" | "nonce" | "claims";

/**
 * An ID token must not be trusted. Neither the message nor another member holds the token or what it says of the user.
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

/** No answer came: the connection failed or broke off. `cause` is what `fetch` threw. */
export class KakaoNetworkError extends KakaoError {
  override readonly name = "KakaoNetworkError";
}

/** No answer came within `timeoutMs`. */
export class KakaoTimeoutError extends KakaoError {
  override readonly name = "KakaoTimeoutError";
}

/** An answer is not what its status or its content type claims, such as a page or a torn text in place of JSON. */
export class KakaoResponseError extends KakaoError {
  override readonly name = "KakaoResponseError";
  /** HTTP status of the answer, where one came with it. */
  readonly status: number | undefined;

  constructor(message: string, options: ErrorOptions & { status?: number | undefined } = {}) {
    super(message, options);
    this.status = options.status;
  }
}
