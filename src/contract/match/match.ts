import type { ApiName } from "../../../generated/apis.js";
import { baseUrls, type ContractId, operations } from "../../../generated/contract/index.js";
import { nearestNames } from "../../suggest.js";
import { type Address, addressesOf, kakaoAddresses } from "./addresses.js";
import { describeHost, isKnownHost } from "./hosts.js";
import type { BaseUrls, CheckOptions, ExchangeRequest } from "../exchange.js";
import type { MatchedUrl } from "./matched-request.js";
import { problem, type Problem } from "../check/problem.js";
import { isRegisteredMethod } from "./well-known.js";
import { decodeComponent } from "../../decode-component.js";

/** The operation of a request, or why none matches. */
export type Match =
  | (MatchedUrl & { readonly kind: "operation"; readonly operationId: ContractId; readonly api: ApiName })
  | { readonly kind: "none"; readonly api: ApiName; readonly problem: Problem }
  | Foreign;

/** A call of another host than Kakao's. */
interface Foreign {
  readonly kind: "foreign";
  /** What was called, without a host that is not known. */
  readonly host: string;
  /** The same with the host, if that is hidden. */
  readonly hostWithNames?: string | undefined;
}

interface Route {
  readonly operationId: ContractId;
  readonly api: ApiName;
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly optional: Readonly<Record<string, string>>;
}

const routes: readonly Route[] = (Object.keys(operations) as ContractId[]).flatMap((operationId) => {
  const { api, method, path, optional = {} } = operations[operationId];
  return api === "webhooks" ? [] : [{ operationId, api, method, path, pattern: patternOf(path, optional), optional }];
});

/**
 * Converts a path template to a pattern with a group for each parameter.
 *
 * @param path The template, with its parameters in braces
 * @param optional The parameters that may be omitted, with the dot before them
 */
function patternOf(path: string, optional: Route["optional"]): RegExp {
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  const pattern = literal.replaceAll(/(\\\.)?\{(\w+)\}/g, (_, dot: string | undefined, name: string) =>
    Object.hasOwn(optional, name) ? `(?:${dot ?? ""}(?<${name}>[^/.]+))?` : `${dot ?? ""}(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${pattern}$`);
}

/** The method and URL of a request. */
export type RequestLine = Pick<ExchangeRequest, "method" | "url">;

/** An operation at one address, with the values of its path parameters. */
export interface ExactRoute {
  readonly operationId: ContractId;
  readonly api: ApiName;
  readonly path: Readonly<Record<string, string>>;
}

/** Operations by URL and method, if their path has no parameters, or only those that may be omitted. */
type ExactRoutes = ReadonlyMap<string, Readonly<Record<string, ExactRoute>>>;

const exactRoutes = listExactRoutes(kakaoAddresses);

function listExactRoutes(addresses: readonly Address[]): ExactRoutes {
  const all = new Map<string, Record<string, ExactRoute>>();
  const ambiguous = new Set<string>();
  for (const { api, protocol, host, prefix } of addresses)
    for (const route of routes.filter((one) => one.api === api))
      for (const [path, values] of fixedPaths(route)) {
        const url = `${protocol}//${host}${prefix}${path}`;
        if (all.get(url)?.[route.method]) ambiguous.add(url);
        all.set(url, { ...all.get(url), [route.method]: { operationId: route.operationId, api, path: values } });
      }
  // Several APIs may have the same address.
  for (const url of ambiguous) all.delete(url);
  return all;
}

/** Operations at the addresses of others, which are those of a mock for all of its requests. */
const exactRoutesElsewhere = new WeakMap<readonly Address[], ExactRoutes>();

function exactRoutesAt(others: BaseUrls): ExactRoutes {
  if (!isMapped(others)) return exactRoutes;
  const addresses = addressesOf(others);
  const known = exactRoutesElsewhere.get(addresses) ?? listExactRoutes([...addresses, ...kakaoAddresses]);
  exactRoutesElsewhere.set(addresses, known);
  return known;
}

function isMapped(others: BaseUrls): boolean {
  for (const _ in others) return true;
  return false;
}

