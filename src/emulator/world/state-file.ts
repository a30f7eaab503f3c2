import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isObject } from "../../is-object.js";
import { parseJson, stringifyJson } from "../../json.js";
import { InvalidValueError } from "../control/check-value.js";
import type { WorldState } from "./state.js";

/** A file that keeps the state of a world. */
export interface StateFile {
  /** Returns the state in the file; undefined without a file. */
  readonly read: () => WorldState | undefined;
  /** Resolves when the state as it is now, or later, is in the file. */
  readonly write: (state: WorldState) => Promise<void>;
}

/** Form of the file; one of another version is refused. */
const version = 3;

/** Opens a file that keeps the state of a world. It is replaced as a whole, so that it is never half-written. */
export function openStateFile(path: string): StateFile {
  let written = "";
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  removeDrafts(path);

  async function writeNow(state: WorldState): Promise<void> {
    const text = toText(state);
    if (text === written) return;
    const draft = `${path}.${process.pid}.tmp`;
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, path);
    written = text;
  }

  return {
    read: () => (existsSync(path) ? fromText(path, readFileSync(path, "utf8")) : undefined),
    // What comes while the file is written shares the next write.
    write: (state) => {
      next ??= (running ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          running = writeNow(state);
          return running;
        });
      return next;
    },
  };
}

/** Removes what processes have left that ended while they wrote. */
function removeDrafts(path: string): void {
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const pid = name.startsWith(`${basename(path)}.`) ? /\.(\d+)\.tmp$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else runs, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const mapKey = "$map";

function toText(state: WorldState): string {
  return stringifyJson({ version, state: withoutMaps(state) });
}

function withoutMaps(value: unknown): unknown {
  if (value instanceof Map)
    return { [mapKey]: [...(value as Map<unknown, unknown>)].map(([key, item]) => [key, withoutMaps(item)]) };
  if (Array.isArray(value)) return value.map(withoutMaps);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [[name, withoutMaps(item)]])),
  );
}

function withMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMaps);
  if (!isObject(value)) return value;
  const pairs = value[mapKey];
  if (Array.isArray(pairs)) return new Map(pairs.map(([key, item]: [unknown, unknown]) => [key, withMaps(item)]));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withMaps(item)]));
}

function fromText(path: string, text: string): WorldState {
  try {
    const file = parseJson(text);
    if (isObject(file) && file["version"] === version) return withMaps(file["state"]) as WorldState;
  } catch {
    // Not JSON: refused below.
  }
  throw new InvalidValueError("state", path, "not a state file of this version: remove it to start over");
}
