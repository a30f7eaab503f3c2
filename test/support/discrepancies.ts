import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { atPointer } from "../../scripts/lib/openapi.js";
import { root } from "../../scripts/lib/project.js";
import { apis } from "./apis.js";

/** One line of proof that a resolution holds: a place in a bundle or a recording, and what must stand there. */
export type Check = ({ api: string } | { recording: string }) & { at: string } & (
    { is: unknown } | { contains: unknown } | { lacks: unknown } | { absent: true }
  );

export interface Discrepancy {
  id: string;
  operations: string[];
  where: string;
  claims: { says: unknown; source: string }[];
  evidence?: string;
  resolution: string;
  checks: Check[];
}

export function readDiscrepancies(): Discrepancy[] {
  return parse(readFileSync(join(root, "spec/discrepancies.yaml"), "utf8")) as Discrepancy[];
}

/** Says how the place differs from what must stand there; undefined when it does not. */
export function refute(check: Check): string | undefined {
  const subject = "api" in check ? findBundle(check.api) : findRecording(check.recording);
  const found = atPointer(subject, check.at);
  const place = `${"api" in check ? check.api : check.recording} ${check.at}`;
  if ("absent" in check) return found === undefined ? undefined : `${place} is there: ${JSON.stringify(found)}`;
  if ("is" in check) {
    return isDeepStrictEqual(found, check.is)
      ? undefined
      : `${place} is ${JSON.stringify(found)}, not ${JSON.stringify(check.is)}`;
  }
  if ("contains" in check)
    return includes(found, check.contains) ? undefined : `${place} lacks ${String(check.contains)}`;
  return includes(found, check.lacks) ? `${place} has ${String(check.lacks)}` : undefined;
}

function includes(container: unknown, item: unknown): boolean {
  return (Array.isArray(container) || typeof container === "string") && container.includes(item as string);
}

function findBundle(id: string): unknown {
  const api = apis.find((candidate) => candidate.id === id);
  if (!api) throw new Error(`no API ${id}`);
  return api.bundle;
}

function findRecording(name: string): unknown {
  const found = apis.flatMap((api) => api.recordings).find(({ operation, case: of }) => `${operation}/${of}` === name);
  if (!found) throw new Error(`no recording ${name}`);
  return found;
}
