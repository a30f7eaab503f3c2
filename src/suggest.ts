/**
 * The names most like one that is none of them, best first.
 *
 * @param name The name that was given
 * @param names The names that there are
 */
export function nearest(name: string, names: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  return [...names]
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter((one) => one.distance <= Math.max(3, wanted.length / 2))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Number of characters to put in, take out or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    row.slice(1).forEach((above, j) => {
      const change = (row[j] ?? 0) + (letter === other[j] ? 0 : 1);
      next.push(Math.min(change, above + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * What to do about a name that there is not.
 *
 * @param name The name that was given
 * @param names The names that there are
 * @param otherwise What to say where none is like it
 */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}
