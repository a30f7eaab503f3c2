import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/project.js";

/** A block of shell commands of a page, or a step of a job that it shows. */
export interface ShellBlock {
  /** The page and the line, such as `docs/guides/en/mock.md:7`. */
  readonly name: string;
  readonly commands: string;
}

/** The pages whose commands a reader types. The Korean guides have the same blocks, which `test/i18n` compares. */
export const shellPages: readonly string[] = [
  "README.md",
  ...readdirSync(join(root, "docs/guides/en")).map((name) => `docs/guides/en/${name}`),
];

/** Lists the shell blocks of a page in order, and what its jobs run of this package. */
export function shellBlocksOf(page: string): ShellBlock[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^( *)```(\w+)[^\n]*\n([^]*?)^\1```/gm)].flatMap((match) => {
    const [block, indent = "", language, body = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const own = body.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const commands = /^(sh|bash|shell|console)$/.test(language ?? "") ? [own.trimEnd()] : stepsIn(block, language);
    return commands.map((one) => ({ name: `${page}:${line}`, commands: one }));
  });
}

/** Lists the steps of a job that run the package; what else runs there is the reader's. */
function stepsIn(block: string, language: string | undefined): string[] {
  if (language !== "yaml") return [];
  return [...block.matchAll(/- run: (npx kakao-openapi .*)$/gm)].map(([, command = ""]) => command);
}

/** Programs that a reader has from elsewhere. Their commands are not ours to run. */
const elsewhere = /^\s*(brew|claude|code|docker|gh|go|gradle|mvn|pip|podman|winget)\s/m;

/** Returns why the commands of a block are not run here; undefined when they must run. */
export function whyNotRun({ commands }: ShellBlock): string | undefined {
  const [, program] = elsewhere.exec(commands) ?? [];
  if (program !== undefined) return `needs ${program}`;
  if (/^\s*npm (install|i|add) (-g|--global)\b/m.test(commands)) return "installs a program for the whole machine";
  if (/^\s*npm (ci|install|i|add)\b/m.test(commands))
    return "installs packages, as the tests of the package and .ci/run do";
  return undefined;
}

/** Returns whether a block starts a server and leaves it running, with or without a sign that says so. */
export function isServer({ commands }: ShellBlock): boolean {
  return /^npx kakao-openapi mock\b[^\n]*$/.test(commands.slice(commands.lastIndexOf("\n") + 1));
}
