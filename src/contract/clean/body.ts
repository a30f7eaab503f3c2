import { isObject } from "../../is-object.js";
import { mediaTypeOf } from "../../media-type.js";
import { checkNames } from "../check/body-names.js";
import type { ArgumentsByName } from "../rules/check-rules.js";
import type { MessageBody } from "../exchange.js";
import { isFile } from "../read/form-fields.js";
import { hasBody } from "../read/messages.js";
import { boundaryOf, readMultipart } from "../read/multipart.js";
import type { BodyContract, RequestBodyContract, Strictness, TextValue } from "../operation-contract.js";
import type { Subject } from "../check/problem.js";
import { otherThanForm } from "../check/wrong-body.js";
import { readFlatPairs } from "./pairs.js";
import { isWithinLimits, parse, readValue, unreadable } from "./read-value.js";

/** The bodies of a message, prepared. */
export interface CleanBodies {
  readonly required: boolean;
  readonly contents: readonly CleanContent[];
}

interface CleanContent {
  readonly mediaType: string;
  readonly contract: BodyContract;
  /** How to read it; undefined for what takes the whole check. */
  readonly read: ReadBody | undefined;
  readonly subject: Subject;
}

type ReadBody = (text: string, content: CleanContent, strictness: Strictness, contentType: string) => unknown;

/** The value of a body whose content is not checked, and of a message without one. */
const nothing: ArgumentsByName = {};

/**
 * Prepares the bodies of a message.
 *
 * @param hasRules Whether rules go by the values of its body
 */
export function prepareBodies(
  described: RequestBodyContract | undefined,
  side: Subject["side"],
  hasRules: boolean,
): CleanBodies {
  const subject: Subject = { side, strict: false, place: "body", pointer: "", positions: [] };
  const contents = Object.entries(described?.content ?? {}).map(([mediaType, contract]) => ({
    mediaType,
    contract,
    read: readerOf(mediaType, contract, hasRules),
    subject,
  }));
  return { required: described?.required === true, contents };
}

function readerOf(mediaType: string, { token, validate }: BodyContract, hasRules: boolean): ReadBody | undefined {
  if (token) return undefined;
  if (!validate) return () => nothing;
  if (mediaType === "application/x-www-form-urlencoded") return readForm;
  if (mediaType !== "multipart/form-data") return readJson;
  // Rules do not go by files.
  return hasRules ? undefined : readParts;
}

/**
 * Returns the value of a body if it is right, and `unreadable` if it is not, or if the whole check has to decide.
 *
 * @param message The message
 * @param contentType Its header
 * @param side A response needs no header
 */
export function cleanBody(
  message: MessageBody,
  contentType: string | undefined | null,
  { required, contents }: CleanBodies,
  strictness: Strictness,
  side: Subject["side"],
): unknown {
  if (contents.length === 0) return hasBody(message) ? unreadable : nothing;
  if (message.unrecorded) return unreadable;
  const { body } = message;
  if (!hasBody(message)) return required ? unreadable : nothing;
  if (contentType === null || typeof body !== "string") return unreadable;
  if (contentType === undefined && side === "request") return unreadable;
  const content = contentType === undefined ? contents[0] : contentOf(contents, mediaTypeNamed(contentType));
  return content?.read ? content.read(body, content, strictness, contentType ?? "") : unreadable;
}

function contentOf(contents: readonly CleanContent[], sent: string): CleanContent | undefined {
  for (const one of contents) if (one.mediaType === sent || one.mediaType === "*/*") return one;
  return undefined;
}

/** Media types by header: there are few. */
const known = new Map<string, string>();
const maxKnown = 100;

function mediaTypeNamed(contentType: string): string {
  const found = known.get(contentType);
  if (found !== undefined) return found;
  const mediaType = mediaTypeOf(contentType);
  if (known.size < maxKnown) known.set(contentType, mediaType);
  return mediaType;
}

const byteOrderMark = 0xfeff;

function readJson(text: string, { contract, subject }: CleanContent, strictness: Strictness): unknown {
  const { validate, names } = contract;
  const value = parse(text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text);
  if (value === unreadable || !validate || !isWithinLimits(value, text.length)) return unreadable;
  if (names && isObject(value) && checkNames(value, names, subject)) return unreadable;
  return validate.call(strictness, value) ? value : unreadable;
}

function readForm(text: string, { contract }: CleanContent, strictness: Strictness): unknown {
  if (otherThanForm(text) !== undefined) return unreadable;
  const pairs = readFlatPairs(text);
  if (!pairs) return unreadable;
  const values: Record<string, unknown> = {};
  for (let index = 0; index < pairs.length; index += 2)
    if (!addField(values, pairs[index] ?? "", pairs[index + 1] ?? "", contract)) return unreadable;
  return checked(values, text, contract, strictness);
}

function readParts(text: string, { contract }: CleanContent, strictness: Strictness, contentType: string): unknown {
  const boundary = boundaryOf(contentType);
  const fields = boundary === undefined ? undefined : readMultipart(text, boundary);
  if (!fields) return unreadable;
  const values: Record<string, unknown> = {};
  for (const [name, value] of fields) if (!addField(values, name, value, contract)) return unreadable;
  return checked(values, text, contract, strictness);
}

/** Adds a field to the values, if it is right. A name that is repeated may be a list, or a mistake. */
function addField(
  values: Record<string, unknown>,
  name: string,
  given: unknown,
  { fields = {} }: BodyContract,
): boolean {
  if (name === "__proto__" || Object.hasOwn(values, name)) return false;
  const field = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? plain;
  // In the schema, the bytes of a file are a string.
  const value = field.wireForm === "file" && isFile(given) ? "" : readField(given, field);
  values[name] = value;
  return value !== unreadable;
}

function readField(given: unknown, field: TextValue): unknown {
  return typeof given === "string" && field.wireForm !== "file" ? readValue(given, field) : unreadable;
}

const plain: TextValue = {};

function checked(
  values: Record<string, unknown>,
  { length }: string,
  { validate }: BodyContract,
  strictness: Strictness,
): unknown {
  return isWithinLimits(values, length) && validate?.call(strictness, values) ? values : unreadable;
}
