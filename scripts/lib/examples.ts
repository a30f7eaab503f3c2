import { type Bundle, listOperations, type MediaType, type Parameter, resolveRef } from "./openapi.js";
import { createValidator } from "./validator.js";

export interface ExampleReport {
  readonly count: number;
  /** One line for each thing that is wrong with an example. */
  readonly problems: readonly string[];
}

interface Exampled {
  readonly where: string;
  /** JSON Pointer of the schema. */
  readonly schema: string;
  readonly examples: Record<string, { value: unknown }>;
}

/** Checks every named example of a bundle against its schema. */
export function checkExamples(bundle: Bundle): ExampleReport {
  const compile = createValidator(bundle);
  let count = 0;
  const problems: string[] = [];
  for (const { where, schema, examples } of listExamples(bundle)) {
    const validate = compile(schema);
    for (const [name, { value }] of Object.entries(examples)) {
      count += 1;
      problems.push(...validate(value).map((problem) => `${where} example ${name}: ${problem}`));
    }
  }
  return { count, problems };
}

function listExamples(bundle: Bundle): Exampled[] {
  return listOperations(bundle).flatMap(({ path, method, operation }) => {
    const at = `/paths/${escapeSegment(path)}/${method.toLowerCase()}`;
    const { operationId, parameters = [], requestBody, responses } = operation;
    return [
      ...parameters.flatMap((parameter, index) =>
        parameter.$ref
          ? []
          : examplesOfParameter(`${operationId} ${parameter.name}`, `${at}/parameters/${index}`, parameter),
      ),
      ...examplesOfContent(`${operationId} request`, `${at}/requestBody`, requestBody?.content),
      ...Object.entries(responses).flatMap(([status, response]) =>
        examplesOfContent(
          `${operationId} ${status}`,
          `${at}/responses/${status}`,
          resolveRef(bundle, response).content,
        ),
      ),
    ];
  });
}

function examplesOfParameter(where: string, at: string, parameter: Parameter): Exampled[] {
  const { examples, content } = parameter;
  return [...(examples ? [{ where, schema: `${at}/schema`, examples }] : []), ...examplesOfContent(where, at, content)];
}

function examplesOfContent(where: string, at: string, content: Record<string, MediaType> = {}): Exampled[] {
  return Object.entries(content).flatMap(([mediaType, { examples }]) =>
    examples ? [{ where, schema: `${at}/content/${escapeSegment(mediaType)}/schema`, examples }] : [],
  );
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
