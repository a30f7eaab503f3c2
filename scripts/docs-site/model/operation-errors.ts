import type { Bundle } from "../../lib/model/openapi.js";
import { errorCodesOf } from "../../lib/model/read-operations.js";
import { isError, type Recording } from "../../lib/spec/recordings.js";
import { onceFor } from "./once-for.js";
import type { SiteOperation } from "./operation.js";

/** The error codes of an operation. */
export interface OperationErrors {
  /** Those that are documented for it or were recorded of it. */
  readonly own: readonly string[];
  /** The others, which every operation of its host may return. */
  readonly shared: readonly string[];
}

/** Returns the error codes of an operation, its own apart from those of its host. */
export const errorsOfOperation = onceFor(readErrors);

function readErrors({ bundle, model, source, cases }: SiteOperation): OperationErrors {
  const listed = model.responses.flatMap(({ errorCodes }) => errorCodes);
  const common = sharedCodes(bundle);
  const own = new Set([
    ...(source["x-kakao-error-codes"] ?? []).map(String),
    ...listed.filter((code) => !common.has(code)),
    ...cases.filter(isError).flatMap(codesIn),
  ]);
  return { own: [...own], shared: [...new Set(listed)].filter((code) => !own.has(code)) };
}

/** Lists the codes of the responses that operations share. */
const sharedCodes = onceFor(
  ({ components }: Bundle): ReadonlySet<string> =>
    new Set(Object.values(components?.responses ?? {}).flatMap(errorCodesOf)),
);

/** Lists the codes that a recorded error names, in whatever form its host has. */
export function codesIn({ response: { body, headers } }: Recording): string[] {
  const { code, error_code, errorType } = (typeof body === "object" ? body : {}) as Record<string, unknown>;
  const text = typeof body === "string" ? body : "";
  const inText = /\bKOE\d+\b/.exec(text)?.[0] ?? headers["Location"]?.match(/\bKOE\d+\b/)?.[0];
  return [code, error_code, errorType, inText].filter((one) => one !== undefined && one !== null).map(String);
}
