import { parseJson } from "../../src/json.js";
import { resolveRef } from "../lib/openapi.js";
import type { Recording } from "../lib/recordings.js";
import { RecordError } from "./failure.js";
import { describedAnswer, type Exchange } from "./wire.js";

/**
 * An exchange in the form of a recording.
 *
 * @param exchange A redacted one
 * @param caseName Name of the case; made from the status when left out
 * @throws {@link RecordError} when the name says the contrary of the status
 */
export function toRecording(exchange: Exchange, caseName: string | undefined): Recording {
  const { described, call, request, response } = exchange;
  const { operation } = described.placed;
  const outcome = response.status < 400 ? "success" : "error";
  if (caseName !== undefined && !caseName.startsWith(outcome)) {
    const problem = `answered with status ${response.status}, which is no ${caseName.split("-")[0]}`;
    throw new RecordError(`${operation.operationId}: ${problem}: name the case ${outcome}-…, or see why it failed`);
  }
  const { externalDocs } = operation as typeof operation & { externalDocs?: { url: string } };
  return {
    operation: operation.operationId,
    case: caseName ?? `${outcome}-live`,
    summary: summaryOf(operation.summary, response.status),
    provenance: "live",
    source: externalDocs?.url ?? request.url,
    edits: [
      "keys and tokens are placeholders",
      "personal data and undeclared members are fakes of the same form",
      "headers that the description does not name are left out",
    ],
    call,
    request: {
      method: request.method,
      url: request.url,
      headers: withCapitals(request.headers),
      ...bodyOf(request),
    },
    response: { status: response.status, headers: describedHeaders(exchange), ...bodyOf(response) },
  };
}

/** At most 80 characters, as the form of a recording asks. */
function summaryOf(summary: string, status: number): string {
  const suffix = `, recorded live with status ${status}`;
  return summary.slice(0, 80 - suffix.length).trimEnd() + suffix;
}

/** What the description names, by its spelling, and the type of the body. */
function describedHeaders({ described, response }: Exchange): Record<string, string> {
  const { bundle, placed } = described;
  const answer = describedAnswer(placed.operation.responses, response.status);
  const names = Object.keys((answer && resolveRef(bundle, answer).headers) ?? {});
  const kept = [...new Set(["Content-Type", ...names])].flatMap((name) => {
    const [, value] = Object.entries(response.headers).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(kept) as Record<string, string>;
}

function withCapitals(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), value]),
  );
}

/** The value of JSON, other bodies as text, and no member for none. */
function bodyOf({ headers, body }: { headers: Record<string, string>; body: string }): { body?: unknown } {
  if (body === "") return {};
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  if (type !== undefined && !/\bjson\b/i.test(type)) return { body };
  try {
    return { body: parseJson(body) };
  } catch {
    return { body };
  }
}
