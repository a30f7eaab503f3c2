import { parseJson } from "../../../json.js";
import { CommandError } from "../../command-error.js";
import type { Batch } from "./batch.js";
import type { Entry, Unusable } from "./entry.js";
import { exchangeOf } from "./exchange-object.js";
import { exchangeOfHar } from "./har.js";
import { lineInJson } from "./line-in-json.js";
import { pathOf } from "./locate.js";
import { BrokenJsonError } from "./slice-json.js";
import type { ReadBeside } from "./sources.js";

/** What the values of a batch are, and where they come from; it can be sent to another thread. */
export interface BatchOrigin {
  /** Entries of a HAR, lines of NDJSON, items of a list of exchanges, or exchanges in a row. */
  readonly kind: "har" | "lines" | "list" | "row";
  /** The name of the file, for messages. */
  readonly file: string;
  /** The folder of the file, if it is in one: it may hold bodies. */
  readonly folder: string | undefined;
}

/**
 * Reads the entries of a batch.
 *
 * @throws {BrokenJsonError} When a value is not JSON: where the next one begins is not known then
 */
export function* readBatch(
  { bytes, spans, first, isGuess = false }: Batch,
  origin: BatchOrigin,
  readBeside: ReadBeside,
): Generator<Entry | Unusable> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const read = readers[origin.kind];
  for (let index = 0; index < spans.length; index += 3) {
    const text = buffer.toString("utf8", spans[index], spans[index + 1]);
    const item = { text, number: first + index / 3, line: spans[index + 2] ?? 0 };
    try {
      const entry = read(item, origin, readBeside);
      if (entry) yield entry;
    } catch (error) {
      if (isGuess && error instanceof BrokenJsonError) throw new BrokenJsonError("wrong guess", error.count);
      if (!(error instanceof CommandError)) throw error;
      yield { problem: error.message };
    }
  }
}

interface Item {
  readonly text: string;
  readonly number: number;
  readonly line: number;
}

type Reader = (item: Item, origin: BatchOrigin, readBeside: ReadBeside) => Entry | undefined;

const readers: Readonly<Record<BatchOrigin["kind"], Reader>> = {
  har: ({ text, number, line }, { file }, readBeside) => {
    // Numbers of a HAR are sizes and times; its bodies are strings.
    const value = parse(text, number, JSON.parse);
    const exchange = exchangeOfHar(value, `check: ${file}: entry ${number}`, readBeside);
    return exchange && { file, number, exchange, lineOf: () => line };
  },
  lines: ({ text, number, line }, { file }) => {
    const where = `check: ${file}:${line}`;
    return { file, number, exchange: exchangeOf(parseLine(text, where), where), lineOf: () => line };
  },
  list: (item, origin) => readObject(item, origin, `check: ${origin.file}: entry ${item.number}`),
  row: (item, origin) => readObject(item, origin, `check: ${origin.file}`),
};

function readObject({ text, number, line }: Item, { file }: BatchOrigin, where: string): Entry {
  return {
    file,
    number,
    exchange: exchangeOf(parse(text, number, parseJson), where),
    lineOf: (violation) => line - 1 + lineInJson(text, pathOf(violation)),
  };
}

function parse(text: string, number: number, read: (text: string) => unknown): unknown {
  try {
    return read(text);
  } catch {
    throw new BrokenJsonError("invalid", number - 1);
  }
}

function parseLine(text: string, where: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new CommandError(`${where}: not JSON: expected one exchange per line`);
  }
}
