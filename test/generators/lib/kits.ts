import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../../../scripts/lib/project.js";
import { runShell } from "./shell.js";

/** Where the matrix installs its tools, generates and keeps its results; git ignores it. */
export const buildFolder = join(root, ".build/generators");

/** Maximum time that a kit takes to install, in seconds: a busy machine needs minutes for what npm installs. */
const limit = 1500;

/** Where the programs of the kits are. */
const binFolder = join(buildFolder, "bin");

/**
 * Tools that come from a registry: `kits/<name>/` pins them, a command installs them. npm's are in a folder above the
 * generated clients, so that Node finds them from there.
 */
const kits: Readonly<Record<string, { readonly folder: string; readonly install: string; readonly bin: string[] }>> = {
  npm: {
    folder: buildFolder,
    install: "npm ci --ignore-scripts --no-audit --no-fund && npm rebuild node",
    bin: [join(buildFolder, "node_modules/node/bin"), join(buildFolder, "node_modules/.bin")],
  },
  python: {
    folder: join(buildFolder, "python"),
    install: "python3 -m venv venv && venv/bin/pip install -q --disable-pip-version-check -r requirements.txt",
    bin: [join(buildFolder, "python/venv/bin")],
  },
  "openapi-generator": {
    folder: join(buildFolder, "openapi-generator"),
    install: "mvn -q -B dependency:copy",
    bin: [],
  },
};

/** Installs a kit unless it is installed in the version that is pinned; returns the processor time in seconds. */
export async function installKit(name: string): Promise<number> {
  const kit = kits[name];
  if (!kit) throw new Error(`kit ${name}: unknown: use one of ${Object.keys(kits).join(", ")}`);
  const source = join(import.meta.dirname, "../kits", name);
  const stamp = join(buildFolder, `${name}.stamp`);
  const hash = hashFolder(source);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return 0;
  mkdirSync(kit.folder, { recursive: true });
  cpSync(source, kit.folder, { recursive: true });
  const log = join(buildFolder, `${name}.log`);
  const { code, output, cpuSeconds } = await runShell(kit.install, kit.folder, process.env, log, limit);
  if (code !== 0)
    throw new Error(
      `kit ${name}: cannot be installed: ${output.trim().split("\n").slice(-3).join(" ") || `exit ${code}`}`,
    );
  writeFileSync(stamp, hash);
  return cpuSeconds;
}

/** Returns the `PATH` with the programs of all kits. */
export function pathOfKits(): string {
  mkdirSync(binFolder, { recursive: true });
  const script = join(binFolder, "openapi-generator-cli");
  writeFileSync(script, `#!/bin/sh\nexec java -jar ${buildFolder}/openapi-generator/openapi-generator-cli.jar "$@"\n`);
  chmodSync(script, 0o755);
  return [binFolder, ...Object.values(kits).flatMap(({ bin }) => bin), process.env["PATH"]].join(delimiter);
}

/** Returns a hash of the names and contents of the files in a folder, without those of the given names. */
export function hashFolder(folder: string, without: readonly string[] = []): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !without.includes(entry.name),
  );
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}
