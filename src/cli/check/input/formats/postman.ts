import type { Format, Recorded } from "./format.js";
import { hasHeader, listOf, type Loose, objectOf, stringOf } from "./loose.js";

// Postman Collection v2.1: https://schema.getpostman.com/json/collection/v2.1.0/docs/index.html

/** Values of variables by name. */
type Variables = ReadonlyMap<string, string>;

/** What a folder hands down to its requests. */
interface Scope {
  readonly variables: Variables;
  readonly auth: unknown;
}

/** Postman collections: requests, with the responses that were saved for them. */
export const postmanCollection: Format = {
  title: "Postman collections",
  matches: ({ isList, keys, head }) =>
    !isList && keys.has("info") && keys.has("item") && head.includes("getpostman.com"),
  *read({ value }) {
    const { item, variable, auth } = objectOf(value());
    yield* itemsOf(item, ["item"], { variables: variablesOf(variable, new Map()), auth });
  },
};

function* itemsOf(items: unknown, path: readonly (string | number)[], scope: Scope): Generator<Recorded> {
  for (const [index, entry] of listOf(items).entries()) {
    const { item, request, response, variable, auth = scope.auth } = objectOf(entry);
    const own: Scope = { variables: variablesOf(variable, scope.variables), auth };
    const at = [...path, index];
    if (Array.isArray(item)) yield* itemsOf(item, [...at, "item"], own);
    else if (request !== undefined) yield* exchangesOf(request, listOf(response), at, own);
  }
}

function* exchangesOf(
  request: unknown,
  saved: readonly unknown[],
  path: readonly (string | number)[],
  scope: Scope,
): Generator<Recorded> {
  const { auth = scope.auth } = objectOf(request);
  const own = { ...scope, auth };
  if (saved.length === 0) yield { exchange: { request: requestOf(request, own) }, path: [...path, "request"] };
  for (const [index, one] of saved.entries()) {
    const { originalRequest = request, code, header, body } = objectOf(one);
    yield {
      exchange: {
        request: requestOf(originalRequest, own),
        response: { status: code, headers: headersOf(header, scope.variables), ...(body !== null && { body }) },
      },
      path: [...path, "response", index],
    };
  }
}

/** Reports of Newman, as its reporter `json` writes them. */
export const newmanReport: Format = {
  title: "Newman reports",
  matches: ({ isList, keys, head }) =>
    !isList && keys.has("collection") && (keys.has("run") || /"_postman_id"|getpostman\.com/.test(head)),
  *read({ value }) {
    const { executions } = objectOf(objectOf(value())["run"]);
    for (const [index, execution] of listOf(executions).entries()) {
      const { request, response } = objectOf(execution);
      const { code, header, stream } = objectOf(response);
      yield {
        exchange: {
          request: requestOf(request, { variables: new Map(), auth: objectOf(request)["auth"] }),
          ...(response !== undefined && {
            response: { status: code, headers: headersOf(header, new Map()), ...streamOf(stream) },
          }),
        },
        path: ["run", "executions", index],
      };
    }
  },
};

/** Reads a body as `JSON.stringify` writes a Buffer, which Newman has decompressed. */
function streamOf(stream: unknown): Loose {
  const { data } = objectOf(stream);
  return Array.isArray(data) ? { body: new TextDecoder().decode(Uint8Array.from(data as number[])) } : {};
}

function requestOf(request: unknown, { variables, auth }: Scope): Loose {
  if (typeof request === "string") return { method: "GET", url: fill(request, variables) };
  const { method = "GET", url, header, body } = objectOf(request);
  const headers = headersOf(header, variables);
  const content = bodyOf(body, variables);
  const type = content.type === undefined || hasHeader(headers, "content-type") ? [] : [["Content-Type", content.type]];
  const credential = hasHeader(headers, "authorization") ? [] : credentialOf(auth, variables);
  return { method, url: urlOf(url, variables), headers: [...headers, ...credential, ...type], body: content.body };
}

function urlOf(url: unknown, variables: Variables): string {
  if (typeof url === "string") return fill(url, variables);
  const { raw, protocol, host, port, path, query } = objectOf(url);
  if (typeof raw === "string") return fill(raw, variables);
  const join = (parts: unknown, sign: string) => (Array.isArray(parts) ? parts.map(textOf).join(sign) : textOf(parts));
  const pairs = enabled(query).map(({ key, value }) => `${textOf(key)}=${textOf(value)}`);
  const search = pairs.length > 0 ? `?${pairs.join("&")}` : "";
  const place = `${join(host, ".")}${port === undefined ? "" : `:${textOf(port)}`}/${join(path, "/")}${search}`;
  return fill(`${protocol === undefined ? "" : `${textOf(protocol)}://`}${place}`, variables);
}

/** Returns what a collection holds as text; a number stands for itself, everything else for nothing. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function headersOf(header: unknown, variables: Variables): [string, string][] {
  return enabled(header).map(({ key, value }) => [String(key), fill(textOf(value), variables)]);
}

/** Returns the entries of a list without those that are switched off. */
function enabled(list: unknown): Loose[] {
  return listOf(list)
    .map(objectOf)
    .filter(({ disabled, key }) => disabled !== true && typeof key === "string");
}

function credentialOf(auth: unknown, variables: Variables): [string, string][] {
  const { type, ...schemes } = objectOf(auth);
  const values = variablesOf(schemes[String(type)], new Map());
  const filled = (name: string) => fill(values.get(name) ?? "", variables);
  if (type === "bearer") return [["Authorization", `Bearer ${filled("token")}`]];
  if (type === "apikey" && (values.get("in") ?? "header") === "header") return [[filled("key"), filled("value")]];
  return [];
}

interface Content {
  readonly body?: unknown;
  readonly type?: string;
}

function bodyOf(body: unknown, variables: Variables): Content {
  const { mode, raw, urlencoded, formdata, options } = objectOf(body);
  if (mode === "raw") {
    const isJson = objectOf(objectOf(options)["raw"])["language"] === "json";
    return { body: fill(stringOf(raw) ?? "", variables), type: isJson ? "application/json" : "text/plain" };
  }
  const fields = (list: unknown) =>
    enabled(list).map(({ key, value, type }) => ({
      name: String(key),
      text: fill(textOf(value), variables),
      type,
    }));
  if (mode === "urlencoded") {
    const form = new URLSearchParams(fields(urlencoded).map(({ name, text }) => [name, text]));
    return { body: form.toString(), type: "application/x-www-form-urlencoded" };
  }
  if (mode !== "formdata") return {};
  const form = new FormData();
  for (const { name, text, type } of fields(formdata)) form.append(name, type === "file" ? new File([], "file") : text);
  return { body: form, type: "multipart/form-data" };
}

function variablesOf(list: unknown, outer: Variables): Variables {
  const own = enabled(list).map(({ key, value }): [string, string] => [textOf(key), textOf(value)]);
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

/** Fills in variables; one without a value, such as that of an environment, becomes its name. */
function fill(text: string, variables: Variables, depth = 0): string {
  return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined || depth > 5) return name.replace(/[^\w.-]/g, "");
    return fill(value, variables, depth + 1);
  });
}
