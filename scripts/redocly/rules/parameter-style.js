// @ts-check
import { wireFormOf, wireFormProblem } from "../../lib/model/wire-forms.js";
import { shapesOf } from "../lib/members.js";

/**
 * The defaults of `style` and `explode` repeat the name of a list for each item, which Kakao seldom reads: a parameter that
 * is not a single value says how it is written.
 */
export function parameterStyle() {
  return {
    /**
     * @param {import("../lib/types.js").Node} parameter
     * @param {import("../lib/types.js").Context} ctx
     */
    Parameter({ name, in: place, schema, content, style, explode }, { location, report, resolve }) {
      const [contentType] = Object.keys(content ?? {});
      const types = shapesOf([{ node: schema, location: location.child("schema") }], resolve);
      const serialization = { types, style, explode, contentType };
      if (wireFormOf(serialization)) return;
      report({ message: wireFormProblem(`${place} parameter`, name, serialization), location: location.child("name") });
    },
  };
}
