import { type Base, listBases } from "./base.js";
import { kinds, type Planted } from "./kinds.js";
import { createRandom } from "./random.js";

/** A mutation of an exchange of an operation. */
export interface Mutation extends Planted {
  readonly kind: string;
  readonly base: Base;
}

/**
 * Lists one mutation of each kind for every operation that has a place for it, in the first recording, from a random
 * one on, that has such a place.
 *
 * @param seed The same seed returns the same mutations
 */
export function listMutations(seed: number): Mutation[] {
  const random = createRandom(seed);
  const byOperation = groupByOperation(listBases());
  return [...byOperation.values()].flatMap((bases) =>
    Object.entries(kinds).flatMap(([kind, plant]) => {
      const start = Math.floor(random() * bases.length);
      for (const base of [...bases.slice(start), ...bases.slice(0, start)]) {
        const planted = plant(base, random);
        if (planted) return [{ kind, base, ...planted }];
      }
      return [];
    }),
  );
}

/** Groups exchanges by their operation. */
export function groupByOperation(bases: readonly Base[]): Map<string, Base[]> {
  const groups = new Map<string, Base[]>();
  for (const base of bases) {
    const { operationId } = base.operation;
    groups.set(operationId, [...(groups.get(operationId) ?? []), base]);
  }
  return groups;
}
