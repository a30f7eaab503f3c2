import { createHash } from "node:crypto";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { root } from "../../lib/project.js";
import type { Output } from "./output.js";

/** The names of the files that pages load, with a hash of what is in them. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** The search, which a page loads once its reader turns to it. */
  readonly engine: string;
}

const options: BuildOptions = { bundle: true, minify: true, write: false, target: "es2022", logLevel: "silent" };

/** Bundles the scripts and the style sheet of the pages. */
export async function writeAssets(output: Output): Promise<Assets> {
  const from = (file: string): string => join(root, "scripts/docs-site", file);
  const [script, engine, style] = await Promise.all([
    build({ ...options, entryPoints: [from("client/index.ts")], format: "iife" }),
    build({ ...options, entryPoints: [from("client/engine.ts")], format: "iife" }),
    build({ ...options, entryPoints: [from("style/site.css")] }),
  ]);
  return {
    script: writeHashed(output, "site", "js", script.outputFiles?.[0]?.text ?? ""),
    engine: writeHashed(output, "engine", "js", engine.outputFiles?.[0]?.text ?? ""),
    style: writeHashed(output, "site", "css", style.outputFiles?.[0]?.text ?? ""),
  };
}

function writeHashed(output: Output, name: string, extension: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = `${name}-${hash}.${extension}`;
  output.write(`assets/${file}`, text);
  return file;
}
