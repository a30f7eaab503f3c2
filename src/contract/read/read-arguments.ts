import { isObject } from "../../is-object.js";
import type { ArgumentsByName } from "../rules/check-rules.js";
import { byName, fieldsOf, type FieldValues } from "./form-fields.js";
import { readJson } from "./json.js";
import { sentMediaType } from "./messages.js";
import type { OperationContract, ParameterContract, TextValue } from "../operation-contract.js";
import type { MatchedRequest } from "../match/matched-request.js";
import { readTexts } from "./texts.js";

/**
 * Returns the arguments of a call by name: parameters and fields of the body, a list for a name that is to be repeated.
 * What cannot be read is left out, and so are files.
 */
export function readArguments(contract: OperationContract, { request, path, query }: MatchedRequest): ArgumentsByName {
  return {
    ...readBody(contract, request),
    ...readFields(byName(Object.entries(path)), (name) => parameterOf(contract, "path", name)),
    ...readFields(byName([...query]), (name) => parameterOf(contract, "query", name)),
  };
}

function parameterOf({ parameters }: OperationContract, place: ParameterContract["in"], name: string) {
  return parameters.find((parameter) => parameter.in === place && parameter.name === name);
}

function readBody(contract: OperationContract, { body, headers }: MatchedRequest["request"]): ArgumentsByName {
  const mediaType = sentMediaType(headers) ?? "";
  const content = contract.body?.content[mediaType];
  if (!content) return {};
  const { fields } = content;
  if (fields && typeof body === "string") {
    const sent = fieldsOf(body, mediaType, headers["content-type"]) ?? new Map<string, readonly unknown[]>();
    return readFields(sent, (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined));
  }
  const read = typeof body === "string" ? readJson(body) : { value: body };
  const value = read && "value" in read ? read.value : undefined;
  return isObject(value) ? value : {};
}

function readFields(sent: FieldValues, describedBy: (name: string) => TextValue | undefined): ArgumentsByName {
  const read: Record<string, unknown> = {};
  for (const [name, values] of sent) {
    const texts = values.filter((value) => typeof value === "string");
    const result = readTexts(texts, describedBy(name) ?? {});
    if (texts.length > 0 && "value" in result && name !== "__proto__") read[name] = result.value;
  }
  return read;
}
