import { KakaoApiError } from "../errors.js";
import { parseJson } from "./int64.js";
import { type Api, isRetryableStatus, type Operation } from "./operations.js";

/** Where a failed answer came from, for {@link failureOf} to tell. */
interface Origin {
  readonly api: Api;
  readonly operation: Operation;
}

const origins = new WeakMap<Response, Origin>();

/** Remembers which call a failed answer belongs to. */
export function rememberOrigin(response: Response, api: Api, operation: Operation): void {
  origins.set(response, { api, operation });
}

/**
 * Reads the body of a failed answer. It is never falsy: an answer without a body gives its status as text.
 *
 * @param text The body
 * @param response The answer
 * @returns The value of JSON, or else the text as it is
 */
export function readFailure(text: string, { status, statusText }: Response): unknown {
  // Not only null is no error body: neither is false, a zero or an empty text.
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
  return parseOrText(text) || `HTTP ${status} ${statusText}`.trim();
}

function parseOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** The error that a failed answer stands for, with what the error catalogue says of its code. */
export async function explainedFailureOf(body: unknown, response: Response): Promise<KakaoApiError> {
  const load = origins.get(response)?.api.errors?.hints;
  // A hint that does not load must not hide the failure.
  return failureOf(body, response, await load?.().catch(() => undefined));
}

/** The error that a failed answer stands for. */
export function failureOf(
  body: unknown,
  response: Response,
  hints: Readonly<Record<string, string>> = {},
): KakaoApiError {
  const { status, statusText } = response;
  const { api, operation } = origins.get(response) ?? {};
  const errors = api?.errors;
  const members = (errors && typeof body === "object" ? body : {}) as Record<string, unknown>;
  const code = members[errors?.code ?? ""] ?? members[errors?.name ?? ""];
  const message = members[errors?.message ?? ""];
  return new KakaoApiError({
    operationId: operation?.operationId ?? "call",
    status,
    code: typeof code === "string" || typeof code === "number" ? code : undefined,
    reason: typeof message === "string" ? message : statusText,
    body,
    retryable: errors?.retryable[String(code)] ?? isRetryableStatus(status),
    hint: hints[String(code)],
  });
}
