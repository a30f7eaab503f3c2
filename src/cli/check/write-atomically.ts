import { rename, rm, writeFile } from "node:fs/promises";
import { CommandError } from "../command-error.js";

/**
 * Writes a file under a temporary name and renames it, so that nobody reads half of it.
 *
 * @throws {CommandError} When it cannot be written
 */
export async function writeAtomically(file: string, text: string, command = "check"): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const { code = "failed" } = error as NodeJS.ErrnoException;
    throw new CommandError(`${command}: ${file}: cannot be written (${code}): check the folder and its permissions`);
  }
}
