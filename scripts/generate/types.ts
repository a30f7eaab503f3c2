import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBundles } from "../lib/model/openapi.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";

/** TypeScript takes a second to load: in a build, while other processes make the bundles. */
const loading = import("../lib/schema/generate-types.js");

/** Generates the TypeScript types of each API from its bundle: `types/<api>.ts`. */
export const types: Step = {
  name: "generate:types",
  async run(generated) {
    const folder = emptyFolder(join(generated, "types"));
    const { generateTypes } = await loading;
    const apis = readBundles(generated);
    for (const { api, bundle } of apis) {
      const text = await generateTypes(bundle);
      writeFileSync(
        join(folder, `${api}.ts`),
        `// Generated from spec/${api} by npm run generate. Do not edit.\n${text}`,
      );
    }
    return `${apis.length} files`;
  },
};

await runAsCommand(import.meta.url, types);
