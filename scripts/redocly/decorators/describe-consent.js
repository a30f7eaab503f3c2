// @ts-check
import { consentNote } from "../../lib/spec/added-notes.js";
import { resolveRef } from "../../lib/model/bundle.js";

const EXTENSION = "x-kakao-consent";

/** Writes into the description of a property which consent item adds it. */
export function describeConsent() {
  return {
    Root: {
      /** @param {any} bundle */
      leave(bundle) {
        visit(bundle.components?.schemas, (property) => {
          const description = property.description ?? resolveRef(bundle, property).description;
          const requires = consentNote(property[EXTENSION]);
          // Redocly decorates a bundle again when it runs the workflows.
          if (!description.endsWith(requires)) property.description = `${description} ${requires}`;
        });
      },
    },
  };
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
