import { buildSite } from "./build.js";

/** Builds the site from a folder of generated files into another one: `main.ts <generated> <folder>`. */
const [, , generated = "generated", folder = "generated/docs"] = process.argv;
const start = performance.now();
const pages = await buildSite(generated, folder);
console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${pages} pages`);
