// @ts-check
import { keysInSource } from "../lib/source.js";

const MEMBERS = [
  "operationId",
  "summary",
  "description",
  "externalDocs",
  "tags",
  "deprecated",
  "security",
  "parameters",
  "requestBody",
  "responses",
];

/** Checks that an operation reads top-down: what it is, what it takes, what comes back, then our extensions. */
export function operationOrder() {
  return {
    /**
     * @param {import("../lib/types.js").Node} operation
     * @param {import("../lib/types.js").Context} ctx
     */
    Operation(operation, { location, report }) {
      checkOrder(location, memberRank, "");
      if (operation.responses) checkOrder(location.child("responses"), statusRank, "response ");

      /**
       * Reports the first key that is after one it should precede.
       *
       * @param {import("../lib/types.js").Location} map
       * @param {(key: string) => number} rank
       * @param {string} kind
       */
      function checkOrder(map, rank, kind) {
        const keys = keysInSource(map);
        for (const [index, key] of keys.entries()) {
          const later = keys.slice(0, index).find((earlier) => rank(earlier) > rank(key));
          if (later === undefined) continue;
          const message = `${kind}${key} is after ${kind}${later}: move it up`;
          return report({ message, location: map.child(key).key() });
        }
      }
    },
  };
}

/** @param {string} member */
function memberRank(member) {
  if (member.startsWith("x-")) return MEMBERS.length + 1;
  // Members that we do not use, such as callbacks, may stand between responses and the extensions.
  return MEMBERS.includes(member) ? MEMBERS.indexOf(member) : MEMBERS.length;
}

/**
 * Ranks statuses: success first, then by number; a range such as 4XX after the codes of its class, `default` last.
 *
 * @param {string} status
 */
function statusRank(status) {
  const [, first, rest] = /^([1-5])(\d\d|XX)$/i.exec(status) ?? [];
  if (first === undefined || rest === undefined) return Infinity;
  const hundreds = first === "2" ? 0 : Number(first) * 100;
  return hundreds + (/\d/.test(rest) ? Number(rest) : 99.5);
}
