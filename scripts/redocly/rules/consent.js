// @ts-check
import { catalogueFile } from "../../lib/spec/catalogue.js";
import { readConsentItems } from "../../lib/spec/consent-items.js";
import { layers, typesOf } from "../lib/schema.js";

const ADDS = "x-kakao-consent";
const ASKS = "x-kakao-needs-agreement";

/**
 * Checks that consent items are known: what one adds is found by its ID, so an unknown one is no item at all. The
 * option `items` is the path of another catalogue, seen from the plugin.
 *
 * @param {{ items?: string }} options
 */
export function consent({ items: option }) {
  const items = readConsentItems(catalogueFile(option, "consent-items.yaml"));

  return {
    /**
     * @param {import("../lib/types.js").Node} properties
     * @param {import("../lib/types.js").Context} ctx
     */
    SchemaProperties(properties, { location, report, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        const own = property?.[ADDS];
        if (own !== undefined && (!Array.isArray(own) || own.length === 0)) {
          report({
            message: `${ADDS} is not a list: list the consent items that add ${name}`,
            location: location.child([name, ADDS]),
          });
        }
        for (const [index, item] of Array.isArray(own) ? own.entries() : []) {
          if (!Object.hasOwn(items, item)) {
            report({ message: unknown(item), location: location.child([name, ADDS, index]) });
          }
        }
        const asks = property?.[ASKS];
        if (asks === undefined) continue;
        if (!Object.hasOwn(items, asks)) report({ message: unknown(asks), location: location.child([name, ASKS]) });
        const types = layers(property, location.child(name), resolve).flatMap(({ node }) => typesOf(node));
        if (!types.includes("boolean")) {
          report({
            message: `${ASKS} is on ${name}, which is not a boolean: put it on the twin …_needs_agreement`,
            location: location.child([name, ASKS]).key(),
          });
        }
      }
    },
  };
}

/** @param {unknown} item */
function unknown(item) {
  return `consent item ${String(item)} is not in the catalogue: add it or fix the ID`;
}
