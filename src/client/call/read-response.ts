import { KakaoResponseError } from "../../errors.js";
import { parseJson } from "../../json.js";
import { readError, rememberCall } from "../errors/api-error.js";
import type { UntypedCall, UntypedResult } from "./call.js";
import type { Operation } from "../operations.js";
import type { PreparedCall } from "./prepare-call.js";
import { readText } from "./read-text.js";

/**
 * Reads the body of a response as the call says.
 *
 * @param prepared The call
 * @param response The response
 * @returns The body, or a promise of it: a string where it is read as JSON or text
 * @throws {@link KakaoResponseError} when that is too long
 */
export function readBody(
  { operation, call: { parseAs = "json" }, maxBytes }: PreparedCall,
  response: Response,
): unknown {
  if (parseAs === "json" || parseAs === "text" || !response.ok) return readText(response, operation, maxBytes);
  if (response.status === 204 || response.headers.get("Content-Length") === "0") return undefined;
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
  if (typeof body !== "string") return { data: body, response };
  if (response.ok) return { data: valueOf(prepared, body, response), response };
  rememberCall(response, prepared);
  return { error: readError(body, response, prepared), response };
}

/**
 * Refuses a redirect that was not followed for the sake of a secret; a browser hides where it leads, and its status.
 */
export function refuseRedirect({ operation, call, init }: PreparedCall, response: Response): void {
  if (init.redirect !== "manual" || call.redirect) return;
  const { status, type } = response;
  if (type !== "opaqueredirect" && (status < 300 || status > 399)) return;
  throw new KakaoResponseError(
    `${operation.operationId}: got a redirect, which was not followed because it would forward a secret: ` +
      "check baseUrl",
    response,
  );
}

function valueOf({ operation, call }: PreparedCall, text: string, response: Response): unknown {
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

function unexpectedBody({ operationId }: Operation, expected: string, got: string, response: Response) {
  const json = expected === "none" ? "JSON" : `a JSON ${expected}`;
  const type = response.headers.get("Content-Type") ?? "no content type";
  return new KakaoResponseError(
    `${operationId}: expected ${json}, got ${got} with status ${response.status} (${type}): check baseUrl, or use parseAs: "text"`,
    response,
  );
}
