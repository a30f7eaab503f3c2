import { authorizationPrefixes, type SecuritySchemeName } from "../../generated/apis.js";
import { checkBody } from "./body.js";
import { type BrokenRule, checkRules } from "./check-rules.js";
import type { CheckOptions, ExchangeRequest } from "./exchange.js";
import type { MatchedRequest } from "./matched-request.js";
import { escapePointer } from "./describe-value.js";
import { hasBody, mediaTypeOf, type PlainHeaders, plainHeaders } from "./messages.js";
import type { OperationContract, ParameterContract } from "./operation-contract.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { readArguments } from "./read-arguments.js";
import { checkTexts, checkValue } from "./values.js";

/** Checks the credential, parameters and body of a request. */
export function checkRequestOf(
  contract: OperationContract,
  matched: MatchedRequest,
  { credentials = true, allowMissingBodies: allowMissing = false }: CheckOptions,
): Problem[] {
  const { request, path, query } = matched;
  const headers = plainHeaders(request.headers);
  // Unlike Kakao, whose responses get new fields, a program has no reason to send what is not declared.
  const inBody = checkBody(request, headers, contract.body, { side: "request", strict: true, allowMissing });
  return [
    ...(credentials ? checkCredential(contract.security, headers) : []),
    ...checkParameters(contract.parameters, "path", (name) => textsOf(path[name])),
    ...checkQuery(contract.parameters, query),
    ...checkParameters(contract.parameters, "header", (name) => textsOf(headers[name.toLowerCase()])),
    ...inBody,
    ...(inBody.some(({ pointer }) => pointer === "") ? [] : checkCallRules(contract, matched, headers)),
  ];
}

/** Checks the rules across arguments, unless there is a body that cannot be read: it may hold any of them. */
function checkCallRules(contract: OperationContract, matched: MatchedRequest, headers: PlainHeaders): Problem[] {
  if (!contract.rules || !isReadable(contract, matched.request, headers)) return [];
  const schemes = schemesOf(contract.security, headers);
  const found = checkRules(contract.rules, readArguments(contract, matched), schemes);
  return found.map((one) => describeBrokenRule(contract, one));
}

function isReadable({ body }: OperationContract, request: ExchangeRequest, headers: PlainHeaders): boolean {
  if (request.unrecorded) return false;
  return !hasBody(request) || Object.hasOwn(body?.content ?? {}, mediaTypeOf(headers) ?? "");
}

function describeBrokenRule({ parameters }: OperationContract, { rule, name, expected, found }: BrokenRule): Problem {
  const keys = name.split("/");
  const place = parameters.find((parameter) => parameter.name === keys[0])?.in ?? "body";
  const subject: Subject = {
    side: "request",
    place,
    pointer: keys.map((key) => `/${escapePointer(key)}`).join(""),
    positions: keys.map((key) => (/^\d+$/.test(key) ? 0 : 1)),
    strict: true,
  };
  return problem(subject, { level: rule.level, rule: rule.id, expected, found, fix: rule.says.replace(/\.$/, "") });
}

/** Returns the credentials that a request may have been sent with: several share a prefix. */
function schemesOf(security: readonly SecuritySchemeName[], { authorization = "" }: PlainHeaders) {
  const prefix = authorization.trim().split(/\s+/)[0]?.toLowerCase();
  return security.filter((scheme) => authorizationPrefixes[scheme].toLowerCase() === prefix);
}

/** Checks how the credential is sent; which key it is, its text does not tell. */
function checkCredential(security: readonly SecuritySchemeName[], { authorization }: PlainHeaders): Problem[] {
  if (security.length === 0) return [];
  const prefixes = [...new Set(security.map((scheme) => authorizationPrefixes[scheme]))];
  const [, prefix = "", value = ""] = /^(\S+) +(\S+) *$/.exec(authorization ?? "") ?? [];
  if (isToken(value) && prefixes.some((known) => known.toLowerCase() === prefix.toLowerCase())) return [];
  const subject: Subject = {
    side: "request",
    place: "credential",
    pointer: "/Authorization",
    positions: [],
    strict: false,
  };
  const expected = security.map((scheme) => `${authorizationPrefixes[scheme]} with the ${scheme}`).join(" or ");
  const rule = authorization === undefined ? "required" : "scheme";
  return [problem(subject, { rule, expected, ...showCredential(authorization, prefixes) })];
}

