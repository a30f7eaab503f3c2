import { checkBody } from "./body.js";
import { type BrokenRule, checkRules } from "../rules/check-rules.js";
import { checkCredential, schemesOf } from "./credential.js";
import type { CheckOptions } from "../exchange.js";
import type { MatchedRequest } from "../match/matched-request.js";
import { escapePointer } from "../../json-pointer.js";
import { hasBody, sentMediaType } from "../read/messages.js";
import type { OperationContract } from "../operation-contract.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { type ParameterPlan, type PlannedParameter, planOf } from "../read/parameter-plan.js";
import { readArguments } from "../read/read-arguments.js";
import type { ReadRequest } from "../read/read-message.js";
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
  return !hasBody(request) || Object.hasOwn(body?.content ?? {}, sentMediaType(request.headers) ?? "");
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
            expected: "only declared parameters",
            found: "an undeclared parameter",
          }),
        ],
  );
}

function subjectOf(place: Subject["place"], name: string, position = 1): Subject {
  return { side: "request", place, pointer: `/${escapePointer(name)}`, positions: [position], strict: true };
}
