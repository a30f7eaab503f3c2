/** What can be found. */
export type Kind = "operation" | "webhook" | "field" | "error" | "consent" | "guide" | "template" | "page";

/** Something that can be found. Short names, for the index is loaded by readers. */
export interface Entry {
  readonly kind: Kind;
  /** Address below the folder of the language. */
  readonly url: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** Names that count as much as the title: identifiers, older names, the name in the other language. */
  readonly names: readonly string[];
  /** Words that count less. */
  readonly text: string;
  /** Of an error: patterns of its messages. */
  readonly messages?: readonly string[];
}

/** The index as it is loaded: rows in the order of `Entry`. */
export type Row = readonly [
  kind: Kind,
  url: string,
  title: string,
  detail: string,
  names: string,
  text: string,
  messages?: string,
];

/** Returns a row as an entry. */
export function entryOf([kind, url, title, detail, names, text, messages]: Row): Entry {
  return {
    kind,
    url,
    title,
    detail,
    names: names === "" ? [] : names.split("\n"),
    text,
    ...(messages && { messages: messages.split("\n") }),
  };
}

/** Returns an entry as a row. */
export function rowOf({ kind, url, title, detail, names, text, messages }: Entry): Row {
  const row = [kind, url, title, detail, names.join("\n"), text] as const;
  return messages && messages.length > 0 ? [...row, messages.join("\n")] : row;
}
