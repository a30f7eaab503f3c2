// @ts-check
import { wireFormOf, wireFormProblem } from "../../lib/model/wire-forms.js";
import { expand, shapesOf } from "../lib/members.js";

/** @typedef {import("../lib/types.js").Layer} Layer */
/** @typedef {import("../lib/types.js").Resolve} Resolve */

/** Checks that `encoding` says how an object or a list becomes text in a form: clients go wrong without it. */
export function formEncoding() {
  return {
    /**
     * @param {import("../lib/types.js").Node} media
     * @param {import("../lib/types.js").Context} ctx
     */
    MediaType(media, { key, location, report, resolve }) {
      if (!String(key).startsWith("application/x-www-form-urlencoded")) return;
      const fields = fieldsOf({ node: media.schema, location: location.child("schema") }, resolve);
      const encoding = media.encoding ?? {};
      for (const [name, schemas] of fields) {
        const { style, explode, contentType } = encoding[name] ?? {};
        const serialization = { types: shapesOf(schemas, resolve), style, explode, contentType };
        if (wireFormOf(serialization)) continue;
        const place = name in encoding ? location.child(["encoding", name]) : location.child("encoding");
        report({
          message: wireFormProblem("form field", name, serialization),
          location: media.encoding ? place.key() : location.key(),
        });
      }
      for (const name of Object.keys(encoding)) {
        if (fields.has(name)) continue;
        const message = `encoding names ${name}, which is not a field of the form: fix the name or remove it`;
        report({ message, location: location.child(["encoding", name]).key() });
      }
    },
  };
}

/**
 * Returns the fields of a form, each with every schema that the form gives it.
 *
 * @param {Layer} form
 * @param {Resolve} resolve
 */
function fieldsOf(form, resolve) {
  /** @type {Map<string, Layer[]>} */
  const fields = new Map();
  for (const { node, location } of expand([form], resolve)) {
    for (const [name, property] of Object.entries(node?.properties ?? {})) {
      const schema = { node: property, location: location.child(["properties", name]) };
      fields.set(name, [...(fields.get(name) ?? []), schema]);
    }
  }
  return fields;
}
