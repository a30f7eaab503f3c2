import type { RecordedExchange, ExchangeRequest, ExchangeResponse, MessageBody } from "../../../contract/exchange.js";
import { isObject } from "../../../is-object.js";
import { CommandError } from "../../command-error.js";
import { withoutMark } from "./decode-body.js";
import { operationNamed } from "./operation-name.js";

/** An object whose properties are not yet checked. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads an exchange of the form `{ request: { method, url, headers, body }, response: { status, headers, body } }`,
 * with or without `operation`. Recordings have this form, too.
 *
 * @param where File and place, for messages
 * @throws {CommandError} When it has another form
 */
export function exchangeOf(value: unknown, where: string): RecordedExchange {
  if (!isObject(value))
    throw new CommandError(`${where}: not an exchange: expected an object with request and response`);
  const { operation = value["operationId"], request, response } = value;
  if (!isObject(request) && !isObject(response))
    throw new CommandError(
      `${where}: neither request nor response: to check a plain response body, use --operation and --status`,
    );
  const operationId = typeof operation === "string" ? operationNamed(operation, where) : undefined;
  if (!isObject(request) && operationId === undefined)
    throw new CommandError(`${where}: a response without its request: add request or operation`);
  return {
    ...(operationId && { operationId }),
    ...(isObject(request) && { request: requestOf(request, where) }),
    ...(isObject(response) && { response: responseOf(response, where) }),
  };
}

function requestOf(request: Loose, where: string): ExchangeRequest {
  const { method, url } = request;
  if (typeof method !== "string") throw new CommandError(`${where}: request.method: expected a string, e.g. GET`);
  return { method, url: urlOf(url, where), ...messageOf(request, `${where}: request`) };
}

/** Returns an absolute URL of any scheme. */
function urlOf(url: unknown, where: string): string {
  if (typeof url === "string" && URL.canParse(url)) return url;
  throw new CommandError(`${where}: request.url: expected an absolute URL with https:// and the host`);
}

function responseOf(response: Loose, where: string): ExchangeResponse {
  const { status } = response;
  if (typeof status !== "number") throw new CommandError(`${where}: response.status: expected a number, e.g. 200`);
  const message = messageOf(response, `${where}: response`);
  return { status, ...message, ...(typeof message.body === "string" && { body: withoutMark(message.body) }) };
}

function messageOf(
  { headers, body, unrecorded, data }: Loose,
  where: string,
): MessageBody & { headers?: [string, string][] } {
  if (body === undefined && data !== undefined) throw new CommandError(`${where}.data: unknown property: name it body`);
  return {
    ...(headers !== undefined && headers !== null && { headers: headersOf(headers, where) }),
    ...(body !== undefined && { body }),
    ...(unrecorded === true && { unrecorded }),
  };
}

/** Reads headers by name, as pairs, or as objects with `name` and `value`; repeated ones may be lists. */
function headersOf(headers: unknown, where: string): [string, string][] {
  const pairs = Array.isArray(headers)
    ? headers.map(pairOf)
    : isObject(headers)
      ? Object.entries(headers)
      : [undefined];
  return pairs.flatMap((pair) => {
    const [name, value] = pair ?? [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (typeof name !== "string" || !values.every(isText))
      throw new CommandError(`${where}.headers: expected an object of names and strings`);
    return values.map((one): [string, string] => [name, String(one)]);
  });
}

/** Returns a header as a pair of unchecked values. */
export function pairOf(header: unknown): readonly unknown[] | undefined {
  if (Array.isArray(header)) return header as unknown[];
  return isObject(header) ? [header["name"], header["value"]] : undefined;
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
