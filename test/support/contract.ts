import { isDeepStrictEqual } from "node:util";
import { escapeSegment, resolveRef, type ResponseObject } from "../../scripts/lib/openapi.js";
import { createValidator, type Validate } from "../../scripts/lib/validator.js";
import { stringifyJson } from "../../scripts/redocly/lib/int64.js";
import type { Recording } from "../../scripts/redocly/lib/recordings.js";
import { locate, type TestedApi } from "./apis.js";
import { call } from "./call.js";
import { startReplayServer } from "./replay-server.js";
import { closeObjects } from "../../scripts/lib/strict.js";

// The three checks of a recording. Each gives one line for each thing that is wrong.

/** The client, given the arguments of the call, must send exactly the recorded request. */
export async function checkRequest(api: TestedApi, recording: Recording): Promise<string[]> {
  let sent: Request | undefined;
  await call(api, recording, {
    fetch: (request) => {
      sent = request.clone();
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  });
  if (!sent) return ["the client sent nothing"];
  const { method, url, headers, body } = recording.request;
  return [
    ...differ("method", method, sent.method),
    ...differ("url", url, sent.url),
    ...differ("headers", lowerCaseNames(headers), Object.fromEntries(sent.headers)),
    ...differ("body", asText(body), await sent.text()),
  ];
}

const strictValidators = new Map<TestedApi, (pointer: string) => Validate>();

/** The recorded answer must fit its description, and nothing in it may be undeclared. */
export function checkResponse(api: TestedApi, { operation, response }: Recording): string[] {
  const { pointer, operation: described } = locate(api, operation);
  const { responses } = described;
  const status = [String(response.status), `${String(response.status)[0]}XX`].find((key) => key in responses);
  if (!status) return [`status ${response.status} is not described`];
  const own = responses[status]!;
  const answer = resolveRef(api.bundle, own);
  const at = own.$ref ? own.$ref.replace("#", "") : `${pointer}/responses/${status}`;
  if (!strictValidators.has(api)) strictValidators.set(api, createValidator(closeObjects(api.bundle)));
  const compile = strictValidators.get(api) as (pointer: string) => Validate;
  return [
    ...checkBody(answer, response, (mediaType) => compile(`${at}/content/${escapeSegment(mediaType)}/schema`)),
    ...checkHeaders(api, answer, response.headers),
  ];
}

function checkBody(
  described: ResponseObject,
  { headers, body }: Recording["response"],
  compile: (mediaType: string) => Validate,
): string[] {
  const mediaTypes = Object.keys(described.content ?? {});
  const list = mediaTypes.join(" or ");
  if (body === undefined) return list ? [`the body is missing, ${list} is described`] : [];
  const recorded = lowerCaseNames(headers)["content-type"]?.split(";")[0]?.trim();
  const mediaType =
    mediaTypes.find((name) => name === recorded || name === "*/*") ?? (recorded ? undefined : mediaTypes[0]);
  if (!mediaType) {
    return [list ? `the content type is ${recorded}, ${list} is described` : "a body is recorded, none is described"];
  }
  return compile(mediaType)(asNumbers(body)).map(({ path, message }) => `body /${path.join("/")} ${message}`);
}

function checkHeaders(api: TestedApi, described: ResponseObject, headers: Record<string, string>): string[] {
  const recorded = lowerCaseNames(headers);
  return Object.entries(described.headers ?? {}).flatMap(([name, header]) => {
    const value = recorded[name.toLowerCase()];
    const pattern = resolveRef(api.bundle, header).schema?.["pattern"];
    if (value === undefined || typeof pattern !== "string" || new RegExp(pattern, "u").test(value)) return [];
    return [`header ${name} is ${value}, ${pattern} is described`];
  });
}

/** Through a server that replays the recording, the client must give the recorded answer. */
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
  return [`${what}: expected ${show(expected)}, found ${show(found)}`];
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : stringifyJson(value);
}

/** Large integers as numbers, since the validator takes no others. */
function asNumbers(body: unknown): unknown {
  return body === undefined ? undefined : JSON.parse(stringifyJson(body));
}

function asText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
