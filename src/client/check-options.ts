import { KakaoError } from "../errors.js";
import type { KakaoOptions, Retry } from "./options.js";

/**
 * Checks the options of a client that callers without types can get wrong, and that would fail every call, or none.
 *
 * @param options The options
 * @throws {@link KakaoError} that names the option
 */
export function checkOptions({ timeoutMs, retry, baseUrls = {} }: KakaoOptions): void {
  refuse(timeoutMs !== undefined && !isAtLeast(timeoutMs, Number.MIN_VALUE), "timeoutMs: expected a number above 0");
  refuse(
    retry !== undefined && !isRetry(retry),
    "retry: expected a number from 0, or { limit, minDelayMs, maxDelayMs }",
  );
  for (const [name, url] of Object.entries(baseUrls))
    refuse(/[?#]/.test(url), `baseUrls.${name}: expected a URL without query and fragment`);
}

function refuse(isWrong: boolean, problem: string): void {
  if (isWrong) throw new KakaoError(`createKakao: ${problem}`);
}

function isRetry(retry: Retry): boolean {
  const {
    limit,
    minDelayMs = 0,
    maxDelayMs = 0,
  } = typeof retry === "number" ? { limit: retry } : (Object(retry) as Exclude<Retry, number>);
  return [limit, minDelayMs, maxDelayMs].every((value) => isAtLeast(value, 0));
}

function isAtLeast(value: unknown, minimum: number): boolean {
  return typeof value === "number" && value >= minimum;
}
