import { isObject } from "../is-object.js";
import type { Arguments } from "./check-rules.js";
import { readJson } from "./json.js";
import { mediaTypeOf } from "./messages.js";
import { readPairs } from "./form-fields.js";
import type { BodyContract, OperationContract, ParameterContract, TextValue } from "./operation-contract.js";
import type { MatchedRequest } from "./matched-request.js";
import { readText } from "./texts.js";

/** Returns the arguments of a call by name: parameters and fields of the body. What cannot be read is left out. */
export function readArguments(contract: OperationContract, { request, path, query }: MatchedRequest): Arguments {
  const mediaType = mediaTypeOf(request.headers) ?? "";
  const body = contract.body?.content[mediaType];
  return {
    ...(body && readBody(request.body, body)),
    ...readTexts(Object.entries(path), (name) => parameterOf(contract, "path", name)),
    ...readTexts([...query], (name) => parameterOf(contract, "query", name)),
  };
}

function parameterOf({ parameters }: OperationContract, place: ParameterContract["in"], name: string) {
  return parameters.find((parameter) => parameter.in === place && parameter.name === name);
}

function readBody(body: unknown, { fields }: BodyContract): Arguments {
  if (fields && typeof body === "string") {
    const fieldOf = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? {};
    return readTexts(readPairs(body), fieldOf);
  }
  const read = typeof body === "string" ? readJson(body) : { value: body };
  const value = read && "value" in read ? read.value : undefined;
  return isObject(value) ? value : {};
}

function readTexts(
  texts: readonly (readonly [string, string])[],
  describedBy: (name: string) => TextValue | undefined,
): Arguments {
  const read: Record<string, unknown> = {};
  for (const [name, text] of texts) {
    const result = readText(text, describedBy(name) ?? {});
    if ("value" in result && name !== "__proto__") read[name] = result.value;
  }
  return read;
}
