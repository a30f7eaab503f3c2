import type { Batch } from "./batch.js";
import { createRest } from "./rest.js";
import { findSeparator, type Separator, separate } from "./separator.js";

/** JSON that is invalid or truncated. */
export class BrokenJsonError extends Error {
  override readonly name = "BrokenJsonError";
  constructor(
    readonly reason: "invalid" | "truncated" | "wrong guess",
    /** The number of values before it. */
    readonly count: number,
  ) {
    super(reason);
  }
}

/** Which values to find: the items of a list at a path of names, or the values of a text that stand in a row. */
export type Where = { readonly listAt: readonly string[] } | "in a row";

/** Finds values in the bytes of JSON without parsing them. */
export interface Slicer {
  /** Returns the values that end in the bytes so far. */
  push(chunk: Uint8Array): Batch;
  /** Returns the value that ends with the input. */
  end(): Batch;
}

const [quote, comma, colon, backslash, newline] = [0x22, 0x2c, 0x3a, 0x5c, 0x0a];

/** What the loop has to stop at, by byte, outside of strings. */
const kinds = new Uint8Array(256);
const [opens, closes, quotes, breaks, spaces] = [1, 2, 3, 4, 5];
for (const byte of Buffer.from("{[")) kinds[byte] = opens;
for (const byte of Buffer.from("}]")) kinds[byte] = closes;
for (const byte of Buffer.from(" \t\r")) kinds[byte] = spaces;
kinds[quote] = quotes;
kinds[newline] = breaks;

/** The frame around the values is parsed as a whole, to know that it is JSON, unless somebody has filled it. */
const maxFrame = 2 ** 20;

/** How many bytes may be without a separator: the list may have ended. */
const maxUnseparated = 2 ** 22;

/**
 * Reads the values one by one, without keeping any.
 *
 * @param chunks The bytes
 * @param where Which values to find
 * @param mayGuess Whether the ends of values may be guessed, to be found again if that was wrong
 */
export async function* sliceJson(
  chunks: AsyncIterable<Uint8Array>,
  where: Where,
  mayGuess = false,
): AsyncGenerator<Batch> {
  const slicer = createSlicer(where, mayGuess && where !== "in a row");
  for await (const chunk of chunks) yield slicer.push(chunk);
  yield slicer.end();
}

/**
 * Creates a slicer. It looks at brackets and strings only: whether a value is JSON shows when it is parsed.
 *
 * @throws {BrokenJsonError} From its methods, for what is around the values
 */