/** Returns the paths of an operation that are known beforehand: without what may be omitted, and with its default. */
function fixedPaths({ path, optional }: Route): (readonly [path: string, values: Record<string, string>])[] {
  const full = path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => optional[name] ?? whole);
  if (full.includes("{")) return [];
  const short = path.replaceAll(/\.\{\w+\}/g, "");
  return [...new Set([short, full])].map((one) => [one, optional]);
}

/** A call whose URL is written as in the spec. */
export interface ExactMatch {
  readonly route: ExactRoute;
  /** The text behind the question mark. */
  readonly query: string;
}

/** Matches a call whose URL is written as in the spec, which most are: parsing a URL takes longer than to find it. */
export function matchExactly(
  { method, url }: RequestLine,
  { baseUrls: others = {} }: CheckOptions,
): ExactMatch | undefined {
  const mark = url.indexOf("?");
  const byMethod = exactRoutesAt(others).get(mark === -1 ? url : url.slice(0, mark));
  const route = byMethod && Object.hasOwn(byMethod, method) ? byMethod[method] : undefined;
  // The parser of URLs removes a fragment, spaces at the end, and line breaks and tabs.
  if (!route || (mark !== -1 && /[#\0-\x20]/.test(url))) return undefined;
  return { route, query: mark === -1 ? "" : url.slice(mark + 1) };
}

/** Finds the operation that a request calls, by method and URL. */
export function matchRequest(request: RequestLine, options: CheckOptions): Match {
  const exact = matchExactly(request, options);
  if (!exact) return matchByParts(request, options.baseUrls ?? {});
  const { operationId, api, path } = exact.route;
  return { kind: "operation", operationId, api, path, query: new URLSearchParams(exact.query) };
}

function matchByParts(request: RequestLine, others: BaseUrls): Match {
  if (!URL.canParse(request.url)) return { kind: "foreign", host: "a relative URL" };
  const url = new URL(request.url);
  const method = request.method.toUpperCase();
  // A preflight (Fetch standard, CORS protocol) is sent by the browser, not by the program; a tunnel belongs to the
  // proxy.
  if (method === "OPTIONS") return foreign(url.host, others, (host) => `${host} (preflight)`);
  if (method === "CONNECT") return foreign(url.host, others, (host) => `${host} (tunnel)`);
  if (!/^https?:$/.test(url.protocol)) return foreignScheme(url, others);
  const [first, ...rest] = [...addressesOf(others), ...kakaoAddresses]
    .filter(({ host, prefix }) => url.host === host && url.pathname.startsWith(`${prefix}/`))
    .sort((one, other) => other.prefix.length - one.prefix.length)
    .map((address) => matchAt(method, url, address));
  if (!first) return matchHost(method, url, others);
  // Several APIs may have the same address: the one that has the operation counts.
  return first.kind === "operation" ? first : (rest.find(({ kind }) => kind === "operation") ?? first);
}

function foreign(host: string, others: BaseUrls, say: (host: string) => string = (shown) => shown): Foreign {
  return isKnownHost(host, others)
    ? { kind: "foreign", host: say(host) }
    : { kind: "foreign", host: say(describeHost(host)), hostWithNames: say(host) };
}

/** Describes what a request of another scheme was sent to; only a web socket has a host. */
function foreignScheme({ protocol, host }: URL, others: BaseUrls): Foreign {
  if (/^wss?:$/.test(protocol))
    return foreign(host, others, (shown) => (shown === host ? `${protocol}//${host}` : shown));
  const isUsual = /^(data|blob|file|about|chrome-extension):$/.test(protocol);
  return { kind: "foreign", host: isUsual ? protocol : "another scheme" };
}

const domains = new Set(kakaoAddresses.map(({ host }) => domainOf(host)));

function domainOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}

function matchAt(method: string, url: URL, { api, protocol, prefix }: Address): Match {
  if (url.protocol !== protocol) return { kind: "none", api, problem: wrongScheme(protocol, url.protocol) };
  return matchPath(method, url.pathname.slice(prefix.length), api, url);
}

function matchPath(method: string, path: string, api: ApiName, url: URL): Match {
  const onPath = routesAt(api, path);
  const route = onPath.find((one) => one.method === method);
  if (!route)
    return {
      kind: "none",
      api,
      problem: onPath.length > 0 ? wrongMethod(onPath, method) : unknownPath(api, path, url.host),
    };
  const values = valuesIn(path, route);
  return { kind: "operation", operationId: route.operationId, api, path: values, query: url.searchParams };
}

/** Returns the routes of an API that a path matches: one without parameters matches only itself. */
function routesAt(api: ApiName, path: string): Route[] {
  return routes.filter(
    (route) => route.api === api && (route.path.includes("{") ? route.pattern.test(path) : route.path === path),
  );
}

/** Returns the values of the path parameters, decoded. */
function valuesIn(path: string, { pattern, optional }: Pick<Route, "pattern" | "optional">): Record<string, string> {
  const groups: [string, string | undefined][] = Object.entries(pattern.exec(path)?.groups ?? {});
  return Object.fromEntries(groups.map(([name, value = optional[name] ?? ""]) => [name, decodeComponent(value)]));
}

/** Returns whether a URL is on a domain of Kakao. */
export function isOfKakao(url: string): boolean {
  return URL.canParse(url) && domains.has(domainOf(new URL(url).hostname));
}

/**
 * Matches a request with a given operation on any host, such as a mock, if its path ends with that of the operation.
 */
export function matchElsewhere({ url }: Pick<RequestLine, "url">, operationId: ContractId): MatchedUrl | undefined {
  const route = routes.find((one) => one.operationId === operationId);
  if (!route || !URL.canParse(url, baseUrls[route.api])) return undefined;
  const { pathname, searchParams } = new URL(url, baseUrls[route.api]);
  const pattern = new RegExp(route.pattern.source.slice(1));
  return pattern.test(pathname)
    ? { path: valuesIn(pathname, { pattern, optional: route.optional }), query: searchParams }
    : undefined;
}

/** Handles an unknown host: one of Kakao may be misspelled, any other is skipped. */
function matchHost(method: string, url: URL, others: BaseUrls): Match {
  const route = routes.find((one) => one.method === method && one.pattern.test(url.pathname));
  if (!route || !isOfKakao(url.href)) return foreign(url.host, others);
  const { host } = new URL(baseUrls[route.api]);
  return {
    kind: "none",
    api: route.api,
    problem: misplaced("host", host, hostFound(url.host), `call ${route.operationId} there`),
  };
}

function hostFound(host: string): Found {
  return isKnownHost(host) ? { found: host } : { found: describeHost(host), foundWithNames: host };
}

/** Reports a wrong scheme: without TLS, anybody on the way can read the key or token. */
function wrongScheme(expected: string, found: string): Problem {
  return misplaced("scheme", expected.slice(0, -1), found.slice(0, -1), `use ${expected.slice(0, -1)}`);
}

function wrongMethod(onPath: readonly Route[], method: string): Problem {
  const expected = onPath.map((route) => route.method).join(" or ");
  return misplaced(
    "method",
    expected,
    methodFound(method),
    `call ${onPath.map((route) => route.operationId).join(" or ")}`,
  );
}

/** Describes the method of a request; an unregistered one may be anything. */
export function methodFound(method: string): Found {
  return isRegisteredMethod(method) ? { found: method } : { found: "an unregistered method", foundWithNames: method };
}

function unknownPath(api: ApiName, path: string, called: string): Problem {
  const elsewhere = routes.find((route) => route.pattern.test(path));
  if (elsewhere) {
    const { host } = new URL(baseUrls[elsewhere.api]);
    return misplaced("host", host, called, `call ${elsewhere.operationId} there`);
  }
  const paths = routes.filter((route) => route.api === api).map((route) => route.path);
  const [like] = nearestNames(path, paths);
  const found = { found: `a different path, of ${path.length} characters`, foundWithNames: path };
  return misplaced(
    "path",
    like ?? "a path in the spec",
    found,
    like === undefined ? "check the path" : `did you mean ${like}?`,
  );
}

type Found = Pick<Problem, "found" | "foundWithNames">;

function misplaced(rule: string, expected: string, found: string | Found, fix: string): Problem {
  const subject = { side: "request", place: "operation", pointer: "", positions: [], strict: false } as const;
  return problem(subject, { rule, expected, fix, ...(typeof found === "string" ? { found } : found) });
}
