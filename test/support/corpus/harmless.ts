import { stringifyJson, parseJson } from "../../../src/json.js";
import { type Base, schemaOfResponse } from "../mutations/base.js";
import { undeclared } from "../mutations/values.js";
import { hasForm, type Kinds, type Mutate, ofJson, withRequest, withResponse } from "./kind.js";

const isJson = (base: Base) => schemaOfResponse(base) !== undefined;

function ofBody(rewrite: (body: string) => string): Mutate {
  return (base) => (isJson(base) ? withResponse(base, { body: rewrite(base.exchange.response.body) }) : undefined);
}

function ofHeaders(change: (headers: Record<string, string>) => Record<string, string>): Mutate {
  return (base) => withRequest(base, { headers: change(base.exchange.request.headers) });
}

function ofQuery(rewrite: (search: string) => string): Mutate {
  return (base) => {
    const { search } = new URL(base.exchange.request.url);
    if (search === "") return undefined;
    return withRequest(base, { url: base.exchange.request.url.replace(search, rewrite(search)) });
  };
}

function ofForm(rewrite: (body: string) => string): Mutate {
  return (base) => (hasForm(base) ? withRequest(base, { body: rewrite(base.exchange.request.body) }) : undefined);
}

function fails(status: number, mediaType: string, body: string): Mutate {
  return (base) => withResponse(base, { status, headers: mediaType ? { "Content-Type": mediaType } : {}, body });
}

const mapNames = (headers: Record<string, string>, change: (name: string) => string) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [change(name), value]));

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

const lowerHex = (text: string) => text.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
const html = "<html><body>Bad Gateway</body></html>";

/** Changes that a right exchange may have. */
export const harmlessChanges: Kinds = {
  "headers in lower case": ofHeaders((headers) => mapNames(headers, (name) => name.toLowerCase())),
  "headers in upper case": ofHeaders((headers) => mapNames(headers, (name) => name.toUpperCase())),
  "headers in another order": ofHeaders((headers) => Object.fromEntries(Object.entries(headers).reverse())),
  "further headers": ofHeaders((headers) => ({ ...headers, "User-Agent": "a/1", Accept: "*/*", "X-Request-Id": "1" })),
  "headers of the SDKs": ofHeaders((headers) => ({ ...headers, KA: "sdk/1.0 os/android-30 lang/ko-KR" })),
  "the scheme of the credential in lower case": ofHeaders((headers) => {
    const { Authorization } = headers;
    return Authorization ? { ...headers, Authorization: Authorization.replace(/^Bearer/, "bearer") } : headers;
  }),
  "a media type with its charset": (base) =>
    hasForm(base)
      ? withRequest(base, {
          headers: {
            ...base.exchange.request.headers,
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
          },
        })
      : undefined,
  "a media type in upper case": (base) =>
    hasForm(base)
      ? withRequest(base, {
          headers: { ...base.exchange.request.headers, "Content-Type": "Application/X-WWW-Form-URLEncoded" },
        })
      : undefined,
  "a GET with a media type": (base) =>
    base.exchange.request.method === "GET"
      ? withRequest(base, {
          headers: { ...base.exchange.request.headers, "Content-Type": "application/x-www-form-urlencoded" },
        })
      : undefined,
  "a method in lower case": (base) => withRequest(base, { method: base.exchange.request.method.toLowerCase() }),
  "a URL with its port": (base) =>
    withRequest(base, { url: base.exchange.request.url.replace(/^(https:\/\/[^/]+)/, "$1:443") }),
  "a URL with a fragment": (base) => withRequest(base, { url: `${base.exchange.request.url}#top` }),
  "a query in another order": ofQuery((search) => `?${search.slice(1).split("&").reverse().join("&")}`),
  "a query with lower-case hexadecimal": ofQuery(lowerHex),
  "a query with %20 for a blank": ofQuery((search) => search.replaceAll("+", "%20")),
  "a query with Korean as it is": ofQuery((search) =>
    search.replaceAll(/(%[\dA-F]{2})+/g, (codes) => (/^%[E]/.test(codes) ? decodeURIComponent(codes) : codes)),
  ),
  "a query with an & at its end": ofQuery((search) => `${search}&`),
  "a form in another order": ofForm((body) => body.split("&").reverse().join("&")),
  "a form with lower-case hexadecimal": ofForm(lowerHex),
  "a form with %20 for a blank": ofForm((body) => body.replaceAll("+", "%20")),
  "a form with JSON that is not encoded": ofForm((body) =>
    body.replaceAll("%7B", "{").replaceAll("%7D", "}").replaceAll("%22", '"'),
  ),
  "a response with spaces": ofBody((body) => body.replaceAll(/,(?="\w+":)/g, ",\n  ")),
  "a response in another order": ofBody((body) => stringifyJson(reversed(parseJson(body)))),
  "a response with escaped slashes": ofBody((body) => body.replaceAll("/", "\\/")),
  "a response with escaped Korean": ofBody((body) =>
    body.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  ),
  "a response with a line break at its end": ofBody((body) => `${body}\n`),
  "a response with a byte order mark": ofBody((body) => `\uFEFF${body}`),
  "a response with a new property": ofJson("response", (sites, random) => {
    const spoiled = undeclared(sites, random);
    const root = spoiled?.value;
    // Without any declared property, it would be another response.
    return spoiled && typeof root === "object" && (spoiled.path.length > 1 || Object.keys(root!).length > 1)
      ? { path: [], value: root }
      : undefined;
  }),
  "a response with the media type in upper case": (base) =>
    isJson(base)
      ? withResponse(base, {
          headers: { ...base.exchange.response.headers, "Content-Type": "Application/JSON;CHARSET=UTF-8" },
        })
      : undefined,
  "a response without a media type": (base) => (isJson(base) ? withResponse(base, { headers: {} }) : undefined),
  "a response with further headers": (base) =>
    withResponse(base, {
      headers: { ...base.exchange.response.headers, Server: "Apache", Date: "Mon, 02 Mar 2026 00:00:00 GMT" },
    }),
  "an empty 502": fails(502, "", ""),
  "an empty 503": fails(503, "", ""),
  "an empty 504": fails(504, "", ""),
  "a 502 of HTML": fails(502, "text/html", html),
  "a 503 of HTML": fails(503, "text/html; charset=utf-8", html),
  "a 504 of HTML": fails(504, "text/html", html),
  "a quota that is used up": (base) =>
    base.operation.operationId.startsWith("search") || "429" in base.operation.responses
      ? undefined
      : fails(429, "application/json", '{"code":-10,"msg":"API limit has been exceeded."}')(base, Math.random),
};
