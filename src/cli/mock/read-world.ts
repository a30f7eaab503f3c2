import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InvalidValueError } from "../../emulator/control/check-value.js";
import { checkWorld } from "../../emulator/world/check-world.js";
import type { WorldInput } from "../../emulator/world/world-input.js";
import { keysOf } from "../../json-pointer.js";
import { CommandError } from "../command-error.js";

/**
 * Reads a world file, in YAML or JSON.
 *
 * @param path The file
 * @param folder Where a relative path begins
 * @throws {CommandError} that says what is wrong, with its line
 */
export async function readWorld(path: string, folder: string): Promise<WorldInput> {
  const text = readText(path, folder);
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, intAsBigInt: false });
  const placed = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `mock: ${path}:${line}:${col}`;
  };
  const [problem] = document.errors;
  if (problem)
    throw new CommandError(
      `${placed(problem.pos[0])}: ${problem.message.replace(/ at line \d+, column \d+:[^]*$/, "")}`,
    );
  try {
    return checkWorld(document.toJS({ maxAliasCount: 100 }) ?? {});
  } catch (error) {
    if (!(error instanceof InvalidValueError)) throw error;
    throw new CommandError(`${placed(offsetOf(document, error.pointer))}: ${error.message}`);
  }
}

function readText(path: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, path), "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new CommandError(`mock: ${path}: cannot be read (${code}): check the path`);
  }
}

/** A value of a YAML document, with its place in the text. */
interface Placed {
  readonly range?: readonly [number, ...number[]] | null;
}

/** Returns where a value is in the text, or the innermost one that has it. */
function offsetOf(document: { getIn(path: readonly unknown[], keep: true): unknown }, pointer: string): number {
  const keys = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = keys.length; length >= 0; length -= 1) {
    const found = document.getIn(keys.slice(0, length), true) as Placed | undefined;
    const offset = found?.range?.[0];
    if (offset !== undefined) return offset;
  }
  return 0;
}
