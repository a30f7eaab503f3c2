import { KakaoError } from "../../errors.js";
import { stringifyJson } from "../../json.js";
import type { ClientWireForm, Operation } from "../operations.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Inserts values into a path.
 *
 * @param path The path of the spec, with its parameters in braces
 * @param values Values by name
 * @param operation The operation
 * @throws {@link KakaoError} when a value is missing or cannot be sent in a path
 */
export function serializePath(path: string, values: Values = {}, operation: Operation): string {
  // Few paths have a parameter.
  if (!path.includes("{")) return path;
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? operation.path?.[name];
    if (value == null)
      throw new KakaoError(`${operation.operationId}: missing path parameter ${name}: pass params.path.${name}`);
    refuse(operation, name, problemOf(value));
    return queryValue(value);
  });
}

/**
 * Writes query parameters as the spec says. Undefined values are left out, the order is the caller's.
 *
 * Commas between the items of a list and the brackets, commas and colons of JSON stay as they are, as in the calls that
 * Kakao's pages show; everything else is percent-encoded.
 *
 * @param query Values by name
 * @param operation The operation; it says which parameters are not written plainly
 * @returns The query without its question mark
 * @throws {@link KakaoError} when a value cannot be written as its parameter
 */
export function serializeQuery(query: Values, operation: Operation): string {
  let text = "";
  write(operation, "params.query", query, operation.query, (name, value, wireForm) => {
    text += `${text && "&"}${encode(name)}=${queryValue(value, wireForm)}`;
  });
  return text;
}

/**
 * Writes a body as `application/x-www-form-urlencoded`, with JSON and lists where the spec says so.
 * Undefined fields are left out, the order is the caller's.
 *
 * @param body Values by name
 * @param operation The operation; it says which fields are not written plainly
 * @throws {@link KakaoError} when a value cannot be written as its field
 */
export function serializeForm(body: Values, operation: Operation): string {
  return fill(new URLSearchParams(), body, operation).toString();
}

/**
 * Writes a body as `multipart/form-data`, which can hold files; else as {@link serializeForm} does.
 *
 * @param body Values by name
 * @param operation The operation; it says which fields are not written plainly
 * @throws {@link KakaoError} when a value cannot be written as its field
 */
export function serializeParts(body: Values, operation: Operation): FormData {
  return fill(new FormData(), body, operation);
}

function fill<Form extends URLSearchParams | FormData>(form: Form, body: Values, operation: Operation): Form {
  write(operation, "body", body, operation.form, (name, value, wireForm) => {
    form.append(name, formValue(value, wireForm) as string);
  });
  return form;
}

/** Writes each value by its name; the items of a repeated list are written one by one. */
function write(
  operation: Operation,
  argument: string,
  values: Values,
  wireForms: Readonly<Record<string, ClientWireForm>> | undefined,
  writeOne: (name: string, value: unknown, wireForm: ClientWireForm | undefined) => void,
): void {
  refuse(operation, argument, problemOfObject(values));
  for (const name of Object.keys(values)) {
    const value = values[name];
    const wireForm = wireForms?.[name];
    // An empty list is left out, as RFC 6570 has it, except in JSON.
    if (value === undefined || (wireForm !== "json" && Array.isArray(value) && value.length === 0)) continue;
    refuse(operation, name, problemOf(value, wireForm));
    if (wireForm === "repeated") for (const item of value as []) writeOne(name, item, wireForm);
    else writeOne(name, value, wireForm);
  }
}

/**
 * Writes a body as JSON.
 *
 * @param body The value
 * @param operation The operation
 * @throws {@link KakaoError} when a number would arrive as another, or as null
 */
export function serializeJson(body: unknown, operation: Operation): string {
  refuse(operation, "body", problemOfObject(body) ?? problemInJson(body));
  return stringifyJson(body);
}

/** Refuses a value that would arrive as another. */
function refuse({ operationId }: Operation, name: string, problem: string | undefined): void {
  if (problem) throw new KakaoError(`${operationId}: ${name}${problem}`);
}

/**
 * Returns what is wrong with an argument whose own properties would not be all that it holds, such as URLSearchParams.
 */
function problemOfObject(value: unknown): string | undefined {
  if (value === null) return problemOf(value);
  const kind = Object.prototype.toString.call(value);
  return kind === "[object Object]" ? undefined : ` must be a plain object, got ${kind.slice(8, -1)}`;
}

/** Returns what is wrong with a value that would arrive as `null`, as `[object Object]` or as another number. */
function problemOf(value: unknown, wireForm?: ClientWireForm): string | undefined {
  if (value === null) return " is null, which cannot be sent: omit it";
  const isArray = Array.isArray(value);
  if (wireForm === "file") return value instanceof Blob ? undefined : ` must be a Blob, got ${typeof value}`;
  if (wireForm && wireForm !== "json") {
    if (!isArray) return ` must be an array, got ${typeof value}`;
    if (value.some((item) => item == null || typeof item === "object"))
      return " must hold strings, numbers or booleans: remove null, undefined and objects";
    if (wireForm === "pipe" && value.join().includes("|")) return ' must not hold "|"';
  }
  if (wireForm) return problemInJson(value);
  const type = typeof value;
  if (Object(value) === value || type === "symbol")
    return ` must be a string, a number or a boolean, got ${isArray ? "an array" : `a${type === "object" ? "n" : ""} ${type}`}`;
  return problemOfNumber(value);
}

/**
 * Returns what is wrong inside of a value: JSON has no NaN and no functions, `JSON.stringify` writes null or nothing.
 */
function problemInJson(value: unknown, depth = 0): string | undefined {
  if (typeof value === "function" || typeof value === "symbol") return ` is a ${typeof value}, which cannot be sent`;
  if (typeof value !== "object" || value === null) return problemOfNumber(value);
  if (depth > 100) return " is circular or nested too deeply";
  // What a value writes in its place is searched instead.
  if ("toJSON" in value && typeof value.toJSON === "function")
    return problemInJson((value.toJSON as () => unknown)(), depth + 1);
  for (const name of Object.keys(value)) {
    const problem = problemInJson((value as Values)[name], depth + 1);
    if (problem) return depth < 3 ? `.${name}${problem}` : problem;
  }
  return undefined;
}

/**
 * Returns what is wrong with NaN, infinity, and integers whose last digits are lost already: a remainder of 0 or NaN.
 */
function problemOfNumber(value: unknown): string | undefined {
  if (typeof value !== "number" || Number.isSafeInteger(value) || value % 1) return undefined;
  return ` is ${value}: pass a finite number, or a bigint beyond 2^53 - 1`;
}

/** Percent-encodes a value, with U+FFFD for half of a surrogate pair, as in URLSearchParams. */
function encode(value: unknown): string {
  const text = String(value);
  try {
    return encodeURIComponent(text);
  } catch {
    return encode(text.replace(/\p{Cs}/gu, "\ufffd"));
  }
}

function queryValue(value: unknown, wireForm?: ClientWireForm): string {
  if (wireForm === "json") return stringifyJson(value).replace(/[^[\],:]+/g, encode);
  if (Array.isArray(value)) return value.map(encode).join(wireForm === "pipe" ? "%7C" : ",");
  return encode(value);
}

function formValue(value: unknown, wireForm: ClientWireForm | undefined): string | Blob {
  if (wireForm === "file") return value as Blob;
  if (wireForm === "json") return stringifyJson(value);
  if (Array.isArray(value)) return value.join(wireForm === "pipe" ? "|" : ",");
  return String(value);
}
