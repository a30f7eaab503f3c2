import type { CheckOptions, MessageBody } from "../exchange.js";
import type { OperationContract, ParameterContract, ResponseContract } from "../operation-contract.js";
import { cleanBody, type CleanBodies, prepareBodies } from "./body.js";
import { cleanValue, openly, strictly } from "./clean-text.js";
import { type FewHeaders, headerOf } from "./headers.js";
import { unreadable } from "./read-value.js";

/** What is checked of the responses of an operation, prepared by status. */
export interface CleanResponses {
  readonly contract: OperationContract;
  readonly byStatus: Map<number, CleanResponse | undefined>;
}

interface CleanResponse {
  readonly bodies: CleanBodies;
  readonly headers: readonly ParameterContract[];
  /** Whether the body may be any, unless the check is strict. */
  readonly isUnknown: boolean;
}

/** Prepares what is checked of responses. */
export function prepareResponses(contract: OperationContract): CleanResponses {
  return { contract, byStatus: new Map() };
}

/** Returns whether it is certain that nothing is wrong with a response. */
export function isCleanResponse(
  responses: CleanResponses,
  status: number,
  headers: FewHeaders,
  message: MessageBody,
  { strict = false }: CheckOptions,
): boolean {
  const described = describedFor(responses, status);
  if (!described) return false;
  const strictness = strict ? strictly : openly;
  for (const header of described.headers) {
    const text = headerOf(headers, header.name.toLowerCase());
    if (text === undefined ? header.required : text === null || cleanValue(text, header, strictness) === unreadable)
      return false;
  }
  if (described.isUnknown) return !strict;
  return cleanBody(message, headerOf(headers, "content-type"), described.bodies, strictness, "response") !== unreadable;
}

/** The lowest status of a failure that may not be one of Kakao: a quota, or a gateway. */
const firstUsualFailure = 429;

function describedFor({ contract, byStatus }: CleanResponses, status: number): CleanResponse | undefined {
  if (!(status >= 100 && status < firstUsualFailure)) return undefined;
  const known = byStatus.get(status);
  if (known || byStatus.has(status)) return known;
  const { responses } = contract;
  const described = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  const response = described && prepareResponse(described);
  byStatus.set(status, response);
  return response;
}

function prepareResponse({ content, headers = [], unknownBody = false }: ResponseContract): CleanResponse {
  return { bodies: prepareBodies({ required: true, content }, "response", false), headers, isUnknown: unknownBody };
}
