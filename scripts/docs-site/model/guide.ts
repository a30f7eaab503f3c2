import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../../lib/project.js";
import type { Language } from "../../../src/language.js";

/** The guides, in the order in which a reader needs them; any others follow. */
const order = [
  "quickstart",
  "login",
  "message",
  "calendar",
  "client",
  "wire-formats",
  "errors-and-retries",
  "pagination",
  "webhooks",
  "mock",
  "emulator-with-frameworks",
  "contract-testing",
  "ci",
  "mcp",
  "console",
  "generate-a-client",
  "troubleshooting",
  "how-we-know",
] as const;

/** A guide in one language. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  /** Markdown, without the heading of the page. */
  readonly text: string;
  readonly translated: boolean;
}

/** Reads the guides of a language; English stands in for one that is not translated. */
export function readGuides(language: Language): Guide[] {
  const written = readdirSync(join(root, "docs/guides/en")).map((file) => basename(file, ".md"));
  return [...new Set<string>([...order, ...written.sort()])].flatMap((id) => {
    const own = read(`docs/guides/${language}/${id}.md`) ?? read(`docs/${id}.${language}.md`);
    const text = own ?? read(`docs/guides/en/${id}.md`) ?? read(`docs/${id}.md`);
    if (text === undefined) return [];
    const [, title = id, rest = ""] = /^(?:<!--[^]*?-->\s*|---\n[^]*?\n---\s*)?# (.*)\n([^]*)$/.exec(text) ?? [];
    return [{ id, title, text: rest.trim(), translated: language === "en" || own !== undefined }];
  });
}

function read(file: string): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
