import { KakaoError, KakaoResponseError } from "../../errors.js";
import { isObject } from "../../is-object.js";
import { stringifyJson } from "../../json.js";
import { valueAt } from "../../json-pointer.js";
import { type AddressSource, readNextAddress } from "./next-address.js";
import type {
  Api,
  Operation,
  PagesByAddress,
  PagesByLastItem,
  PagesByNumber,
  PageTable,
  Pagination,
} from "../operations.js";

type Values = Readonly<Record<string, unknown>>;

/** Arguments of a call as far as pages matter; everything else is passed on as it is. */
export interface PagedArguments {
  readonly params?: { readonly query?: Values; readonly [place: string]: unknown };
  readonly body?: Values;
  readonly baseUrl?: string;
  readonly [option: string]: unknown;
}

/** A paged list, and how to get one of its pages. */
export interface PagedList extends AddressSource {
  readonly operation: Operation & { readonly pagination: Pagination };
  /** Arguments of the first call. */
  readonly first: PagedArguments;
  /** Returns the body of a successful response, and throws at any other. */
  readonly fetchPage: (args: PagedArguments) => Promise<unknown>;
}

/** Sends a call and returns the body of a successful response; throws at any other. */
export type SendPage = (method: string, path: string, args: PagedArguments) => Promise<unknown>;

/**
 * Creates the method of a client that iterates over a list.
 *
 * @param api The generated description of the API
 * @param pages How the pages of its lists follow each other
 * @param baseUrl URL to use in place of Kakao's, if any
 * @param send Makes one call
 */
export function createPaginate(api: Api, pages: PageTable, baseUrl: string | undefined, send: SendPage) {
  return (method: string, path: string, first: PagedArguments = {}): AsyncGenerator<unknown, void, undefined> => {
    const operation = api.operations[`${method} ${path}`];
    const pagination = pages[`${method} ${path}`];
    if (!operation || !pagination)
      throw new KakaoError(`${method} ${path}: not a paged operation of ${api.name}: call it once instead`);
    return paginate({
      operation: { ...operation, pagination },
      path,
      baseUrls: [api.baseUrl, baseUrl, first.baseUrl].filter((address) => address !== undefined),
      first,
      fetchPage: (args) => send(method, path, args),
    });
  };
}

/**
 * Yields the items of a list one by one and gets a page when the one before is used up: a caller who stops early sends
 * nothing more. The list ends where its responses say so, at the last page that the spec allows, and, where pages are
 * numbered or start after the last item, at a page without a new item.
 *
 * @param list The list and how to get a page of it
 * @throws {@link KakaoResponseError} when a response is not a page, or does not lead to a new one; and whatever
 *   `fetchPage` throws
 */
export async function* paginate(list: PagedList): AsyncGenerator<unknown, void, undefined> {
  const { operation, first, fetchPage } = list;
  const seen = new Set<string>();
  const refuseIdlePage = createIdleGuard(operation);
  let before: readonly unknown[] = [];
  for (let values = firstPage(list); values;) {
    refuseRepeatedPage(operation, values, seen);
    const body = await fetchPage(withValues(first, values, operation));
    const items = readItems(body, operation);
    const fresh = withoutRepeats(items, before, operation.pagination);
    yield* fresh;
    values = nextPage(body, fresh, values, list);
    if (values && "next" in operation.pagination) refuseIdlePage(items);
    if (items.length > 0) before = items;
  }
}

/** Returns the parameters of the first page: none but the caller's own, or the number of the page. */
function firstPage({ operation, first }: PagedList): Values | undefined {
  const { pagination } = operation;
  if (!("page" in pagination)) return {};
  return { [pagination.page]: (operation.form ? first.body : first.params?.query)?.[pagination.page] ?? 1 };
}

function nextPage(body: unknown, fresh: readonly unknown[], values: Values, list: PagedList): Values | undefined {
  const { pagination } = list.operation;
  if ("next" in pagination) return nextByAddress(body, pagination, list);
  if (fresh.length === 0) return undefined;
  return "page" in pagination ? nextByNumber(body, values, pagination) : nextByLastItem(fresh, pagination);
}

