// @ts-check
import { wireFormOf, wireFormProblem } from "../../lib/model/wire-forms.js";
import { shapesOf } from "../lib/members.js";

/**
 * Checks that a parameter with several values says how it is written: the defaults of `style` and `explode` repeat the
 * name of a list for each item, which Kakao seldom reads.
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
