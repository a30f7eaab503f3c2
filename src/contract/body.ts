import { decodeJwt } from "../jwt/decode-jwt.js";
import type { MessageBody } from "./exchange.js";
import { escapePointer, showFound } from "./describe-value.js";
import { readJson } from "./json.js";
import { hasBody, mediaTypeOf, type PlainHeaders } from "./messages.js";
import type { BodyContract, RequestBodyContract, TextValue, Validate } from "./operation-contract.js";
import { isCommonMediaType } from "./well-known.js";
import { readText } from "./texts.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { checkRead, checkValue, repeated } from "./values.js";

/** The message of a body, and how strictly to check it. */
export type BodySubject = Pick<Subject, "side" | "strict">;

const formMediaType = "application/x-www-form-urlencoded";

/**
 * Checks the body of a message: whether it may have one, its media type, and its value.
 *
 * @param message The message
 * @param headers Its headers
 * @param described The body in the spec; undefined if it has no body
 * @param about The message it belongs to
 */
export function checkBody(
  message: MessageBody,
  headers: PlainHeaders,
  described: RequestBodyContract | undefined,
  about: BodySubject,
): Problem[] {
  const mediaTypes = Object.keys(described?.content ?? {});
  const subject: Subject = { ...about, place: "body", pointer: "", positions: [] };
  if (!described || mediaTypes.length === 0) return hasBody(message) ? [unexpected(subject)] : [];
  if (message.unrecorded && !mediaTypeOf(headers)) return [];
  // Of an empty form, the missing fields say more than that it is empty.
  if (!hasBody(message) && !message.unrecorded)
    return described.required ? checkEmpty(described, mediaTypes, subject) : [];
  const sent = mediaTypeOf(headers);
  const mediaType = mediaTypes.find((name) => name === sent || name === "*/*") ?? (sent ? undefined : mediaTypes[0]);
  const contract = described.content[mediaType ?? ""];
  // Without a Content-Type, a response has the described one, since samples seldom have headers. A request needs it.
  if (mediaType && contract && (sent || about.side === "response")) {
    return message.unrecorded ? [] : checkContent(message.body, mediaType, contract, subject);
  }
  return [
    problem(
      { ...about, place: "media-type", pointer: "", positions: [] },
      { rule: "media-type", expected: mediaTypes.join(" or "), ...mediaTypeFound(sent) },
    ),
  ];
}

function mediaTypeFound(sent: string | undefined): Pick<Problem, "found" | "foundWithNames"> {
  if (sent === undefined) return { found: "no Content-Type" };
  return isCommonMediaType(sent) ? { found: sent } : { found: "another media type", foundWithNames: sent };
}

function checkEmpty({ content }: RequestBodyContract, mediaTypes: readonly string[], subject: Subject): Problem[] {
  const form = content[formMediaType];
  const violations = form ? checkContent("", formMediaType, form, subject) : [];
  if (form?.validate) return violations;
  return [problem(subject, { rule: "required", expected: mediaTypes.join(" or "), found: "no body" })];
}

function unexpected(subject: Subject): Problem {
  return problem(subject, { rule: "unexpected", expected: "no body", found: "a body" });
}

function checkContent(body: unknown, mediaType: string, contract: BodyContract, subject: Subject): Problem[] {
  const { token, validate, fields } = contract;
  if (token) return checkToken(body, token, subject);
  if (!validate) return [];
  if (mediaType === formMediaType && isForm(body)) return checkForm(fieldsOf(body), validate, fields, subject);
  if (typeof body !== "string") return checkValue(body, validate, subject);
  const read = readJson(body) ?? { rule: "json", expected: "JSON" };
  return checkRead(body, read, subject, (value) => checkValue(value, validate, subject));
}

/** Whether a form is text, or an object of its fields. */
function isForm(body: unknown): body is string | object {
  return typeof body === "string" || (typeof body === "object" && body !== null && !Array.isArray(body));
}

/** Returns the values of each field: strings, unless the fields of an object are parsed already. */
function fieldsOf(form: string | object): Map<string, readonly unknown[]> {
  if (typeof form === "object") return new Map(Object.entries(form).map(([name, value]) => [name, [value]]));
  const fields = new Map<string, string[]>();
  for (const [name, text] of new URLSearchParams(form)) {
    const texts = fields.get(name);
    if (texts) texts.push(text);
    else fields.set(name, [text]);
  }
  return fields;
}

/** Checks the fields of a form as the object that the schema describes, without those that cannot be read. */
function checkForm(
  form: ReadonlyMap<string, readonly unknown[]>,
  validate: Validate,
  fields: BodyContract["fields"] = {},
  subject: Subject,
): Problem[] {
  const violations: Problem[] = [];
  const members: [string, unknown][] = [];
  for (const [index, [name, given]] of [...form].entries()) {
    const field = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? {};
    const read = readField(given, field, { ...subject, pointer: `/${escapePointer(name)}`, positions: [index + 1] });
    if ("violations" in read) violations.push(...read.violations);
    else members.push([name, read.value]);
  }
  const unread = new Set(violations.map(({ pointer }) => pointer));
  const value = Object.fromEntries(members);
  return [...violations, ...checkValue(value, validate, subject).filter(({ pointer }) => !unread.has(pointer))];
}

function readField(
  given: readonly unknown[],
  field: TextValue,
  subject: Subject,
): { readonly value: unknown } | { readonly violations: Problem[] } {
  if (given.length > 1) return { violations: [repeated(given.length, field, subject)] };
  const [first] = given;
  if (!["string", "number", "bigint", "boolean"].includes(typeof first)) return { value: first };
  const value = `${first as string | number | bigint | boolean}`;
  const read = readText(value, field);
  return "expected" in read ? { violations: checkRead(value, read, subject, () => []) } : read;
}

function checkToken(body: unknown, validate: NonNullable<BodyContract["token"]>, subject: Subject): Problem[] {
  const token = typeof body === "string" ? decodeJwt(body) : undefined;
  if (token) return checkValue([token.header, token.claims], validate, subject);
  return [problem(subject, { rule: "token", expected: "a signed token (RFC 7519)", found: showFound(body) })];
}
