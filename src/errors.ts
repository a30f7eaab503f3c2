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

/**
 * No answer came: the connection failed or broke off. `cause` has the name, the code and the words of what `fetch` threw,
 * without secrets.
 */
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

/** What a {@link KakaoApiError} is made of. */
export interface ApiFailure {
  readonly operationId: string;
  readonly status: number;
  readonly code?: number | string | undefined;
  /** Kakao's own words, which stand in the message: they must hold no secret. */
  readonly reason?: string | undefined;
  readonly body: unknown;
  readonly retryable: boolean;
  readonly hint?: string | undefined;
}

/**
 * Kakao answered with a failure. The message names the operation, status, code and Kakao's own words, then what to do.
 *
 * The error bodies of the hosts differ; here they are read into the same members.
 *
 * @see https://developers.kakao.com/docs/latest/en/rest-api/reference
 */
export class KakaoApiError extends KakaoError {
  override readonly name = "KakaoApiError";
  /** The operation that failed. */
  declare readonly operationId: string;
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Code of the failure, in the form of its API: a number such as -401, a KOE code, a class; undefined if it has none. */
  declare readonly code: number | string | undefined;
  /** Whether the same request may work later. */
  declare readonly retryable: boolean;
  /** What the error catalogue says of the code: what it means and what to do. */
  declare readonly hint: string | undefined;
  /** Address of the caller as Kakao saw it, where Kakao names it because it is not on the list of the app. */
  declare readonly callerIp: string | undefined;
  /** The body of the answer: the value of JSON, or else text. It is not printed with the error. */
  declare readonly body: unknown;

  constructor({ body, reason = "", ...members }: ApiFailure) {
    const { operationId, status, code, hint } = members;
    const what = [`HTTP ${status}`, code, reason].filter(Boolean).join(", ");
    super(`${operationId}: ${what}${hint ? `: ${hint}` : ""}`);
    Object.assign(this, members, { callerIp: /callerIp=([\da-f.:]*[\da-f])/i.exec(reason)?.[1] });
    // Kakao may repeat a code or a token in it, and whoever logs an error logs its enumerable members.
    Object.defineProperty(this, "body", { value: body });
  }
}
