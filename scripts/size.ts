import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { library } from "../tsdown.config.js";
import { pascalCase, root } from "./lib/project.js";

/** Maximum sizes in bytes; a size without one is only shown. */
export type Limits = { readonly [size in keyof Sizes]?: number };

/** The limits of a client of one API, and of all of them together. */
export const limits: { readonly oneApi: Limits; readonly allApis: Limits } = {
  oneApi: { atOnce: 10_500, allTold: 12_000 },
  allApis: { allTold: 14_000 },
};

/** A module as a user's bundler sees it. */
export interface Entry {
  readonly name: string;
  /** Absolute path of the module's source. */
  readonly file: string;
  /** What a user imports from it; names that it does not export are left out, and with none, all of it is imported. */
  readonly imports: readonly string[];
  readonly limits?: Limits;
}

/** Lists the modules of the package. A client is imported as its users do: how to create it, and `unwrap`. */
export function listEntries(): Entry[] {
  return Object.entries(library).map(([name, path]) => {
    const file = join(root, path);
    if (!path.startsWith("generated/clients/")) return { name, file, imports: [] };
    const isIndex = basename(path) === "index.ts";
    const create = isIndex ? "createKakao" : `create${pascalCase(name)}Client`;
    return { name, file, imports: [create, "unwrap"], limits: isIndex ? limits.allApis : limits.oneApi };
  });
}

/**
 * What a bundler makes of an entry, in bytes: minified by esbuild, each file compressed by itself with gzip level 9, as
 * servers send them. Texts that are loaded on demand, the hints of the error catalogue, are counted apart: only `texts`
 * has them.
 */
export interface Sizes {
  /** What loads with the entry where the bundler splits code: the entry and its static imports. */
  readonly atOnce: number;
  /** All code in one file, as bundlers write it that do not split: middleware and pagination too. */
  readonly allTold: number;
  /** The texts, in files of their own. */
  readonly texts: number;
}

/** Bundles an entry, and measures it. */
export async function measure({ name, file, imports }: Entry): Promise<Sizes> {
  const exported = imports.length > 0 ? await listExports(file) : [];
  const names = imports.filter((wanted) => exported.includes(wanted));
  // A misspelt name would measure an empty bundle.
  if (imports[0] && !names.includes(imports[0])) throw new Error(`size: ${name} does not export ${imports[0]}`);
  const contents = `export ${names.length > 0 ? `{ ${names.join(", ")} }` : "*"} from ${JSON.stringify(file)};`;
  const stdin = { contents, resolveDir: root, sourcefile: "entry.js" };
  const texts = new Set<string>();
  const settings = { stdin, plugins: [leaveOut(texts)] };
  const split = await weigh({ ...settings, splitting: true });
  const whole = await weigh(settings);
  const apart = texts.size > 0 ? await weigh({ entryPoints: [...texts] }) : [];
  return {
    atOnce: sum(split.filter(({ atOnce }) => atOnce)),
    allTold: sum(whole),
    texts: sum(apart),
  };
}

interface Output {
  readonly atOnce: boolean;
  readonly bytes: number;
}

/** Bundles, and weighs each file. */
async function weigh(
  settings: Pick<BuildOptions, "stdin" | "entryPoints" | "plugins" | "splitting">,
): Promise<Output[]> {
  const { metafile, outputFiles } = await build({ ...options, ...settings });
  const first = loadedAtOnce(metafile);
  return outputFiles.map(({ path, contents }) => ({
    atOnce: first.has(relative(root, path)),
    bytes: gzipSync(contents, { level: 9 }).length,
  }));
}

function sum(outputs: readonly Output[]): number {
  return outputs.reduce((total, { bytes }) => total + bytes, 0);
}

/** Returns a plugin that keeps texts out of a bundle, and collects their files. */
function leaveOut(texts: Set<string>): Plugin {
  return {
    name: "texts",
    setup(bundling) {
      bundling.onResolve({ filter: /\/hints\/(?:ko\/)?[\w-]+\.js$/ }, ({ path, resolveDir }) => {
        texts.add(join(resolveDir, path).replace(/\.js$/, ".ts"));
        return { path, external: true };
      });
    },
  };
}

/** Returns the entry and the files that it imports, in turn, without those that it imports by `import()`. */
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
  // What a user brings, and what Node.js has.
  external: [...Object.keys(peerDependencies), "node:*"] as string[],
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  outdir: root,
  format: "esm",
  target: "es2022",
  platform: "browser",
} as const;

async function listExports(file: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, entryPoints: [file], splitting: true });
  return Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) => (entryPoint ? exports : []));
}

/** An entry with its sizes. */
export type Measured = Entry & Sizes;

/** Measures entries. */
export function measureAll(entries: readonly Entry[] = listEntries()): Promise<Measured[]> {
  return Promise.all(entries.map(async (entry) => ({ ...entry, ...(await measure(entry)) })));
}

/** Renders sizes as a Markdown table, for docs and for the console. */
export function renderSizes(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, limits: most = {}, atOnce, allTold, texts }) => [
    `\`kakao-openapi${name === "index" ? "" : `/${name}`}\``,
    inKilobytes(atOnce, most.atOnce),
    inKilobytes(allTold, most.allTold),
    texts > 0 ? inKilobytes(texts) : "",
  ]);
  const all = [["import", "loaded at once", "all code in one file", "texts on demand"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const [head = "", ...body] = all.map(
    (row) => `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [head, rule, ...body].join("\n");
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function inKilobytes(bytes: number, limit?: number): string {
  const size = `${(bytes / 1000).toFixed(1)} kB`;
  return limit === undefined ? size : `${size} (limit ${limit / 1000})`;
}

const labels: Readonly<Record<keyof Sizes, string>> = {
  atOnce: "loaded at once",
  allTold: "with all code in one file",
  texts: "with its texts",
};

/** Returns a sentence for each size that exceeds its limit. */
export function findExceeded(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ name, limits: most = {}, ...sizes }) =>
    (Object.keys(labels) as (keyof Sizes)[]).flatMap((size) =>
      sizes[size] > (most[size] ?? Infinity)
        ? `size: ${name} is ${sizes[size]} bytes ${labels[size]}, more than ${most[size]}: ` +
          "find what was added to the bundle, and remove it"
        : [],
    ),
  );
}

/** Prints the sizes; the process fails when one exceeds its limit. */
export async function printSizes(entries: readonly Entry[] = listEntries()): Promise<void> {
  const measured = await measureAll(entries);
  console.log(renderSizes(measured));
  const exceeded = findExceeded(measured);
  if (exceeded.length === 0) return;
  console.error(exceeded.join("\n"));
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await printSizes();
