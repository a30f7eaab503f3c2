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
