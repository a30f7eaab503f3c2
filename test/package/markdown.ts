import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/project.js";

/** A TypeScript block of a Markdown file. */
export interface Block {
  /** The file and the number of the block in it, such as `README.md#1`. */
  readonly name: string;
  readonly code: string;
  /** What the comments behind `// →` say that it prints. */
  readonly output: string;
}

/** Files whose TypeScript blocks are programs that run as they are. */
const guides = join(root, "docs/guides/en");
export const runnableFiles = [
  "README.md",
  ...readdirSync(guides)
    // They show test files, other libraries and the examples, and have tests of their own.
    .filter((name) => !["contract-testing.md", "integrations.md", "emulator-with-frameworks.md"].includes(name))
    .map((name) => `docs/guides/en/${name}`),
];

/** Lists the TypeScript blocks of a Markdown file of the project. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""], index) => ({
    name: `${file}#${index + 1}`,
    code,
    output: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line).join("\n"),
  }));
}
