import { type Document, isMap, parseDocument } from "yaml";
import { CommandError } from "../../command-error.js";
import type { Entry } from "./entry.js";
import { exchangeOf } from "./exchange-object.js";
import { createLocate, pathOf } from "./locate.js";

/**
 * Reads a recording.
 *
 * @param file The file as messages call it
 * @param text What it holds
 * @throws {CommandError} When the text is no YAML, or of another form
 */
export function readRecording(file: string, text: string): Entry {
  const where = `check: ${file}`;
  // Placeholders of keys and tokens become texts that every format allows.
  const document = parseDocument(text.replaceAll(/\$\{(\w+)\}/g, "$1"), { logLevel: "silent", intAsBigInt: true });
  const [error] = document.errors;
  if (error)
    throw new CommandError(`${where}:${error.linePos?.[0].line ?? 1}: neither JSON nor YAML: mend it, or leave it out`);
  if (!isMap(document.contents))
    throw new CommandError(`${where}: not JSON, and no recording: give a HAR, NDJSON, JSON or a recording`);
  const locate = createLocate(text);
  const value = valueOf(document, where);
  const listed: unknown[] = Array.isArray(value["faults"]) ? value["faults"] : [];
  const faults = listed.filter((fault) => typeof fault === "string");
  return {
    file,
    number: 1,
    exchange: exchangeOf(value, where),
    faults,
    lineOf: (violation) => locate(pathOf(violation)),
  };
}

function valueOf(document: Document, where: string): Record<string, unknown> {
  try {
    return document.toJS({ reviver: (_, item: unknown) => narrow(item) }) as Record<string, unknown>;
  } catch {
    throw new CommandError(`${where}: aliases that cannot be followed: write out what they stand for`);
  }
}

/** Integers are read as bigints, so that no digit of a long one is lost. */
function narrow(value: unknown): unknown {
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
