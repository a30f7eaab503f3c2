// @ts-check
import { catalogueFile } from "../../lib/spec/catalogue.js";
import { namesOf, readRules, ruleProblems } from "../../lib/spec/rules.js";
import { argumentSchemas } from "../lib/members.js";

const EXTENSION = "x-kakao-rules";

/**
 * Checks the form and the names of rules: the checker evaluates those of an operation by name, so a wrong one checks
 * nothing. The option `catalogue` is the path of another catalogue, seen from the plugin.
 *
 * @param {{ catalogue?: string }} options
 */
export function rules({ catalogue }) {
  const entries = readRules(catalogueFile(catalogue, "rules.yaml"));

  return {
    /**
     * @param {import("../lib/types.js").Node} operation
     * @param {import("../lib/types.js").Context} ctx
     */
    Operation(operation, { location, report, resolve }) {
      const ids = operation[EXTENSION];
      if (ids === undefined) return;
      if (!Array.isArray(ids)) {
        return report({
          message: `${EXTENSION} is not a list: list the IDs of rules`,
          location: location.child(EXTENSION),
        });
      }
      for (const [index, id] of ids.entries()) {
        for (const problem of problemsOf(id)) {
          report({ message: `rule ${id} ${problem}`, location: location.child([EXTENSION, index]) });
        }
      }

      /**
       * @param {string} id
       * @returns {string[]}
       */
      function problemsOf(id) {
        const rule = entries[id];
        if (!rule) return ["is not in the catalogue: add it or fix the ID"];
        const problems = ruleProblems(rule);
        if (problems.length > 0) return problems;
        const schemes = (operation.security ?? []).flatMap((/** @type {object} */ one) => Object.keys(one));
        return [
          ...namesOf(rule)
            .filter((name) => argumentSchemas(operation, location, name, resolve).length === 0)
            .map((name) => `names ${name}, which is not a parameter of the operation: fix the name`),
          ...(rule.auth ?? [])
            .filter((scheme) => !schemes.includes(scheme))
            .map((scheme) => `names ${scheme}, which the operation does not accept: fix the name`),
        ];
      }
    },
  };
}
