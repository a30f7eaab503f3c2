import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Encoding, Operation, PageTable } from "../src/client/operations.js";
import {
  type Bundle,
  listOperations,
  type OperationObject,
  type Parameter,
  readBundles,
  resolveRef,
} from "./lib/openapi.js";
import { type DescribedErrors, describeErrors } from "./lib/error-bodies.js";
import { paginationOf } from "./lib/pagination.js";
import { typesOf } from "./lib/schema-types.js";
import { camelCase } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { placeOf } from "./lib/yaml.js";

/**
 * Generates what the client must know of each operation, exceptions only: `operations/<api>.ts`, and `pages/<api>.ts` with
 * what it must know of lists that come in pages.
 */
export const operations: Step = {
  name: "operations",
  run(generated) {
    const folder = join(generated, "operations");
    const pagesFolder = join(generated, "pages");
    for (const one of [folder, pagesFolder]) {
      rmSync(one, { recursive: true, force: true });
      mkdirSync(one, { recursive: true });
    }
    let count = 0;
    for (const { api, bundle } of readBundles(generated)) {
      if (!bundle.paths) continue;
      const table = tabulate(bundle);
      count += Object.keys(table.operations).length;
      writeFileSync(join(folder, `${api}.ts`), renderTable(api, table));
      writeFileSync(join(pagesFolder, `${api}.ts`), renderPages(api, table.pages));
    }
    return `${count} operations`;
  },
};

interface Table {
  readonly baseUrl: string;
  readonly operations: Record<string, Operation>;
  /** How the pages of lists follow each other, by operation. */
  readonly pages: PageTable;
  readonly errors?: DescribedErrors;
}

/** Reads the operation table of an API off its bundle; throws at anything that the client could not send. */
export function tabulate(bundle: Bundle): Table {
  const entries = listOperations(bundle).map(
    ({ method, path, operation }) => [`${method} ${path}`, tabulateOperation(bundle, operation)] as const,
  );
  const errors = describeErrors(bundle);
  const pages = listOperations(bundle).flatMap(({ method, path, operation }) => {
    const { form, query = {} } = tabulateOperation(bundle, operation);
    const pagination = paginationOf(bundle, operation, Object.keys(form ?? query));
    return pagination ? [[`${method} ${path}`, pagination] as const] : [];
  });
  return {
    baseUrl: bundle.servers[0]?.url ?? "",
    operations: Object.fromEntries(entries),
    pages: Object.fromEntries(pages),
    ...(errors && { errors }),
  };
}

function tabulateOperation(bundle: Bundle, operation: OperationObject): Operation {
  const fail = (problem: string): never => {
    throw new BuildError(
      `${placeOf(operation.operationId)}: ${operation.operationId}: ${problem}: the client cannot send this, describe it otherwise`,
    );
  };
  const query = encodingsOfQuery(bundle, operation, fail);
  const form = encodingsOfForm(bundle, operation, fail);
  const answer = readingOfAnswer(bundle, operation, fail);
  return {
    operationId: operation.operationId,
    security: operation.security.map((alternative) => {
      const [scheme, ...others] = Object.keys(alternative);
      if (!scheme || others.length > 0) return fail("a security alternative must name exactly one scheme");
      return scheme as Operation["security"][number];
    }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(form && { form }),
    ...(answer && { answer }),
  };
}

/** How the success is read: undefined for JSON or nothing, else text, or what a path parameter picks among its formats. */
function readingOfAnswer(bundle: Bundle, operation: OperationObject, fail: Fail): Operation["answer"] {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1];
  const mediaTypes = Object.keys((success && resolveRef(bundle, success).content) ?? {});
  if (mediaTypes.every((mediaType) => mediaType === "application/json")) return undefined;
  if (!mediaTypes.includes("application/json")) return "text";
  const formats = mediaTypes.map((mediaType) => mediaType.split("/")[1]).sort();
  const parameter = (operation.parameters ?? [])
    .map((item) => resolveRef(bundle, item))
    .find((item) => item.in === "path" && isDeepStrictEqual([...valuesOf(bundle, item)].sort(), formats));
  return parameter ? { parameter: parameter.name } : fail(`no path parameter picks among ${formats.join(" and ")}`);
}

function valuesOf(bundle: Bundle, { schema = {} }: Parameter): unknown[] {
  return resolveRef(bundle, schema).enum ?? [];
}

type Fail = (problem: string) => never;

function encodingsOfQuery(bundle: Bundle, operation: OperationObject, fail: Fail): Record<string, Encoding> {
  const parameters = (operation.parameters ?? []).map((parameter) => resolveRef(bundle, parameter));
  const encodings: Record<string, Encoding> = {};
  for (const parameter of parameters) {
    const encoding = encodingOfParameter(bundle, parameter, fail);
    if (encoding) encodings[parameter.name] = encoding;
  }
  return encodings;
}

function encodingOfParameter(bundle: Bundle, parameter: Parameter, fail: Fail): Encoding | undefined {
  const { name, in: place, content, style = "form", explode = true } = parameter;
  if (content) {
    if (place !== "query" || !content["application/json"])
      fail(`${place} parameter ${name} has content other than JSON`);
    return "json";
  }
  const types = typesOf(bundle, parameter.schema);
  if (types.includes("object")) fail(`${place} parameter ${name} is an object`);
  if (place !== "query" && place !== "path") fail(`${name} is in ${place}`);
  if (!types.includes("array")) return undefined;
  if (place !== "query" || style !== "form" || explode) fail(`${place} parameter ${name} is an array of another style`);
  return "comma";
}

function encodingsOfForm(bundle: Bundle, operation: OperationObject, fail: Fail): Record<string, Encoding> | undefined {
  if (!operation.requestBody) return undefined;
  const [body, ...others] = Object.entries(resolveRef(bundle, operation.requestBody).content);
  if (!body || others.length > 0) return fail("the body must have exactly one media type");
  const [mediaType, { encoding = {} }] = body;
  if (mediaType === "application/json") return undefined;
  if (mediaType !== "application/x-www-form-urlencoded") fail(`the body is ${mediaType}`);
  return Object.fromEntries(
    Object.entries(encoding).map(([field, { contentType, style, explode }]) => {
      if (contentType === "application/json") return [field, "json"];
      if (style === "form" && explode === false) return [field, "comma"];
      return fail(`form field ${field} is neither JSON nor a comma-separated list`);
    }),
  );
}

function renderPages(api: string, pages: PageTable): string {
  return `// Generated from spec/${api} by npm run operations. Do not edit.
import type { PageTable } from "../../src/client/operations.js";

export const pages = ${JSON.stringify(pages, null, 2)} as const satisfies PageTable;
`;
}

function renderTable(api: string, { errors, pages, ...table }: Table): string {
  const name = camelCase(api);
  return `// Generated from spec/${api} by npm run operations. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";

export const ${name} = {
  ...(${JSON.stringify({ name, ...table }, null, 2)} as const satisfies Api<OperationTable>),${Object.keys(pages).length > 0 ? renderPagesLoader(api) : ""}${errors ? renderErrors(errors) : ""}
};
`;
}

function renderPagesLoader(api: string): string {
  return `
  pages: () => import("../pages/${api}.js").then(({ pages }) => pages),`;
}

function renderErrors({ kinds, ...errors }: DescribedErrors): string {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0)
    throw new BuildError(`an API has error codes of ${kinds.length} kinds: the client knows one`);
  return `
  errors: {
    ...(${JSON.stringify(errors, null, 2)} as const),
    hints: () => import("../hints/${kind}.js").then(({ hints }) => hints),
  },`;
}

await runAsCommand(import.meta.url, operations);
