// @ts-check
import { resolveRef } from "../../lib/bundle.js";

const EXTENSION = "x-kakao-consent";

/** What the item of apps from before 25 June 2021 is called, which stands for two of today's. */
const COMBINED = "profile";

/** Writes into the description of a property which consent item adds it. */
export function describeConsent() {
  return {
    Root: {
      /** @param {any} bundle */
      leave(bundle) {
        visit(bundle.components?.schemas, (property) => {
          const description = property.description ?? resolveRef(bundle, property).description;
          const requires = requirement(property[EXTENSION]);
          // Redocly decorates a bundle again when it runs the workflows.
          if (!description.endsWith(requires)) property.description = `${description} ${requires}`;
        });
      },
    },
  };
}

/** @param {string[]} items */
function requirement(items) {
  const current = items.filter((item) => item !== COMBINED).map((item) => `\`${item}\``);
  const older = items.includes(COMBINED) ? `, or \`${COMBINED}\` in an older app` : "";
  return `Requires the consent item ${current.join(" or ")}${older}.`;
}

/**
 * @param {any} node
 * @param {(property: any) => void} describe
 */
function visit(node, describe) {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node[EXTENSION])) describe(node);
  for (const child of Object.values(node)) visit(child, describe);
}
