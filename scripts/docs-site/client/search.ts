import type { SearchEngine } from "../../../src/search/engine.js";
import type { SearchEntry } from "../../../src/search/entry.js";
import type { PackedIndex } from "../../../src/search/pack.js";
import { all, loadScript } from "./dom.js";

declare global {
  /** Receives the index of a language, which calls it when it is loaded. */
  var kakaoSearch: (index: PackedIndex) => void;
}

/** Starts the search boxes of the page. */
export function startSearch(): void {
  for (const box of all("[data-search]")) startBox(box);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if ((event.key !== "/" || isTyping) && !(event.key === "k" && (event.metaKey || event.ctrlKey))) return;
    event.preventDefault();
    document.querySelector<HTMLInputElement>("[data-search] input")?.focus();
  });
}

let loading: Promise<SearchEngine> | undefined;

/**
 * Loads the engine and the index when they are first needed, as scripts: a page that was opened as a file may load no
 * data.
 */
function load({ engine = "", index = "" }: DOMStringMap): Promise<SearchEngine> {
  loading ??= start(engine, index).catch((error: unknown) => {
    // Who was without a network may try again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(engine: string, index: string): Promise<SearchEngine> {
  const packed = new Promise<PackedIndex>((resolve) => {
    globalThis.kakaoSearch = resolve;
  });
  await Promise.all([loadScript(engine), loadScript(index)]);
  return globalThis.kakaoEngine(await packed);
}

function startBox(box: HTMLElement): void {
  const input = box.querySelector("input");
  const list = box.querySelector<HTMLElement>('[role="listbox"]');
  const status = box.querySelector<HTMLElement>('[role="status"]');
  const { root = "", kinds = "{}" } = box.dataset;
  const labels = JSON.parse(kinds) as Readonly<Record<string, string>>;
  if (!input || !list) return;
  const language = document.documentElement.lang;
  let chosen = -1;

  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (next: number): void => {
    const items = all('[role="option"]', list);
    if (items.length === 0) return;
    chosen = (next + items.length) % items.length;
    items.forEach((item, position) => item.setAttribute("aria-selected", String(position === chosen)));
    items[chosen]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[chosen]?.id ?? "");
  };
  const search = async (): Promise<void> => {
    const query = input.value.trim();
    if (query === "") {
      close();
      return;
    }
    const engine = await load(box.dataset);
    // The reader may have gone on typing.
    if (query !== input.value.trim()) return;
    const found = engine.find(query, 12);
    list.replaceChildren(
      ...(found.length > 0
        ? found.map((entry, number) => {
            const item = itemOf(entry, number, `${root}${language}/`, labels[entry.kind] ?? "");
            markWords(item, query);
            return item;
          })
        : [noneOf(input)]),
    );
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    if (status) status.textContent = (status.dataset["count"] ?? "").replace("{count}", String(found.length));
    mark(0);
  };

  input.addEventListener("focus", () => void load(box.dataset));
  input.addEventListener("input", () => void search());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") mark(chosen + 1);
    else if (event.key === "ArrowUp") mark(chosen - 1);
    else if (event.key === "Enter" && !event.isComposing) all('[role="option"]', list)[Math.max(chosen, 0)]?.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>("[data-url]") : null;
    if (item?.dataset["url"] === undefined) return;
    location.href = item.dataset["url"];
    close();
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
}

function itemOf(
  { kind, url, title, detail }: SearchEntry,
  number: number,
  root: string,
  kindName: string,
): HTMLElement {
  const item = document.createElement("li");
  item.id = `result-${number}`;
  item.role = "option";
  item.dataset["url"] = root + url;
  item.setAttribute("aria-selected", "false");
  const name = document.createElement(kind === "field" || kind === "error" ? "code" : "b");
  name.textContent = title;
  const label = document.createElement("span");
  label.className = "kind";
  label.textContent = kindName;
  const text = document.createElement("small");
  text.textContent = detail;
  item.append(name, label, text);
  return item;
}

/** Marks the words of a query in the name of what was found. */
function markWords(item: HTMLElement, query: string): void {
  const [name] = item.children;
  const words = query.split(/\s+/).filter((word) => word.length > 1);
  if (!name || words.length === 0) return;
  const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&")).join("|")})`, "i");
  const parts = name.textContent.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
  name.replaceChildren(...parts);
}

function noneOf(input: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  item.className = "none";
  item.role = "option";
  item.setAttribute("aria-disabled", "true");
  item.textContent = input.dataset["none"] ?? "";
  return item;
}
