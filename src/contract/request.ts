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
  { credentials = true }: CheckOptions,
): Problem[] {
  const { request, path, query } = matched;
  const headers = plainHeaders(request.headers);
  return [
    ...(credentials ? checkCredential(contract.security, headers) : []),
    ...checkParameters(contract.parameters, "path", (name) => textsOf(path[name])),
    ...checkQuery(contract.parameters, query),
    ...checkParameters(contract.parameters, "header", (name) => textsOf(headers[name.toLowerCase()])),
    // Unlike Kakao, whose responses get new fields, a program has no reason to send what is not declared.
    ...checkBody(request, headers, contract.body, { side: "request", strict: true }),
    ...checkCallRules(contract, matched, headers),
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
  const [prefix, value, ...others] = (authorization ?? "").trim().split(/\s+/);
  const isKnown = prefixes.some((known) => known.toLowerCase() === prefix?.toLowerCase());
  if (isKnown && value && !empty.has(value) && others.length === 0) return [];
  const subject: Subject = {
    side: "request",
    place: "credential",
    pointer: "/Authorization",
    positions: [],
    strict: false,
  };
  const expected = security.map((scheme) => `${authorizationPrefixes[scheme]} with the ${scheme}`).join(" or ");
  return [
    problem(subject, {
      rule: authorization === undefined ? "required" : "scheme",
      expected,
      found: showCredential(authorization),
      fix: "send a credential that this operation accepts; if the recorder omitted it, disable the check of credentials",
    }),
  ];
}

/** How JavaScript and Python print a variable without a value. */
const empty: ReadonlySet<string> = new Set(["undefined", "null", "None", "[object"]);

/** Describes a credential by its scheme, if that is a known one. */
function showCredential(authorization: string | undefined): string {
  if (authorization === undefined) return "no Authorization header";
  const [word = "", value, ...others] = authorization.trim().split(/\s+/);
  const known = ["Bearer", "KakaoAK", "Basic"].find((prefix) => prefix.toLowerCase() === word.toLowerCase());
  if (!known) return "a value without a known scheme";
  if (others.length > 0) return `${known} with more than one value`;
  if (value && empty.has(value)) return `${known} with ${value}`;
  return value ? `${known} with a value` : `${known} without a value`;
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
