import { KakaoResponseError } from "../errors.js";
import { parseJson } from "../json.js";
import { readError, rememberCall } from "./api-error.js";
import type { UntypedCall, UntypedResult } from "./call.js";
import { explained } from "./network-error.js";
import type { Operation } from "./operations.js";
import type { PreparedCall } from "./prepare-call.js";

/**
 * Reads a response as its operation and the call say.
 *
 * @param prepared The call
 * @param response The response
 * @param signal Aborts it
 * @throws {@link KakaoNetworkError} when the connection breaks off
 * @throws {@link KakaoResponseError} when the response is not JSON though it should be
 */
export async function readResponse(
  prepared: PreparedCall,
  response: Response,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  const { operation, call } = prepared;
  const { parseAs = "json" } = call;
  const isText = !response.ok || parseAs === "json" || parseAs === "text";
  if (!isText && isEmpty(response)) return { data: undefined, response };
  const body = await explained(prepared, signal, async (): Promise<unknown> =>
    isText ? response.text() : parseAs === "stream" ? response.body : response[parseAs](),
  );
  if (response.ok) return { data: isText ? valueOf(operation, call, body as string, response) : body, response };
  rememberCall(response, prepared);
  return { error: readError(body as string, response), response };
}

/** Returns whether a response says that it has no body. */
function isEmpty({ status, headers }: Response): boolean {
  return status === 204 || headers.get("Content-Length") === "0";
}

function valueOf(operation: Operation, call: UntypedCall, text: string, response: Response): unknown {
  if (text === "" && isEmpty(response)) return undefined;
  if (call.parseAs === "text" || isTextual(operation, call)) return text;
  return text === "" ? undefined : parseBody(operation, text, response);
}

function isTextual({ responseBody }: Operation, { params }: UntypedCall): boolean {
  if (responseBody === undefined || responseBody === "text") return responseBody === "text";
  return (params?.path?.[responseBody.parameter] ?? "json") !== "json";
}

function parseBody({ operationId }: Operation, text: string, { status, headers }: Response): unknown {
  try {
    return parseJson(text);
  } catch {
    // The error of JSON.parse quotes the response, which may hold a token.
    const type = headers.get("Content-Type") ?? "no content type";
    throw new KakaoResponseError(
      `${operationId}: expected JSON, got something else with status ${status} (${type}): ` +
        'check baseUrl, or use parseAs: "text"',
      { status },
    );
  }
}
