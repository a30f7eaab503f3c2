import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../scripts/lib/project.js";
import { checkExchange } from "../src/contract/index.js";
import { callableApis, generatedFolder } from "../test/support/apis.js";
import { listBases, type PlainExchange, toExchange } from "../test/support/mutations/base.js";
import type { Changed } from "../test/support/corpus/corpus.js";
import { type Mutation, listMutations } from "../test/support/mutations/corpus.js";
import { kinds } from "../test/support/mutations/kinds.js";
import { harOf } from "./har.js";

/** How many of the mutations of a kind each checker finds. */
export interface FoundMutations {
  readonly planted: number;
  readonly ours: number;
  readonly drift: number;
}

/** What our checker and `redocly drift` make of the same exchanges. */
export interface Comparison {
  readonly kinds: Readonly<Record<string, FoundMutations>>;
  /** Valid exchanges, and how many of them each checker flags. */
  readonly clean: FoundMutations;
}

/** Runs the corpus of mutations through both checkers. It takes about a minute. */
export async function compareWithDrift(): Promise<Comparison> {
  const folder = prepareFolder();
  try {
    const clean = listBases().map(({ exchange }) => exchange);
    const usual = new Set((await runDrift(folder, clean)).map(({ text }) => text));
    const mutations = listMutations(1);
    const found: Record<string, FoundMutations> = {};
    for (const kind of Object.keys(kinds)) {
      const planted = mutations.filter((mutation) => mutation.kind === kind);
      found[kind] = {
        planted: planted.length,
        ours: await countOurs(planted),
        drift: await countDrift(folder, planted, usual),
      };
    }
    const flagged = { planted: clean.length, ours: await countFlagged(clean), drift: usual.size };
    return { kinds: found, clean: flagged };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Returns which changes drift finds: what it says of the exchange before its change is no find. Drift puts equal
 * findings of an operation together, so each run has one exchange of each.
 */
export async function findByDrift(changes: readonly Changed[]): Promise<boolean[]> {
  const folder = prepareFolder();
  try {
    const usual = new Set(
      (
        await runDrift(
          folder,
          listBases().map(({ exchange }) => exchange),
        )
      ).map(({ text }) => text),
    );
    const found = changes.map(() => false);
    for (const run of inRuns(changes)) {
      const findings = await runDrift(
        folder,
        run.flatMap((index) => changes[index]?.exchange ?? []),
      );
      for (const { index, text } of findings) if (!usual.has(text)) found[run[index] ?? -1] = true;
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the indexes of changes in runs that have each operation once. */
function inRuns(changes: readonly Changed[]): number[][] {
  const runs: number[][] = [];
  const counts = new Map<string, number>();
  for (const [index, { base }] of changes.entries()) {
    const { operationId } = base.operation;
    const run = counts.get(operationId) ?? 0;
    counts.set(operationId, run + 1);
    (runs[run] ??= []).push(index);
  }
  return runs;
}

function prepareFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kakao-openapi-drift-"));
  for (const { id } of callableApis)
    cpSync(join(generatedFolder, `openapi/${id}.yaml`), join(folder, `apis/${id}.yaml`));
  return folder;
}

async function countOurs(mutations: readonly Mutation[]): Promise<number> {
  return countFlagged(mutations.map(({ exchange }) => exchange));
}

async function countFlagged(exchanges: readonly PlainExchange[]): Promise<number> {
  const reports = await Promise.all(exchanges.map((exchange) => checkExchange(toExchange(exchange), { strict: true })));
  return reports.filter((report) => report.outcome === "checked" && report.violations.length > 0).length;
}

/** Counts what drift finds, without what it says of the valid exchanges already. */
async function countDrift(folder: string, mutations: readonly Mutation[], usual: ReadonlySet<string>): Promise<number> {
  const findings = await runDrift(
    folder,
    mutations.map(({ exchange }) => exchange),
  );
  return new Set(findings.filter(({ text }) => !usual.has(text)).map(({ index }) => index)).size;
}

interface Finding {
  /** Of the exchange, in its file. */
  readonly index: number;
  readonly text: string;
}

/** Runs drift on exchanges. It puts equal findings together, so a file should hold an operation once. */
async function runDrift(folder: string, exchanges: readonly PlainExchange[]): Promise<Finding[]> {
  const traffic = writeHar(folder, exchanges);
  const output = join(folder, "findings.json");
  await redocly(["drift", traffic, "--api", join(folder, "apis"), "--format", "json", "--output", output]);
  const { problems } = JSON.parse(readFileSync(output, "utf8")) as {
    problems: { exchangeIndex: number; operationId?: string; message: string }[];
  };
  return problems.map(({ exchangeIndex, operationId, message }) => ({
    index: exchangeIndex,
    text: `${operationId ?? ""} ${message}`,
  }));
}

function writeHar(folder: string, exchanges: readonly PlainExchange[]): string {
  const file = join(folder, "traffic.har");
  writeFileSync(file, JSON.stringify(harOf(exchanges)));
  return file;
}

function redocly(args: readonly string[]): Promise<unknown> {
  return node([join(root, "node_modules/@redocly/cli/bin/cli.js"), ...args]);
}

/** Runs a program of Node. Both commands end with 1 where they find something. */
async function node(args: readonly string[]): Promise<unknown> {
  const options = { cwd: root, maxBuffer: 2 ** 28, env: { ...process.env, REDOCLY_TELEMETRY: "off" } };
  try {
    return await promisify(execFile)(process.execPath, args, options);
  } catch (error) {
    const { code } = error as { code?: number };
    if (code === 1) return undefined;
    throw error;
  }
}
