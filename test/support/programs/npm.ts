import { join } from "node:path";

/** Path of npm's script: of the npm that runs the tests, or of the one beside Node. */
export const npm = process.env["npm_execpath"] ?? join(process.execPath, "../../lib/node_modules/npm/bin/npm-cli.js");
