import { isObject } from "../is-object.js";
import { parseJson } from "../json.js";
import type { AdminKeyDefinition, WebhookDefinition } from "./definition.js";
import type { FieldType, FieldTypes } from "./field-types.js";
import { Refusal } from "./result.js";

type Values = Readonly<Record<string, unknown>>;

/** Reads the fields of a webhook from its query, form or JSON; large integers keep their digits. */
export function readFields(webhook: AdminKeyDefinition, carrier: string, text: string): Values {
  const values = carrier === "application/json" ? readJson(webhook, text) : readForm(webhook, text);
  const given = withoutNulls(webhook.fields, values);
  checkFields(webhook, webhook.fields, given);
  return given;
}

/**
 * Refuses values that lack a required field or have one of another type than in the spec. Unknown fields are accepted,
 * since Kakao adds some.
 */
export function checkFields({ operationId }: WebhookDefinition, fields: FieldTypes, values: Values): void {
  for (const [name, fieldType] of Object.entries(fields)) {
    const [type, isOptional] = [typeOf(fieldType), fieldType.endsWith("?")];
    const value = values[name];
    if (!isOptional && (value === undefined || value === ""))
      throw new Refusal("malformed", `${operationId}: expected the field ${name}, got none`);
    if (value !== undefined && !isOf(type, value))
      throw new Refusal("malformed", `${operationId}: expected ${name} of type ${type}, got another type`);
  }
}

function typeOf(fieldType: FieldTypes[string]): FieldType {
  return fieldType.replace("?", "") as FieldType;
}

function isOf(type: FieldType, value: unknown): boolean {
  if (type === "integer") return typeof value === "bigint" || Number.isSafeInteger(value);
  return type === "object" ? isObject(value) : typeof value === type;
}

// A known field that is null says no more than a missing one.
function withoutNulls(fields: FieldTypes, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== null || !Object.hasOwn(fields, name)),
  );
}

function readJson({ operationId }: WebhookDefinition, text: string): Values {
  const refusal = new Refusal("malformed", `${operationId}: expected a JSON object in the body, got something else`);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw refusal;
  }
  if (!isObject(value)) throw refusal;
  return value;
}

function readForm({ operationId, fields }: AdminKeyDefinition, text: string): Values {
  if (!isPercentEncoded(text))
    throw new Refusal("malformed", `${operationId}: expected percent-encoded UTF-8, got something else`);
  const values = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (values.has(name)) throw new Refusal("malformed", `${operationId}: expected each field once, got a duplicate`);
    values.set(name, readValue(operationId, name, value, Object.hasOwn(fields, name) ? fields[name] : undefined));
  }
  return Object.fromEntries(values);
}

/** URLSearchParams replaces what it cannot decode, so a field would silently hold other text than was sent. */
function isPercentEncoded(text: string): boolean {
  try {
    // Bundlers remove a call whose result is unused. Decoding never makes a text longer.
    return decodeURIComponent(text).length <= text.length;
  } catch {
    return false;
  }
}

function readValue(
  operationId: string,
  name: string,
  value: string,
  fieldType: FieldTypes[string] = "string",
): unknown {
  const type = typeOf(fieldType);
  if (type === "string") return value;
  const pattern = type === "integer" ? /^-?\d{1,19}$/ : /^(true|false)$/;
  if (!pattern.test(value))
    throw new Refusal("malformed", `${operationId}: expected ${name} of type ${type}, got something else`);
  if (type === "boolean") return value === "true";
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}
