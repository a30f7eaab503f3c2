import { type Base, listBases } from "./base.js";
import { kinds, type Planted } from "./kinds.js";
import { createRandom } from "./random.js";

/** A planted fault of a kind, in an exchange of an operation. */
export interface Fault extends Planted {
  readonly kind: string;
  readonly base: Base;
}

/**
 * Plants one fault of each kind in an exchange of every operation, where there is a place for it: in the first recording,
 * from one picked by chance on, that has one.
 *
 * @param seed The same seed gives the same faults
 */
export function plantFaults(seed: number): Fault[] {
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

function groupByOperation(bases: readonly Base[]): Map<string, Base[]> {
  const groups = new Map<string, Base[]>();
  for (const base of bases) {
    const { operationId } = base.operation;
    groups.set(operationId, [...(groups.get(operationId) ?? []), base]);
  }
  return groups;
}
