// @ts-check
import { operationIdProblems, summaryProblems, tagProblems, unless } from "../lib/operation-members.js";

const ERROR_STATUS = /^([45](\d\d|XX)|default)$/i;
const SHARED_RESPONSE = /(^|\/)common\/responses\.yaml#\//;

/**
 * Checks what every operation says about itself. The option `properNouns` lists what a summary may capitalise.
 *
 * @param {{ properNouns?: string[] }} options
 */
export function operationMembers({ properNouns = [] }) {
  /** @type {unknown[]} */
  let declared = [];
  let inWebhooks = false;

  return {
    /** @param {import("../lib/types.js").Node} root */
    Root(root) {
      declared = Array.isArray(root.tags) ? root.tags.map((tag) => tag?.name) : [];
    },
    WebhooksMap: {
      enter() {
        inWebhooks = true;
      },
      leave() {
        inWebhooks = false;
      },
    },
    /**
     * @param {import("../lib/types.js").Node} operation
     * @param {import("../lib/types.js").Context} ctx
     */
    Operation(operation, { location, report }) {
      const { description, externalDocs, security, responses } = operation;
      const problems = {
        operationId: operationIdProblems(operation.operationId),
        summary: summaryProblems(operation.summary, properNouns),
        description: unless(String(description ?? "").trim(), "description is missing: say what the types cannot say"),
        externalDocs: unless(
          externalDocs?.url,
          "externalDocs.url is missing: link the page that documents the operation",
        ),
        tags: tagProblems(operation.tags ?? [], declared),
        security: unless(security, "security is missing: list the alternatives, or write [] for none"),
        // The response to a webhook comes from the service that receives it, so the shared errors have no place there.
        responses: unless(
          inWebhooks || hasSharedError(responses ?? {}),
          "no error response is shared: refer to one of common/responses.yaml",
        ),
      };
      for (const [member, messages] of Object.entries(problems)) {
        const place = member in operation ? location.child(member) : location;
        for (const message of messages) report({ message, location: place.key() });
      }
    },
  };
}

/** @param {Record<string, { $ref?: string } | null>} responses */
function hasSharedError(responses) {
  return Object.entries(responses).some(
    ([status, response]) => ERROR_STATUS.test(status) && SHARED_RESPONSE.test(response?.$ref ?? ""),
  );
}
