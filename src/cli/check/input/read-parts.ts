import { CommandError } from "../../command-error.js";
import type { Batch } from "./batch.js";
import type { Entry, Unusable } from "./entry.js";
import { type FormatName, inputFormats } from "./formats/index.js";
import { unsupportedFormat } from "./formats/unsupported.js";
import { type InputKind, kindOf, startOf } from "./input-kind.js";
import { peek, type Peeked } from "./peek.js";
import type { BatchOrigin } from "./read-batch.js";
import { readRecording } from "./recording.js";
import { readDocument } from "./read-document.js";
import { type ResponseOf, readResponseBody, responseNamed } from "./response-body.js";
import { sliceJson } from "./slice-json.js";
import { sliceLines } from "./slice-lines.js";
import type { Source } from "./sources.js";

/** UTF-16 in either byte order. */
const utf16: ReadonlySet<string> = new Set(["fffe", "feff"]);

/** How to read an input. */
export interface ReadOptions {
  /** The format; detected by default. */
  readonly input?: InputKind | undefined;
  /** Set when the inputs are plain response bodies. */
  readonly responseOf?: ResponseOf | undefined;
  /** Returns the response whose body a file is, by a list of files. */
  readonly responseAt?: ((file: string) => ResponseOf | undefined) | undefined;
  /** Called with the number of bytes that were read. */
  readonly onBytes?: (count: number) => void;
  /** How many values to pass over, because they were read before a wrong guess; then nothing is guessed. */
  readonly after?: number | undefined;
}

/** A part of an input: entries, or a batch of values that any thread can read. */
export type Part =
  | { readonly entries: Iterable<Entry | Unusable> }
  | { readonly batch: Batch; readonly origin: BatchOrigin };

/**
 * Reads an input part by part, whatever its size.
 *
 * @throws {CommandError} When it cannot be read, or not to its end
 */
export async function* readParts(source: Source, options: ReadOptions = {}): AsyncGenerator<Part> {
  const file = source.name;
  const peeked = await peek(counted(source.open(), options.onBytes));
  if (peeked.complete && peeked.head.trim() === "") throw new CommandError(`check: ${file}: empty: expected exchanges`);
  if (utf16.has(peeked.mark.slice(0, 4))) throw new CommandError(`check: ${file}: UTF-16: save it as UTF-8`);
  const start = startOf(file, peeked.head);
  const responseOf = options.responseOf ?? options.responseAt?.(file) ?? responseNamed(start);
  if (responseOf) {
    yield { entries: [readResponseBody(file, await wholeText(peeked), responseOf)] };
    return;
  }
  const kind = options.input ?? kindOf(start);
  const unsupported = options.input === undefined && (kind === "json" || kind === "recording" || kind === "ndjson");
  const title = unsupported ? unsupportedFormat(start) : undefined;
  if (title)
    throw new CommandError(`check: ${file}: ${title}: this format is not supported; record HAR or NDJSON instead`);
  if (isFormat(kind)) {
    const document = { file, text: await wholeText(peeked), readBeside: source.readBeside };
    yield { entries: readDocument(inputFormats[kind], document) };
  } else if (kind === "recording") yield { entries: [readRecording(file, await wholeText(peeked))] };
  else yield* readBatches(source, kind, peeked, options.after);
}

function isFormat(kind: InputKind): kind is FormatName {
  return Object.hasOwn(inputFormats, kind);
}

async function* readBatches(
  { name: file, folder, reopen }: Source,
  kind: Exclude<InputKind, "recording" | FormatName>,
  { head, bytes }: Peeked,
  after?: number,
): AsyncGenerator<Part> {
  const isList = kind === "json" && head.trimStart().startsWith("[");
  const origin: BatchOrigin = {
    kind: kind === "har" ? "har" : kind === "ndjson" ? "lines" : isList ? "list" : "row",
    file,
    folder,
  };
  const where = kind === "har" ? { listAt: ["log", "entries"] } : isList ? { listAt: [] } : "in a row";
  const mayGuess = kind === "har" && reopen !== undefined && after === undefined;
  const batches = kind === "ndjson" ? sliceLines(bytes()) : sliceJson(bytes(), where, mayGuess);
  for await (const whole of batches) {
    const batch = after === undefined ? whole : behind(whole, after);
    if (batch.spans.length > 0) yield { batch, origin };
  }
}

/** Removes the values of a batch that were read before. */
function behind(batch: Batch, after: number): Batch {
  const known = Math.max(0, after - batch.first + 1);
  return { ...batch, spans: batch.spans.slice(3 * known), first: batch.first + known };
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
