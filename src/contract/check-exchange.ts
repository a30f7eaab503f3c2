import { type ContractId, operations } from "../../generated/contract/index.js";
import { KakaoError } from "../errors.js";
import { cleanReport } from "./clean/clean-report.js";
import type { ViolationContext } from "./explain/violations.js";
import type { CheckOptions, Exchange, ExchangeRequest, MessageHeaders, RecordedExchange } from "./exchange.js";
import { isOfKakao, type Match, matchElsewhere, matchRequest, methodFound } from "./match/match.js";
import type { OperationContract } from "./operation-contract.js";
import { isOperationId, suggestOperation } from "./match/operation-id.js";
import { type ReadExchange, type ReadRequest, readRecorded, readRequest, readResponse } from "./read/read-message.js";
import type { MatchedUrl } from "./match/matched-request.js";
import { checkRequestOf } from "./check/request.js";
import { checkResponseOf } from "./check/response.js";
import { problem, type Problem } from "./check/problem.js";
import type { CheckedReport, Report, Violation } from "./violation.js";

/**
 * Checks a request, its response, or both against the spec. The operation is found by method and URL, unless the
 * exchange names it; webhooks must be named, because their URLs are the receiver's.
 *
 * @param exchange The request and its response
 * @param options How strictly to check, and the addresses of mocks
 * @returns The violations, none if the exchange matches the spec; or that the host is not Kakao's
 * @throws {@link KakaoError} when the operation is unknown, or is not given where only it can be
 */
export async function checkExchange(exchange: Exchange, options: CheckOptions = {}): Promise<Report> {
  const { operationId } = exchange;
  const request = exchange.request && (await readRequest(exchange.request));
  const response = exchange.response && (await readResponse(exchange.response));
  const read = { request, response };
  const clean = operationId === undefined ? cleanReport(read, options, loadedContract) : undefined;
  return clean ?? checkRead({ operationId, ...read }, options);
}

/**
 * Checks an exchange like `checkExchange`, and at once if its operation is loaded and nothing is wrong: in large files,
 * promises take as long as the checks.
 */
export function checkRecorded(exchange: RecordedExchange, options: CheckOptions = {}): Report | Promise<Report> {
  const clean = exchange.operationId === undefined ? cleanReport(exchange, options, loadedContract) : undefined;
  return clean ?? checkRead(readRecorded(exchange), options);
}

function loadedContract(operationId: ContractId): OperationContract | undefined {
  return loaded.get(operationId);
}

function checkRead(exchange: ReadExchange, options: CheckOptions): Report | Promise<Report> {
  const match = matchExchange(exchange.operationId, exchange.request, options);
  if (match.kind === "foreign") return skippedReport(match, options);
  if (match.kind === "none") return reportOf([match.problem], match.api, { options });
  const contract = loaded.get(match.operationId);
  if (contract) return checkBy(contract, exchange, match, options);
  return loadContract(match.operationId).then((one) => checkBy(one, exchange, match, options));
}

function skippedReport({ host, hostWithNames }: Extract<Match, { kind: "foreign" }>, options: CheckOptions): Report {
  if (hostWithNames === undefined) return { outcome: "skipped", host };
  return options.showNames
    ? { outcome: "skipped", host: hostWithNames }
    : { outcome: "skipped", host, hidesNames: true };
}

function checkBy(
  contract: OperationContract,
  { request, response }: ReadExchange,
  match: NamedMatch,
  options: CheckOptions,
): Report | Promise<Report> {
  const { operationId, difference, path = {}, query = new URLSearchParams() } = match;
  const matched = request && { request, path, query };
  const found = difference ? [difference] : matched ? checkRequestOf(contract, matched, options) : [];
  if (response) found.push(...checkResponseOf(contract, response, options));
  return reportOf(found, operations[operationId].api, { operationId, contract, matched, options });
}

/** Describes problems, and returns at once if there are none. */
function reportOf(
  found: readonly Problem[],
  api: CheckedReport["api"],
  context: ViolationContext,
): CheckedReport | Promise<CheckedReport> {
  const { operationId } = context;
  if (found.length === 0) return { outcome: "checked", operationId, api, violations: [], warnings: [] };
  return describe(found, context).then((violations) => ({
    outcome: "checked",
    operationId,
    api,
    ...byLevel(violations),
  }));
}

/**
 * Checks a request against the spec.
 *
 * @param request The request
 * @param options How strictly to check, and the addresses of mocks
 * @throws {@link KakaoError} when the body was already read, never for the content of a request
 */
