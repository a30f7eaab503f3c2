import { isObject } from "../../is-object.js";
import { decodeJwt } from "../../jwt/decode-jwt.js";
import { checkNames } from "./body-names.js";
import type { MessageBody } from "../exchange.js";
import { showFound } from "./describe-value.js";
import { fieldsOf, type FieldValues, formMediaTypes, isFile, isFormData } from "../read/form-fields.js";
import { readJson } from "../read/json.js";
import { hasBody, sentMediaType, type PlainHeaders } from "../read/messages.js";
import type { BodyContract, RequestBodyContract, TextValue, Validate } from "../operation-contract.js";
import { notJson, readTexts } from "../read/texts.js";
import { notForm, otherThanForm, wrongMediaType } from "./wrong-body.js";
import { boundaryOf } from "../read/multipart.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { checkValue, isRepeated, repeated } from "./values.js";
import { escapePointer } from "../../json-pointer.js";

/** The message of a body, and how strictly to check it. */
export interface BodySubject extends Pick<Subject, "side" | "strict"> {
  /** Whether a recording may lack a body that the spec describes. */
  readonly allowMissing: boolean;
}

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
  const { side, strict, allowMissing } = about;
  const subject: Subject = { side, strict, place: "body", pointer: "", positions: [] };
  if (!described || mediaTypes.length === 0) return hasBody(message) ? [unexpected(subject)] : [];
  if (message.unrecorded) return allowMissing ? [] : [unrecorded(subject)];
  // Of an empty form, the missing fields say more than that it is empty.
  if (!hasBody(message)) return described.required ? checkEmpty(described, mediaTypes, subject) : [];
  const sent = sentMediaType(headers) ?? mediaTypeOfBody(message.body);
  const mediaType = mediaTypes.find((name) => name === sent || name === "*/*") ?? (sent ? undefined : mediaTypes[0]);
  const contract = described.content[mediaType ?? ""];
  // Without a Content-Type, a response has the described one, since samples seldom have headers. A request needs it.
  if (mediaType && contract && (sent || about.side === "response")) {
    const content = { body: message.body, mediaType, contentType: headers["content-type"] };
    return checkContent(content, contract, subject);
  }
  return [wrongMediaType(sent, message.body, described, subject)];
}

/** Returns the type of a body for which fetch sets the header. */
function mediaTypeOfBody(body: unknown): string | undefined {
  return typeof body === "object" && body !== null && isFormData(body) ? "multipart/form-data" : undefined;
}

function checkEmpty({ content }: RequestBodyContract, mediaTypes: readonly string[], subject: Subject): Problem[] {
  const mediaType = formMediaTypes.find((form) => content[form]?.validate);
  const form = content[mediaType ?? ""];
  if (mediaType && form) return checkContent({ body: "", mediaType }, form, subject);
  return [problem(subject, { rule: "required", expected: mediaTypes.join(" or "), found: "no body" })];
}

function unexpected(subject: Subject): Problem {
  return problem(subject, { rule: "unexpected", expected: "no body", found: "a body", fix: "send no body" });
}

/** A body with what says how to read it. */
interface Content {
  readonly body: unknown;
  readonly mediaType: string;
  /** The header, with its parameters. */
  readonly contentType?: string | undefined;
}

function checkContent(content: Content, contract: BodyContract, subject: Subject): Problem[] {
  const { body, mediaType, contentType } = content;
  const { token, validate, fields } = contract;
  if (token) return checkToken(body, token, subject);
  if (!validate) return [];
  if (formMediaTypes.includes(mediaType)) {
    const other = mediaType === "multipart/form-data" || typeof body !== "string" ? undefined : otherThanForm(body);
    if (other !== undefined) return [notForm(other, contract, subject)];
    const form = fieldsOf(body, mediaType, contentType);
    const isParts = mediaType === "multipart/form-data" && typeof body === "string" && body !== "";
    if (form && isParts && boundaryOf(contentType) === undefined) return [withoutBoundary(subject)];
    if (form) return checkForm(form, validate, fields, subject);
    if (typeof body === "string") return [unreadable(subject)];
  }
  if (typeof body !== "string") return checkJson(body, contract, subject);
  // As fetch and other libraries do, whatever the form of the recording.
  const read = readJson(body.charCodeAt(0) === byteOrderMark ? body.slice(1) : body);
  return read ? checkJson(read.value, contract, subject) : [problem(subject, notJson(body))];
}

const byteOrderMark = 0xfeff;

/** Checks a value of JSON; of an object that has nothing to do with the schema, that says more than each name. */
function checkJson(value: unknown, { validate, names }: BodyContract, subject: Subject): Problem[] {
  const other = names && isObject(value) ? checkNames(value, names, subject) : undefined;
  if (other?.isAll) return [other.problem];
  const found = validate ? checkValue(value, validate, subject) : [];
  // In strict mode and in requests, each undeclared name is found.
  return other && !subject.strict ? [...found, other.problem] : found;
}

function unrecorded(subject: Subject): Problem {
  const fix = "record it with its body, or skip this check with --allow-missing-bodies (allowMissingBodies)";
  return problem(subject, { rule: "unrecorded", expected: "a body", found: "a body that was not recorded", fix });
}

function unreadable(subject: Subject): Problem {
  const expected = "form parts, separated by the boundary in Content-Type";
  const fix = "send FormData, and let fetch set the Content-Type header";
  return problem(subject, { rule: "multipart", expected, found: "a body in another format", fix });
}

function withoutBoundary(subject: Subject): Problem {
  const expected = "a boundary in Content-Type";
  const fix = "remove your Content-Type header, and let fetch or your HTTP library set it";
  return problem(subject, { rule: "multipart", expected, found: "none", fix });
}

/** Checks the fields of a form as the object that the schema describes, without those that cannot be read. */
function checkForm(
  form: FieldValues,
  validate: Validate,
  fields: BodyContract["fields"] = {},
  subject: Subject,
): Problem[] {
  const violations: Problem[] = [];
  const members: [string, unknown][] = [];
  for (const [index, [name, given]] of [...form].entries()) {
    const field = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? {};
    const { side, strict, place } = subject;
    const pointer = `/${escapePointer(name)}`;
    const read = readField(given, field, { side, strict, place, pointer, positions: [index + 1] });
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
  if (isRepeated(given, field)) return { violations: [repeated(given.length, field, subject)] };
  const [first] = given;
  if (field.wireForm === "file") return readFile(first, subject);
  if (!given.every(isPlain)) return { value: first };
  const read = readTexts(given.map(String), field);
  return "value" in read ? read : { violations: [problem(subject, read)] };
}

// In the schema, the bytes of a file are a string.
function readFile(value: unknown, subject: Subject): ReturnType<typeof readField> {
  if (isFile(value)) return { value: "" };
  return {
    violations: [problem(subject, { rule: "file", expected: "a file", found: showFound(value), fix: fileAdvice })],
  };
}

const fileAdvice = "append a File, or a Blob with a file name";

function isPlain(value: unknown): value is string | number | bigint | boolean {
  return ["string", "number", "bigint", "boolean"].includes(typeof value);
}

function checkToken(body: unknown, validate: NonNullable<BodyContract["token"]>, subject: Subject): Problem[] {
  const token = typeof body === "string" ? decodeJwt(body) : undefined;
  if (token) return checkValue([token.header, token.claims], validate, subject);
  return [problem(subject, { rule: "token", expected: "a signed token (RFC 7519)", found: showFound(body) })];
}
