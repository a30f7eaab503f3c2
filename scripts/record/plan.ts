import type { SecuritySchemeName } from "../../generated/apis.js";
import { suggestOperation } from "../../src/contract/operation-id.js";
import { type Bundle, listOperations, resolveRef } from "../lib/openapi.js";
import { tabulate } from "../lib/client-table.js";
import { type Call, isError, loadRecordings, type Recording } from "../lib/recordings.js";
import type { Arguments, Overrides } from "./arguments.js";
import { type Environment, variableName } from "./environment.js";
import { UsageError } from "./failure.js";
import type { Described } from "./wire.js";

/** A call that stands ready to be made. */
export interface PlannedCall {
  readonly described: Described;
  readonly call: Call;
}

interface Api {
  readonly api: string;
  readonly bundle: Bundle;
}

/**
 * Finds out what to call with which arguments, before anything is sent.
 *
 * @throws {@link UsageError} when an operation is not known, writes without leave, or lacks a key or an argument
 */
export function planCalls(args: Arguments, apis: readonly Api[], environment: Environment): PlannedCall[] {
  for (const name of args.baseUrls.keys())
    if (!apis.some(({ api }) => api === name))
      throw new UsageError(`--base-url: ${name} is not an API: take one of ${apis.map(({ api }) => api).join(", ")}`);
  const operations = args.operationIds.map((operationId) => findOperation(apis, operationId));
  if (!args.allowWrites) refuseWrites(operations);
  return operations.map((described) => {
    refuseMisplaced(described, args.params);
    const call = override(chooseCall(described, args.from, environment), args.params);
    return { described, call: fillIn(described, call, environment) };
  });
}

function findOperation(apis: readonly Api[], operationId: string): Described {
  const all = apis.flatMap((api) => listOperations(api.bundle).map((placed) => ({ ...api, placed })));
  const found = all.find(({ placed }) => placed.operation.operationId === operationId);
  if (!found) {
    throw new UsageError(`${operationId}: no such operation: ${suggestOperation(operationId)}`);
  }
  const { method, path } = found.placed;
  const operation = tabulate(found.bundle).operations[`${method} ${path}`];
  if (!operation) throw new UsageError(`${operationId}: is not in the operation table: run npm run generate`);
  return { ...found, operation };
}

function refuseWrites(operations: readonly Described[]): void {
  const writes = operations.filter((described) => !isRead(described)).map(({ operation }) => operation.operationId);
  if (writes.length === 0) return;
  throw new UsageError(
    `${writes.join(", ")}: refused, as not plainly reading: add --allow-writes to call them all the same`,
  );
}

/** What has no place in a call would not be sent, and nobody would know. */
function refuseMisplaced({ bundle, placed: { operation } }: Described, { path, body }: Overrides): void {
  const { operationId, requestBody, parameters = [] } = operation;
  if (body && !requestBody) throw new UsageError(`--params: ${operationId} takes no body: leave body out`);
  const names = parameters
    .map((item) => resolveRef(bundle, item))
    .flatMap((item) => (item.in === "path" ? [item.name] : []));
  const unknown = Object.keys(path ?? {}).find((name) => !names.includes(name));
  if (path && names.length === 0)
    throw new UsageError(`--params: the path of ${operationId} takes no parameters: leave path out`);
  if (unknown !== undefined)
    throw new UsageError(`--params: ${unknown} is not in the path of ${operationId}: take ${names.join(", ")}`);
}

/** GET is safe (RFC 9110, section 9.2.1), and so is its twin of the same path, which takes the same in a form. */
export function isRead({ bundle, placed: { method, path } }: Described): boolean {
  return method === "GET" || (method === "POST" && bundle.paths?.[path]?.["get"] !== undefined);
}

/** The recorded call to repeat: the one that was asked for, or the first success for which everything is there. */
function chooseCall(described: Described, from: string | undefined, environment: Environment): Call {
  const { api, operation } = described;
  const recordings = loadRecordings(api).filter((recording) => recording.operation === operation.operationId);
  if (from !== undefined) {
    const found = recordings.find((recording) => recording.case === from);
    if (found?.call) return found.call;
    const names = recordings.map((recording) => recording.case).join(", ");
    throw new UsageError(`${operation.operationId}: --from ${from}: no such recording: take one of ${names}`);
  }
  const successes = recordings.filter((recording) => recording.call && !isError(recording));
  const allowed = successes.filter(({ call = {} }) => hasKey(call, environment));
  const complete = allowed.find((recording) => missingIn(recording, environment).length === 0) ?? allowed[0];
  if (!complete?.call) throw missingKey(described);
  return complete.call;
}

function hasKey({ auth }: Call, { credentials }: Environment): boolean {
  return auth === undefined || credentials[auth as SecuritySchemeName] !== undefined;
}

function missingKey({ operation: { operationId, security } }: Described): UsageError {
  const names = security.map(variableName).join(" or ");
  return new UsageError(`${operationId}: no key for it: set ${names} in the environment or in .env`);
}

function missingIn({ call }: Recording, environment: Environment): string[] {
  return placeholdersIn(call).filter((placeholder) => environment.valueOf(placeholder) === undefined);
}

function placeholdersIn(call: unknown): string[] {
  return Array.from(JSON.stringify(call, digitsAsText).matchAll(/\$\{([A-Z_]+)\}/g), ([, name = ""]) => name);
}

function digitsAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function override(call: Call, { path, query, body }: Overrides): Call {
  const { path: oldPath, query: oldQuery } = call.params ?? {};
  const params = {
    ...((path ?? oldPath) && { path: merge(oldPath, path) }),
    ...((query ?? oldQuery) && { query: merge(oldQuery, query) }),
  };
  return {
    ...call,
    ...(Object.keys(params).length > 0 && { params }),
    ...(body && { body: merge(call.body as Record<string, unknown> | undefined, body) }),
  };
}

function merge(
  old: Record<string, unknown> = {},
  over: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...old, ...over }).filter(([, value]) => value !== null));
}

/** Puts the values of the environment where the recorded call has placeholders. */
function fillIn(described: Described, call: Call, environment: Environment): Call {
  const { operationId } = described.operation;
  if (!hasKey(call, environment)) throw missingKey(described);
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value === "string") return value.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => demand(name));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member)]));
  };
  const demand = (placeholder: string): string => {
    const value = environment.valueOf(placeholder);
    if (value !== undefined) return value;
    const variable = environment.variableOf(placeholder);
    throw new UsageError(
      `${operationId}: no value for \${${placeholder}}: set ${variable} in the environment or in .env, or use --params`,
    );
  };
  return fill(call) as Call;
}
