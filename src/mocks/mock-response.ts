import type { ApiName } from "../../generated/apis.js";
import { type ContractId, operations } from "../../generated/contract/index.js";
import { mocks } from "../../generated/mocks/index.js";
import { stringifyJson } from "../json.js";
import { checkRequest, describe as describeProblems } from "../contract/check-exchange.js";
import type { CheckOptions, MessageHeaders } from "../contract/exchange.js";
import { matchRequest } from "../contract/match/match.js";
import { plainHeaders } from "../contract/read/messages.js";
import type { CheckedReport, Violation } from "../contract/violation.js";
import { chooseCase } from "./choose-case.js";
import { type ResponseMessage, errorResponse } from "./error-response.js";
import type { MockCase, MockCases } from "./mock-case.js";
import { readPrefer } from "./prefer.js";
import { redirectFor } from "./redirect.js";
import { renderViolations, violationsHeader } from "./violations-header.js";

/** A request to a mock. */
export interface MockRequest {
  readonly method: string;
  /** The absolute URL, with its query. */
  readonly url: string;
  readonly headers?: MessageHeaders | undefined;
  /** Text as on the wire, empty without a body. */
  readonly body: string;
}

/** The response of a mock, with what it knows of the request. */
export interface MockResponse extends ResponseMessage {
  /** Undefined if no operation matches. */
  readonly operationId: ContractId | undefined;
  /** The violations of the request: errors, and warnings. */
  readonly violations: readonly Violation[];
}

/** A response of your own. */
export interface CustomResponse {
  /** HTTP status. */
  readonly status: number;
  /** Text as on the wire, or a value that becomes JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** How a mock responds. */
export interface MockOptions extends Pick<CheckOptions, "baseUrls" | "strict" | "showNames"> {
  /** Whether to reject requests that do not match the spec; otherwise what is wrong is only reported. Default: true. */
  readonly check?: boolean | undefined;
  /** Responses by operation, whatever the request: the name of a case, or a response of your own. */
  readonly cases?: { readonly [name in ContractId]?: string | CustomResponse | undefined } | undefined;
}

/**
 * Responds to a request with a recorded response of its operation, or with an error in the format of the API that says
 * what is wrong with the request.
 *
 * @param request The request
 * @param options How to respond
 */
export async function respond(request: MockRequest, options: MockOptions = {}): Promise<MockResponse> {
  const match = matchRequest(request, options);
  if (match.kind === "foreign") return { ...unknownApiResponse(), operationId: undefined, violations: [] };
  if (match.kind === "none") return reject(match.api, undefined, await describeProblems([match.problem], { options }));
  const { api, operationId } = match;
  const { violations, warnings } = await findViolations(request, options);
  const found = [...violations, ...warnings];
  if (violations.length > 0 && options.check !== false) return reject(api, operationId, found);
  const response = await matchedResponse(api, operationId, request, options);
  return withViolations({ ...response, operationId, violations: found });
}

function unknownApiResponse(): ResponseMessage {
  const paths = Object.values(mocks).map(({ id }) => `/${id}`);
  return errorResponse(undefined, 404, `unknown path: the APIs are below ${paths.join(", ")}`);
}

type Found = Pick<CheckedReport, "violations" | "warnings">;

const nothing: Found = { violations: [], warnings: [] };

async function findViolations(request: MockRequest, options: MockOptions): Promise<Found> {
  const report = await checkRequest(request, options);
  return report.outcome === "checked" ? report : nothing;
}

/** Adds the header that lists the violations. */
export function withViolations<Response extends MockResponse>(response: Response): Response {
  if (response.violations.length === 0) return response;
  return { ...response, headers: { ...response.headers, [violationsHeader]: renderViolations(response.violations) } };
}

/** How many violations a response lists. */
const maxListed = 20;

/** Creates the error response that says what is wrong with a request. */
export function reject(
  api: ApiName,
  operationId: ContractId | undefined,
  violations: readonly Violation[],
): MockResponse {
  const errors = violations.filter(({ level }) => level === "error");
  const rest = errors.length > maxListed ? [`and ${errors.length - maxListed} more`] : [];
  const message = [...errors.slice(0, maxListed).map(describe), ...rest].join("; ");
  const response = errorResponse(api, statusOf(errors), message, operationId);
  return withViolations({ ...response, operationId, violations });
}

function statusOf(violations: readonly Violation[]): number {
  if (violations.some(({ place }) => place === "operation")) return 404;
  return violations.every(({ place }) => place === "credential") ? 401 : 400;
}

function describe({ place, pointer, expected, found, fix }: Violation): string {
  const where = pointer ? `${place} ${pointer}` : place;
  return `${where}: expected ${expected}, got ${found}: ${fix}`;
}

/** Cases by API: `import()` takes longer than the check. */
const loaded = new Map<ApiName, MockCases>();

async function loadCases(api: ApiName): Promise<MockCases> {
  const { cases } = await mocks[api].load();
  loaded.set(api, cases);
  return cases;
}

async function matchedResponse(
  api: ApiName,
  operationId: ContractId,
  request: MockRequest,
  { cases: overrides = {} }: MockOptions,
): Promise<ResponseMessage> {
  const override = overrides[operationId];
  if (typeof override === "object") return customResponse(override);
  const cases = loaded.get(api) ?? (await loadCases(api));
  const own = cases[operationId] ?? [];
  const preference =
    override === undefined ? readPrefer(plainHeaders(request.headers)["prefer"]) : { example: override };
  const chosen = chooseCase(own, preference, { ...request, url: withWholePath(request.url, operationId) });
  if (!chosen) {
    const asked = override === undefined ? `${operationId}: Prefer` : `cases.${operationId}: ${override}`;
    return errorResponse(api, 400, `${asked}: ${describeCases(own)}`);
  }
  const location = redirectFor(chosen, request.url);
  const { status, headers, body } = chosen;
  return { status, headers: { ...headers, ...(location && { location }) }, body };
}

/** Adds a parameter at the end of the path that may be omitted, since recordings have it. */
function withWholePath(url: string, operationId: ContractId): string {
  const { path, optional = {} } = operations[operationId];
  const [[name, value] = []] = Object.entries(optional);
  if (name === undefined) return url;
  const whole = new URL(url);
  const end = path.slice(path.lastIndexOf("/"), -`.{${name}}`.length);
  if (whole.pathname.endsWith(end)) whole.pathname += `.${value}`;
  return whole.href;
}

function describeCases(cases: readonly MockCase[]): string {
  return `no such case: use one of ${cases.map((one) => `${one.case} (${one.status})`).join(", ")}`;
}

function customResponse({ status, body, headers = {} }: CustomResponse): ResponseMessage {
  if (body === undefined || typeof body === "string") return { status, headers, body: body ?? "" };
  const type = { "content-type": "application/json;charset=UTF-8" };
  return { status, headers: { ...type, ...plainHeaders(headers) }, body: stringifyJson(body) };
}
