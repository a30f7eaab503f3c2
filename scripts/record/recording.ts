import type { CapturedCall } from "../../src/redact/message.js";
import { headerOf } from "../../src/contract/clean/headers.js";
import { readJson } from "../../src/contract/read/json.js";
import { responseOf } from "../lib/model/operation-model.js";
import type { Recording } from "../lib/spec/recordings.js";
import { RecordError } from "./failure.js";
import type { PlannedCall } from "./plan.js";

/**
 * Returns an exchange in the form of a recording.
 *
 * @param exchange A redacted one
 * @param caseName Name of the case; made from the status when left out
 * @throws {@link RecordError} when the name contradicts the status
 */
export function toRecording(exchange: PlannedCall & CapturedCall, caseName: string | undefined): Recording {
  const { operation, call, request, response } = exchange;
  const { summary, externalDocs } = operation.source;
  const outcome = response.status < 400 ? "success" : "error";
  if (caseName !== undefined && !caseName.startsWith(outcome)) {
    const problem = `status ${response.status} is not ${caseName.startsWith("error") ? "an error" : "a success"}`;
    throw new RecordError(`${operation.operationId}: ${problem}: name the case ${outcome}-…, or check why it failed`);
  }
  const suffix = `, recorded live with status ${response.status}`;
  const withCapitals = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const headers = request.headers.map(([name, value]) => [withCapitals(name), value] as const);
  return {
    operation: operation.operationId,
    case: caseName ?? `${outcome}-live`,
    summary: summary.slice(0, 80 - suffix.length).trimEnd() + suffix,
    provenance: "live",
    source: externalDocs?.url ?? request.url,
    edits: [
      "keys and tokens are placeholders",
      "personal data and undeclared members are fakes of the same form",
      "headers that the spec does not name are left out",
    ],
    call,
    request: { method: request.method, url: request.url, headers: Object.fromEntries(headers), ...bodyOf(request) },
    response: { status: response.status, headers: declaredHeaders(exchange), ...bodyOf(response) },
  };
}

/** Returns the headers that the spec names, in its spelling, and the type of the body. */
function declaredHeaders({ operation, response }: PlannedCall & CapturedCall): Record<string, string> {
  const declared = responseOf(operation, response.status)?.headers ?? [];
  const names = new Set(["Content-Type", ...declared.map(({ name }) => name)]);
  const entries = [...names].map(
    (name) => [name, headerOf(response.headers, name.toLowerCase()) ?? undefined] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Returns the value of JSON, and of parts that are recorded as such, other bodies as text, and no member for none. */
function bodyOf({ headers, body }: CapturedCall["request" | "response"]): { body?: unknown } {
  if (body === "") return {};
  const type = headerOf(headers, "content-type") ?? "json";
  return { body: /\bjson\b|^multipart\//i.test(type) ? (readJson(body)?.value ?? body) : body };
}
