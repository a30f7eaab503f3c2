import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { library } from "../tsdown.config.js";
import { pascalCase, root } from "./lib/project.js";

/** The most that a client may weigh, in bytes, minified and compressed. */
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
  return Object.entries(library).map(([name, path]) => {
    const file = join(root, path);
    if (!path.startsWith("generated/clients/")) return { name, file, imports: [] };
    const isIndex = basename(path) === "index.ts";
    const create = isIndex ? "createKakao" : `create${pascalCase(name)}Client`;
    return { name, file, imports: [create, "unwrap"], limit: isIndex ? limits.allApis : limits.oneApi };
  });
}

/** What a bundler leaves of an entry, in bytes, minified by esbuild, then gzip level 9. */
export interface Size {
  /** What is loaded with the entry. */
  readonly bytes: number;
  /** What is loaded when it is needed: middleware with openapi-fetch, the hints of errors, repetitions, pages. */
  readonly onDemand: number;
}

/** Bundles an entry and measures its files, each compressed by itself, as a server sends them. */
export async function measure({ name, file, imports }: Entry): Promise<Size> {
  const exported = await listExports(file);
  const names = imports.filter((wanted) => exported.includes(wanted));
  // A misspelt name would measure an empty bundle.
  if (imports[0] && !names.includes(imports[0])) throw new Error(`size: ${name} exports no ${imports[0]}`);
  const list = names.length > 0 ? `{ ${names.join(", ")} }` : "*";
  const code = `export ${list} from ${JSON.stringify(file)};`;
  const stdin = { contents: code, resolveDir: root, sourcefile: "entry.js" };
  const { metafile, outputFiles } = await build({ ...options, stdin, minify: true });
  const first = loadedAtOnce(metafile);
  const sizes = outputFiles.map(({ path, contents }) => ({
    atOnce: first.has(relative(root, path)),
    bytes: gzipSync(contents, { level: 9 }).length,
  }));
  const sum = (atOnce: boolean) =>
    sizes.filter((size) => size.atOnce === atOnce).reduce((total, { bytes }) => total + bytes, 0);
  return { bytes: sum(true), onDemand: sum(false) };
}

/** The entry and the files that it imports, in turn, without those that it imports by `import()`. */
function loadedAtOnce({ outputs }: Metafile): Set<string> {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === "entry.js")?.[0] ?? "";
  const files = new Set([entry]);
  for (const file of files) {
    const imports = outputs[file]?.imports ?? [];
    for (const { path, kind } of imports) if (kind === "import-statement") files.add(path);
  }
  return files;
}

const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  peerDependencies: Record<string, string>;
};

const options = {
  absWorkingDir: root,
  // What a user brings.
  external: Object.keys(peerDependencies),
  bundle: true,
  splitting: true,
  metafile: true,
  write: false,
  outdir: root,
  format: "esm",
  target: "es2022",
  platform: "browser",
} as const;

async function listExports(file: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, entryPoints: [file] });
  return Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) => (entryPoint ? exports : []));
}

/** Measures entries: a table of them all, and a sentence for each that is past its limit. */
export async function reportSizes(entries: readonly Entry[]): Promise<{ table: string; exceeded: string[] }> {
  const measured = await Promise.all(entries.map(async (entry) => ({ ...entry, ...(await measure(entry)) })));
  const rows = measured.map(({ name, bytes, limit, onDemand }) => row(name, bytes, limit ?? "-", onDemand));
  const exceeded = measured.flatMap(({ name, bytes, limit = Infinity }) =>
    bytes > limit
      ? `size: ${name} is too large (at most ${limit} bytes, found ${bytes}): ` +
        "find what was added to the bundle, and take it out or load it elsewhere"
      : [],
  );
  return { table: [row("entry", "min+gzip", "limit", "on demand"), ...rows].join("\n"), exceeded };
}

function row(name: string, ...columns: readonly (string | number)[]): string {
  return [name.padEnd(14), ...columns.map((column) => String(column).padStart(10))].join(" ");
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
