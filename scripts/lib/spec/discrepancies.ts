import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { listApis, root } from "../project.js";

/** One line of proof that a resolution holds: a place in a bundle or a recording, and what must stand there. */
export type Check = ({ api: string } | { recording: string }) & { at: string } & (
    | { is: unknown }
    | { contains: unknown }
    | { lacks: unknown }
    | { count: number }
    | { absent: true }
  );

/** A place where Kakao's sources disagree, and what the spec follows. */
export interface Discrepancy {
  readonly id: string;
  readonly operations: readonly string[];
  readonly where: string;
  readonly claims: readonly { readonly says: unknown; readonly source: string }[];
  readonly evidence?: string;
  readonly resolution: string;
  readonly checks: readonly Check[];
}

/**
 * Lists the files of the register, from the root folder: one beside each product that has entries, one for the rest.
 */
function listDiscrepancyFiles(): string[] {
  const products = listApis().flatMap((api) =>
    readdirSync(join(root, "spec", api), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${api}/${name}`),
  );
  return ["common", ...products]
    .map((folder) => `spec/${folder}/discrepancies.yaml`)
    .filter((file) => existsSync(join(root, file)));
}

/** Reads the register of discrepancies. */
export function readDiscrepancies(): Discrepancy[] {
  return listDiscrepancyFiles().flatMap((file) => parse(readFileSync(join(root, file), "utf8")) as Discrepancy[]);
}

/** Returns the address and the words of a source such as `https://example.com (table)`. */
export function partsOfSource(source: string): { url?: string; words?: string } {
  const [, url, words = url ? undefined : source] = /^(https:\S+)(?: \((.*)\))?$/s.exec(source) ?? [];
  return { ...(url !== undefined && { url }), ...(words !== undefined && { words }) };
}
