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

/** What a {@link KakaoApiError} is made of. */
export interface ApiFailure {
  readonly operationId: string;
  readonly status: number;
  readonly code?: number | string | undefined;
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
  readonly operationId: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Code of the failure: a number of kapi, such as -401, a KOE code of kauth, a class of dapi; undefined if it has none. */
  readonly code: number | string | undefined;
  /** Whether the same request may work later. */
  readonly retryable: boolean;
  /** What the error catalogue says of the code: what it means and what to do. */
  readonly hint: string | undefined;
  /** Address of the caller as Kakao saw it, where Kakao names it because it is not on the list of the app. */
  readonly callerIp: string | undefined;
  /** The body of the answer: the value of JSON, or else text. It is not printed with the error. */
  declare readonly body: unknown;

  constructor({ operationId, status, code, reason, body, retryable, hint }: ApiFailure) {
    const what = [`HTTP ${status}`, code, reason && withoutSecrets(reason)].filter(Boolean);
    super(`${operationId}: ${what.join(", ")}${hint ? `: ${hint}` : ""}`);
    this.operationId = operationId;
    this.status = status;
    this.code = code;
    this.retryable = retryable;
    this.hint = hint;
    this.callerIp = /callerIp=([\da-f.:]*[\da-f])/i.exec(reason ?? "")?.[1];
    // Kakao may repeat a code or a token in it, and whoever logs an error logs its enumerable members.
    Object.defineProperty(this, "body", { value: body, enumerable: false });
  }
}

/** Kakao repeats in some messages what it was sent, such as the authorization code. */
function withoutSecrets(reason: string): string {
  return reason.replace(/\b(\w*(?:code|token|secret|key)=)[^\s,;&]+/gi, "$1…");
}
