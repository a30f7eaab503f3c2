import { type SearchEntry, entryOf, type Row, rowOf } from "./entry.js";

/** Fields of one page: the ends of their addresses, with their own names where the addresses do not end with them. */
type PackedPage = readonly [page: string, detail: string, isOld: 0 | 1, fields: string];

/** The index of a language as it is sent. */
export interface PackedIndex {
  readonly rows: readonly Row[];
  readonly pages: readonly PackedPage[];
}

/** Packs entries; fields come last, and are told by their pages. */
export function packEntries(entries: readonly SearchEntry[]): PackedIndex {
  const pages = new Map<string, { detail: string; isOld: 0 | 1; fields: string[] }>();
  for (const { kind, url, title, detail, isOld } of entries) {
    if (kind !== "field") continue;
    const [page = "", path = ""] = url.split("#");
    const known = pages.get(page) ?? { detail, isOld: isOld ? 1 : 0, fields: [] };
    pages.set(page, known);
    known.fields.push(nameIn(path) === title ? path : `${path} ${title}`);
  }
  return {
    rows: entries.filter(({ kind }) => kind !== "field").map(rowOf),
    pages: [...pages].map(([page, { detail, isOld, fields }]) => [page, detail, isOld, fields.join("\n")]),
  };
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** Returns the entries that were packed. */
export function unpackEntries({ rows, pages }: PackedIndex): SearchEntry[] {
  const fields = pages.flatMap(([page, detail, isOld, own]) =>
    own.split("\n").map((field): SearchEntry => {
      const [path = "", title = nameIn(path)] = field.split(" ");
      const url = `${page}#${path}`;
      return { kind: "field", url, title, detail, names: [], text: "", ...(isOld && { isOld: true }) };
    }),
  );
  return [...rows.map(entryOf), ...fields];
}
