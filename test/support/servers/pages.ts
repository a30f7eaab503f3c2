import type { ApiName } from "../../../generated/apis.js";
import { createKakao } from "../../../generated/clients/index.js";
import type { Pagination } from "../../../src/client/operations.js";
import type { PagedArguments } from "../../../src/client/pagination/paginate.js";
import { placeholders } from "../call.js";

/** What a server that stands in for Kakao has seen. */
export interface Walk {
  /** The items that came, also those before an error. */
  readonly items: unknown[];
  readonly requests: Request[];
  /** What ended the walk before its end. */
  readonly error: unknown;
}

export interface WalkOptions {
  readonly args?: PagedArguments;
  readonly baseUrl?: string;
  /** Stops after so many items. */
  readonly limit?: number;
}

/** More than any list here has pages, so that a walk without an end fails instead of hanging. */
const MOST_REQUESTS = 100;

type Paginate = (method: string, path: string, args?: PagedArguments) => AsyncIterable<unknown>;

/** Walks through a list of an API whose responses come from memory; each is made from the request and its number. */
export async function walk(
  api: ApiName,
  key: string,
  respond: (request: Request, index: number) => unknown,
  { args = { params: { path: { format: "json" } } }, baseUrl, limit = Infinity }: WalkOptions = {},
): Promise<Walk> {
  const [method = "", path = ""] = key.split(" ");
  const requests: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request.clone());
    if (requests.length > MOST_REQUESTS) throw new Error("the walk does not end");
    const body = respond(request, requests.length - 1);
    return Promise.resolve(body instanceof Response ? body : Response.json(body));
  };
  const client = createKakao({ ...placeholders, fetch, baseUrls: { [api]: baseUrl } })[api];
  const items: unknown[] = [];
  try {
    for await (const item of (client.paginate as Paginate)(method, path, args)) {
      items.push(item);
      if (items.length >= limit) break;
    }
  } catch (error) {
    return { items, requests, error };
  }
  return { items, requests, error: undefined };
}

/** Returns the query of each request. */
export function queriesOf({ requests }: Walk): Record<string, string>[] {
  return requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams));
}

/** What makes up a page of a list, for {@link pageOf}. */
export interface PageParts {
  readonly items: readonly unknown[];
  /** Address of the next page, where pages are linked; none on the last one. */
  readonly next?: string | undefined;
  readonly isLast: boolean;
}

/** Returns the body of a response, laid out as the spec says. */
export function pageOf(pagination: Pagination, { items, next, isLast }: PageParts): object {
  const body = {};
  put(body, pagination.items, items);
  if ("end" in pagination) put(body, pagination.end, isLast);
  if ("more" in pagination && pagination.more) put(body, pagination.more, !isLast);
  if ("next" in pagination && next !== undefined) put(body, pagination.next, next);
  return body;
}

/** Creates an item that has what the spec tells items apart by, and what the next page starts behind. */
export function itemOf(pagination: Pagination, number: number): unknown {
  if (pagination.identity === "") return number;
  const item = { name: `item ${number}` };
  if (pagination.identity) put(item, pagination.identity, number);
  if ("last" in pagination) put(item, pagination.last, 1000 - number);
  return item;
}

function put(target: Record<string, unknown>, pointer: string, value: unknown): void {
  const [name = "", ...rest] = pointer.split("/").slice(1);
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  target[name] ??= {};
  put(target[name] as Record<string, unknown>, `/${rest.join("/")}`, value);
}
