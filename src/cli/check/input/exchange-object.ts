import type { RecordedExchange, ExchangeRequest, ExchangeResponse, MessageBody } from "../../../contract/exchange.js";
import { isObject } from "../../../is-object.js";
import { CommandError } from "../../command-error.js";
import { operationNamed } from "./operation-name.js";

/** A value of which nothing is known yet. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads an exchange of the form `{ request: { method, url, headers, body }, response: { status, headers, body } }`, with
 * the operation or without. Recordings have this form too.
 *
 * @param where File and place, for messages
 * @throws {CommandError} When it has another form
 */
export function exchangeOf(value: unknown, where: string): RecordedExchange {
  if (!isObject(value)) throw new CommandError(`${where}: no exchange: write an object with request and response`);
  const { operation = value["operationId"], request, response } = value;
  if (!isObject(request) && !isObject(response))
    throw new CommandError(
      `${where}: neither request nor response: for the mere body of an answer, give --operation and --status`,
    );
  const operationId = typeof operation === "string" ? operationNamed(operation, where) : undefined;
  if (!isObject(request) && operationId === undefined)
    throw new CommandError(`${where}: no request: add it, or the operation`);
  return {
    ...(operationId && { operationId }),
    ...(isObject(request) && { request: requestOf(request, where) }),
    ...(isObject(response) && { response: responseOf(response, where) }),
  };
}

function requestOf(request: Loose, where: string): ExchangeRequest {
  const { method, url } = request;
  if (typeof method !== "string") throw new CommandError(`${where}: request.method is no text: write GET or the like`);
  return { method, url: urlOf(url, where), ...messageOf(request, `${where}: request`) };
}

/** A whole URL, of whatever scheme. */
function urlOf(url: unknown, where: string): string {
  if (typeof url === "string" && URL.canParse(url)) return url;
  throw new CommandError(`${where}: request.url is no whole URL: write it with https:// and the host`);
}

function responseOf(response: Loose, where: string): ExchangeResponse {
  const { status } = response;
  if (typeof status !== "number")
    throw new CommandError(`${where}: response.status is no number: write 200 or the like`);
  return { status, ...messageOf(response, `${where}: response`) };
}

function messageOf(
  { headers, body, unrecorded }: Loose,
  where: string,
): MessageBody & { headers?: [string, string][] } {
  return {
    ...(headers !== undefined && headers !== null && { headers: headersOf(headers, where) }),
    ...(body !== undefined && { body }),
    ...(unrecorded === true && { unrecorded }),
  };
}

/** Headers by name, as pairs, or as objects with `name` and `value`; one that stands several times may be a list. */
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
      throw new CommandError(`${where}.headers has another form: write an object of names and texts`);
    return values.map((one): [string, string] => [name, String(one)]);
  });
}

/** A header as a pair, of whatever is in it. */
export function pairOf(header: unknown): readonly unknown[] | undefined {
  if (Array.isArray(header)) return header as unknown[];
  return isObject(header) ? [header["name"], header["value"]] : undefined;
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
