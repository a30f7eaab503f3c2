import type { Library, SampleBook } from "./library.js";
import type { Words } from "./words.js";
import type { Language } from "../../language.js";

/** The arguments of a call, as they arrive: not yet checked. */
export type ToolArguments = Readonly<Record<string, unknown>>;

/** A property of the arguments of a tool, as JSON Schema. */
export interface ToolProperty {
  readonly type: string | readonly string[];
  readonly description: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: string; readonly enum?: readonly string[] };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** What a tool has for a call. */
export interface ToolContext {
  readonly language: Language;
  readonly library: Library;
  readonly words: Words;
  readonly samples: () => SampleBook;
}

/** A tool of the server. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its arguments, without `language`, which every tool takes. */
  readonly properties: Readonly<Record<string, ToolProperty>>;
  readonly required: readonly string[];
  /** Returns the response as Markdown. */
  readonly run: (args: ToolArguments, context: ToolContext) => string | Promise<string>;
}
