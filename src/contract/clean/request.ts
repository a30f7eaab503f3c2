import type { SecuritySchemeName } from "../../../generated/apis.js";
import { isObject } from "../../is-object.js";
import { type ArgumentsByName, keepsRules } from "../rules/check-rules.js";
import { checkCredential, schemesOf } from "../check/credential.js";
import type { CheckOptions, MessageBody } from "../exchange.js";
import type { PlainHeaders } from "../read/messages.js";
import type { OperationContract, ParameterContract } from "../operation-contract.js";
import { type PlannedParameter, planOf } from "../read/parameter-plan.js";
import { cleanBody, type CleanBodies, prepareBodies } from "./body.js";
import { cleanValue, strictly } from "./clean-text.js";
import { type FewHeaders, headerOf } from "./headers.js";
import { readFlatPairs } from "./pairs.js";
import { unreadable } from "./read-value.js";

/** A request as it was matched. */
export interface CleanCall {
  readonly path: Readonly<Record<string, string>>;
  /** The text of the query. */
  readonly query: string;
  readonly headers: FewHeaders;
  readonly message: MessageBody;
}

/** What is checked of the requests of an operation, prepared. */
export interface CleanRequests {
  readonly contract: OperationContract;
  readonly path: readonly PlannedParameter[];
  readonly header: readonly PlannedParameter[];
  readonly query: readonly ParameterContract[];
  /** The place of each name of the query in the list. */
  readonly places: ReadonlyMap<string, number>;
  readonly bodies: CleanBodies;
  /** The last credential: most requests of a recording have the same. */
  credential: Credential;
}

interface Credential {
  readonly authorization: string | undefined;
  readonly isRight: boolean;
  readonly schemes: readonly SecuritySchemeName[];
}

/** Prepares what is checked of requests; undefined if each takes the whole check. */
export function prepareRequests(contract: OperationContract): CleanRequests | undefined {
  const { path, header, query, rest } = planOf(contract.parameters);
  if (rest) return undefined;
  return {
    contract,
    path,
    header,
    query: query.map(({ parameter }) => parameter),
    places: new Map(query.map(({ key }, index) => [key, index])),
    bodies: prepareBodies(contract.body, "request", contract.rules !== undefined),
    credential: readCredential(contract, undefined),
  };
}

/** Returns whether it is certain that nothing is wrong with a request. */
export function isCleanRequest(
  requests: CleanRequests,
  call: CleanCall,
  { credentials = true }: CheckOptions,
): boolean {
  const { contract, path, header } = requests;
  const credential = credentialOf(requests, headerOf(call.headers, "authorization"));
  if (!credential || (credentials && !credential.isRight)) return false;
  const sent: Record<string, unknown> = {};
  for (const { parameter, key } of path) {
    const text = Object.hasOwn(call.path, key) ? call.path[key] : undefined;
    if (!isClean(text, parameter, sent)) return false;
  }
  if (!isCleanQuery(requests, call.query, sent)) return false;
  for (const { parameter, key } of header) if (!isClean(headerOf(call.headers, key), parameter)) return false;
  const body = cleanBody(call.message, headerOf(call.headers, "content-type"), requests.bodies, strictly, "request");
  if (body === unreadable) return false;
  if (!contract.rules) return true;
  return keepsRules(contract.rules, argumentsOf(body, sent), credential.schemes);
}

function argumentsOf(body: unknown, sent: ArgumentsByName): ArgumentsByName {
  if (!isObject(body)) return sent;
  for (const _ in sent) return { ...body, ...sent };
  return body;
}

function credentialOf(requests: CleanRequests, authorization: string | undefined | null): Credential | undefined {
  if (authorization === null) return undefined;
  if (requests.credential.authorization !== authorization)
    requests.credential = readCredential(requests.contract, authorization);
  return requests.credential;
}

function readCredential({ security }: OperationContract, authorization: string | undefined): Credential {
  const headers: PlainHeaders = authorization === undefined ? {} : { authorization };
  const isRight = checkCredential(security, headers).length === 0;
  return { authorization, isRight, schemes: schemesOf(security, headers) };
}

function isCleanQuery({ query, places }: CleanRequests, text: string, sent: Record<string, unknown>): boolean {
  const pairs = readFlatPairs(text);
  if (!pairs) return false;
  const texts: (string | undefined)[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const place = places.get(pairs[index] ?? "");
    if (place === undefined || texts[place] !== undefined) return false;
    texts[place] = pairs[index + 1];
  }
  for (const [place, parameter] of query.entries()) if (!isClean(texts[place], parameter, sent)) return false;
  return true;
}

/** Returns whether a parameter is right, and adds its value to those that were sent. */
function isClean(
  text: string | undefined | null,
  parameter: ParameterContract,
  sent?: Record<string, unknown>,
): boolean {
  if (text === undefined) return !parameter.required;
  const value = text === null ? unreadable : cleanValue(text, parameter);
  if (value === unreadable) return false;
  if (sent) sent[parameter.name] = value;
  return true;
}
