// @ts-check
/** @typedef {import("../lib/types.js").Context} Context */
/** @typedef {import("../lib/types.js").Location} Location */
/** @typedef {import("../lib/types.js").Node} Node */

const IDENTIFIER = /^[A-Za-z_$][\w$-]*$/;

/** Claims of tokens are named by URIs; a generator writes the last part of one. */
const URI = /^https:\/\/[\x21-\x7e]+$/;

/**
 * Checks that names have letters of a programming language. A generator makes each property and parameter a member of a
 * class; a name without letters becomes an empty one, and one such member stops the whole package from compiling.
 */
export function propertyNames() {
  /**
   * @param {string} name
   * @param {Location} location
   * @param {Context} ctx
   */
  function check(name, location, { report }) {
    if (IDENTIFIER.test(name) || URI.test(name)) return;
    const instead = "describe such names with additionalProperties, and list them in the description";
    report({ message: `name ${name} is not an identifier in most programming languages: ${instead}`, location });
  }

  return {
    /** @param {Node} properties @param {Context} ctx */
    SchemaProperties(properties, ctx) {
      for (const name of Object.keys(properties)) check(name, ctx.location.child(name).key(), ctx);
    },
    /** @param {Node} parameter @param {Context} ctx */
    Parameter(parameter, ctx) {
      if (typeof parameter["name"] === "string") check(parameter["name"], ctx.location.child("name"), ctx);
    },
  };
}
