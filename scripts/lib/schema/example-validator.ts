import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { formats } from "../../../src/contract/check/ajv-runtime.js";
import { keysOf } from "../json-pointer.js";
import type { Bundle } from "../model/openapi-types.js";

/** Keywords of OpenAPI that a JSON Schema validator meets in a bundle and need not act on. */
export const annotations = [
  "components",
  "discriminator",
  "example",
  "externalDocs",
  "info",
  "openapi",
  "paths",
  "security",
  "servers",
  "tags",
  "webhooks",
  "xml",
];

/** What is wrong with a value, and where in it. */
export interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Returns the problems of a value; none when it is valid. */
export type Validate = (value: unknown) => Problem[];

/** Compiles schemas of a bundle by their JSON Pointers into it, such as `/components/schemas/Name`. */
export function createValidator(bundle: Bundle): (pointer: string) => Validate {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, code: { optimize: false } });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  ajv.addVocabulary([...annotations, ...extensionsIn(bundle)]);
  ajv.addSchema(bundle, "bundle");
  return (pointer) => {
    const validate = ajv.compile({ $ref: `bundle#${encodeURI(pointer)}` });
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describe));
  };
}

function describe({ instancePath, message, params }: ErrorObject): Problem {
  return { path: keysOf(instancePath), message: `${message ?? "is wrong"} ${JSON.stringify(params)}` };
}

/** Lists our `x-` keys: Ajv's strict mode wants every keyword announced. */
function extensionsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("x-")) found.add(key);
    extensionsIn(value, found);
  }
  return found;
}