export function checkRequest(request: ExchangeRequest | Request, options: CheckOptions = {}): Promise<Report> {
  return checkExchange({ request }, options);
}

/**
 * Checks a response of an operation against the spec.
 *
 * @param operationId The operation
 * @param status HTTP status of the response
 * @param body Text as it is on the wire, or the value of the JSON; undefined if it has no body
 * @param options How strictly to check, and the headers of the response
 * @throws {@link KakaoError} when the operation is unknown
 */
export async function checkResponse(
  operationId: ContractId,
  status: number,
  body?: unknown,
  options: CheckOptions & { readonly headers?: MessageHeaders | undefined } = {},
): Promise<CheckedReport> {
  const response = await readResponse({ status, body, headers: options.headers });
  const contract = await loadContract(operationId);
  const found = checkResponseOf(contract, response, options);
  return reportOf(found, entryOf(operationId).api, { operationId, contract, options });
}

/** Describes problems; what is needed for that is loaded only then, since most exchanges have none. */
export async function describe(problems: readonly Problem[], context: ViolationContext): Promise<Violation[]> {
  if (problems.length === 0) return [];
  const { toViolations } = await import("./explain/violations.js");
  return toViolations(problems, context);
}

/** Separates errors from warnings. */
function byLevel(found: readonly Violation[]): Pick<CheckedReport, "violations" | "warnings"> {
  return {
    violations: found.filter(({ level }) => level === "error"),
    warnings: found.filter(({ level }) => level === "warning"),
  };
}

/** Contracts by operation: `import()` takes longer than the check. */
const loaded = new Map<ContractId, OperationContract>();

/** Loads the contract of an operation, once. */
export async function loadContract(operationId: ContractId): Promise<OperationContract> {
  const known = loaded.get(operationId);
  if (known) return known;
  const { contract } = await entryOf(operationId).load();
  loaded.set(operationId, contract);
  return contract;
}

function entryOf(operationId: ContractId) {
  if (isOperationId(operationId)) return operations[operationId];
  throw new KakaoError(`${String(operationId)}: unknown operation: ${suggestOperation(operationId)}`);
}

type KnownMatch = Exclude<Match, { kind: "operation" }> | NamedMatch;

interface NamedMatch extends Partial<MatchedUrl> {
  readonly kind: "operation";
  readonly operationId: ContractId;
  /** How the request differs from the operation that the exchange names. */
  readonly difference?: Problem | undefined;
}

function matchExchange(
  operationId: ContractId | undefined,
  request: ReadRequest | undefined,
  options: CheckOptions,
): KnownMatch {
  if (operationId === undefined) {
    if (request) return matchRequest(request, options);
    throw new KakaoError("a response without its request: set operationId");
  }
  const { api } = entryOf(operationId);
  if (!request) return { kind: "operation", operationId };
  if (api === "webhooks") return matchWebhook(operationId, request);
  const match = matchRequest(request, options);
  if (match.kind !== "operation" && !isOfKakao(request.url)) return matchNamed(operationId, request);
  if (match.kind === "operation" && match.operationId !== operationId) {
    return { ...match, operationId, difference: differs("operation", operationId, match.operationId) };
  }
  return match;
}

/** Matches a request of a named operation, whose host may be any. */
function matchNamed(operationId: ContractId, request: ReadRequest): NamedMatch {
  const { method, path } = operations[operationId];
  const sent = request.method.toUpperCase();
  const matched = matchElsewhere(request, operationId);
  if (!matched) return { kind: "operation", operationId, difference: differs("path", path, "a different path") };
  return {
    kind: "operation",
    operationId,
    ...matched,
    difference: sent === method ? undefined : differs("method", method, methodFound(sent)),
  };
}

/** Matches a webhook, whose URL is the receiver's; the spec describes its method and query. */
function matchWebhook(operationId: ContractId, request: ReadRequest): NamedMatch {
  const { method } = operations[operationId];
  const sent = request.method.toUpperCase();
  const query = URL.canParse(request.url) ? new URL(request.url).searchParams : new URLSearchParams();
  const difference = sent === method ? undefined : differs("method", method, methodFound(sent));
  return { kind: "operation", operationId, path: {}, query, difference };
}

function differs(rule: string, expected: string, found: string | ReturnType<typeof methodFound>): Problem {
  const subject = { side: "request", place: "operation", pointer: "", positions: [], strict: false } as const;
  return problem(subject, { rule, expected, ...(typeof found === "string" ? { found } : found) });
}
