import type { ApiModel } from "../model/api-model.js";
import type { Examples } from "../model/openapi-types.js";
import type { ContentModel, OperationModel } from "../model/operation-model.js";
import { createValidator } from "./example-validator.js";

export interface ExampleProblem {
  readonly operationId: string;
  /** Name of the example: the case of a recording. */
  readonly example: string;
  /** Where the error is in the recording. */
  readonly path: readonly string[];
  readonly message: string;
}

export interface ExampleReport {
  readonly count: number;
  readonly problems: readonly ExampleProblem[];
}

/** Examples that share a schema. */
interface ExampleSet {
  readonly operationId: string;
  /** Where these values stand in a recording. */
  readonly path: readonly string[];
  /** JSON Pointer of the schema in the bundle. */
  readonly schema: string;
  readonly examples: Examples;
}

/** Checks every named example of an API against its schema. */
export function checkExamples(api: ApiModel): ExampleReport {
  const compile = createValidator(api.bundle);
  const sets = listExamples(api);
  return {
    count: countOf(sets),
    problems: sets.flatMap(({ operationId, path, schema, examples }) => {
      const validate = compile(schema);
      return Object.entries(examples).flatMap(([example, { value }]) =>
        validate(value).map((problem) => ({
          operationId,
          example,
          path: [...path, ...problem.path],
          message: problem.message,
        })),
      );
    }),
  };
}

/** Counts the named examples of an API. */
export function countExamples(api: ApiModel): number {
  return countOf(listExamples(api));
}

function countOf(sets: readonly ExampleSet[]): number {
  return sets.reduce((total, { examples }) => total + Object.keys(examples).length, 0);
}

function listExamples({ operations, webhooks }: ApiModel): ExampleSet[] {
  return [
    ...operations.flatMap((operation) => examplesOf(operation, ["call", "body"])),
    ...webhooks.flatMap((webhook) => examplesOf(webhook, ["request", "body"])),
  ];
}

function examplesOf({ operationId, parameters, body, responses }: OperationModel, request: string[]): ExampleSet[] {
  const setOf = (path: string[], { pointer, examples }: Pick<ContentModel, "pointer" | "examples">): ExampleSet => ({
    operationId,
    path,
    schema: pointer,
    examples,
  });
  return [
    ...parameters.map((parameter) => setOf(["call", "params", parameter.in, parameter.name], parameter)),
    ...(body?.content ?? []).map((content) => setOf(request, content)),
    ...responses.flatMap(({ content }) => content.map((own) => setOf(["response", "body"], own))),
  ].filter(({ examples }) => Object.keys(examples).length > 0);
}
