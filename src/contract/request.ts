import { authorizationPrefixes, type SecuritySchemeName } from "../../generated/apis.js";
import { checkBody } from "./body.js";
import { type BrokenRule, checkRules } from "./check-rules.js";
import type { CheckOptions } from "./exchange.js";
import type { MatchedRequest } from "./matched-request.js";
import { escapePointer } from "./describe-value.js";
import { hasBody, mediaTypeOf, type PlainHeaders } from "./messages.js";
import type { OperationContract } from "./operation-contract.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { type ParameterPlan, type PlannedParameter, planOf } from "./parameter-plan.js";
import { readArguments } from "./read-arguments.js";
import type { ReadRequest } from "./read-message.js";
import { checkTexts, checkValue } from "./values.js";

/** Checks the credential, parameters and body of a request. */
export function checkRequestOf(
  contract: OperationContract,
  matched: MatchedRequest,
  { credentials = true, allowMissingBodies: allowMissing = false }: CheckOptions,
): Problem[] {
  const { request, path, query } = matched;
  const { headers } = request;
  const plan = planOf(contract.parameters);
  const found = credentials ? checkCredential(contract.security, headers) : [];
  checkParameters(plan.path, path, found);
  checkQuery(plan, query, found);
  checkParameters(plan.header, headers, found);
  // Unlike Kakao, whose responses get new fields, a program has no reason to send what is not declared.
  const inBody = checkBody(request, headers, contract.body, { side: "request", strict: true, allowMissing });
  found.push(...inBody);
  if (contract.rules && !inBody.some(({ pointer }) => pointer === "")) found.push(...checkCallRules(contract, matched));
  return found;
}

/** Checks the rules across arguments, unless there is a body that cannot be read: it may hold any of them. */
function checkCallRules(contract: OperationContract, matched: MatchedRequest): Problem[] {
  if (!isReadable(contract, matched.request)) return [];
  const schemes = schemesOf(contract.security, matched.request.headers);
  const found = checkRules(contract.rules ?? [], readArguments(contract, matched), schemes);
  return found.map((one) => describeBrokenRule(contract, one));
}

function isReadable({ body }: OperationContract, request: ReadRequest): boolean {
  if (request.unrecorded) return false;
  return !hasBody(request) || Object.hasOwn(body?.content ?? {}, mediaTypeOf(request.headers) ?? "");
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
  const [, prefix = "", value = ""] = /^(\S+) +(\S+) *$/.exec(authorization ?? "") ?? [];
  if (isToken(value) && security.some((scheme) => isSame(authorizationPrefixes[scheme], prefix))) return [];
  const prefixes = [...new Set(security.map((scheme) => authorizationPrefixes[scheme]))];
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

/** Returns whether prefixes are the same in any case; most are written as in the spec. */
function isSame(known: string, prefix: string): boolean {
  return known === prefix || known.toLowerCase() === prefix.toLowerCase();
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
  if (/^Optional[[(]/.test(value)) return "Optional: unwrap it, e.g. with get()";
  return "other characters than letters, digits and -._~+/=";
}

function checkParameters(
  planned: readonly PlannedParameter[],
  sent: Readonly<Record<string, string>>,
  found: Problem[],
): void {
  for (const { parameter, key, subject } of planned) {
    const text = Object.hasOwn(sent, key) ? sent[key] : undefined;
    if (text === undefined && !parameter.required) continue;
    found.push(...checkTexts(text === undefined ? [] : [text], parameter, subject));
  }
}

function checkQuery({ query: planned, names, rest }: ParameterPlan, query: URLSearchParams, found: Problem[]): void {
  for (const { parameter, key, subject } of planned) {
    const texts = query.getAll(key);
    if (texts.length > 0 || parameter.required) found.push(...checkTexts(texts, parameter, subject));
  }
  if (!rest) {
    if (query.size > 0) found.push(...undeclaredNames(query, names));
    return;
  }
  const others = Object.fromEntries([...query].filter(([name]) => !names.has(name)));
  found.push(...checkValue(others, rest.validate, { ...subjectOf("query", ""), pointer: "", positions: [] }));
}

function undeclaredNames(query: URLSearchParams, declared: ReadonlySet<string>): Problem[] {
  const names = [...new Set(query.keys())];
  return names.flatMap((name, index) =>
    declared.has(name)
      ? []
      : [
          problem(subjectOf("query", name, index + 1), {
            rule: "undeclared",
            expected: "no such parameter",
            found: "an undeclared parameter",
          }),
        ],
  );
}

function subjectOf(place: Subject["place"], name: string, position = 1): Subject {
  return { side: "request", place, pointer: `/${escapePointer(name)}`, positions: [position], strict: true };
}
