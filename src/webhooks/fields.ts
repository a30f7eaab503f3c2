import { parseJson } from "../client/int64.js";
import type { Arrival, FieldType, WebhookDescription } from "./description.js";
import { Refusal } from "./result.js";

/** The fields of a webhook, read from its query, its form or its JSON; large integers keep their digits. */
export function readFields(webhook: WebhookDescription, arrival: Arrival, text: string): Record<string, unknown> {
  const fields = arrival.mediaType === "application/json" ? readJson(webhook, text) : readForm(webhook, arrival, text);
  const missing = arrival.required.find((name) => fields[name] === undefined || fields[name] === "");
  if (missing !== undefined)
    throw new Refusal("malformed", `${webhook.operationId}: expected the field ${missing}, found none`);
  return fields;
}

function readJson({ operationId }: WebhookDescription, text: string): Record<string, unknown> {
  const refusal = new Refusal("malformed", `${operationId}: expected a JSON object, found something else`);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw refusal;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refusal;
  return value as Record<string, unknown>;
}

function readForm({ operationId }: WebhookDescription, { types }: Arrival, text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in fields) throw new Refusal("malformed", `${operationId}: expected each field once, found one twice`);
    fields[name] = readValue(operationId, name, value, Object.hasOwn(types, name) ? types[name] : "string");
  }
  return { ...fields };
}

function readValue(operationId: string, name: string, value: string, type: FieldType = "string"): unknown {
  if (type === "string") return value;
  const pattern = type === "integer" ? /^-?\d{1,19}$/ : /^(true|false)$/;
  if (!pattern.test(value))
    throw new Refusal("malformed", `${operationId}: expected ${type} in ${name}, found something else`);
  if (type === "boolean") return value === "true";
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}
