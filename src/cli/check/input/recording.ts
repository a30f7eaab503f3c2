import { type Document, isMap, parseDocument } from "yaml";
import { CommandError } from "../../command-error.js";
import type { Entry } from "./entry.js";
import { exchangeOf } from "./exchange-object.js";
import { createLocate, pathOf } from "./locate.js";

/**
 * Reads a recording.
 *
 * @param file The name of the file, for messages
 * @param text The text
 * @throws {CommandError} When it is not YAML, or not a recording
 */
export function readRecording(file: string, text: string): Entry {
  const where = `check: ${file}`;
  // Placeholders of keys and tokens become strings that every format allows.
  const document = parseDocument(text.replaceAll(/\$\{(\w+)\}/g, "$1"), { logLevel: "silent", intAsBigInt: true });
  const [error] = document.errors;
  if (error)
    throw new CommandError(`${where}:${error.linePos?.[0].line ?? 1}: neither JSON nor YAML: fix or remove it`);
  if (!isMap(document.contents))
    throw new CommandError(
      `${where}: unknown format: expected HAR, NDJSON, JSON, curl, Postman, .http or a recording (YAML)`,
    );
  const locate = createLocate(text);
  const value = valueOf(document, where);
  const listed: unknown[] = Array.isArray(value["violations"]) ? value["violations"] : [];
  const expectedViolations = listed.filter((name) => typeof name === "string");
  return {
    file,
    number: 1,
    exchange: exchangeOf(value, where),
    expectedViolations,
    lineOf: (violation) => locate(pathOf(violation)),
  };
}

function valueOf(document: Document, where: string): Record<string, unknown> {
  try {
    return document.toJS({ reviver: (_, item: unknown) => narrow(item) }) as Record<string, unknown>;
  } catch {
    throw new CommandError(`${where}: YAML aliases expand too far: write their values out`);
  }
}

/** Converts safe integers to numbers; all are read as bigints, so that no digit is lost. */
function narrow(value: unknown): unknown {
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
