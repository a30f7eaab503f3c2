import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorShape, MockCase } from "../src/mocks/mock-case.js";
import { type DescribedErrors, describeErrors } from "./lib/error-bodies.js";
import { type Bundle, listOperations, readBundles } from "./lib/openapi.js";
import { camelCase } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { stringifyJson } from "./redocly/lib/int64.js";
import { loadRecordings, type Recording } from "./redocly/lib/recordings.js";

/**
 * Generates what the mocks answer with: `mocks/<api>.ts` with the recorded exchanges of each operation, and
 * `mocks/index.ts`, which loads them and has how the errors of each API look. Webhooks are none that are called.
 */
export const mocks: Step = {
  name: "mocks",
  run(generated) {
    const folder = join(generated, "mocks");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const apis = readBundles(generated)
      .filter(({ bundle }) => bundle.paths)
      .map((one) => ({ ...one, recordings: loadRecordings(one.api) }));
    for (const { api, bundle, recordings } of apis) {
      writeFileSync(join(folder, `${api}.ts`), renderCases(api, bundle, recordings));
    }
    writeFileSync(join(folder, "index.ts"), renderIndex(apis));
    return `${apis.reduce((count, { recordings }) => count + recordings.length, 0)} cases`;
  },
};

interface RecordedApi {
  readonly api: string;
  readonly bundle: Bundle;
  readonly recordings: readonly Recording[];
}

function renderCases(api: string, bundle: Bundle, recordings: readonly Recording[]): string {
  const cases = listOperations(bundle).map(({ operation: { operationId } }) => {
    const own = recordings.filter((recording) => recording.operation === operationId).map(toCase);
    if (own.length === 0) throw new BuildError(`${operationId}: no recording to mock it with: add one`);
    return [operationId, own];
  });
  return `// Generated from spec/recordings/${api} by npm run mocks. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = ${JSON.stringify(Object.fromEntries(cases), null, 2)};
`;
}

function toCase({ case: name, request, response }: Recording): MockCase {
  const { method, url } = request;
  return {
    case: name,
    status: response.status,
    headers: { ...defaultType(response), ...filledIn(lowerCaseNames(response.headers)) },
    body: toText(response.body),
    request: { method, url, body: toText(request.body) },
  };
}

/** Samples seldom have headers; a program must know that JSON is JSON. */
function defaultType({ body }: Recording["response"]): Record<string, string> {
  if (body === undefined || typeof body === "string") return {};
  return { "content-type": "application/json;charset=UTF-8" };
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** An address with a placeholder in it is none that a program can follow. */
function filledIn(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/\$\{(\w+)\}/g, "$1")]),
  );
}

function toText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}

function renderIndex(apis: readonly RecordedApi[]): string {
  const entries = apis.map(({ api, bundle }) => {
    const errors = describeErrors(bundle);
    const shape = errors ? `\n    errors: ${JSON.stringify(shapeOf(errors, apis))},` : "";
    return `  ${camelCase(api)}: {
    id: ${JSON.stringify(api)},${shape}
    load: () => import("./${api}.js"),
  },`;
  });
  return `// Generated from spec/ by npm run mocks. Do not edit.
import type { MockedApis } from "../../src/mocks/mock-case.js";

/** The APIs; their cases are loaded when they are needed. */
export const mocks: MockedApis = {
${entries.join("\n")}
};
`;
}

/** APIs of the same error bodies share their samples, for one alone may lack those of a status. */
function shapeOf({ code, message, kinds }: DescribedErrors, apis: readonly RecordedApi[]): ErrorShape {
  const bodies = apis
    .filter(({ bundle }) => describeErrors(bundle)?.kinds.some((kind) => kinds.includes(kind)))
    .flatMap(({ recordings }) => recordings.map(({ response }) => response))
    .filter(({ body }) => typeof body === "object" && body !== null && code in body);
  const bodyOf = (status: number) =>
    mostFrequent(
      bodies.filter((one) => one.status === status).map(({ body }) => body as Record<string, unknown>),
      code,
    );
  return { message, bodies: { 400: bodyOf(400), 401: bodyOf(401) } };
}

/** The first body of the code that most of them have. */
function mostFrequent(bodies: readonly Record<string, unknown>[], code: string): Record<string, unknown> {
  const count = (body: Record<string, unknown>) => bodies.filter((other) => other[code] === body[code]).length;
  const [first] = [...bodies].sort((one, other) => count(other) - count(one));
  if (!first) throw new BuildError(`no recorded error has a ${code} with the statuses that a mock needs: add one`);
  return first;
}

await runAsCommand(import.meta.url, [mocks]);
