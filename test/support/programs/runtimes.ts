import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/project.js";
import { npm } from "./npm.js";
import { run } from "./run.js";

const folder = join(root, "test/package/runtimes");

/** A program that runs JavaScript, from the command line. */
export interface Runtime {
  readonly name: string;
  /** Path of the program. */
  readonly program: string;
  /** What to give the program before the script, so that it loads nothing from the network. */
  readonly args: readonly string[];
}

const inFolder = (path: string): string => join(folder, "node_modules", path);

/** The Node that runs the tests. */
export const ownNode: Runtime = { name: `Node ${process.versions.node}`, program: process.execPath, args: [] };

/** The oldest Node that the package is for. */
export const oldestNode: Runtime = { name: "Node 20.19", program: inFolder("node20/bin/node"), args: [] };

export const otherNodes: readonly Runtime[] = [
  { name: "Node 22", program: inFolder("node22/bin/node"), args: [] },
  { name: "Node 24", program: inFolder("node24/bin/node"), args: [] },
];

export const deno: Runtime = {
  name: "Deno",
  program: inFolder("@deno/linux-x64-glibc/deno"),
  args: ["run", "--allow-env", "--allow-read", "--allow-net=127.0.0.1", "--cached-only", "--no-prompt"],
};

export const bun: Runtime = {
  name: "Bun",
  program: inFolder("@oven/bun-linux-x64-baseline/bin/bun"),
  args: ["--no-install"],
};

export const workerd: Runtime = {
  name: "workerd",
  program: inFolder("@cloudflare/workerd-linux-64/bin/workerd"),
  args: ["test"],
};

/** Mock Service Worker 3, which needs a newer Node than the project; that of the project is 2. */
export const msw3 = inFolder("msw");

/** Installs the runtimes as their lockfile says; does nothing when they are there. */
export function installRuntimes(): Promise<void> {
  return installFolder(folder);
}

/** Installs the packages of a folder as its lockfile says; does nothing when they are there. */
export async function installFolder(folder: string): Promise<void> {
  const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  const mark = join(folder, "node_modules/.installed-from.json");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lockfile) return;
  const { exitCode, output } = await run(process.execPath, [npm, "ci", "--prefer-offline", "--no-audit", "--no-fund"], {
    cwd: folder,
  });
  if (exitCode !== 0) throw new Error(output);
  writeFileSync(mark, lockfile);
}

/** The platform that the runtimes are installed for. */
const platform = "linux-x64";

/** Why the installed runtimes cannot be tried here, to be added to the names of their tests; empty when they can. */
export const whyNotRun =
  `${process.platform}-${process.arch}` === platform
    ? ""
    : ` (not run: installed for ${platform} only, this is ${process.platform}-${process.arch})`;
