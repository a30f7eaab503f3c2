import { decodeJwtParts } from "./tokens.js";
import type { MessageBody } from "./exchange.js";
import { escapePointer, readJson, showFound } from "./found.js";
import { hasBody, mediaTypeOf, type PlainHeaders } from "./messages.js";
import type { BodyContract, RequestBodyContract, Validate } from "./operation-contract.js";
import { readText } from "./texts.js";
import { checkRead, checkValue, repeated, type Subject, violation } from "./values.js";
import type { Violation } from "./violation.js";

/** Which message a body is of, and how strictly it is checked. */
export type BodySubject = Pick<Subject, "side" | "strict">;

const formMediaType = "application/x-www-form-urlencoded";

/**
 * Checks the body of a message: whether it may be there, its media type, and its value.
 *
 * @param message The message
 * @param headers Its headers
 * @param described What the description says of the body; undefined where there is none
 * @param about Which message it is
 */
export function checkBody(
  message: MessageBody,
  headers: PlainHeaders,
  described: RequestBodyContract | undefined,
  about: BodySubject,
): Violation[] {
  if (message.unrecorded) return [];
  const mediaTypes = Object.keys(described?.content ?? {});
  const subject: Subject = { ...about, place: "body", pointer: "" };
  if (!described || mediaTypes.length === 0) return hasBody(message) ? [unexpected(subject)] : [];
  // An empty form lacks its fields, which says more than that it is empty.
  if (!hasBody(message)) return described.required ? checkEmpty(described, mediaTypes, subject) : [];
  const sent = mediaTypeOf(headers);
  const mediaType = mediaTypes.find((name) => name === sent || name === "*/*") ?? (sent ? undefined : mediaTypes[0]);
  const contract = described.content[mediaType ?? ""];
  // What says nothing of its type is taken for what is described: samples seldom have headers. A request must say it.
  if (mediaType && contract && (sent || about.side === "response")) {
    return checkContent(message.body, mediaType, contract, subject);
  }
  return [
    violation(
      { ...about, place: "media-type", pointer: "" },
      { rule: "media-type", expected: mediaTypes.join(" or "), found: sent ?? "no Content-Type" },
    ),
  ];
}

function checkEmpty({ content }: RequestBodyContract, mediaTypes: readonly string[], subject: Subject): Violation[] {
  const form = content[formMediaType];
  const violations = form ? checkContent("", formMediaType, form, subject) : [];
  if (form?.validate) return violations;
  return [violation(subject, { rule: "required", expected: mediaTypes.join(" or "), found: "no body" })];
}

function unexpected(subject: Subject): Violation {
  return violation(subject, { rule: "unexpected", expected: "no body", found: "a body" });
}

function checkContent(body: unknown, mediaType: string, contract: BodyContract, subject: Subject): Violation[] {
  const { token, validate, fields } = contract;
  if (token) return checkToken(body, token, subject);
  if (!validate) return [];
  if (typeof body !== "string") return checkValue(body, validate, subject);
  if (mediaType === formMediaType) return checkForm(new URLSearchParams(body), validate, fields, subject);
  const read = readJson(body) ?? { expected: "JSON" };
  return checkRead(body, read, subject, (value) => checkValue(value, validate, subject));
}

/** The fields of a form as the object that the schema describes. A field that cannot be read is left out of it. */
function checkForm(
  form: URLSearchParams,
  validate: Validate,
  fields: BodyContract["fields"] = {},
  subject: Subject,
): Violation[] {
  const violations: Violation[] = [];
  const unread: string[] = [];
  const value: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const [text = "", ...others] = form.getAll(name);
    const field = fields[name] ?? {};
    const at = { ...subject, pointer: `/${escapePointer(name)}` };
    const read = readText(text, field);
    if (others.length > 0) violations.push(repeated(others.length + 1, field, at));
    else if ("expected" in read) violations.push(...checkRead(text, read, at, () => []));
    if (others.length > 0 || "expected" in read) unread.push(at.pointer);
    else value[name] = read.value;
  }
  const isNews = ({ pointer }: Violation) => !unread.includes(pointer);
  return [...violations, ...checkValue(value, validate, subject).filter(isNews)];
}

function checkToken(body: unknown, validate: NonNullable<BodyContract["token"]>, subject: Subject): Violation[] {
  const parts = typeof body === "string" ? decodeJwtParts(body) : undefined;
  if (parts) return checkValue(parts, validate, subject);
  return [violation(subject, { rule: "token", expected: "a signed token (RFC 7519)", found: showFound(body) })];
}
