import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import packages from "../tsdown.config.js";
import { pascalCase, root } from "./lib/project.js";

/** The most that a client may weigh, in bytes, minified and compressed, with openapi-fetch inside. */
export const limits = { oneApi: 8 * 1024, allApis: 12 * 1024 };

/** A module as a user's bundler sees it. */
export interface Entry {
  readonly name: string;
  /** Absolute path of the module's source. */
  readonly file: string;
  /** What a user imports from it; names that it does not export are left out, and with none, all of it is imported. */
  readonly imports: readonly string[];
  /** In bytes; without one, the size is only shown. */
  readonly limit?: number | undefined;
}

/** The modules that the package is built from. A client is imported as its users do: how to create it, and `unwrap`. */
export function listEntries(): Entry[] {
  const { entry } = packages as { entry: Record<string, string> };
  return Object.entries(entry).map(([name, path]) => {
    const file = join(root, path);
    if (!path.startsWith("generated/clients/")) return { name, file, imports: [] };
    const isIndex = basename(path) === "index.ts";
    const create = isIndex ? "createKakao" : `create${pascalCase(name)}Client`;
    return { name, file, imports: [create, "unwrap"], limit: isIndex ? limits.allApis : limits.oneApi };
  });
}

/** Size of what a bundler leaves of an entry, in bytes: minified by esbuild, then gzip level 9. */
export async function measure({ name, file, imports }: Entry): Promise<number> {
  const exported = await listExports(file);
  const names = imports.filter((wanted) => exported.includes(wanted));
  // A misspelt name would measure an empty bundle.
  if (imports[0] && !names.includes(imports[0])) throw new Error(`size: ${name} exports no ${imports[0]}`);
  const list = names.length > 0 ? `{ ${names.join(", ")} }` : "*";
  const code = `export ${list} from ${JSON.stringify(file)};`;
  const result = await build({ ...options, stdin: { contents: code, resolveDir: root }, minify: true });
  return gzipSync(Buffer.concat(result.outputFiles.map(({ contents }) => contents)), { level: 9 }).length;
}

const options = { bundle: true, write: false, format: "esm", target: "es2022", platform: "browser" } as const;

async function listExports(file: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, entryPoints: [file], outdir: root, metafile: true });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** Measures entries: a table of them all, and a sentence for each that is past its limit. */
export async function reportSizes(entries: readonly Entry[]): Promise<{ table: string; exceeded: string[] }> {
  const measured = await Promise.all(entries.map(async (entry) => ({ ...entry, bytes: await measure(entry) })));
  const rows = measured.map(({ name, bytes, limit }) => row(name, String(bytes), limit ? String(limit) : "-"));
  const exceeded = measured.flatMap(({ name, bytes, limit = Infinity }) =>
    bytes > limit
      ? `size: ${name} is too large (at most ${limit} bytes, found ${bytes}): ` +
        "find what was added to the bundle, and take it out or load it elsewhere"
      : [],
  );
  return { table: [row("entry", "min+gzip", "limit"), ...rows].join("\n"), exceeded };
}

function row(name: string, bytes: string, limit: string): string {
  return `${name.padEnd(14)} ${bytes.padStart(10)} ${limit.padStart(10)}`;
}

/** Prints the sizes; the process fails when one is past its limit. */
export async function printSizes(entries: readonly Entry[] = listEntries()): Promise<void> {
  const { table, exceeded } = await reportSizes(entries);
  console.log(table);
  if (exceeded.length === 0) return;
  console.error(exceeded.join("\n"));
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await printSizes();
