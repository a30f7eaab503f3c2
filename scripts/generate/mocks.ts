import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder } from "../lib/empty-folder.js";
import type { Pagination } from "../../src/client/operations.js";
import type { RecordedErrorBody, ErrorShape, MockCase, MockRedirect } from "../../src/mocks/mock-case.js";
import { type DescribedErrors, describeErrors } from "../lib/model/error-bodies.js";
import { type ApiModel, isCallable, readApis } from "../lib/model/api-model.js";
import { atPointer } from "../lib/json-pointer.js";
import type { OperationModel } from "../lib/model/operation-model.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";
import { stringifyJson } from "../../src/json.js";
import {
  fieldsOfParts,
  isError,
  isMultipart,
  loadRecordings,
  type Recording,
  recordingFile,
} from "../lib/spec/recordings.js";

/**
 * Generates what the mocks respond with: `mocks/<api>.ts` with the recorded exchanges of each operation, and
 * `mocks/index.ts`, which loads them and has how the errors of each API look. Webhooks are none that are called.
 */
export const mocks: Step = {
  name: "generate:mocks",
  run(generated) {
    const folder = emptyFolder(join(generated, "mocks"));
    const apis = readApis(generated)
      .filter(isCallable)
      .map((api) => ({ ...api, recordings: loadRecordings(api.id) }));
    for (const api of apis) writeFileSync(join(folder, `${api.id}.ts`), renderCases(api));
    writeFileSync(join(folder, "index.ts"), renderIndex(apis));
    return `${apis.reduce((count, { recordings }) => count + recordings.length, 0)} cases`;
  },
};

interface RecordedApi extends ApiModel {
  readonly recordings: readonly Recording[];
}

function renderCases({ id, operations, recordings }: RecordedApi): string {
  const cases = operations.map(({ operationId, pagination }) => {
    const own = recordings.filter((recording) => recording.operation === operationId);
    if (own.length === 0)
      throw new BuildError(`${operationId}: no recording: add ${recordingFile(id, operationId, "success")}`);
    return [operationId, own.map((recording) => toCase(recording, own, pagination))];
  });
  return `// Generated from spec/recordings/${id} by npm run generate. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = ${JSON.stringify(Object.fromEntries(cases), null, 2)};
`;
}

function toCase(recording: Recording, own: readonly Recording[], pagination: Pagination | undefined): MockCase {
  const { case: name, request, response } = recording;
  const { method, url } = request;
  const next = pagination && nextOf(recording, pagination);
  const redirect = redirectOf(recording, own);
  return {
    case: name,
    status: response.status,
    headers: { ...defaultType(response), ...filledIn(lowerCaseNames(response.headers)) },
    body: fillIn(toText(response.body)),
    request: { method, url, body: isMultipart(recording) ? encodeFields(request.body) : toText(request.body) },
    ...(next !== undefined && { next }),
    ...(redirect && { redirect }),
  };
}

/** Encodes a form with parts as one without: a file says nothing of which response fits. */
function encodeFields(body: unknown): string {
  const fields = Object.entries(fieldsOfParts(body, () => "")).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}

/** Returns the parameters of the page behind a recorded one: null behind the last, undefined if it is not a page. */
function nextOf(recording: Recording, pagination: Pagination): MockCase["next"] {
  const { request, response } = recording;
  if (isError(recording) || typeof response.body !== "object") return undefined;
  const at = (pointer: string): unknown => atPointer(response.body, pointer);
  if ("page" in pagination) {
    const sent = new URLSearchParams(new URL(request.url).search || toText(request.body));
    return at(pagination.end) === true
      ? null
      : { [pagination.page]: String(Number(sent.get(pagination.page) ?? 1) + 1) };
  }
  if ("next" in pagination) {
    const address = at(pagination.next);
    if (typeof address !== "string") return null;
    const parameters = [...new URL(address).searchParams].filter(([name]) => pagination.parameters.includes(name));
    return Object.fromEntries(parameters);
  }
  const items = at(pagination.items);
  const last = Array.isArray(items) ? atPointer(items.at(-1), pagination.last) : undefined;
  return last === undefined ? null : { [pagination.start]: toText(last) };
}

