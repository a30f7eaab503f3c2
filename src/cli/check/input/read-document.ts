import { parse } from "yaml";
import { parseJson } from "../../../json.js";
import { CommandError } from "../../command-error.js";
import type { Entry, Unusable } from "./entry.js";
import { exchangeOf } from "./exchange-object.js";
import type { Document, Format, Recorded } from "./formats/format.js";
import { createLocate } from "./locate.js";

/**
 * Reads the entries of an input in a format of another tool.
 *
 * @throws {CommandError} When it is neither JSON nor YAML, but should be
 */
export function* readDocument(format: Format, input: Omit<Document, "value">): Generator<Entry | Unusable> {
  const { file, text } = input;
  const locate = createLocate(text);
  let number = 0;
  for (const recorded of format.read({ ...input, value: () => valueOf(text, file) })) {
    number += 1;
    yield entryOf(recorded, { file, number, lineOf: () => recorded.line ?? locate(recorded.path ?? []) });
  }
}

function entryOf(
  { exchange, hidesCredential }: Recorded,
  place: Required<Pick<Entry, "file" | "number" | "lineOf">>,
): Entry | Unusable {
  try {
    const read = exchangeOf(exchange, `check: ${place.file}: entry ${place.number}`);
    return { ...place, exchange: read, ...(hidesCredential && { hidesCredential }) };
  } catch (error) {
    if (error instanceof CommandError) return { problem: error.message };
    throw error;
  }
}

function valueOf(text: string, file: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? parseJson(text) : (parse(text, { logLevel: "silent" }) as unknown);
  } catch {
    throw new CommandError(`check: ${file}: neither JSON nor YAML: fix or remove it`);
  }
}
