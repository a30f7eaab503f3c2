import { isDeepStrictEqual } from "node:util";
import { isMultipart, type Recording } from "../../scripts/lib/spec/recordings.js";
import { parseJson, stringifyJson } from "../../src/json.js";
import { checkExchange, type ContractId, type Violation } from "../../src/contract/index.js";
import type { TestedApi } from "./apis.js";
import { call } from "./call.js";
import { readParts } from "../../scripts/lib/spec/recorded-parts.js";
import { startReplayServer } from "./servers/replay-server.js";

// The three checks of a recording. Each gives one line for each thing that is wrong.

/** Checks that the client, given the arguments of the call, sends exactly the recorded request. */
export async function checkRequest(api: TestedApi, recording: Recording): Promise<string[]> {
  let sent: Request | undefined;
  await call(api, recording, {
    fetch: (request) => {
      sent = request.clone();
      // Not a success, whose body the client would read as the operation describes it.
      return Promise.resolve(new Response(null, { status: 400 }));
    },
  });
  if (!sent) return ["the client sent nothing"];
  const { method, url, headers, body } = recording.request;
  const sentHeaders = Object.fromEntries(sent.headers);
  const inParts = isMultipart(recording);
  // The boundary differs each time.
  if (inParts) sentHeaders["content-type"] = sentHeaders["content-type"]?.replace(/; ?boundary=.*/, "") ?? "";
  const sentBody = inParts
    ? await readParts(await sent.clone().arrayBuffer(), sent.headers.get("content-type") ?? "")
    : await sent.text();
  return [
    ...differ("method", method, sent.method),
    ...differ("url", url, sent.url),
    ...differ("headers", lowerCaseNames(headers), sentHeaders),
    ...differ("body", inParts ? body : asText(body), sentBody),
  ];
}

/**
 * Checks that the recorded response matches the spec, and nothing in it is undeclared. The request must match too,
 * except for the violations that it has on purpose.
 */
export async function checkFit({ operation, request, response, violations = [] }: Recording): Promise<string[]> {
  const exchange = fillIn({ request, response });
  const report = await checkExchange(
    { ...exchange, operationId: operation as ContractId },
    { strict: true, showNames: true },
  );
  if (report.outcome === "skipped") return [`${report.host} is not a host of Kakao`];
  const found = report.violations.map(({ place, pointer, rule }) => `${place} ${pointer} ${rule}`);
  return [
    ...report.violations.filter((_, index) => !violations.includes(found[index] ?? "")).map(describeViolation),
    ...violations.filter((name) => !found.includes(name)).map((name) => `violation ${name} does not occur`),
  ];
}

function describeViolation({ side, place, pointer, expected, found }: Violation): string {
  return `${side} ${place} ${pointer}: expected ${expected}, got ${found}`;
}

/** Replaces placeholders of keys and tokens by texts that every format allows. */
function fillIn(exchange: Pick<Recording, "request" | "response">): Pick<Recording, "request" | "response"> {
  return parseJson(stringifyJson(exchange).replaceAll(/\$\{(\w+)\}/g, "$1")) as Pick<Recording, "request" | "response">;
}

/** Checks that the client returns the recorded response through a server that replays the recording. */
export async function checkReplay(api: TestedApi, recording: Recording): Promise<string[]> {
  const server = await startReplayServer([{ api: api.name, recording }]);
  try {
    const { data, error, response } = await call(api, recording, { baseUrls: server.baseUrls });
    const { status, headers, body } = recording.response;
    const differences = differ("status", status, response.status);
    if (status >= 300 && status < 400) {
      const { location } = lowerCaseNames(headers);
      return [...differences, ...differ("location", location, response.headers.get("location"))];
    }
    return [...differences, ...differ(status < 300 ? "data" : "error", body, status < 300 ? data : error)];
  } finally {
    await server.close();
  }
}

function differ(what: string, expected: unknown, found: unknown): string[] {
  if (isDeepStrictEqual(expected, found)) return [];
  return [`${what}: expected ${show(expected)}, got ${show(found)}`];
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : stringifyJson(value);
}

function asText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
