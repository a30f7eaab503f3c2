import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { stringify } from "yaml";
import type { Recording } from "../lib/recordings.js";
import { readYaml } from "../lib/yaml.js";
import { RecordError, UsageError } from "./failure.js";

/** A file to be written. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Where a recording belongs. */
export function pathOf(folder: string, api: string, operationId: string, caseName: string): string {
  return join(folder, api, operationId, `${caseName}.yaml`);
}

/** A recording as YAML, laid out like those that were written by hand. */
export async function toYaml(recording: Recording, path: string): Promise<string> {
  const options = await resolveConfig(path.endsWith(".yaml") ? path : `${path}.yaml`);
  const text = stringify(recording, {
    singleQuote: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
  return format(text, { singleQuote: true, printWidth: 120, ...options, parser: "yaml" });
}

/**
 * Refuses a file that is not a live recording: what people wrote is not lost.
 *
 * @throws {@link UsageError}
 */
export function refuseToOverwrite(path: string): void {
  if (!existsSync(path) || provenanceOf(path) === "live") return;
  throw new UsageError(`${path}: is there and not live: give another name with --case`);
}

function provenanceOf(path: string): unknown {
  try {
    return (readYaml(path).value as { provenance?: unknown } | null)?.provenance;
  } catch {
    return undefined;
  }
}

/**
 * Finds out whether files can be written below a folder, and leaves no trace.
 *
 * @throws {@link UsageError}
 */
export function refuseUnwritable(folder: string): void {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    if (!statSync(there).isDirectory()) throw new Error("no folder");
    accessSync(there, constants.W_OK);
  } catch (cause) {
    throw new UsageError(`${folder}: cannot be written to: give another folder with --out`, { cause });
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
