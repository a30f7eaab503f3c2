import { KakaoApiError } from "../errors.js";
import type { Exchange } from "./exchange.js";
import { parseJson } from "../json.js";
import { isRetryableStatus } from "./operations.js";

const origins = new WeakMap<Response, Exchange>();

/** Remembers which call a failed answer belongs to. */
export function rememberOrigin(response: Response, exchange: Exchange): void {
  origins.set(response, exchange);
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

/** Whether the same request may work later. */
export function isRetryable(body: unknown, response: Response): boolean {
  const { errors, code } = readMembers(body, response);
  return ownValue(errors?.retryable, code) ?? isRetryableStatus(response.status);
}

/** The error that a failed answer stands for, with what the error catalogue says of its code. */
export async function explainedFailureOf(body: unknown, response: Response): Promise<KakaoApiError> {
  const { status, statusText } = response;
  const { exchange, errors, code, message } = readMembers(body, response);
  // What does not load must not hide the failure. Without the check for secrets, Kakao's words are left out.
  const [hints, reason] = await Promise.all([
    errors?.hints().catch(() => undefined),
    message &&
      exchange &&
      import("./error-details.js").then((explain) => explain.reasonOf(message, exchange)).catch(() => ""),
  ]);
  return new KakaoApiError({
    operationId: exchange?.operation.operationId ?? "call",
    status,
    code: typeof code === "string" || typeof code === "number" ? code : undefined,
    reason: reason ?? statusText,
    body,
    retryable: isRetryable(body, response),
    hint: ownValue(hints, code),
  });
}

/** What an error body says, as far as the description of the API tells where it stands. */
function readMembers(body: unknown, response: Response) {
  const exchange = origins.get(response);
  const errors = exchange?.api.errors;
  const members = (errors && typeof body === "object" ? body : {}) as Record<string, unknown>;
  const code = members[errors?.code ?? ""] ?? members[errors?.name ?? ""];
  const message = members[errors?.message ?? ""];
  return { exchange, errors, code, message: typeof message === "string" ? message : undefined };
}

/** The value of a code; the names that every object has are no codes. */
function ownValue<T>(values: Readonly<Record<string, T>> | undefined, code: unknown): T | undefined {
  const name = String(code);
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}
