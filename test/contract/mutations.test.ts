import { describe, expect, test } from "vitest";
import { checkExchange, type Report, type Violation } from "../../src/contract/index.js";
import { listBases, type PlainExchange, toExchange } from "../support/mutations/base.js";
import { listMutations } from "../support/mutations/corpus.js";
import { kinds } from "../support/mutations/kinds.js";

const seeds = [1, 2, 3];
const mutations = seeds.flatMap(listMutations);

function check(exchange: PlainExchange): Promise<Report> {
  return checkExchange(toExchange(exchange), { strict: true, showNames: true });
}

/** A union that goes by a field that cannot be read says that one of its fields is missing. */
const unread = ["field that is not JSON", "repeated parameter"];

describe("the checker finds, at the right place and nowhere else,", () => {
  test.each(Object.keys(kinds))("%s", async (kind) => {
    const planted = mutations.filter((mutation) => mutation.kind === kind);

    const missed = [];
    const others = [];
    for (const { base, exchange, side, place, pointer } of planted) {
      const report = await check(exchange);
      const violations = report.outcome === "checked" ? report.violations : [];
      const isAt = (one: Violation) => one.side === side && one.place === place && one.pointer === pointer;
      if (!violations.some(isAt)) missed.push({ base: base.name, side, place, pointer, violations });
      others.push(
        ...violations.filter((one) => !isAt(one)).map((one) => ({ base: base.name, side, place, pointer, one })),
      );
    }

    expect(planted.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
    if (!unread.includes(kind)) expect(others).toEqual([]);
  });
});

test("the checker flags none of the exchanges that the mutations start from", async () => {
  const flagged = [];
  for (const { name, exchange } of listBases()) {
    const report = await check(exchange);
    if (report.outcome !== "checked" || report.violations.length > 0) flagged.push({ name, report });
  }

  expect(flagged).toEqual([]);
});

describe("the corpus", () => {
  test("has mutations of every operation", () => {
    const operations = new Set(listBases().map(({ operation }) => operation.operationId));

    expect(new Set(mutations.map(({ base }) => base.operation.operationId))).toEqual(operations);
    expect(listMutations(1).length).toBeGreaterThan(1000);
  });

  test("is the same for the same seed, and another for another", () => {
    const texts = (seed: number) => JSON.stringify(listMutations(seed).map(({ exchange }) => exchange));

    expect(texts(7)).toBe(texts(7));
    expect(texts(7)).not.toBe(texts(8));
  });
});
