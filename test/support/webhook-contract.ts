import { escapeSegment, resolveRef } from "../../scripts/lib/openapi.js";
import { createValidator, type Validate } from "../../scripts/lib/validator.js";
import type { Recording } from "../../scripts/redocly/lib/recordings.js";
import { locate, type TestedApi } from "./apis.js";
import { closeObjects } from "./strict.js";

type Request = Recording["request"];

/**
 * What Kakao sends must fit the description of the webhook, and nothing in it may be undeclared: method, credential,
 * headers, query, and the body, inside a form and inside a signed token too. One line for each thing that is wrong.
 */
export function checkWebhookRequest(api: TestedApi, { operation, request }: Recording): string[] {
  const { method, pointer, operation: described } = locate(api, operation);
  const compile = createValidator(closeObjects(api.bundle));
  const problems = request.method === method ? [] : [`method is ${request.method}, ${method} is described`];
  const content = described.requestBody && resolveRef(api.bundle, described.requestBody).content;
  return [
    ...problems,
    ...checkCredential(described.security.length > 0, request),
    ...checkParameters(api, operation, request, compile),
    ...checkBody(
      Object.keys(content ?? {}),
      request,
      (mediaType) => {
        return `${pointer}/requestBody/content/${escapeSegment(mediaType)}/schema`;
      },
      compile,
    ),
  ];
}

function checkCredential(isSigned: boolean, { headers }: Request): string[] {
  const authorization = lowerCaseNames(headers)["authorization"];
  if (isSigned) return authorization?.startsWith("KakaoAK ") ? [] : ["the Authorization header lacks the admin key"];
  return authorization ? ["an Authorization header is sent, none is described"] : [];
}

function checkParameters(
  api: TestedApi,
  operationId: string,
  { url, headers }: Request,
  compile: (pointer: string) => Validate,
): string[] {
  const { pointer, operation } = locate(api, operationId);
  const query = Object.fromEntries(new URL(url).searchParams);
  const sent = { query, header: lowerCaseNames(headers) } as Record<string, Record<string, string>>;
  const parameters = (operation.parameters ?? []).map((parameter) => resolveRef(api.bundle, parameter));
  const undeclared = Object.keys(query).filter(
    (name) => !parameters.some((one) => one.in === "query" && one.name === name),
  );
  return [
    ...undeclared.map((name) => `query parameter ${name} is not described`),
    ...parameters.flatMap(({ name, in: place, required }, index) => {
      const value = sent[place]?.[place === "header" ? name.toLowerCase() : name];
      if (value === undefined) return required ? [`${place} parameter ${name} is missing`] : [];
      const own = operation.parameters?.[index];
      const at = own?.$ref ? own.$ref.replace("#", "") : `${pointer}/parameters/${index}`;
      return compile(`${at}/schema`)(value).map(({ message }) => `${place} parameter ${name} ${message}`);
    }),
  ];
}

function checkBody(
  mediaTypes: readonly string[],
  { headers, body }: Request,
  pointerOf: (mediaType: string) => string,
  compile: (pointer: string) => Validate,
): string[] {
  const sent = lowerCaseNames(headers)["content-type"]?.split(";")[0];
  if (body === undefined) return mediaTypes.length > 0 ? ["the body is missing"] : [];
  if (!sent || !mediaTypes.includes(sent))
    return [`the content type is ${sent}, ${mediaTypes.join(" or ")} is described`];
  const at = pointerOf(sent);
  return [
    ...compile(at)(sent === "application/x-www-form-urlencoded" ? decodeForm(body as string) : body),
    ...(sent === "application/secevent+jwt" ? compile(`${at}/contentSchema`)(decodeToken(body as string)) : []),
  ].map(({ path, message }) => `body /${path.join("/")} ${message}`);
}

function decodeForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Header and claims of a compact JWS, as JSON Schema 2020-12 sees a token: a list of the two. */
function decodeToken(token: string): unknown[] {
  return token
    .split(".")
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as unknown);
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
