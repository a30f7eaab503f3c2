import { bundle } from "./bundle.js";
import { generators } from "./generators.js";
import { runAsCommand } from "./lib/step.js";

/** Writes all of `generated/` but the reference. */
await runAsCommand(import.meta.url, { inOrder: [bundle, ...generators] });
