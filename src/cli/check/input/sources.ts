import { createReadStream, type Dirent, existsSync, readFileSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { CommandError } from "../../command-error.js";
import type { Io } from "../../io.js";

/** Reads a file as text by its path from the folder of an input; returns undefined if it does not exist. */
export type ReadBeside = (path: string) => string | undefined;

/** An input: a file or stdin. */
export interface Source {
  /** Its name in messages: the path as it was given, or `stdin`. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
  /** Opens it once more; undefined if it can be read only once. */
  readonly reopen?: (() => AsyncIterable<Uint8Array>) | undefined;
  readonly readBeside: ReadBeside;
  /** The folder of the file; undefined for stdin and archives. */
  readonly folder?: string | undefined;
  /** Its size in bytes, if that is known. */
  readonly size?: number | undefined;
}

/** Returns whether a file of a folder or an archive is an input by its name. */
export function isReadable(name: string): boolean {
  return /\.(har|json|ndjson|jsonl|ya?ml|http|rest)(\.gz|\.zip)?$/i.test(name);
}

const chunkSize = 2 ** 20;

/**
 * Lists the inputs at a path.
 *
 * @param path A file, a folder, or `-` for stdin
 * @throws {CommandError} When it does not exist, or is a folder without inputs
 */
export async function listSources(path: string, io: Io): Promise<Source[]> {
  if (path === "-") return [{ name: "stdin", open: () => io.input, readBeside: () => undefined }];
  const absolute = resolve(io.folder, path);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw new CommandError(`check: ${path}: no such file or folder`);
  if (!found.isDirectory()) return [{ ...fileSource(path, absolute), size: found.size }];
  const files = await walk(absolute);
  if (files.length === 0)
    throw new CommandError(`check: ${path}: no .har, .json, .ndjson or .yaml files in this folder`);
  return files.map((file) => fileSource(join(path, file).replaceAll(sep, "/"), join(absolute, file)));
}

function fileSource(name: string, file: string): Source {
  const open = () => createReadStream(file, { highWaterMark: chunkSize });
  return {
    name,
    open,
    reopen: open,
    folder: dirname(file),
    readBeside: readIn(dirname(file)),
  };
}

/** Creates a function that reads files by their paths from a folder. */
export function readIn(folder: string | undefined): ReadBeside {
  return (path) => {
    const file = folder === undefined ? undefined : join(folder, path);
    return file !== undefined && existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : undefined;
  };
}

/** Packages, and the bodies of WireMock's stubs, which are read with them. */
const passedOver: ReadonlySet<string> = new Set(["node_modules", "__files"]);

/**
 * Lists the files below a folder, sorted, without hidden files and packages.
 *
 * @param around The real paths of its parents, to which a link may lead back
 */
async function walk(folder: string, around: readonly string[] = []): Promise<string[]> {
  const real = await realpath(folder);
  if (around.includes(real)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith(".") && !passedOver.has(name));
  const nested = visible
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      const target = await targetOf(entry, path);
      if (target?.isDirectory()) return (await walk(path, [...around, real])).map((file) => join(entry.name, file));
      return (!target || target.isFile()) && isReadable(entry.name) ? [entry.name] : [];
    });
  return (await Promise.all(nested)).flat();
}

/** Returns what an entry is or links to; undefined for a broken link, which fails when it is read. */
async function targetOf(entry: Dirent, path: string): Promise<Pick<Dirent, "isDirectory" | "isFile"> | undefined> {
  return entry.isSymbolicLink() ? stat(path).catch(() => undefined) : entry;
}
