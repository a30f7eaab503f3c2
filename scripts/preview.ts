import { mkdirSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bundleApis } from "./bundle.js";
import { affectedApis } from "./lib/affected-apis.js";
import { lintWithRedocly, refuse } from "./lib/findings.js";
import { listApis, root } from "./lib/project.js";
import { startReloadServer } from "./lib/reload-server.js";
import { run } from "./lib/tools.js";

/** Serves the site while somebody writes, and rebuilds what a change affects; `generated/` stays as it is. */
const folder = join(root, ".build/preview");
