import { mkdirSync, rmSync } from "node:fs";

/** Makes a folder, or empties the one that is there, and returns its path. */
export function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}
