/**
 * Returns known names closest to an unknown one, best match first.
 *
 * @param name The unknown name
 * @param names The known names
 */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  return [...names]
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter((one) => one.distance <= Math.min(3, wanted.length / 3))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Returns how many letters to insert, remove, change, or swap with the next one (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const change = at(row, j) + (one[i] === other[j] ? 0 : 1);
      const isSwap = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      const swap = isSwap ? at(before, j - 1) + 1 : Infinity;
      next.push(Math.min(change, swap, at(row, j + 1) + 1, at(next, j) + 1));
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/**
 * Returns what to do about an unknown name.
 *
 * @param name The unknown name
 * @param names The known names
 * @param otherwise What to say where none is close to it
 */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearestNames(name, names);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}
