import { KakaoApiError } from "../../errors.js";
import { parseJson } from "../../json.js";
import { withoutSecrets } from "../../mask.js";
import { isRetryableStatus } from "../operations.js";
import type { PreparedCall } from "../call/prepare-call.js";
import { secretsOf } from "../credentials/secrets.js";

type Calls = WeakMap<Response, PreparedCall>;

/** Returns the calls by their failed response. ES module and CommonJS module, if both are loaded, share it. */
function knownCalls(): Calls {
  return ((globalThis as { [key: symbol]: Calls })[Symbol.for("kakao-openapi.calls")] ??= new WeakMap());
}

/** Remembers which call a failed response belongs to. */
export function rememberCall(response: Response, call: PreparedCall): void {
  knownCalls().set(response, call);
}

/**
 * Reads the body of a failed response. It is never falsy: a response without a body yields its status as text.
 *
 * @param text The body
 * @param response The response
 * @param call The call
 * @returns The value of JSON, or else the text as it is
 */
export function readError(text: string, { status, statusText }: Response, call: PreparedCall): unknown {
  // Besides null, neither false, zero nor an empty string is an error body.
  // oxlint-disable-next-line typescript/prefer-nullish-coalescing
  return parseOrText(text) || `HTTP ${status} ${withoutSecrets(statusText, secretsOf(call))}`.trim();
}

function parseOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** Returns whether the same request may succeed later. */
export function isRetryable(body: unknown, response: Response): boolean {
  const { errors, code } = readProperties(body, response);
  return ownValue(errors?.retryable, code) ?? isRetryableStatus(response.status);
}

/** Returns the error that a failed response stands for, with the hint of the error catalogue for its code. */
export async function apiErrorOf(body: unknown, response: Response): Promise<KakaoApiError> {
  const { status, statusText } = response;
  const { call, errors, code, message } = readProperties(body, response);
  // A hint that fails to load must not hide the error.
  const hintOf = await errors?.hints(call?.language).catch(() => undefined);
  return new KakaoApiError({
    operationId: call?.operation.operationId ?? "call",
    status,
    code: typeof code === "string" || typeof code === "number" ? code : undefined,
    reason: withoutSecrets(typeof message === "string" ? message : statusText, call && secretsOf(call)),
    body,
    retryable: isRetryable(body, response),
    hint: hintOf?.({ code, message, body }),
    language: call?.language,
  });
}

/** Returns what an error body says, as far as the spec of the API tells where it stands. */
function readProperties(body: unknown, response: Response) {
  const call = knownCalls().get(response);
  const errors = call?.api.errors;
  const properties = (errors && typeof body === "object" ? body : {}) as Record<string, unknown>;
  const code = properties[errors?.code ?? ""] ?? properties[errors?.name ?? ""];
  return { call, errors, code, message: properties[errors?.message ?? ""] };
}

/** Returns the value of a code; the names that every object inherits are no codes. */
function ownValue<T>(values: Readonly<Record<string, T>> | undefined, code: unknown): T | undefined {
  const name = String(code);
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}
