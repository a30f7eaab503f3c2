// @ts-check
import { typesOf, variants } from "../lib/schema.js";

/** @typedef {import("../lib/types.js").Layer} Layer */
/** @typedef {import("../lib/types.js").Resolve} Resolve */

const STRUCTURE = ["properties", "additionalProperties", "items", "prefixItems"];
const MEMBERS = /** @type {("allOf" | "oneOf" | "anyOf")[]} */ (["allOf", "oneOf", "anyOf"]);

/** A form field is text. How an object or a list becomes text is said by `encoding`, and clients go wrong without it. */
export function formEncoding() {
  return {
    /**
     * @param {import("../lib/types.js").Node} media
     * @param {import("../lib/types.js").Context} ctx
     */
    MediaType(media, { key, location, report, resolve }) {
      if (!String(key).startsWith("application/x-www-form-urlencoded")) return;
      const fields = propertiesOf({ node: media.schema, location: location.child("schema") }, resolve);
      const encoded = Object.keys(media.encoding ?? {});
      for (const [name, schemas] of fields) {
        if (encoded.includes(name) || !schemas.some((schema) => isStructured(schema, resolve))) continue;
        const message = `form field ${name} is an object or a list and has no encoding: add one, such as contentType`;
        report({ message, location: media.encoding ? location.child("encoding").key() : location.key() });
      }
      for (const name of encoded) {
        if (fields.has(name)) continue;
        const message = `encoding names ${name}, which is no field of the form: mend the name or drop it`;
        report({ message, location: location.child(["encoding", name]).key() });
      }
    },
  };
}

/**
 * The fields of a form, each with every schema that the form gives it.
 *
 * @param {Layer} form
 * @param {Resolve} resolve
 */
function propertiesOf(form, resolve) {
  /** @type {Map<string, Layer[]>} */
  const fields = new Map();
  for (const { node, location } of variants(form.node, form.location, resolve, MEMBERS).flat()) {
    for (const [name, property] of Object.entries(node?.properties ?? {})) {
      const schema = { node: property, location: location.child(["properties", name]) };
      fields.set(name, [...(fields.get(name) ?? []), schema]);
    }
  }
  return fields;
}

/** @param {Layer} schema @param {Resolve} resolve */
function isStructured(schema, resolve) {
  return variants(schema.node, schema.location, resolve, MEMBERS)
    .flat()
    .some(({ node }) => {
      const types = typesOf(node);
      if (types.includes("object") || types.includes("array")) return true;
      return types.length === 0 && STRUCTURE.some((keyword) => node?.[keyword] !== undefined);
    });
}
