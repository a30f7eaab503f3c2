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

/** What is wrong with an input that starts so, and what to do: ZIP, gzip, and UTF-16 in either order. */
const unreadable: Readonly<Record<string, string>> = {
  "504b": "compressed: unpack it first",
  "1f8b": "compressed: unpack it first",
  fffe: "UTF-16: save it as UTF-8",
  feff: "UTF-16: save it as UTF-8",
};

/** How to read what the user gave. */
export interface ReadOptions {
  /** Undefined where each input tells its own. */
  readonly input?: InputKind | undefined;
  /** Where the inputs are mere bodies. */
  readonly answer?: ResponseOf | undefined;
  /** Told of the bytes that were read. */
  readonly onBytes?: (count: number) => void;
}

/**
 * Gives the exchanges of an input one by one, however large it is. One that is none does not keep the others from being
 * read.
 *
 * @throws {CommandError} When it cannot be read, or not to its end
 */
export async function* readEntries(source: Source, options: ReadOptions = {}): AsyncGenerator<Entry | Unusable> {
  const file = source.name;
  const peeked = await peek(counted(source.open(), options.onBytes));
  if (peeked.complete && peeked.head.trim() === "")
    throw new CommandError(`check: ${file}: empty: give a file with exchanges`);
  const problem = unreadable[peeked.mark];
  if (problem) throw new CommandError(`check: ${file}: ${problem}`);
  if (options.answer) {
    yield readResponseBody(file, await wholeText(peeked), options.answer);
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

/** Reads one of many. */
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
    throw new CommandError(`${where}: not JSON: write one exchange a line`);
  }
}

/** One exchange, one behind the other, or a list of them. */
async function* readJsonText(file: string, peeked: Peeked): AsyncGenerator<Entry | Unusable> {
  const isList = peeked.head.trimStart().startsWith("[");
  const locate = peeked.complete ? createLocate(peeked.head) : undefined;
  for await (const { value, number } of valuesIn(file, peeked, isList ? "$.*" : "$")) {
    const where = `check: ${file}${isList ? `: entry ${number}` : ""}`;
    if (isHar(value)) throw new CommandError(`${where}: a HAR that does not start with its log: give --input har`);
    const start = isList ? [number - 1] : [];
    // Of values one behind the other, only the first is looked for.
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
      reason === "cut"
        ? `check: ${file}: ends too early${read}: record it again, to its end`
        : `check: ${file}: not JSON${read}: give a file that is`,
    );
  }
}
