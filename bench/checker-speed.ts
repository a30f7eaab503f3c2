import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "../scripts/lib/project.js";
import { listBases } from "../test/support/mutations/base.js";
import { harOf } from "./har.js";

/** What a command has used. */
export interface Usage {
  /** CPU time of all threads, in seconds. */
  readonly cpu: number;
  /** Time from start to end, in seconds. */
  readonly wall: number;
  /** The most memory that was resident, in MB. */
  readonly memory: number;
}

/** What the two checkers use for the same file. */
export interface CheckerUsage {
  readonly exchanges: number;
  /** Size of the file in MB. */
  readonly size: number;
  readonly ours: Usage;
  /** Undefined if drift could not read the file. */
  readonly drift: Usage | undefined;
}

/**
 * Numbers of exchanges, with how often each is measured: the least time of the runs counts, since others may use the
 * machine, too, and the most memory.
 */
const sizes = { 12_000: 3, 100_000: 2, 440_000: 1 };

/**
 * Runs `kakao-openapi check` and `redocly drift` on HAR files of valid exchanges with kapi, one after the other. It
 * takes some minutes, and needs the compiled package.
 */
export async function measureChecker(): Promise<CheckerUsage[]> {
  const folder = mkdtempSync(join(tmpdir(), "kakao-openapi-speed-"));
  try {
    const measured: CheckerUsage[] = [];
    for (const [exchanges, runs] of Object.entries(sizes))
      measured.push(await measure(join(folder, "traffic.har"), Number(exchanges), runs));
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(file: string, exchanges: number, runs: number): Promise<CheckerUsage> {
  await writeHar(file, exchanges);
  const api = join(root, "generated/openapi/kapi.yaml");
  const commands = {
    ours: [join(root, "dist/cli.mjs"), "check", file, "--format", "github"],
    drift: [join(root, "node_modules/@redocly/cli/bin/cli.js"), "drift", file, "--api", api],
  };
  const best: Partial<Record<keyof typeof commands, Usage>> = {};
  for (let run = 0; run < runs; run += 1) {
    for (const name of ["ours", "drift"] as const) {
      const usage = await usageOf(commands[name]);
      const { cpu = Infinity, wall = Infinity, memory = 0 } = best[name] ?? {};
      if (usage)
        best[name] = {
          cpu: Math.min(usage.cpu, cpu),
          wall: Math.min(usage.wall, wall),
          memory: Math.max(usage.memory, memory),
        };
    }
  }
  const { ours, drift } = best;
  if (!ours) throw new Error("nothing was measured");
  return { exchanges, size: statSync(file).size / 1e6, ours, drift };
}

/** Writes the recorded successes of kapi, over and over. */
async function writeHar(file: string, exchanges: number): Promise<void> {
  const bases = listBases().filter(({ exchange }) => exchange.request.url.startsWith("https://kapi.kakao.com/"));
  const [start = "", ...entries] = bases.map(({ exchange }) => {
    const [whole = ""] = /(?<="entries":\[).*(?=\]\}\}$)/.exec(JSON.stringify(harOf([exchange]))) ?? [];
    return whole;
  });
  const all = [start, ...entries];
  const stream = createWriteStream(file);
  stream.write('{"log":{"version":"1.2","creator":{"name":"kakao-openapi","version":"0"},"entries":[');
  for (let index = 0; index < exchanges; index += 1) {
    const isTaken = stream.write(`${index === 0 ? "" : ","}${all[index % all.length] ?? ""}`);
    if (!isTaken) await once(stream, "drain");
  }
  stream.end("]}}");
  await once(stream, "close");
}

/** Returns what a command uses; undefined if it fails. */
async function usageOf(args: readonly string[]): Promise<Usage | undefined> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", join(root, "bench/meter.mjs"), ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.resume();
  const [output] = await Promise.all([text(child.stderr), once(child, "close")]);
  const wall = (performance.now() - start) / 1000;
  const [, cpu, memory] = /^meter (\S+) (\S+)$/m.exec(output) ?? [];
  // Out of memory, a program ends without its figures.
  if (cpu === undefined) return undefined;
  return { cpu: Number(cpu), wall, memory: Number(memory) };
}

/** Renders what the checkers use as Markdown. */
export function renderUsage(measured: readonly CheckerUsage[]): string {
  const rows = measured.map(({ exchanges, size, ours, drift }) => {
    const pair = (name: keyof Usage, digits: number) => [
      ours[name].toFixed(digits),
      drift?.[name].toFixed(digits) ?? "fails",
      drift ? (ours[name] / drift[name]).toFixed(2) : "–",
    ];
    const cells = [
      exchanges.toLocaleString("en"),
      size.toFixed(0),
      ...pair("cpu", 1),
      ...pair("wall", 1),
      ...pair("memory", 0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| exchanges | MB | CPU s | drift | ratio | wall s | drift | ratio | peak MB | drift | ratio |",
    `| ${Array.from({ length: 11 }, () => "---:").join(" | ")} |`,
    ...rows,
  ].join("\n");
}