function nextByNumber(body: unknown, values: Values, { page, maximum, end }: PagesByNumber): Values | undefined {
  const current = Number(values[page]);
  return valueAt(body, end) !== true && current < maximum ? { [page]: current + 1 } : undefined;
}

function nextByAddress(body: unknown, pagination: PagesByAddress, list: PagedList): Values | undefined {
  const more = pagination.more === undefined ? undefined : valueAt(body, pagination.more);
  if (more === false) return undefined;
  const address = valueAt(body, pagination.next) ?? "";
  if (address !== "") return readNextAddress(address, pagination, list);
  if (more !== true) return undefined;
  throw new KakaoResponseError(
    `${list.operation.operationId}: missing address of the next page at ${pagination.next}, ` +
      `though ${pagination.more} says there is one: the list is incomplete, try again later`,
  );
}

// An item that lacks the value comes after all that have it, where no parameter leads: the list ends there.
function nextByLastItem(fresh: readonly unknown[], { start, last }: PagesByLastItem): Values | undefined {
  const value = valueAt(fresh.at(-1), last) ?? undefined;
  return value === undefined ? undefined : { [start]: value };
}

// Going on would never end, and stopping would pass off a part as the whole.
function refuseRepeatedPage({ operationId }: Operation, values: Values, seen: Set<string>): void {
  const page = Object.entries(values).sort().join("&");
  if (seen.has(page))
    throw new KakaoResponseError(`${operationId}: the next page was already read: ` + "ask for more items per page");
  seen.add(page);
}

/** How many pages in a row may bring nothing new. */
const maximumIdlePages = 10;

/**
 * Returns a function that refuses to go on after some pages in a row without an item that is new: a chain of addresses
 * may have no end, though each is another. What identifies an item is not known of every list, so all of it counts.
 */
function createIdleGuard({ operationId, pagination: { identity = "" } }: PagedList["operation"]) {
  const known = new Set<string>();
  let idlePages = 0;
  return (items: readonly unknown[]): void => {
    // Millions of items would fill the memory.
    if (known.size > 100_000) known.clear();
    const count = known.size;
    for (const item of items) known.add(stringifyJson(valueAt(item, identity)));
    idlePages = known.size > count ? 0 : idlePages + 1;
    if (idlePages === maximumIdlePages)
      throw new KakaoResponseError(
        `${operationId}: ${maximumIdlePages} pages in a row had no new items: check the server behind baseUrls`,
      );
  };
}

/** Adds parameters to the query, or to the form of an operation that takes one. */
function withValues(first: PagedArguments, values: Values, { form }: Operation): PagedArguments {
  // Without a field of its own, a call that has no body must stay without one.
  if (Object.keys(values).length === 0) return first;
  if (form) return { ...first, body: override(first.body, values) };
  return { ...first, params: { ...first.params, query: override(first.params?.query, values) } };
}

/** Moves the values of the next page first, in the order of its address. */
function override(own: Values | undefined, values: Values): Values {
  return { ...values, ...own, ...values };
}

function readItems(body: unknown, { operationId, pagination }: PagedList["operation"]): readonly unknown[] {
  // A list that is null or left out is empty.
  const items = isObject(body) ? (valueAt(body, pagination.items) ?? []) : undefined;
  if (Array.isArray(items)) return items;
  throw new KakaoResponseError(
    `${operationId}: expected JSON with a list at ${pagination.items}, got something else: request JSON`,
  );
}

function withoutRepeats(
  items: readonly unknown[],
  before: readonly unknown[],
  { identity }: Pagination,
): readonly unknown[] {
  if (identity === undefined || before.length === 0) return items;
  const known = new Set(before.map((item) => valueAt(item, identity)));
  return items.filter((item) => !known.has(valueAt(item, identity)));
}
