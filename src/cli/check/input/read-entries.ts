import type { Violation } from "../../../contract/violation.js";
import { isObject } from "../../../is-object.js";
import { CommandError } from "../../command-error.js";
import { type ResponseOf, readResponseBody } from "./response-body.js";
import type { Entry, Unusable } from "./entry.js";
import { exchangeOf } from "./exchange-object.js";
import { exchangeOfHar } from "./har.js";
import { type InputKind, kindOf } from "./input-kind.js";
import { BrokenJsonError, streamJson } from "./json-stream.js";
import { readLines } from "./lines.js";
import { createLocate, pathOf } from "./locate.js";
import { peek, type Peeked } from "./peek.js";
import { readRecording } from "./recording.js";
import type { Source } from "./sources.js";

/** Problems of inputs by their first two bytes: ZIP, gzip, and UTF-16 in either byte order. */
const unreadable: Readonly<Record<string, string>> = {
  "504b": "compressed: decompress it first",
  "1f8b": "compressed: decompress it first",
  fffe: "UTF-16: save it as UTF-8",
  feff: "UTF-16: save it as UTF-8",
};

/** How to read an input. */
export interface ReadOptions {
  /** The format; detected by default. */
  readonly input?: InputKind | undefined;
  /** Set when the inputs are plain response bodies. */
  readonly responseOf?: ResponseOf | undefined;
  /** Called with the number of bytes that were read. */
  readonly onBytes?: (count: number) => void;
}

/**
 * Reads the exchanges of an input one by one, whatever its size. An invalid one does not stop the others.
 *
 * @throws {CommandError} When it cannot be read, or not to its end
 */
export async function* readEntries(source: Source, options: ReadOptions = {}): AsyncGenerator<Entry | Unusable> {
  const file = source.name;
  const peeked = await peek(counted(source.open(), options.onBytes));
  if (peeked.complete && peeked.head.trim() === "") throw new CommandError(`check: ${file}: empty: expected exchanges`);
  const problem = unreadable[peeked.mark];
  if (problem) throw new CommandError(`check: ${file}: ${problem}`);
  if (options.responseOf) {
    yield readResponseBody(file, await wholeText(peeked), options.responseOf);
    return;
  }
  const kind = options.input ?? kindOf(file, peeked.head);
  if (kind === "recording") yield readRecording(file, await wholeText(peeked));
  else if (kind === "har") yield* readHar(source, peeked);
  else if (kind === "ndjson") yield* readNdjson(file, peeked);
  else yield* readJsonText(file, peeked);
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function wholeText({ bytes }: Peeked): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

async function* readHar(source: Source, peeked: Peeked): AsyncGenerator<Entry | Unusable> {
  const file = source.name;
  const locate = peeked.complete ? createLocate(peeked.head) : undefined;
  for await (const { value, number } of valuesIn(file, peeked, "$.log.entries.*")) {
    const lineOf = () => locate?.(["log", "entries", number - 1]);
    yield* attempt(() => {
      const exchange = exchangeOfHar(value, `check: ${file}: entry ${number}`, source.readBeside);
      return exchange && { file, number, exchange, lineOf };
    });
  }
}

async function* readNdjson(file: string, { bytes }: Peeked): AsyncGenerator<Entry | Unusable> {
  let number = 0;
  for await (const line of readLines(bytes())) {
    if (line.text.trim() === "") continue;
    number += 1;
    const where = `check: ${file}:${line.number}`;
    const lineOf = () => line.number;
    const entry = { file, number, lineOf };
    yield* attempt(() => ({ ...entry, exchange: exchangeOf(parseLine(line.text, where), where) }));
  }
}

/** Reads an entry, or reports its problem. */
function* attempt(read: () => Entry | undefined): Generator<Entry | Unusable> {
  try {
    const entry = read();
    if (entry) yield entry;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    yield { problem: error.message };
  }
}

function parseLine(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${where}: not JSON: expected one exchange per line`);
  }
}

/** Reads one exchange, several in a row, or a list. */
async function* readJsonText(file: string, peeked: Peeked): AsyncGenerator<Entry | Unusable> {
  const isList = peeked.head.trimStart().startsWith("[");
  const locate = peeked.complete ? createLocate(peeked.head) : undefined;
  for await (const { value, number } of valuesIn(file, peeked, isList ? "$.*" : "$")) {
    const where = `check: ${file}${isList ? `: entry ${number}` : ""}`;
    if (isHar(value)) throw new CommandError(`${where}: a HAR that does not start with "log": use --input har`);
    const start = isList ? [number - 1] : [];
    // Of several values in a row, only the first can be located.
    const lineOf = (violation: Violation) =>
      isList || number === 1 ? locate?.([...start, ...pathOf(violation)]) : undefined;
    yield* attempt(() => ({ file, number, exchange: exchangeOf(value, where), lineOf }));
  }
}

function isHar(value: unknown): boolean {
  return isObject(value) && isObject(value["log"]);
}

async function* valuesIn(file: string, { bytes }: Peeked, path: string): ReturnType<typeof streamJson> {
  try {
    yield* streamJson(bytes(), path);
  } catch (error) {
    if (!(error instanceof BrokenJsonError)) throw error;
    const { reason, count } = error;
    const read = count === 0 ? "" : ` after ${count} ${count === 1 ? "entry" : "entries"}`;
    throw new CommandError(
      reason === "truncated"
        ? `check: ${file}: truncated${read}: record it again`
        : `check: ${file}: invalid JSON${read}: fix or remove it`,
    );
  }
}
