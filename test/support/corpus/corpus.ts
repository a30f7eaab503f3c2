import { type Base, listBases, type PlainExchange } from "../mutations/base.js";
import { groupByOperation } from "../mutations/corpus.js";
import { createRandom } from "../mutations/random.js";
import { harmlessChanges } from "./harmless.js";
import type { Kinds } from "./kind.js";
import { requestFaults } from "./requests.js";
import { responseFaults } from "./responses.js";
import { semanticFaults } from "./semantic.js";
import { strictFaults, valueFaults } from "./values.js";

/** What a change of a right exchange is: wrong by its form, wrong by its meaning, or not wrong. */
export type Group = "faults" | "semantic faults" | "harmless changes";

/** A changed exchange. */
export interface Changed {
  readonly group: Group;
  readonly kind: string;
  readonly base: Base;
  readonly exchange: PlainExchange;
}

const groups: Readonly<Record<Group, Kinds>> = {
  faults: {
    ...requestFaults,
    ...valueFaults("query", "JSON of a query"),
    ...valueFaults("form", "JSON of a form"),
    ...strictFaults("form", "JSON of a form"),
    ...valueFaults("body", "a JSON body"),
    ...strictFaults("body", "a JSON body"),
    ...valueFaults("response", "a response"),
    ...strictFaults("response", "a response"),
    ...responseFaults,
  },
  "semantic faults": semanticFaults,
  "harmless changes": harmlessChanges,
};

/**
 * Lists one change of each kind for every operation that has a place for it, made from its recordings.
 *
 * @param limit The maximum number of operations a kind
 * @param seed The same seed returns the same changes
 */
export function listChanges(limit = Infinity, seed = 1): Changed[] {
  const random = createRandom(seed);
  const operations = [...groupByOperation(listBases()).values()];
  return (Object.entries(groups) as [Group, Kinds][]).flatMap(([group, kinds]) =>
    Object.entries(kinds).flatMap(([kind, mutate]) => {
      const start = Math.floor(random() * operations.length);
      const changes: Changed[] = [];
      for (const bases of [...operations.slice(start), ...operations.slice(0, start)]) {
        if (changes.length >= limit) break;
        const change = firstOf(bases, (base) => mutate(base, random));
        if (change) changes.push({ group, kind, ...change });
      }
      return changes;
    }),
  );
}

function firstOf(bases: readonly Base[], mutate: (base: Base) => PlainExchange | undefined) {
  for (const base of bases) {
    const exchange = mutate(base);
    if (exchange) return { base, exchange };
  }
  return undefined;
}
