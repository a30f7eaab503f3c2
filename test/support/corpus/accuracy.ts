import { checkExchange } from "../../../src/contract/index.js";
import { toExchange } from "../mutations/base.js";
import type { Changed, Group } from "./corpus.js";

/** How many changes of a kind there are, and how many are found. */
export interface Found {
  readonly group: Group;
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
}

/** Returns whether the checker reports an error. */
export async function isFound({ exchange }: Changed, strict: boolean): Promise<boolean> {
  const report = await checkExchange(toExchange(exchange), { strict });
  return report.outcome === "checked" && report.violations.length > 0;
}

/** Counts by kind which changes are found. */
export function countByKind(changes: readonly Changed[], isFound: (index: number) => boolean): Found[] {
  const kinds = new Map<string, { group: Group; kind: string; planted: number; found: number }>();
  for (const [index, { group, kind }] of changes.entries()) {
    const count = kinds.get(kind) ?? { group, kind, planted: 0, found: 0 };
    count.planted += 1;
    if (isFound(index)) count.found += 1;
    kinds.set(kind, count);
  }
  return [...kinds.values()];
}

/** Returns the share of a group that is found, in percent; each kind weighs the same. */
export function shareOf(group: Group, counts: readonly Found[]): number {
  const own = counts.filter((one) => one.group === group);
  return (100 * own.reduce((sum, { planted, found }) => sum + found / planted, 0)) / own.length;
}