/** Whether a text can be a key or token (`token68`, RFC 9110), as each kind of Kakao's is. */
function isToken(text: string): boolean {
  return /^[\w.~+/-]+=*$/.test(text) && !empty.has(text);
}

/** How programming languages print a variable without a value. */
const empty: ReadonlySet<string> = new Set(["undefined", "null", "None", "nil", "NaN", "true", "false"]);

const omitted = "if the recorder omitted or replaced it, use --no-credentials (credentials: false)";

/** Describes a credential by its scheme, if that is a known one, and what is wrong with it. */
function showCredential(
  authorization: string | undefined,
  prefixes: readonly string[],
): Pick<Problem, "found" | "fix"> {
  const write = `send Authorization: ${prefixes.map((prefix) => `${prefix} <${prefix === "KakaoAK" ? "key" : "token"}>`).join(" or ")}`;
  if (authorization === undefined) return { found: "no Authorization header", fix: `${write}; ${omitted}` };
  const [word = "", value = "", ...others] = authorization.trim().split(/\s+/);
  const known = ["Bearer", "KakaoAK", "Basic"].find((prefix) => prefix.toLowerCase() === word.toLowerCase());
  if (!known) return { found: "a value without a known scheme", fix: write };
  if (!prefixes.includes(known)) return { found: `${known} with a value`, fix: write };
  if (value === "") return { found: `${known} without a value`, fix: `${write}: the variable of the token is empty` };
  if (value.startsWith("[object")) return { found: `${known} with a printed object`, fix: `${write}: pass its text` };
  if (empty.has(value)) return { found: `${known} with ${value}`, fix: "give the variable of the token a value" };
  if (others.length > 0) return { found: `${known} with more than one value`, fix: `${write}, once` };
  if (isToken(value))
    return { found: `${known} with characters around its value`, fix: `${write}, without line breaks and tabs` };
  return { found: `${known} with ${describeToken(value)}`, fix: `${write}, without ${strange(value)}; ${omitted}` };
}

function describeToken(value: string): string {
  if (/^["'].*["']$/.test(value)) return "a value in quotes";
  if (/^[$<{%]|\$\{/.test(value)) return "a placeholder that was not replaced";
  if (/^Optional[[(]/.test(value)) return "a printed Optional";
  return "characters that no key or token has";
}

function strange(value: string): string {
  if (/^["'].*["']$/.test(value)) return "the quotes";
  if (/^[$<{%]|\$\{/.test(value)) return "brackets: give the variable a value";
  if (/^Optional[[(]/.test(value)) return "Optional: take out its value, e.g. with get()";
  return "other characters than letters, digits and -._~+/=";
}

function textsOf(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

function checkParameters(
  parameters: readonly ParameterContract[],
  place: "path" | "header",
  find: (name: string) => readonly string[],
): Problem[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .flatMap((parameter) => checkTexts(find(parameter.name), parameter, subjectOf(place, parameter.name)));
}

function checkQuery(parameters: readonly ParameterContract[], query: URLSearchParams): Problem[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const named = known.filter(({ encoding }) => encoding !== "rest");
  const rest = known.find(({ encoding }) => encoding === "rest");
  const others = new URLSearchParams(query);
  for (const { name } of named) others.delete(name);
  return [
    ...named.flatMap((parameter) =>
      checkTexts(query.getAll(parameter.name), parameter, subjectOf("query", parameter.name)),
    ),
    ...(rest
      ? checkValue(Object.fromEntries(others), rest.validate, { ...subjectOf("query", ""), pointer: "", positions: [] })
      : []),
    ...(!rest ? undeclaredNames(query, others) : []),
  ];
}

function undeclaredNames(query: URLSearchParams, others: URLSearchParams): Problem[] {
  const names = [...new Set(query.keys())];
  return [...new Set(others.keys())].map((name) =>
    problem(subjectOf("query", name, names.indexOf(name) + 1), {
      rule: "undeclared",
      expected: "no such parameter",
      found: "an undeclared parameter",
    }),
  );
}

function subjectOf(place: Subject["place"], name: string, position = 1): Subject {
  return { side: "request", place, pointer: `/${escapePointer(name)}`, positions: [position], strict: true };
}
