// @ts-check
/** Checks that `paths` is there. OpenAPI 3.1 allows a document of webhooks without it; many of its tools do not. */
export function pathsPresent() {
  return {
    /**
     * @param {import("../lib/types.js").Node} root
     * @param {import("../lib/types.js").Context} ctx
     */
    Root(root, { location, report }) {
      if (!("paths" in root)) report({ message: "paths is missing: add `paths: {}`", location: location.key() });
    },
  };
}
