import type { SecuritySchemeName } from "../../generated/apis.js";
import { suggestOperation } from "../../src/contract/match/operation-id.js";
import { parseJson, stringifyJson } from "../../src/json.js";
import { type ApiModel, isRead } from "../lib/model/api-model.js";
import type { OperationModel } from "../lib/model/operation-model.js";
import { type Call, isError, loadRecordings } from "../lib/spec/recordings.js";
import type { Arguments, Overrides } from "./arguments.js";
import { type Environment, variableName } from "./environment.js";
import { CommandError } from "../../src/cli/command-error.js";

/** A call that is ready to be made. */
export interface PlannedCall {
  readonly api: ApiModel;
  readonly operation: OperationModel;
  readonly call: Call;
}

/**
 * Finds out what to call with which arguments, before anything is sent.
 *
 * @throws {@link CommandError} when an operation is unknown, writes without permission, or lacks a key or an argument
 */
export function planCalls(args: Arguments, apis: readonly ApiModel[], environment: Environment): PlannedCall[] {
  const all = apis.flatMap((api) => api.operations.map((operation) => ({ api, operation })));
  const described = args.operationIds.map((operationId) => {
    const found = all.find(({ operation }) => operation.operationId === operationId);
    if (!found) throw new CommandError(`unknown operation ${operationId}: ${suggestOperation(operationId)}`);
    return found;
  });
  const writes = described.filter(({ api, operation }) => !isRead(api, operation));
  const names = writes.map(({ operation }) => operation.operationId).join(", ");
  if (writes.length > 0 && !args.allowWrites)
    throw new CommandError(`${names}: may change data: add --allow-writes to allow it`);
  return described.map((one) => {
    refuseMisplaced(one.operation, args.params);
    const call = override(chooseCall(one, args.from, environment), args.params);
    return { ...one, call: fillIn(one.operation, call, environment) };
  });
}

/** Refuses what has no place in a call: it would not be sent, and nobody would know. */
function refuseMisplaced({ operationId, parameters, body }: OperationModel, over: Overrides): void {
  if (over.body && !body) throw new CommandError(`--params: ${operationId} takes no body: remove body`);
  const names = parameters.flatMap((parameter) => (parameter.in === "path" ? [parameter.name] : []));
  const unknown = Object.keys(over.path ?? {}).find((name) => !names.includes(name));
  const advice = names.length > 0 ? `use ${names.join(", ")}` : "remove path";
  if (unknown !== undefined)
    throw new CommandError(`--params: ${unknown} is not in the path of ${operationId}: ${advice}`);
}

/** Chooses the recorded call to repeat: the one that was asked for, or the first success that has all it needs. */
function chooseCall(
  { api, operation }: Omit<PlannedCall, "call">,
  from: string | undefined,
  environment: Environment,
): Call {
  const { operationId } = operation;
  const recordings = loadRecordings(api.id, undefined, operationId);
  if (from !== undefined) {
    const call = recordings.find((recording) => recording.case === from)?.call;
    const names = recordings.map((recording) => recording.case).join(", ");
    if (!call) throw new CommandError(`${operationId}: --from ${from}: no such recording: use one of ${names}`);
    return call;
  }
  const successes = recordings.flatMap((recording) => (recording.call && !isError(recording) ? [recording.call] : []));
  const [first, ...others] = successes.filter((call) => hasKey(call, environment));
  if (!first) throw missingKey(operation);
  return [first, ...others].find((call) => missingIn(call, environment) === undefined) ?? first;
}

function hasKey({ auth }: Call, { credentials }: Environment): boolean {
  return auth === undefined || credentials[auth as SecuritySchemeName] !== undefined;
}

function missingKey({ operationId, security }: OperationModel): CommandError {
  const names = security.map(({ scheme }) => variableName(scheme)).join(" or ");
  return new CommandError(`${operationId}: missing key: set ${names} in the environment or in .env`);
}

/** Returns the first placeholder without a value. */
function missingIn(call: Call, environment: Environment): string | undefined {
  const names = Array.from(stringifyJson(call).matchAll(/\$\{([A-Z_]+)\}/g), ([, name = ""]) => name);
  return names.find((name) => environment.valueOf(name) === undefined);
}

function override(call: Call, over: Overrides): Call {
  const merge = (old: unknown, values: object = {}): Record<string, unknown> =>
    Object.fromEntries(Object.entries({ ...(old as object), ...values }).filter(([, value]) => value !== null));
  const places = (["path", "query"] as const).filter((place) => over[place] ?? call.params?.[place]);
  const params = Object.fromEntries(places.map((place) => [place, merge(call.params?.[place], over[place])]));
  return {
    ...call,
    ...(places.length > 0 && { params }),
    ...(over.body && { body: merge(call.body, over.body) }),
  };
}

/** Fills in the placeholders of the recorded call from the environment. */
function fillIn(operation: OperationModel, call: Call, environment: Environment): Call {
  if (!hasKey(call, environment)) throw missingKey(operation);
  const missing = missingIn(call, environment);
  if (missing !== undefined) {
    const advice = `set ${environment.variableOf(missing)} in the environment or in .env, or use --params`;
    throw new CommandError(`${operation.operationId}: no value for \${${missing}}: ${advice}`);
  }
  const escaped = (name: string) => JSON.stringify(environment.valueOf(name)).slice(1, -1);
  return parseJson(stringifyJson(call).replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => escaped(name))) as Call;
}
