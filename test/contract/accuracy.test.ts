import { describe, expect, test } from "vitest";
import { countByKind, isFound, shareOf } from "../support/corpus/accuracy.js";
import { listChanges } from "../support/corpus/corpus.js";

// docs/benchmarks.md has the figures for all operations, beside those of other tools.

const changes = listChanges(6);
const byDefault = await Promise.all(changes.map((change) => isFound(change, false)));
// What fails by default fails strictly too.
const strictly = await Promise.all(
  changes.map(async (change, index) => byDefault[index] === true || (await isFound(change, true))),
);
const counts = countByKind(changes, (index) => byDefault[index]!);
const strictCounts = countByKind(changes, (index) => strictly[index]!);

describe("the checker", () => {
  test("finds at least 95.5% of the faults by default, and 99% strictly", () => {
    expect(shareOf("faults", counts)).toBeGreaterThan(95.5);
    expect(shareOf("faults", strictCounts)).toBeGreaterThan(99);
  });

  test("finds at least half of the semantic faults strictly", () => {
    expect(shareOf("semantic faults", strictCounts)).toBeGreaterThanOrEqual(50);
  });

  test("fails no harmless change by default", () => {
    const failed = counts.filter(({ group, found }) => group === "harmless changes" && found > 0);

    expect(failed).toEqual([]);
  });
});

describe("the corpus", () => {
  test("has more than 300 kinds, each with a place", () => {
    expect(counts.filter(({ group }) => group === "faults").length).toBeGreaterThan(250);
    expect(counts.filter(({ group }) => group === "semantic faults").length).toBeGreaterThan(15);
    expect(counts.filter(({ group }) => group === "harmless changes").length).toBeGreaterThan(30);
  });

  test("is the same for the same seed", () => {
    const texts = () => JSON.stringify(listChanges(1, 7).map(({ exchange }) => exchange));

    expect(texts()).toBe(texts());
  });
});
