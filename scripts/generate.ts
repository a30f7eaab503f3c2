import { bundle } from "./generate/bundles.js";
import { generators } from "./generate/index.js";
import { runAsCommand } from "./lib/step.js";
import { readme } from "./generate/readme.js";

/** Writes all of `generated/` but the reference, and the figures in the README. */
await runAsCommand(import.meta.url, { inOrder: [bundle, ...generators, readme] });
