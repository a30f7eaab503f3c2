// @ts-check
import path from "node:path";

/** Checks that each path item is in a file that its tag and its path name, so that nobody searches or invents it. */
export function pathFileName() {
  return {
    /**
     * @param {import("../lib/types.js").Node} paths
     * @param {import("../lib/types.js").Context} ctx
     */
    Paths(paths, { location, report, resolve }) {
      for (const [url, item] of Object.entries(paths)) {
        if (!url.startsWith("/")) continue;
        const file = `${fileName(url)}.yaml`;
        if (typeof item?.$ref !== "string") {
          const message = `path item ${url} is written inline: move it to <tag>/${file} and refer to it`;
          report({ message, location: location.child(url).key() });
          continue;
        }
        const tags = tagsOf(resolve(item).node ?? {});
        const actual = path.posix.normalize(item.$ref);
        // Without a tag, which operation-members reports, the folder is as good as any.
        const expected = path.posix.join(tags[0] ?? path.posix.dirname(actual), file);
        if (tags.length > 1) {
          const message = `operations of ${url} have different tags (${tags.join(", ")}): give them one, the folder's name`;
          report({ message, location: location.child([url, "$ref"]) });
        } else if (actual !== expected) {
          const message = `path item ${url} is in ${actual}: move it to ${expected}`;
          report({ message, location: location.child([url, "$ref"]) });
        }
      }
    },
  };
}

/** @param {string} url */
function fileName(url) {
  return url.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-|-$/g, "");
}

/**
 * Lists the different tags of the operations of a path item.
 *
 * @param {import("../lib/types.js").Node} item
 * @returns {string[]}
 */
function tagsOf(item) {
  return [...new Set(Object.values(item).flatMap((member) => member?.tags ?? []))];
}
