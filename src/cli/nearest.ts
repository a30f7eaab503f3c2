/** The names that were probably meant, nearest first; at most three. */
export function nearest(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** `did you mean a or b?`, or what else to do where no name is near. */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}

/** 0 for a name that starts so: a word that is not finished; else the edits between the two (Levenshtein). */
function distanceTo(wanted: string, candidate: string): number {
  if (wanted.length >= 3 && candidate.startsWith(wanted)) return 0;
  let row = Array.from({ length: candidate.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...wanted].entries()) {
    let left = index + 1;
    const next = [left];
    for (const [at, other] of [...candidate].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      left = Math.min(replaced, left + 1, (row[at + 1] ?? 0) + 1);
      next.push(left);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
