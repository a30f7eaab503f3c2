import {
  type Bundle,
  escapeSegment,
  listOperations,
  listWebhooks,
  type MediaType,
  type Parameter,
  resolveRef,
} from "./openapi.js";
import { createValidator } from "./example-validator.js";

export interface ExampleProblem {
  readonly operationId: string;
  /** Name of the example: the case of a recording. */
  readonly example: string;
  /** Where the fault is in the recording. */
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
  readonly examples: Record<string, { value: unknown }>;
}

/** Checks every named example of a bundle against its schema. */
export function checkExamples(bundle: Bundle): ExampleReport {
  const compile = createValidator(bundle);
  const sets = listExamples(bundle);
  return {
    count: sets.reduce((total, { examples }) => total + Object.keys(examples).length, 0),
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

function listExamples(bundle: Bundle): ExampleSet[] {
  return [...listOperations(bundle), ...listWebhooks(bundle)].flatMap(({ pointer: at, operation }) => {
    const { operationId, parameters = [], requestBody, responses } = operation;
    return [
      ...parameters.flatMap((parameter, index) =>
        parameter.$ref ? [] : examplesOfParameter(operationId, `${at}/parameters/${index}`, parameter),
      ),
      ...examplesOfContent(
        operationId,
        [bundle.paths ? "call" : "request", "body"],
        `${at}/requestBody`,
        requestBody?.content,
      ),
      ...Object.entries(responses).flatMap(([status, response]) => {
        const { content } = resolveRef(bundle, response);
        return examplesOfContent(operationId, ["response", "body"], `${at}/responses/${status}`, content);
      }),
    ];
  });
}

function examplesOfParameter(operationId: string, at: string, parameter: Parameter): ExampleSet[] {
  const { name, in: place, examples, content } = parameter;
  const path = ["call", "params", place, name];
  return [
    ...(examples ? [{ operationId, path, schema: `${at}/schema`, examples }] : []),
    ...examplesOfContent(operationId, path, at, content),
  ];
}

function examplesOfContent(
  operationId: string,
  path: readonly string[],
  at: string,
  content: Record<string, MediaType> = {},
): ExampleSet[] {
  return Object.entries(content).flatMap(([mediaType, { examples }]) =>
    examples ? [{ operationId, path, schema: `${at}/content/${escapeSegment(mediaType)}/schema`, examples }] : [],
  );
}
