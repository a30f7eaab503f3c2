/** What can be found. */
export type Kind = "operation" | "webhook" | "field" | "error" | "consent" | "guide" | "template" | "page";

/** Something that can be found. Short names, for the index is loaded by readers. */
export interface SearchEntry {
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
  /** Of what was withdrawn, and comes last. */
  readonly isOld?: boolean;
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
  isOld?: 1,
];

/** Returns a row as an entry. */
export function entryOf([kind, url, title, detail, names, text, messages, isOld]: Row): SearchEntry {
  return {
    kind,
    url,
    title,
    detail,
    names: names === "" ? [] : names.split("\n"),
    text,
    ...(messages && { messages: messages.split("\n") }),
    ...(isOld && { isOld: true }),
  };
}

/** Returns an entry as a row. */
export function rowOf({ kind, url, title, detail, names, text, messages = [], isOld = false }: SearchEntry): Row {
  const row = [kind, url, title, detail, names.join("\n"), text] as const;
  if (isOld) return [...row, messages.join("\n"), 1];
  return messages.length > 0 ? [...row, messages.join("\n")] : row;
}
