import { entryOf } from "../../search/entry.js";
import { createSearch } from "../../search/engine.js";
import { nearestNames } from "../../suggest.js";
import type { Library, LibraryOperation } from "./library.js";
import { ToolError } from "./tool-error.js";
import type { Words } from "./words.js";
import { decodeComponent } from "../../decode-component.js";

/**
 * Finds an operation by its ID, its path, or method and path or URL.
 *
 * @throws {ToolError} When no operation or more than one matches, with those that are meant
 */
export function findOperation(name: string, library: Library, words: Words): LibraryOperation {
  const { operations } = library;
  const byId = operations.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (byId) return byId;
  const byAddress = operationsAt(name, operations);
  if (byAddress.length === 1 && byAddress[0]) return byAddress[0];
  if (byAddress.length > 1) throw new ToolError(words.severalOperations(listOf(byAddress)));
  throw new ToolError(words.unknownOperation(listOf(nearOnes(name, library))));
}

function listOf(operations: readonly LibraryOperation[]): string {
  return operations
    .map(({ id, title, method, path }) => `${id} (${[method, path].filter(Boolean).join(" ")}, ${title})`)
    .join("; ");
}

/** Finds the operations at `GET /v2/user/me`, `/v2/user/me` or the whole URL, a literal path before a template. */
function operationsAt(name: string, operations: readonly LibraryOperation[]): LibraryOperation[] {
  const [, method, address = ""] = /^(?:([A-Za-z]+)\s+)?((?:https?:\/\/|\/)\S+)$/.exec(name.trim()) ?? [];
  if (address === "") return [];
  const isWhole = URL.canParse(address);
  const { pathname, origin } = isWhole ? new URL(address) : new URL(address, "https://any.example");
  const found = operations.filter(
    (one) =>
      one.path !== "" &&
      (method === undefined || one.method === method.toUpperCase()) &&
      (!isWhole || one.host === origin) &&
      patternOf(one.path).test(decodeComponent(pathname)),
  );
  const literal = found.filter(({ path }) => path === decodeComponent(pathname));
  return literal.length > 0 ? literal : found;
}

/** Returns the pattern of a template, or of the same with braces: people copy either. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(\{\w+\})/).map((part) => {
    if (part.startsWith("{")) return "[^/]+";
    return part.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  });
  // Kakao's optional format, as in `.{format}`.
  return new RegExp(`^${parts.join("").replace(/\\\.\[\^\/\]\+$/, "(?:\\.[^/]+)?")}/?$`);
}

/** Finds operations of similar names, or else those that a search for the name finds. */
function nearOnes(name: string, { operations, index }: Library): LibraryOperation[] {
  const ids = nearestNames(name, [
    ...operations.map(({ id }) => id),
    ...operations.map(({ path }) => path).filter(Boolean),
  ]);
  const similar = operations.filter(({ id, path }) => ids.includes(id) || ids.includes(path)).slice(0, 5);
  if (similar.length > 0) return similar;
  const wanted = name.replace(/([a-z])([A-Z])/g, "$1 $2");
  const found = createSearch(index.map(entryOf)).find(wanted, 30);
  const pages = found.map(({ url }) => url.replace(/#.*/, ""));
  const searched = [...new Set(pages)].flatMap((page) => operations.filter((one) => one.page === page)).slice(0, 5);
  return searched.length > 0 ? searched : operations.slice(0, 5);
}
