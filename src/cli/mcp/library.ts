import type { Language } from "../../language.js";
import type { Row } from "../../search/entry.js";

/** The parts of the page of an operation, in their order. */
export const operationParts = [
  "overview",
  "request",
  "response",
  "errors",
  "discrepancies",
  "samples",
  "examples",
] as const;

/** A part of the page of an operation. */
export type OperationPart = (typeof operationParts)[number];

/** An operation or a webhook, with its page in Markdown. */
export interface LibraryOperation {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  /** The path template; empty for a webhook, whose address the service chooses. */
  readonly path: string;
  /** The host, with https://; empty for a webhook. */
  readonly host: string;
  /** The address of its page below the folder of the language. */
  readonly page: string;
  readonly parts: readonly (readonly [part: OperationPart, text: string])[];
  /** The requests of which there are samples, the plainest first. */
  readonly samples: readonly { readonly name: string; readonly summary: string }[];
}

/** A code of the error catalogue. */
export interface LibraryError {
  readonly code: string;
  readonly page: string;
  /** What messages of Kakao say about the cause. */
  readonly messages: readonly {
    readonly matches: string;
    readonly says: string;
    readonly remedy: string;
  }[];
}

/** What the server knows in one language, written by the build from the same pages as the documentation site. */
export interface Library {
  readonly language: Language;
  readonly operations: readonly LibraryOperation[];
  readonly errors: readonly LibraryError[];
  /**
   * Pages in Markdown by their address below the folder of the language. Links begin with `~/`, the root of the site.
   */
  readonly pages: Readonly<Record<string, string>>;
  /** The index of the search. */
  readonly index: readonly Row[];
}

/** The code of samples, which has no language: by operation, request and programming language. */
export type SampleCode = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, PointedCode>>>>>>;

/** A sample that calls Kakao, and one that calls a server on the reader's computer. */
export interface PointedCode {
  readonly kakao: string;
  readonly mock: string;
}

/** The code of all samples, and the programming languages that they are written in. */
export interface SampleBook {
  readonly languages: readonly { readonly id: string; readonly label: string; readonly grammar: string }[];
  readonly code: SampleCode;
}

/** Where the server takes what it knows from. */
export interface Shelf {
  library(language: Language): Library;
  samples(): SampleBook;
}
