import { Ajv2020 } from "ajv/dist/2020.js";
import { _, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import type { Bundle, Schema } from "../model/openapi.js";
import { decideUnions } from "./exclusive-unions.js";
import { closeObjects } from "./strict.js";
import { annotations } from "./example-validator.js";

/** Closes an object in a compiled validator, when it is run strictly. */
const strictKeyword = "undeclared";

/** Compiles schemas of one bundle to source code. */
export interface ValidatorCompiler {
  /** The bundle that is compiled, in which objects are closed. */
  readonly bundle: Bundle;
  /**
   * Returns the code of validators, each under a name of its own.
   *
   * @param pointers JSON Pointers into the bundle, by name
   */
  compile(pointers: Readonly<Record<string, string>>): string;
}

/**
 * Prepares a bundle for being compiled. The validators need no Ajv when they run, evaluate no text as code, and take
 * their strictness as `this`, so that there is one of each.
 */
export function createValidatorCompiler(described: Bundle): ValidatorCompiler {
  const bundle = closeObjects(described, strictKeyword);
  nameTags(bundle);
  decideUnions(bundle);
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: true,
    messages: false,
    discriminator: true,
    passContext: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  ajv.addVocabulary(annotations.filter((name) => name !== "discriminator"));
  const unevaluated = ajv.getKeyword("unevaluatedProperties") as CodeKeywordDefinition;
  ajv.addKeyword({
    ...unevaluated,
    keyword: strictKeyword,
    error: {
      message: "",
      // What a union declares depends on which of its alternatives fits; what all others declare is known beforehand.
      params: ({ params, it }) =>
        it.props instanceof Name
          ? _`{unevaluatedProperty: ${params["unevaluatedProperty"]}, depends: true}`
          : _`{unevaluatedProperty: ${params["unevaluatedProperty"]}}`,
    },
    code: (context: KeywordCxt) => {
      context.gen.if(_`${new Name("this")}.strict`, () => {
        unevaluated.code(context);
      });
    },
  });
  ajv.addSchema(withoutTexts(bundle) as object, "bundle");
  return {
    bundle,
    compile: (pointers) => {
      for (const [name, pointer] of Object.entries(pointers)) {
        ajv.addSchema({ $id: name, $ref: `bundle#${encodeURI(pointer)}` });
      }
      const identity = Object.fromEntries(Object.keys(pointers).map((name) => [name, name]));
      return linkRuntime(standalone.default(ajv, identity));
    },
  };
}

/** Replaces mappings, which Ajv does not know, by lists of the values, which say better what is wrong. */
function nameTags(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const { discriminator } = node as { discriminator?: { propertyName: string; mapping?: object } };
  if (discriminator?.mapping) {
    const schema = node as Schema;
    const { propertyName, mapping } = discriminator;
    schema.properties = { ...schema.properties, [propertyName]: { enum: Object.keys(mapping) } };
    schema["discriminator"] = { propertyName };
    // Ajv looks at objects only where it has a tag to go by.
    schema.type = "object";
  }
  for (const value of Object.values(node)) nameTags(value);
}

/** Members of a schema that say nothing to a validator. */
const texts = new Set(["title", "description", "examples", "externalDocs", "deprecated"]);

/** Returns a copy of a bundle without its texts, which would be in the code of every validator. */
function withoutTexts(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(withoutTexts);
  const entries = Object.entries(node).filter(([key]) => !texts.has(key) && !key.startsWith("x-"));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "properties" ? mapValues(value as object, withoutTexts) : withoutTexts(value),
    ]),
  );
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Replaces the `require` calls of Ajv's standalone code, which has them as an ES module too. */
function linkRuntime(code: string): string {
  return (
    code
      .replaceAll(/require\("ajv-formats\/dist\/formats"\)\.fullFormats/g, "formats")
      .replaceAll('require("ajv/dist/runtime/ucs2length").default', "ucs2length")
      // A list that is copied for each item takes the square of their number.
      .replace(/(\w+)\.concat\((\w+\.errors)\)/g, "join($1, $2)")
      .replaceAll("export const ", "const ")
  );
}
