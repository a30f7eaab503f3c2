import { baseUrls as kakao, operations, type ContractId } from "../../../generated/contract/index.js";
import type { BaseUrls, MessageHeaders, RecordedExchange } from "../../contract/exchange.js";
import { matchRequest } from "../../contract/match/match.js";
import { operationAt } from "../check/input/formats/operation-at.js";
import { stringifyJson } from "../../json.js";
import type { CapturedCall, Headers } from "../../redact/message.js";
import { writeParts } from "./parts.js";

/** An exchange as it was recorded, with what is known of its parts. */
export interface Archived {
  readonly exchange: RecordedExchange;
  readonly operationId: ContractId | undefined;
}

/** An exchange that can be redacted, and be written again. */
export interface Redactable extends CapturedCall {
  readonly operationId: string | undefined;
  readonly has: {
    readonly operation: boolean;
    readonly request: boolean;
    readonly response: boolean;
    /** Bodies that the recorder omitted. */
    readonly unrecorded: readonly ("request" | "response")[];
    /** Bodies that were a value of JSON, not its text. */
    readonly values: readonly ("request" | "response")[];
  };
}

/** Returns an exchange with what it is; undefined if it is not one with Kakao. */
export function readArchived(exchange: RecordedExchange, baseUrls: BaseUrls): Archived | undefined {
  const { operationId, request } = exchange;
  if (operationId !== undefined || !request) return { exchange, operationId };
  const match = matchRequest(request, { baseUrls });
  if (match.kind === "foreign") return undefined;
  // With the wrong method, the path still says which operation was meant, and what is personal in it.
  return {
    exchange,
    operationId: match.kind === "operation" ? match.operationId : operationAt(undefined, request.url),
  };
}

/** Returns an exchange with its bodies as text. */
export function toRedactable({ exchange, operationId }: Archived): Redactable {
  const { request, response } = exchange;
  const parts = isForm(request?.body) ? writeParts(request.body) : undefined;
  const headers = pairsOf(request?.headers);
  const sides = ["request", "response"] as const;
  return {
    operationId,
    request: {
      method: request?.method ?? "GET",
      url: request?.url ?? urlOf(operationId),
      headers: parts
        ? [...headers.filter(([name]) => !isContentType(name)), ["Content-Type", parts.contentType]]
        : headers,
      body: parts?.text ?? textOf(request?.body),
    },
    response: { status: response?.status ?? 200, headers: pairsOf(response?.headers), body: textOf(response?.body) },
    has: {
      operation: exchange.operationId !== undefined,
      request: request !== undefined,
      response: response !== undefined,
      unrecorded: sides.filter((side) => exchange[side]?.unrecorded),
      values: sides.filter((side) => isValue(exchange[side]?.body)),
    },
  };
}

function urlOf(operationId: ContractId | undefined): string {
  const entry = operationId && operations[operationId];
  return entry && entry.api !== "webhooks" ? kakao[entry.api] + entry.path : `${Object.values(kakao)[0] ?? ""}/`;
}

function isContentType(name: string): boolean {
  return name.toLowerCase() === "content-type";
}

function isForm(body: unknown): body is FormData {
  return body instanceof FormData;
}

function isValue(body: unknown): boolean {
  return body !== undefined && typeof body !== "string" && !isForm(body);
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}

function pairsOf(headers: MessageHeaders = {}): Headers {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  return [...(pairs as Iterable<readonly [string, string]>)];
}
