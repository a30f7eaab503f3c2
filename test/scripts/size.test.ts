import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import {
  type Entry,
  findExceeded,
  limits,
  listEntries,
  measure,
  measureAll,
  renderSizes,
  type Sizes,
} from "../../scripts/size.js";
import { callableApis } from "../support/apis.js";
import { run } from "../support/programs/run.js";

const fixtures = join(root, "test/scripts/fixtures");
const ballast: Entry = { name: "ballast", file: join(fixtures, "ballast.ts"), imports: ["ballast"] };
const divided: Entry = { name: "divided", file: join(fixtures, "divided.ts"), imports: ["load", "loadHints"] };

describe("the bundle size", () => {
  test("of every client stays within its limits, as npm run size shows", async () => {
    const limited = listEntries().filter((entry) => entry.limits !== undefined);

    expect(findExceeded(await measureAll(limited))).toEqual([]);
  });

  test("is limited for each API and for all of them together", () => {
    const limited = listEntries().filter((entry) => entry.limits !== undefined);

    expect(Object.fromEntries(limited.map((entry) => [entry.name, entry.limits]))).toEqual({
      ...Object.fromEntries(callableApis.map(({ id }) => [id, limits.oneApi])),
      index: limits.allApis,
    });
  });

  test("is measured for every module that the package exports", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: object };
    const built = Object.values(exports).flatMap((target: string | { import: string }) =>
      typeof target === "string" ? [] : [target.import.replace(/^\.\/dist\/(.*)\.mjs$/, "$1")],
    );

    expect(
      listEntries()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(built.sort());
  });

  test("counts what loads on demand with all code, and texts apart", async () => {
    const one = await measure(ballast);
    const two = await measure(divided);

    expect(one).toEqual({ atOnce: one.allTold, allTold: one.allTold, texts: 0 });
    expect(two.allTold).toBeGreaterThan(one.allTold);
    expect(two.texts).toBeGreaterThan(100);
    expect(two.atOnce).toBeLessThan(two.allTold);
  });

  test.each<[keyof Sizes, string]>([
    ["atOnce", "loaded at once"],
    ["allTold", "with all code in one file"],
  ])(
    "passes at its limit and fails a byte past it, with one message that says which size (%s)",
    async (size, label) => {
      const [measured] = await measureAll([ballast]);
      const bytes = measured![size];

      expect(findExceeded([{ ...measured!, limits: { [size]: bytes } }])).toEqual([]);
      expect(findExceeded([{ ...measured!, limits: { [size]: bytes - 1 } }])).toEqual([
        `size: ballast is ${bytes} bytes ${label}, more than ${bytes - 1}: find what was added to the bundle, and remove it`,
      ]);
    },
  );

  test("past its limit ends the process with exit code 1", async () => {
    const arguments_ = ["--import", "tsx", join(fixtures, "too-large.ts")];

    const { exitCode, output } = await run(process.execPath, arguments_, { cwd: root });

    expect(exitCode).toBe(1);
    expect(output.match(/^size: ballast is \d+ bytes loaded at once, more than 40/gm)).toHaveLength(1);
  });

  test("is not measured for a name that the module lacks", async () => {
    await expect(measure({ ...ballast, imports: ["balast"] })).rejects.toThrow(/ballast does not export balast/);
  });

  test("is rendered as a table in kB of 1,000 bytes", () => {
    const sizes = { file: "", imports: [], atOnce: 7960, allTold: 9440 };
    const kapi = { ...sizes, name: "kapi", texts: 1640, limits: limits.oneApi };

    expect(renderSizes([{ ...sizes, name: "index", texts: 0 }, kapi])).toBe(
      [
        "| import               |      loaded at once | all code in one file | texts on demand |",
        "| -------------------- | ------------------: | -------------------: | --------------: |",
        "| `kakao-openapi`      |              8.0 kB |               9.4 kB |                 |",
        "| `kakao-openapi/kapi` | 8.0 kB (limit 10.5) |    9.4 kB (limit 12) |          1.6 kB |",
      ].join("\n"),
    );
  });
});
