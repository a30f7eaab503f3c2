import { join } from "node:path";
import { buildSite } from "./docs-site/build.js";
import { runAsCommand, type Step } from "./lib/step.js";

/** Builds the documentation in `docs/`: the pages of every language, the search, and what machines read. */
export const docs: Step = {
  name: "docs",
  async run(generated) {
    return `${await buildSite(generated, join(generated, "docs"))} pages`;
  },
};

await runAsCommand(import.meta.url, docs);
