import { parseJson } from "../json.js";
import type { Arrival, Fields, FieldType, WebhookDescription } from "./description.js";
import { Refusal } from "./result.js";

type Values = Record<string, unknown>;

/** The fields of a webhook, read from its query, its form or its JSON; large integers keep their digits. */
export function readFields(webhook: WebhookDescription, arrival: Arrival, text: string): Values {
  const values = arrival.mediaType === "application/json" ? readJson(webhook, text) : readForm(webhook, arrival, text);
  const given = withoutNulls(arrival, values);
  checkFields(webhook, arrival, given);
  return given;
}

/**
 * Refuses values that lack a required field or hold one of another type than the description has. Undescribed fields may
 * be there, since Kakao adds some.
 */
export function checkFields({ operationId }: WebhookDescription, { required, types }: Fields, values: Values): void {
  const missing = required.find((name) => values[name] === undefined || values[name] === "");
  if (missing !== undefined)
    throw new Refusal("malformed", `${operationId}: expected the field ${missing}, found none`);
  const wrong = Object.entries(types).find(([name, type]) => values[name] !== undefined && !isOf(type, values[name]));
  if (wrong) throw new Refusal("malformed", `${operationId}: expected ${wrong[0]} of type ${wrong[1]}, found another`);
}

function isOf(type: FieldType, value: unknown): boolean {
  if (type === "integer") return typeof value === "bigint" || Number.isSafeInteger(value);
  return type === "object" ? isObject(value) : typeof value === type;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A described field that is null says no more than one that was left out. */
function withoutNulls({ types }: Fields, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== null || !Object.hasOwn(types, name)),
  );
}

function readJson({ operationId }: WebhookDescription, text: string): Values {
  const refusal = new Refusal("malformed", `${operationId}: expected a JSON object, found something else`);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw refusal;
  }
  if (!isObject(value)) throw refusal;
  return value;
}

function readForm({ operationId }: WebhookDescription, { types }: Arrival, text: string): Values {
  if (!isEncoded(text))
    throw new Refusal("malformed", `${operationId}: expected UTF-8 in percent-encoding, found something else`);
  const values = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (values.has(name)) throw new Refusal("malformed", `${operationId}: expected each field once, found one twice`);
    values.set(name, readValue(operationId, name, value, Object.hasOwn(types, name) ? types[name] : "string"));
  }
  return Object.fromEntries(values);
}

/** URLSearchParams replaces what it cannot decode, and a field would quietly hold another text than was sent. */
function isEncoded(text: string): boolean {
  try {
    // Bundlers take out a call whose result nobody uses. Decoding never makes a text longer.
    return decodeURIComponent(text).length <= text.length;
  } catch {
    return false;
  }
}

function readValue(operationId: string, name: string, value: string, type: FieldType = "string"): unknown {
  if (type === "string") return value;
  const pattern = type === "integer" ? /^-?\d{1,19}$/ : /^(true|false)$/;
  if (!pattern.test(value))
    throw new Refusal("malformed", `${operationId}: expected ${type} in ${name}, found something else`);
  if (type === "boolean") return value === "true";
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}
