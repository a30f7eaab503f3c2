import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { formatText } from "../lib/format.js";
import type { Recording } from "../lib/spec/recordings.js";
import { RecordError } from "./failure.js";
import { CommandError } from "../../src/cli/command-error.js";

/** A file to be written. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Returns where a recording belongs. */
export function pathOf(folder: string, api: string, operationId: string, caseName: string): string {
  return join(folder, api, operationId, `${caseName}.yaml`);
}

/** Returns a recording as YAML, laid out as the files of the project are. */
export async function toYaml(recording: Recording, path: string): Promise<string> {
  const text = stringify(recording, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
  return formatText(path, text);
}

/**
 * Refuses a file that is not a live recording, so that nothing that people wrote is lost.
 *
 * @throws {@link CommandError}
 */
export function refuseToOverwrite(path: string): void {
  if (existsSync(path) && !/^provenance: live$/m.test(readFileSync(path, "utf8")))
    throw new CommandError(`${path}: exists and is not a live recording: choose another name with --case`);
}

/**
 * Checks whether files can be written below a folder, and leaves no trace.
 *
 * @throws {@link CommandError}
 */
export function refuseUnwritable(folder: string): void {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    if (!statSync(there).isDirectory()) throw new Error("not a folder");
    accessSync(there, constants.W_OK);
  } catch (cause) {
    throw new CommandError(`${folder}: cannot be written to: choose another folder with --out`, { cause });
  }
}

/**
 * Writes all files or none: each under another name first, which only then becomes its own.
 *
 * @throws {@link RecordError} when one cannot be written
 */
export function writeAll(files: readonly File[]): void {
  const drafts = files.map((file) => ({ ...file, draft: `${file.path}.${process.pid}.tmp` }));
  try {
    for (const { path, draft, text } of drafts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, text);
    }
    for (const { path, draft } of drafts) renameSync(draft, path);
  } catch (cause) {
    for (const { draft } of drafts) if (existsSync(draft)) rmSync(draft);
    const { code = "unknown" } = cause as { code?: string };
    throw new RecordError(`${dirname(files[0]?.path ?? "")}: cannot be written to (${code}): see --out`, { cause });
  }
}
