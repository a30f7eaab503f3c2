import { KakaoResponseError } from "../errors.js";
import type { Exchange, UntypedCall, UntypedResult } from "./exchange.js";
import { faultOf } from "./network-error.js";
import { readFailure, rememberOrigin } from "./api-error.js";
import { parseJson } from "../json.js";
import type { Operation } from "./operations.js";

/**
 * Reads an answer as its operation and the call say.
 *
 * @param exchange The call
 * @param response The answer
 * @param signal Aborts it
 * @throws {@link KakaoNetworkError} when the connection breaks off
 * @throws {@link KakaoResponseError} when the answer is not JSON though it should be
 */
export async function readReceived(
  exchange: Exchange,
  response: Response,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  const { parseAs = "json" } = exchange.call;
  const isText = !response.ok || parseAs === "json" || parseAs === "text";
  if (!isText && isEmpty(response)) return { data: undefined, response };
  let body: unknown;
  try {
    body = isText ? await response.text() : parseAs === "stream" ? response.body : await response[parseAs]();
  } catch (cause) {
    throw await faultOf(cause, exchange, signal);
  }
  if (response.ok) return { data: isText ? valueOf(exchange, body as string, response) : body, response };
  rememberOrigin(response, exchange);
  return { error: readFailure(body as string, response), response };
}

/** Whether an answer says that it has no body. */
function isEmpty({ status, headers }: Response): boolean {
  return status === 204 || headers.get("Content-Length") === "0";
}

function valueOf({ operation, call }: Exchange, text: string, response: Response): unknown {
  if (text === "" && isEmpty(response)) return undefined;
  if (call.parseAs === "text" || answersText(operation, call)) return text;
  return text === "" ? undefined : parseAnswer(operation, text, response);
}

function answersText({ answer }: Operation, { params }: UntypedCall): boolean {
  if (answer === undefined || answer === "text") return answer === "text";
  return (params?.path?.[answer.parameter] ?? "json") !== "json";
}

function parseAnswer({ operationId }: Operation, text: string, { status, headers }: Response): unknown {
  try {
    return parseJson(text);
  } catch {
    // The error of JSON.parse quotes the answer, which may hold a token.
    const found = headers.get("Content-Type") ?? "no content type";
    throw new KakaoResponseError(
      `${operationId}: expected JSON, found something else under status ${status} (${found}): ` +
        'check the address, or use parseAs: "text"',
      { status },
    );
  }
}
