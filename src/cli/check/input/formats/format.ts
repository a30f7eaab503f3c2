import type { JsonStart } from "../first-keys.js";
import type { Path } from "../locate.js";
import type { ReadBeside } from "../sources.js";

/** What a format is recognised by. */
export interface Start extends JsonStart {
  /** The name of the file. */
  readonly name: string;
  /** The start of its text, without white space before it. */
  readonly head: string;
}

/** An input that is read as a whole. */
export interface Document {
  /** The name of the file, for messages. */
  readonly file: string;
  readonly text: string;
  /** Returns the value of its JSON or YAML. */
  readonly value: () => unknown;
  readonly readBeside: ReadBeside;
}

/** An exchange as a format has it, not yet checked for its form. */
export interface Recorded {
  /** `{ operation, request, response }`, as in NDJSON. */
  readonly exchange: Readonly<Record<string, unknown>>;
  /** Where it stands in the JSON or YAML. */
  readonly path?: Path | undefined;
  /** Its line, in other text. */
  readonly line?: number | undefined;
  /** Set if the format omits or replaces the credential, so that it cannot be checked. */
  readonly hidesCredential?: boolean | undefined;
}

/** A format that teams have their traffic, stubs or requests in. */
export interface Format {
  /** The name in messages and the documentation. */
  readonly title: string;
  /** Whether an input is of this format, by its start. */
  readonly matches: (start: Start) => boolean;
  readonly read: (document: Document) => Iterable<Recorded>;
}
