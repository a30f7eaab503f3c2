// @ts-check
import { listOf } from "../lib/schema.js";
import { expand } from "../lib/members.js";

const EXTENSION = "x-kakao-optional";

/**
 * Checks path parameters that may be left out. OpenAPI has none, so a key says so, and what Kakao assumes then. Only
 * one at the end of a path can be.
 */
export function optionalParameter() {
  return {
    /**
     * @param {import("../lib/types.js").Node} paths
     * @param {import("../lib/types.js").Context} ctx
     */
    Paths(paths, { location, report, resolve }) {
      for (const [url, item] of Object.entries(paths)) {
        const { node = item, location: place = location.child(url) } = item?.$ref ? resolve(item) : {};
        for (const [method, operation] of Object.entries(node ?? {})) {
          for (const [index, own] of listOf(operation?.parameters).entries()) {
            const target = own?.$ref ? resolve(own, place.source.absoluteRef) : {};
            const parameter = target.node ?? own;
            if (parameter?.[EXTENSION] === undefined) continue;
            const at = target.location ?? place.child([method, "parameters", index]);
            if (parameter.in !== "path" || !url.endsWith(`.{${parameter.name}}`)) {
              report({
                message: `${EXTENSION} is on ${parameter.name}, which is not the ending of ${url}: remove it`,
                location: at.child(EXTENSION).key(),
              });
              continue;
            }
            const schemas = expand([{ node: parameter.schema, location: at.child("schema") }], resolve);
            if (!schemas.some(({ node: schema }) => listOf(schema?.enum).includes(parameter[EXTENSION]))) {
              report({
                message: `${EXTENSION} says ${parameter[EXTENSION]}, which is not a value of ${parameter.name}: name the one that Kakao assumes`,
                location: at.child(EXTENSION),
              });
            }
          }
        }
      }
    },
  };
}
