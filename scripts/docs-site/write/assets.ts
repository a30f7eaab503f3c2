import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { root } from "../../lib/project.js";
import type { Output } from "./output.js";

/** The names of the files that pages load, with a hash of what is in them. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** The search, which a page loads once its reader turns to it. */
  readonly engine: string;
  /** What sends a request, which a page loads once its reader opens the form. */
  readonly tryIt: string;
}

const options: BuildOptions = { bundle: true, minify: true, write: false, target: "es2022", logLevel: "silent" };

/** Bundles the scripts and the style sheet of the pages. */
export async function writeAssets(output: Output): Promise<Assets> {
  const write = async (name: string, entry: string): Promise<string> => {
    const entryPoints = [join(root, "scripts/docs-site", entry)];
    const { outputFiles } = await build({ ...options, entryPoints, format: "iife" });
    return writeHashed(output, name, extname(entry) === ".css" ? "css" : "js", outputFiles?.[0]?.text ?? "");
  };
  const [script, engine, tryIt, style] = await Promise.all([
    write("site", "client/index.ts"),
    write("engine", "client/engine.ts"),
    write("try-it", "client/try-it.ts"),
    write("site", "style/site.css"),
  ]);
  return { script, engine, tryIt, style };
}

function writeHashed(output: Output, name: string, extension: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = `${name}-${hash}.${extension}`;
  output.write(`assets/${file}`, text);
  return file;
}
