import type { ParseAs } from "openapi-fetch";
import { KakaoResponseError } from "../errors.js";
import { parseJson } from "../json.js";
import { readError, rememberCall } from "./api-error.js";
import type { UntypedCall, UntypedResult } from "./call.js";
import type { Operation } from "./operations.js";
import type { PreparedCall } from "./prepare-call.js";
import { readText } from "./read-text.js";

/**
 * Reads the body of a response as the call says.
 *
 * @param prepared The call
 * @param response The response
 * @returns The body; for a text that is too long, or a body that is empty and no text, undefined
 */
export function readBody({ call: { parseAs = "json" }, maxBytes }: PreparedCall, response: Response): unknown {
  if (isText(parseAs) || !response.ok) return readText(response, maxBytes);
  if (isEmpty(response)) return undefined;
  return parseAs === "stream" ? response.body : response[parseAs]();
}

/**
 * Returns the result of a call.
 *
 * @param prepared The call
 * @param response The response
 * @param body Its body, as {@link readBody} returns it
 * @throws {@link KakaoResponseError} when a success is not what the operation describes
 */
export function resultOf(prepared: PreparedCall, response: Response, body: unknown): UntypedResult {
  const { operation, call, maxBytes } = prepared;
  const { ok } = response;
  const { parseAs = "json" } = call;
  if (ok && !isText(parseAs)) return { data: body, response };
  if (body === undefined) throw tooLarge(operation, maxBytes, response);
  if (ok) return { data: valueOf(operation, call, body as string, response), response };
  rememberCall(response, prepared);
  return { error: readError(body as string, response, prepared), response };
}

function isText(parseAs: ParseAs): parseAs is "json" | "text" {
  return parseAs === "json" || parseAs === "text";
}

/** Refuses a redirect that was not followed for the sake of a secret; a browser hides where it leads, and its status. */
export function refuseRedirect({ operation, call, init }: PreparedCall, response: Response): void {
  if (init.redirect !== "manual" || call.redirect) return;
  const { status, type } = response;
  if (type !== "opaqueredirect" && (status < 300 || status > 399)) return;
  throw new KakaoResponseError(
    `${operation.operationId}: got a redirect, which was not followed because it would forward a secret: ` +
      "check baseUrl",
    { status },
  );
}

/** Returns whether a response says that it has no body. */
function isEmpty({ status, headers }: Response): boolean {
  return status === 204 || headers.get("Content-Length") === "0";
}

function valueOf(operation: Operation, call: UntypedCall, text: string, response: Response): unknown {
  const expected = expectedType(operation, call);
  if (expected === "text") return text;
  if (expected === "none" && text === "") return undefined;
  const value = parseOrRefuse(operation, expected, text, response);
  const type = typeOf(value);
  if (type === expected || expected === "none") return value;
  throw unexpectedBody(operation, expected, `JSON ${type}`, response);
}

/** Returns what the body of a success must be: text, nothing, or a type of JSON. */
function expectedType({ responseBody }: Operation, { parseAs, params }: UntypedCall): string {
  if (parseAs === "text") return "text";
  if (typeof responseBody !== "object") return responseBody ?? "object";
  return (params?.path?.[responseBody.parameter] ?? "json") === "json" ? "object" : "text";
}

function typeOf(value: unknown): string {
  if (typeof value === "bigint") return "number";
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function parseOrRefuse(operation: Operation, expected: string, text: string, response: Response): unknown {
  try {
    return parseJson(text);
  } catch (thrown) {
    // The error of JSON.parse quotes the response, which may hold a token.
    const got = thrown instanceof SyntaxError ? "something else" : "JSON that is nested too deeply";
    throw unexpectedBody(operation, expected, text ? got : "an empty body", response);
  }
}

function tooLarge({ operationId }: Operation, maxBytes: number, { status }: Response) {
  return new KakaoResponseError(
    `${operationId}: expected at most ${maxBytes} bytes, got more: raise maxResponseBytes, or use parseAs: "stream"`,
    { status },
  );
}

function unexpectedBody({ operationId }: Operation, expected: string, got: string, { status, headers }: Response) {
  const json = expected === "none" ? "JSON" : `a JSON ${expected}`;
  const type = headers.get("Content-Type") ?? "no content type";
  return new KakaoResponseError(
    `${operationId}: expected ${json}, got ${got} with status ${status} (${type}): check baseUrl, or use parseAs: "text"`,
    { status },
  );
}