function createSlicer(where: Where, mayGuess: boolean): Slicer {
  const path = where === "in a row" ? [] : where.listAt;
  const rest = createRest();
  const frame = createFrame(path);
  let isInside = where === "in a row";
  /** Of the value that has begun: its start, its open brackets, and whether a string is open. */
  let [start, depth, isInString, isScalar] = [-1, 0, false, false];
  let [at, line, startLine, count] = [0, 1, 1, 0];
  let isSeparated = true;
  let separator: Separator | undefined;
  let isToLearn = mayGuess;

  const isEndOfScalar = (byte: number, kind: number): boolean =>
    kind === spaces || kind === breaks || (where !== "in a row" && (kind === closes || byte === comma));

  /** Goes on to the end of the value that has begun; returns whether the bytes reach so far. */
  const finish = (bytes: Uint8Array): boolean => {
    const { length } = bytes;
    let [i, open, inString] = [at, depth, isInString];
    scan: for (; i < length; i += 1) {
      if (inString) {
        while (i < length && bytes[i] !== quote) i += bytes[i] === backslash ? 2 : 1;
        if (i >= length) break;
        inString = false;
        if (open > 0) continue;
        i += 1;
        break;
      }
      switch (kinds[bytes[i] ?? 0]) {
        case opens:
          open += 1;
          break;
        case closes:
          if ((open -= 1) > 0) break;
          i += 1;
          break scan;
        case quotes:
          inString = true;
          break;
        case breaks:
          line += 1;
      }
    }
    [at, depth, isInString] = [i, open, inString];
    return open === 0 && !inString;
  };

  const finishScalar = (bytes: Uint8Array): boolean => {
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      if (isEndOfScalar(byte, kinds[byte] ?? 0)) return true;
      at += 1;
    }
    return false;
  };

  /** Goes on to the next value; returns whether one has begun. */
  const begin = (bytes: Uint8Array): boolean => {
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      const kind = kinds[byte] ?? 0;
      if (kind === breaks) line += 1;
      else if (byte === comma && where !== "in a row") {
        if (isSeparated) throw new BrokenJsonError("invalid", count);
        isSeparated = true;
      } else if (kind === closes && where !== "in a row") {
        if (isSeparated && count > 0) throw new BrokenJsonError("invalid", count);
        isInside = false;
        return false;
      } else if (kind !== spaces) {
        if (!isSeparated && where !== "in a row") throw new BrokenJsonError("invalid", count);
        [start, startLine, isSeparated] = [at, line, false];
        [depth, isInString, isScalar] = [0, false, kind !== opens && kind !== quotes];
        if (kind === closes) throw new BrokenJsonError("invalid", count);
        return true;
      }
    }
    return false;
  };

  const findValues = (bytes: Uint8Array): Batch => {
    const spans: number[] = [];
    const first = count + 1;
    while (at < bytes.length) {
      if (!isInside) {
        [at, line, isInside] = frame.read(bytes, at, line);
        continue;
      }
      if (start === -1 && !begin(bytes)) continue;
      if (!(isScalar ? finishScalar(bytes) : finish(bytes))) break;
      spans.push(start, at, startLine);
      [start, count] = [-1, count + 1];
    }
    return { bytes, spans, first };
  };

  const learn = (bytes: Buffer, { spans }: Batch): void => {
    if (!isToLearn || spans.length === 0) return;
    separator = findSeparator(bytes, spans);
    isToLearn = false;
  };

  /** Finds values from the start of the bytes, where one begins; the last begins there again. */
  const guessValues = (bytes: Buffer, by: Separator): Batch => {
    const { spans, next, nextLine } = separate(bytes, startLine, by);
    const first = count + 1;
    count += spans.length / 3;
    rest.keep(bytes, next);
    [at, start, startLine, line] = [0, 0, nextLine, nextLine];
    [depth, isInString, isScalar] = [0, false, false];
    if (bytes.length - next > maxUnseparated) separator = undefined;
    return { bytes, spans, first, isGuess: true };
  };

  return {
    push: (chunk) => {
      const bytes = rest.add(chunk);
      if (separator && start === 0) return guessValues(bytes, separator);
      const batch = findValues(bytes);
      learn(bytes, batch);
      const kept = start === -1 ? bytes.length : start;
      rest.keep(bytes, kept);
      at -= kept;
      if (start !== -1) start = 0;
      return batch;
    },
    end: () => {
      const bytes = rest.add(Buffer.from("\n"));
      const batch = findValues(bytes);
      if (start !== -1) throw new BrokenJsonError("truncated", count);
      if (where !== "in a row") frame.end(isInside, count);
      return batch;
    },
  };
}

/** Reads what is around the list: the names that lead to it, and what else there is. */
function createFrame(path: readonly string[]) {
  const text: number[] = [];
  /** For each open bracket whether it is on the path; a list at its end is the one that is looked for. */
  const open: boolean[] = [];
  let [isInString, isEscaped, wasFound] = [false, false, false];
  let key: number[] = [];
  let isOnPath = true;
  const add = (byte: number): void => {
    if (text.length <= maxFrame) text.push(byte);
  };
  /** Returns where the values begin or the bytes end. */
  const read = (bytes: Uint8Array, from: number, fromLine: number): [number, number, boolean] => {
    let line = fromLine;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      add(byte);
      if (byte === newline) line += 1;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInString = false;
        if (isInString && key.length < 100) key.push(byte);
        continue;
      }
      const kind = kinds[byte];
      if (kind === quotes) [isInString, key] = [true, []];
      else if (byte === colon) {
        isOnPath = open.at(-1) === true && Buffer.from(key).toString() === path[open.length - 1];
      } else if (byte === comma) isOnPath = false;
      else if (kind === opens) {
        const isList = byte === 0x5b;
        if (isOnPath && isList && !wasFound && open.length === path.length) {
          open.push(false);
          isOnPath = false;
          wasFound = true;
          return [at + 1, line, true];
        }
        open.push(isOnPath && !isList);
        isOnPath = false;
      } else if (kind === closes) open.pop();
    }
    return [bytes.length, line, false];
  };
  /** Checks that the whole was JSON. */
  const end = (isInside: boolean, count: number): void => {
    if (isInside || isInString || open.length > 0) throw new BrokenJsonError("truncated", count);
    if (text.length > maxFrame) return;
    try {
      JSON.parse(Buffer.from(text).toString());
    } catch {
      throw new BrokenJsonError("invalid", count);
    }
  };
  return { read, end };
}
