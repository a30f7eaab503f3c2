import { escapeSegment, type Parameter, resolveRef, type Schema } from "../../scripts/lib/openapi.js";
import { createValidator, type Validate } from "../../scripts/lib/validator.js";
import type { Recording } from "../../scripts/redocly/lib/recordings.js";
import { locate, type TestedApi } from "./apis.js";
import { closeObjects } from "../../scripts/lib/strict.js";

type Request = Recording["request"];

/** A parameter with the JSON Pointer of its schema. */
type PlacedParameter = Parameter & { readonly at: string };

/**
 * What Kakao sends must fit the description of the webhook, and nothing in it may be undeclared: method, credential,
 * headers, query, and the body, inside a form and inside a signed token too. One line for each thing that is wrong.
 */
export function checkWebhookRequest(api: TestedApi, { operation: operationId, request }: Recording): string[] {
  const { method, pointer, operation } = locate(api, operationId);
  const compile = createValidator(closeObjects(api.bundle));
  const content = operation.requestBody && resolveRef(api.bundle, operation.requestBody).content;
  const parameters = (operation.parameters ?? []).map((own, index) => ({
    ...resolveRef(api.bundle, own),
    at: own.$ref ? own.$ref.replace("#", "") : `${pointer}/parameters/${index}`,
  }));
  return [
    ...(request.method === method ? [] : [`method is ${request.method}, ${method} is described`]),
    ...checkCredential(operation.security.length > 0, request),
    ...checkHeaders(parameters, request, compile),
    ...checkQuery(api, parameters, request, compile),
    ...checkBody(Object.keys(content ?? {}), `${pointer}/requestBody/content`, request, compile),
  ];
}

function checkCredential(isKeyed: boolean, { headers }: Request): string[] {
  const authorization = lowerCaseNames(headers)["authorization"];
  if (isKeyed) return authorization?.startsWith("KakaoAK ") ? [] : ["the Authorization header lacks the admin key"];
  return authorization ? ["an Authorization header is sent, none is described"] : [];
}

function checkHeaders(
  parameters: readonly PlacedParameter[],
  { headers }: Request,
  compile: (pointer: string) => Validate,
): string[] {
  const sent = lowerCaseNames(headers);
  const described = parameters.filter((parameter) => parameter.in === "header");
  const names = new Set(described.map(({ name }) => name.toLowerCase()));
  return [
    ...Object.keys(sent)
      .filter((name) => !names.has(name) && name !== "authorization" && name !== "content-type")
      .map((name) => `header ${name} is not described`),
    ...described.flatMap((parameter) => checkValue(parameter, sent[parameter.name.toLowerCase()], compile)),
  ];
}

function checkQuery(
  api: TestedApi,
  parameters: readonly PlacedParameter[],
  { url }: Request,
  compile: (pointer: string) => Validate,
): string[] {
  const rest = new Map<string, unknown>(new URL(url).searchParams);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const problems = inQuery.flatMap((parameter) => {
    const schema = resolveRef(api.bundle, parameter.schema ?? {});
    // An exploded object is whatever no other parameter names; it is last.
    if (schema.type === "object") return [];
    const value = rest.get(parameter.name);
    rest.delete(parameter.name);
    return checkValue(parameter, typeof value === "string" ? convert(value, schema) : undefined, compile);
  });
  const free = inQuery.find((parameter) => resolveRef(api.bundle, parameter.schema ?? {}).type === "object");
  if (free) return [...problems, ...checkValue(free, Object.fromEntries(rest), compile)];
  return [...problems, ...[...rest.keys()].map((name) => `query parameter ${name} is not described`)];
}

function checkValue(
  { name, in: place, required, at }: PlacedParameter,
  value: unknown,
  compile: (pointer: string) => Validate,
): string[] {
  if (value === undefined) return required ? [`${place} parameter ${name} is missing`] : [];
  return compile(`${at}/schema`)(value).map(({ message }) => `${place} parameter ${name} ${message}`);
}

/** The text of a query as the value that the schema means. */
function convert(text: string, { type = [] }: Schema): unknown {
  if (type.includes("integer") || type.includes("number")) return Number(text);
  if (type.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

function checkBody(
  mediaTypes: readonly string[],
  content: string,
  { headers, body }: Request,
  compile: (pointer: string) => Validate,
): string[] {
  const sent = lowerCaseNames(headers)["content-type"]?.split(";")[0];
  if (body === undefined) return mediaTypes.length > 0 ? ["the body is missing"] : [];
  if (!sent || !mediaTypes.includes(sent))
    return [`the content type is ${sent}, ${mediaTypes.join(" or ")} is described`];
  const at = `${content}/${escapeSegment(sent)}/schema`;
  return [
    ...compile(at)(sent === "application/x-www-form-urlencoded" ? decodeForm(body as string) : body),
    ...(sent === "application/secevent+jwt" ? compile(`${at}/contentSchema`)(decodeToken(body as string)) : []),
  ].map(({ path, message }) => `body /${path.join("/")} ${message}`);
}

function decodeForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Header and claims of a compact JWS, as JSON Schema 2020-12 sees a token: a list of the two. */
export function decodeToken(token: string): unknown[] {
  return token
    .split(".")
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as unknown);
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
