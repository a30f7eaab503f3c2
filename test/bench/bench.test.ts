import { afterAll, describe, expect, test } from "vitest";
import { cases } from "../../bench/cases.js";
import { renderUsage } from "../../bench/checker-speed.js";
import { contenders } from "../../bench/contenders.js";
import { respondFromMemory } from "../../bench/memory.js";
import { renderChecker, renderResults } from "../../bench/results.js";

const fetchBefore = globalThis.fetch;

afterAll(() => {
  globalThis.fetch = fetchBefore;
});

describe("the benchmark", () => {
  const pairs = Object.keys(contenders).flatMap((contender) =>
    cases.map((item) => [contender, item.name, item] as const),
  );

  test.each(pairs)("compares what does the same: %s, %s", async (contender, name, item) => {
    respondFromMemory("stub", item);

    const data = await contenders[contender]![name]!();

    // All but this client and one hand-written fetch cut the digits of large integers.
    const large = { "kakao-openapi": [9007199254740993n, 9007199254740995n] }[contender];
    const byHand = ["9007199254740993", "9007199254740995"];
    if (name.startsWith("19-digit ids") && large) expect(data).toEqual({ elements: large, total_count: 2 });
    else if (name === "19-digit ids" && contender === "hand-written fetch")
      expect(data).toEqual({ elements: byHand, total_count: 2 });
    else expect(data).toEqual(JSON.parse(item.body));
  });

  test("prints ratios to a hand-written fetch", () => {
    const calls = {
      runtime: {
        "plain GET": { "hand-written fetch": [10, 20, 10], "kakao-openapi": [12, 20, 11] },
        error: { "hand-written fetch": [10, 10, 10], "kakao-openapi": [9, 9, 9] },
      },
    };
    const cost = { instantiations: 10, checkTime: 1 };
    const types = { "kakao-openapi": cost, "openapi-fetch": cost };

    const text = renderResults({ node: "v20.0.0", calls, types, int64: { usual: 1, large: 4 } });

    expect(text).toContain("| plain GET | 1.10 (1.00–1.20) |");
    expect(text).toContain("| error | 0.90 (0.90–0.90) |");
    expect(text).toContain("| **geometric mean** | 0.99 |");
  });

  test("prints what each checker finds", () => {
    const found = { planted: 5, ours: 5, drift: 2 };
    const text = renderChecker(
      { kinds: { one: found, two: found }, clean: { ...found, ours: 0 } },
      {
        imported: 5,
        firstCheck: 1,
      },
    );

    expect(text).toContain("| **all** | 10 | 10 | 4 |");
    expect(text).toContain("| valid exchanges that are flagged | 5 | 0 | 2 |");
  });

  test("prints CPU time, time and memory of each checker, and their ratios", () => {
    const ours = { cpu: 3, wall: 2, memory: 150 };
    const drift = { cpu: 5, wall: 4, memory: 600 };

    const text = renderUsage([{ exchanges: 100_000, size: 110, ours, drift }]);

    expect(text).toContain("| 100,000 | 110 | 3.0 | 5.0 | 0.60 | 2.0 | 4.0 | 0.50 | 150 | 600 | 0.25 |");
  });
});
