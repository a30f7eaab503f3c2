import { isFile } from "../contract/read/form-fields.js";
import { fieldsOf } from "../contract/read/form-fields.js";
import { sentMediaType } from "../contract/read/messages.js";
import type { MatchedRequest } from "../contract/match/matched-request.js";
import type { OperationContract } from "../contract/operation-contract.js";
import { readArguments } from "../contract/read/read-arguments.js";

const formData = "multipart/form-data";

/**
 * Decodes the arguments of a call by name, in the wire form that the spec describes; what cannot be read is left out.
 */
export function decodeArguments(
  contract: OperationContract,
  matched: MatchedRequest,
): Readonly<Record<string, unknown>> {
  return { ...partsOf(matched), ...readArguments(contract, matched) };
}

/** Returns the parts of `multipart/form-data`: texts, and the names of files. */
function partsOf({ request }: MatchedRequest): Readonly<Record<string, unknown>> {
  const { headers } = request;
  if (sentMediaType(headers) !== formData) return {};
  const fields = fieldsOf(request.body, formData, headers["content-type"]) ?? new Map<string, readonly unknown[]>();
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 || isFile(values[0]) ? values : values[0]]),
  );
}
