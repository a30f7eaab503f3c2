import type { ApiName } from "../../generated/apis.js";
import type { OperationId } from "../../generated/contract/index.js";
import { mocks } from "../../generated/mocks/index.js";
import { stringifyJson } from "../json.js";
import { checkRequest } from "../contract/check-exchange.js";
import type { CheckOptions, MessageHeaders } from "../contract/exchange.js";
import { matchRequest } from "../contract/match.js";
import { plainHeaders } from "../contract/messages.js";
import type { Violation } from "../contract/violation.js";
import { chooseCase } from "./choose-case.js";
import { type ResponseMessage, errorResponse } from "./error-response.js";
import type { MockCase } from "./mock-case.js";
import { type Preference, readPrefer } from "./prefer.js";
import { redirectFor } from "./redirect.js";
import { renderViolations, violationsHeader } from "./violations-header.js";

/** A request to a mock. */
export interface MockRequest {
  readonly method: string;
  /** The whole URL, with its query. */
  readonly url: string;
  readonly headers?: MessageHeaders | undefined;
  /** Text as it stands on the wire, empty where there is none. */
  readonly body: string;
}

/** What a mock answers, and what it knows of the request. */
export interface MockResponse extends ResponseMessage {
  /** Undefined when the request is of no described operation. */
  readonly operationId: OperationId | undefined;
  /** What is wrong with the request. */
  readonly violations: readonly Violation[];
}

/** An answer that no recording has. */
export interface CustomResponse {
  /** HTTP status. */
  readonly status: number;
  /** Text as it stands on the wire, or the value that JSON text is to stand for. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** How a mock answers. */
export interface MockOptions extends Pick<CheckOptions, "baseUrls" | "strict"> {
  /** Whether to refuse requests that do not fit the description; true when left out. */
  readonly check?: boolean | undefined;
  /** What to answer by operation, where not the request decides: the name of a case, or another answer. */
  readonly cases?: { readonly [name in OperationId]?: string | CustomResponse | undefined } | undefined;
}

/**
 * Answers a request with a recorded answer of its operation, or says in the form of the API's own errors what is wrong
 * with it.
 *
 * @param request The request
 * @param options How to answer
 */
export async function respond(request: MockRequest, options: MockOptions = {}): Promise<MockResponse> {
  const match = matchRequest(request, options);
  if (match.kind === "foreign") return { ...unknownApiResponse(), operationId: undefined, violations: [] };
  if (match.kind === "none") return refuse(match.api, undefined, [match.violation]);
  const { api, operationId } = match;
  const violations = options.check === false ? [] : await findViolations(request, options);
  if (violations.length > 0) return refuse(api, operationId, violations);
  return { ...(await matchedResponse(api, operationId, request, options)), operationId, violations };
}

function unknownApiResponse(): ResponseMessage {
  const paths = Object.values(mocks).map(({ id }) => `/${id}`);
  return errorResponse(undefined, 404, `none of the APIs: the mock serves them below ${paths.join(", ")}`);
}

async function findViolations(request: MockRequest, options: MockOptions): Promise<readonly Violation[]> {
  const report = await checkRequest(request, options);
  return report.outcome === "checked" ? report.violations : [];
}

/** How many violations an answer tells of. */
const maxListed = 20;

function refuse(api: ApiName, operationId: OperationId | undefined, violations: readonly Violation[]): MockResponse {
  const rest = violations.length > maxListed ? [`and ${violations.length - maxListed} more`] : [];
  const message = [...violations.slice(0, maxListed).map(describe), ...rest].join("; ");
  const answer = errorResponse(api, statusOf(violations), message, operationId);
  const headers = { ...answer.headers, [violationsHeader]: renderViolations(violations) };
  return { ...answer, headers, operationId, violations };
}

function statusOf(violations: readonly Violation[]): number {
  if (violations.some(({ place }) => place === "operation")) return 404;
  return violations.every(({ place }) => place === "credential") ? 401 : 400;
}

function describe({ place, pointer, expected, found, fix }: Violation): string {
  const where = pointer ? `${place} ${pointer}` : place;
  return `${where}: expected ${expected}, found ${found}: ${fix}`;
}

async function matchedResponse(
  api: ApiName,
  operationId: OperationId,
  request: MockRequest,
  { cases: overrides = {} }: MockOptions,
): Promise<ResponseMessage> {
  const override = overrides[operationId];
  if (typeof override === "object") return customResponse(override);
  const { cases } = await mocks[api].load();
  const own = cases[operationId] ?? [];
  const preference =
    override === undefined ? readPrefer(plainHeaders(request.headers)["prefer"]) : { example: override };
  const chosen = chooseCase(own, preference, request);
  if (!chosen) {
    const asked = override === undefined ? `${operationId}: Prefer` : `cases.${operationId}`;
    return errorResponse(api, 400, `${asked}: ${describeMiss(own, preference)}`);
  }
  const location = redirectFor(chosen, request.url);
  const { status, headers, body } = chosen;
  return { status, headers: { ...headers, ...(location && { location }) }, body };
}

function describeMiss(cases: readonly MockCase[], { code, example }: Preference): string {
  const asked = [code !== undefined && `code=${code}`, example].filter(Boolean).join(", ");
  return `no such case: ${asked}: use one of ${cases.map((one) => `${one.case} (${one.status})`).join(", ")}`;
}

function customResponse({ status, body, headers = {} }: CustomResponse): ResponseMessage {
  if (body === undefined || typeof body === "string") return { status, headers, body: body ?? "" };
  const type = { "content-type": "application/json;charset=UTF-8" };
  return { status, headers: { ...type, ...plainHeaders(headers) }, body: stringifyJson(body) };
}
