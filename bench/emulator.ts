import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatText } from "../scripts/lib/format.js";
import { root } from "../scripts/lib/project.js";
import { insertBetween } from "../scripts/generate/readme.js";
import { measureEndurance } from "./emulator/endurance.js";
import { renderEmulator } from "./emulator/render.js";
import { measureRobustness } from "./emulator/robustness.js";
import { installTools, startServer, stopServer } from "./emulator/servers.js";
import { measureSpeeds } from "./emulator/speed.js";
import { measureStarts } from "./emulator/start.js";

// Compares the emulator with Prism and Scalar. It takes some ten minutes, installs both, and needs the compiled
// package.

installTools();
const starts = await measureStarts();
const servers = {
  "kakao-openapi": await startServer("kakao-openapi"),
  Prism: await startServer("Prism"),
  Scalar: await startServer("Scalar"),
};
const speeds = await measureSpeeds(servers);
for (const server of Object.values(servers)) await stopServer(server);
const robustness = {
  "kakao-openapi": await measureRobustness("kakao-openapi"),
  Prism: await measureRobustness("Prism"),
  Scalar: await measureRobustness("Scalar"),
};
const endurance = await measureEndurance(5);
const result = renderEmulator({ node: process.version, speeds, starts, robustness, endurance });
console.log(result);

// With --write, docs/benchmarks.md shows what this run has measured.
if (process.argv.includes("--write")) {
  const file = join(root, "docs/benchmarks.md");
  const page = readFileSync(file, "utf8");
  const text = insertBetween(page, "emulator: written by npm run bench:emulator -- --write", result);
  writeFileSync(file, await formatText(file, text));
}
