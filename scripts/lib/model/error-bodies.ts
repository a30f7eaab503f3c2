import { isDeepStrictEqual } from "node:util";
import { type ErrorProperties, isRetryableStatus } from "../../../src/client/operations.js";
import type { ApiModel } from "./api-model.js";
import { type Bundle, resolveRef, type Schema } from "./openapi.js";
import { isFailure, type OperationModel } from "./operation-model.js";
import { BuildError } from "../step.js";
import { kindOf, readErrorCodes } from "../spec/error-codes.js";

/** What the client must know of an API's errors. */
export interface DescribedErrors extends ErrorProperties {
  /** Codes that say something else than their status of whether the same request may work later. */
  readonly retryable: Record<string, boolean>;
  /** Kinds of the codes, as in the error catalogue. */
  readonly kinds: readonly string[];
}

/** Returns how the errors of an API are read, or undefined when none is described. */
export function describeErrors({ bundle, operations }: ApiModel): DescribedErrors | undefined {
  const described = errorBodies(operations).map((schema) => describeError(bundle, schema));
  const [first] = described;
  if (!first) return undefined;
  if (described.some((other) => !isDeepStrictEqual(other, first)))
    throw new BuildError(`${bundle.info.title}: its error bodies differ in x-kakao-error: make them agree`);
  const kinds = Object.values(bundle.components?.schemas ?? {}).flatMap(({ "x-kakao-catalogue": kind }) =>
    typeof kind === "string" ? [kind] : [],
  );
  return { ...first, retryable: exceptions(kinds), kinds: [...new Set(kinds)] };
}

/** Returns the codes of some kinds that are retryable though their status is not, or the other way round. */
function exceptions(kinds: readonly string[]): Record<string, boolean> {
  const codes = Object.entries(readErrorCodes()).filter(
    ([code, { retryable, status }]) =>
      kinds.includes(kindOf(code)) &&
      retryable !== undefined &&
      (status === undefined || isRetryableStatus(status) !== retryable),
  );
  return Object.fromEntries(codes.map(([code, { retryable = false }]) => [code, retryable]));
}

function errorBodies(operations: readonly OperationModel[]): Schema[] {
  return operations
    .flatMap(({ responses }) => responses.filter(isFailure))
    .flatMap(({ content }) => content.filter(({ mediaType }) => mediaType === "application/json"))
    .flatMap(({ schema }) => (schema ? [schema] : []));
}

function describeError(bundle: Bundle, schema: Schema): ErrorProperties {
  const { title = "an error body", properties = {}, "x-kakao-error": error } = resolveRef(bundle, schema);
  const fail = (problem: string): never => {
    throw new BuildError(`${bundle.info.title}: ${String(title)}: ${problem}: see x-kakao-error in CONTRIBUTING.md`);
  };
  if (typeof error !== "object" || error === null) return fail("lacks x-kakao-error");
  const { code, name, message } = error as Record<string, unknown>;
  if (typeof code !== "string" || typeof message !== "string") return fail("x-kakao-error must name code and message");
  for (const property of Object.values(error))
    if (!Object.hasOwn(properties, String(property))) fail(`x-kakao-error names ${String(property)}, which it lacks`);
  return { code, ...(typeof name === "string" && { name }), message };
}
