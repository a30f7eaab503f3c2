import { all, loadScript } from "./dom.js";

declare global {
  /** Receives what the entries of the register say, by their IDs; the file of the entries calls it. */
  var kakaoRegister: (texts: Readonly<Record<string, string>>) => void;
}

/** Starts the fields that filter a list: by words, or by what an error says. */
export function startFilters(): void {
  for (const input of all<HTMLInputElement>("[data-filter]")) {
    const within = input.closest<HTMLElement>("[data-filtered]");
    if (within) startFilter(input, within);
  }
}

function startFilter(input: HTMLInputElement, within: HTMLElement): void {
  let entries = readEntries(within);
  const filter = (): void => {
    const wanted = input.value.trim();
    const shown = input.dataset["filter"] === "error" ? byError(entries, wanted) : byWords(entries, wanted);
    for (const { entry } of entries) entry.hidden = !shown.has(entry);
    for (const section of all("[data-section]", within)) {
      section.hidden = wanted !== "" && !all("[data-entry]", section).some((entry) => !entry.hidden);
    }
    const count = within.querySelector<HTMLElement>("[data-filter-count]");
    if (count)
      count.textContent =
        wanted === "" ? "" : (count.dataset["filterCount"] ?? "").replace("{count}", String(shown.size));
  };
  const { filterTexts } = input.dataset;
  let isLoading = filterTexts === undefined;
  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    globalThis.kakaoRegister = (texts) => {
      entries = readEntries(within, texts);
      filter();
    };
    // Who was without a network may try again.
    loadScript(filterTexts ?? "").catch(() => (isLoading = false));
  };
  input.addEventListener("focus", load);
  input.addEventListener("input", filter);
  if (!input.value) return;
  load();
  filter();
}

/** Reads the entries of a page, with what the page shows of them and what else they say. */
function readEntries(within: HTMLElement, texts: Readonly<Record<string, string>> = {}): Entries {
  return all("[data-entry]", within).map((entry) => ({
    entry,
    text: `${entry.textContent} ${entry.dataset["kind"] ?? ""} ${texts[entry.dataset["entry"] ?? ""] ?? ""}`.toLowerCase(),
  }));
}

type Entries = readonly { readonly entry: HTMLElement; readonly text: string }[];

function byWords(entries: Entries, wanted: string): Set<HTMLElement> {
  const words = wanted.toLowerCase().split(/\s+/);
  return new Set(entries.filter(({ text }) => words.every((word) => text.includes(word))).map(({ entry }) => entry));
}

/** Finds entries by a pasted error: a code in the text counts most, then a message, then words. */
function byError(entries: Entries, wanted: string): Set<HTMLElement> {
  if (wanted === "") return new Set(entries.map(({ entry }) => entry));
  const codes: string[] = wanted.match(/(?<![\w-])-\d{1,5}(?![\w-])|\bKOE\d+\b|\b[A-Z][A-Za-z]+\b/gi) ?? [];
  const named = entries.filter(({ entry }) =>
    codes.some((code) => code.toLowerCase() === entry.dataset["code"]?.toLowerCase()),
  );
  if (named.length > 0) return new Set(named.map(({ entry }) => entry));
  const said = entries.filter(({ entry }) =>
    (entry.dataset["matches"] ?? "").split("\n").some((pattern) => pattern !== "" && matches(pattern, wanted)),
  );
  return said.length > 0 ? new Set(said.map(({ entry }) => entry)) : byWords(entries, wanted);
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern.replace(/^\^/, "").replace(/\$$/, ""), "i").test(text);
  } catch {
    return false;
  }
}
