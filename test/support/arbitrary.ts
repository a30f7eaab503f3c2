import fc from "fast-check";
import { resolveRef } from "../../scripts/lib/model/bundle.js";
import type { Bundle, Schema } from "../../scripts/lib/model/openapi-types.js";
import type { OperationModel, ValueModel } from "../../scripts/lib/model/operation-model.js";

/** Values by the name of a parameter or property, in place of random ones: such as IDs that there are. */
export type KnownValues = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** The texts of a call: of its path, query and form, and its body of JSON. */
export interface CallTexts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly form: readonly (readonly [string, string])[];
  /** Undefined if the body is not JSON. */
  readonly json: string | undefined;
}

/**
 * Returns values that a schema allows, as far as it can be read here: a pattern or a format is not followed, so that
 * the caller must leave out what the checker refuses.
 */
function arbitraryOf(bundle: Bundle, given: Schema, known: KnownValues, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolveRef(bundle, given);
  const inner = (one: Schema) => arbitraryOf(bundle, one, known, depth + 1);
  if ("const" in schema) return fc.constant(schema["const"]);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return fc.oneof(...alternatives.map(inner));
  switch ([schema.type].flat()[0]) {
    case "integer":
      return fc.integer({
        min: (schema["minimum"] as number | undefined) ?? -5,
        max: (schema["maximum"] as number | undefined) ?? 2_000_000_000,
      });
    case "number":
      return fc.double({ min: -200, max: 200, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "array": {
      const { items = {}, minItems = 0, maxItems = 3 } = schema as Schema & { minItems?: number; maxItems?: number };
      return fc.array(inner(items), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) });
    }
    case "object": {
      if (depth > 3) return fc.constant({});
      const properties = Object.entries(schema.properties ?? {}).map(
        ([name, one]) => [name, known[name] ?? inner(one)] as const,
      );
      return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] });
    }
    default:
      return schema["format"] === "uri" ? fc.constant("https://example.com/a") : fc.string({ maxLength: 12 });
  }
}

/** Returns calls of an operation, by its parameters, form fields and body of JSON. */
export function callsOf(bundle: Bundle, operation: OperationModel, known: KnownValues = {}): fc.Arbitrary<CallTexts> {
  const of = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  const fields = operation.body?.content.flatMap((content) => content.fields ?? []) ?? [];
  const json = operation.body?.content.find(({ mediaType }) => mediaType === "application/json");
  return fc.record({
    path: textsOf(bundle, of("path"), known).map((pairs) => Object.fromEntries(pairs)),
    query: textsOf(bundle, of("query"), known),
    form: textsOf(bundle, fields, known),
    json: json?.schema
      ? arbitraryOf(bundle, json.schema, known).map((value) => JSON.stringify(value))
      : fc.constant(undefined),
  });
}

function textsOf(bundle: Bundle, values: readonly ValueModel[], known: KnownValues): fc.Arbitrary<[string, string][]> {
  const all = values.map((value) =>
    fc
      .tuple(
        known[value.name] ?? arbitraryOf(bundle, value.schema, known),
        value.required ? fc.constant(true) : fc.boolean(),
      )
      .map(([one, isSent]): [string, string][] => (isSent ? [[value.name, toText(one, value.wireForm)]] : [])),
  );
  return fc.tuple(...all).map((lists) => lists.flat());
}

function toText(value: unknown, wireForm: ValueModel["wireForm"]): string {
  if (wireForm === "json") return JSON.stringify(value);
  if (Array.isArray(value)) return value.join(wireForm === "pipe" ? "|" : ",");
  return typeof value === "string" ? value : JSON.stringify(value);
}
