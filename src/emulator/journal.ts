import type { Violation } from "../contract/violation.js";

/** A request as the journal has it: without its query, headers and body, which may contain credentials. */
export interface JournalEntry {
  readonly id: number;
  /** Time of the world. */
  readonly time: string;
  readonly method: string;
  /** Path template of the operation; undefined if no operation matches. */
  readonly path: string | undefined;
  readonly api: string | undefined;
  readonly operationId: string | undefined;
  readonly status: number;
  /** The persona whose token was sent, or that the call is about. */
  readonly persona: string | undefined;
  /** What the checker found. */
  readonly violations: readonly Violation[];
}

/** How many requests the journal remembers. */
const longest = 1000;

/** The last requests, newest last. */
export class Journal {
  #entries: JournalEntry[] = [];
  #lastId = 0;

  /** Adds a request. */
  add(entry: Omit<JournalEntry, "id">): void {
    this.#lastId += 1;
    this.#entries.push({ id: this.#lastId, ...entry });
    if (this.#entries.length >= 2 * longest) this.#entries = this.#entries.slice(-longest);
  }

  /** Returns the last requests. */
  list(): readonly JournalEntry[] {
    return this.#entries.slice(-longest);
  }

  /** Forgets all requests. */
  clear(): void {
    this.#entries = [];
  }
}
