import { bundle } from "./bundle.js";
import { generators } from "./generators.js";
import { runAsCommand } from "./lib/step.js";
import { readme } from "./readme.js";

/** Writes all of `generated/` but the reference, and the figures in the README. */
await runAsCommand(import.meta.url, { inOrder: [bundle, ...generators, readme] });
