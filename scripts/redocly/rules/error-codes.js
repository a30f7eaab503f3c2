// @ts-check
import { fileURLToPath } from "node:url";
import { readErrorCodes } from "../../lib/spec/error-codes.js";

const EXTENSION = "x-kakao-error-codes";

/**
 * Checks that codes are explained in one catalogue only. The option `catalogue` is the path of another one, seen from
 * the plugin.
 *
 * @param {{ catalogue?: string }} options
 */
export function errorCodes({ catalogue }) {
  const entries = readErrorCodes(catalogue && fileURLToPath(new URL(`../${catalogue}`, import.meta.url)));

  /**
   * @param {import("../lib/types.js").Node} node
   * @param {import("../lib/types.js").Context} ctx
   * @param {(status?: number) => boolean} hasStatus
   */
  function check(node, { location, report }, hasStatus) {
    const codes = node[EXTENSION];
    if (codes === undefined) return;
    if (!Array.isArray(codes)) {
      return report({ message: `${EXTENSION} is not a list: list the codes`, location: location.child(EXTENSION) });
    }
    for (const [index, code] of codes.entries()) {
      const at = location.child([EXTENSION, index]);
      const entry = entries[String(code)];
      if (!entry) {
        report({ message: `error code ${code} is not in the catalogue: add it or fix the number`, location: at });
      } else if (!hasStatus(entry.status)) {
        const problem = entry.status
          ? `comes with status ${entry.status}, which the operation lacks: add the response`
          : "has no status in the catalogue: name it on the response that carries it";
        report({ message: `error code ${code} ${problem}`, location: at });
      }
    }
  }

  return {
    /**
     * @param {import("../lib/types.js").Node} operation
     * @param {import("../lib/types.js").Context} ctx
     */
    Operation(operation, ctx) {
      const statuses = Object.keys(operation.responses ?? {}).map((status) => status.toUpperCase());
      check(operation, ctx, (status) =>
        [String(status), `${String(status).charAt(0)}XX`, "DEFAULT"].some((own) => statuses.includes(own)),
      );
    },
    /**
     * @param {import("../lib/types.js").Node} response
     * @param {import("../lib/types.js").Context} ctx
     */
    Response(response, ctx) {
      // A shared response does not know under which status it is used.
      check(response, ctx, () => true);
    },
  };
}
