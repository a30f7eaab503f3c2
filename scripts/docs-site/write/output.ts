import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the site while it is built. What stood there is replaced file by file, so that it can be read
 * meanwhile.
 */
export interface Output {
  /** Writes a file, at its address. */
  write(address: string, text: string): void;
  /** Copies a folder with everything in it. */
  copy(from: string, address: string): void;
  /** Removes what is not of this site. */
  finish(): void;
}

/** Starts to write into a folder. */
export function createOutput(folder: string): Output {
  mkdirSync(folder, { recursive: true });
  const stale = new Set(listFiles(folder));
  const folders = new Set<string>();
  return {
    write(address, text) {
      const own = dirname(address);
      if (!folders.has(own)) mkdirSync(join(folder, own), { recursive: true });
      folders.add(own);
      writeFileSync(join(folder, address), text);
      stale.delete(address);
    },
    copy(from, address) {
      cpSync(from, join(folder, address), { recursive: true });
      for (const file of listFiles(from)) stale.delete(`${address}/${file}`);
    },
    finish() {
      for (const file of stale) rmSync(join(folder, file));
    },
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