/** Finds what a redirect takes from its request: the address, and what any redirect of the operation repeats. */
function redirectOf({ request, response }: Recording, own: readonly Recording[]): MockRedirect | undefined {
  const location = locationOf(response);
  const [uri] = [...new URL(request.url).searchParams].find(([, value]) => isStart(value, location)) ?? [];
  if (uri === undefined) return undefined;
  const repeats = own.flatMap((one) => {
    const sentBack = new URLSearchParams(locationOf(one.response).split("?")[1]);
    const sent = [...new URL(one.request.url).searchParams];
    return sent.filter(([name, value]) => sentBack.get(name) === value).map(([name]) => name);
  });
  return { uri, repeats: [...new Set(repeats)] };
}

function locationOf({ headers }: Recording["response"]): string {
  return lowerCaseNames(headers)["location"] ?? "";
}

function isStart(value: string, location: string): boolean {
  return URL.canParse(value) && location.startsWith(value);
}

/** Returns the content type of JSON: samples seldom have headers, and a program must know that JSON is JSON. */
function defaultType({ body }: Recording["response"]): Record<string, string> {
  if (body === undefined || typeof body === "string") return {};
  return { "content-type": "application/json;charset=UTF-8" };
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Replaces placeholders, for no program can follow an address that holds one. */
function filledIn(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillIn(value)]));
}

/** Fills in placeholders: a program uses the tokens that it gets, and a placeholder would be refused. */
function fillIn(text: string): string {
  return text.replaceAll(/\$\{(\w+)\}/g, "$1");
}

function toText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}

function renderIndex(apis: readonly RecordedApi[]): string {
  const entries = apis.map((api) => {
    const errors = describeErrors(api);
    const shape = errors ? `\n    errors: ${JSON.stringify(shapeOf(errors, api, apis))},` : "";
    return `  ${api.name}: {
    id: ${JSON.stringify(api.id)},${shape}
    load: () => import("./${api.id}.js"),
  },`;
  });
  return `// Generated from spec/ by npm run generate. Do not edit.
import type { MockedApis } from "../../src/mocks/mock-case.js";

/** The APIs; their cases are loaded when they are needed. */
export const mocks: MockedApis = {
${entries.join("\n")}
};
`;
}

/** APIs of the same error bodies share their samples, for one alone may lack those of a status. */
function shapeOf(
  { code, message, kinds }: DescribedErrors,
  { operations }: RecordedApi,
  apis: readonly RecordedApi[],
): ErrorShape {
  const recordings = apis
    .filter((api) => describeErrors(api)?.kinds.some((kind) => kinds.includes(kind)))
    .flatMap((api) => api.recordings)
    .filter(({ response: { body } }) => typeof body === "object" && body !== null && code in body);
  const refused = refusals(recordings);
  const bodyOf = (some: readonly Recording[]) =>
    mostFrequent(
      some.map(({ response }) => response.body as RecordedErrorBody),
      code,
    );
  const general = bodyOf(refused);
  const own = operations.flatMap(({ operationId }) => {
    const some = refused.filter(({ operation }) => operation === operationId);
    return some.length > 0 && bodyOf(some)[code] !== general[code] ? [[operationId, bodyOf(some)] as const] : [];
  });
  const pages = operations.filter(showsErrors).map(({ operationId }) => operationId);
  return {
    message,
    bodies: { 400: general, 401: bodyOf(recordings.filter(({ response }) => response.status === 401)) },
    ...(own.length > 0 && { own: Object.fromEntries(own) }),
    ...(pages.length > 0 && { pages }),
  };
}

/** Returns whether a wrong request of an operation leads to a page for a person. */
function showsErrors({ responses }: OperationModel): boolean {
  const refused = responses.find(({ status }) => status === "400") ?? responses.find(({ status }) => status === "4XX");
  return refused?.content.length === 1 && refused.content[0]?.mediaType === "text/html";
}

/** Returns the recorded 400s. Those of an invalid request say most; the others may be about a user or a quota. */
function refusals(recordings: readonly Recording[]): readonly Recording[] {
  const refused = recordings.filter(({ response }) => response.status === 400);
  const wrong = refused.filter(({ violations }) => violations);
  return wrong.length > 0 ? wrong : refused;
}

/** Finds the first body of the code that most of them have. */
function mostFrequent(bodies: readonly RecordedErrorBody[], code: string): RecordedErrorBody {
  const count = (body: RecordedErrorBody) => bodies.filter((other) => other[code] === body[code]).length;
  const [first] = [...bodies].sort((one, other) => count(other) - count(one));
  if (!first) throw new BuildError(`no recorded error has a ${code} with the statuses that a mock needs: add one`);
  return first;
}

await runAsCommand(import.meta.url, mocks);
