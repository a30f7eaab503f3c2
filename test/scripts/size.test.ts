import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { type Entry, limits, listEntries, measure, reportSizes } from "../../scripts/size.js";
import { callableApis } from "../support/apis.js";
import { run } from "../support/run.js";

const fixtures = join(root, "test/scripts/fixtures");
const ballast: Entry = { name: "ballast", file: join(fixtures, "ballast.ts"), imports: ["ballast"] };

describe("the bundle size", () => {
  test("of every client stays within its limit, as npm run size shows", async () => {
    const { exceeded } = await reportSizes(listEntries());

    expect(exceeded).toEqual([]);
  });

  test("is limited for each API and for all of them together", () => {
    const limited = listEntries().filter(({ limit }) => limit !== undefined);

    expect(Object.fromEntries(limited.map(({ name, limit }) => [name, limit]))).toEqual({
      ...Object.fromEntries(callableApis.map(({ id }) => [id, limits.oneApi])),
      index: limits.allApis,
    });
  });

  test("is measured for every code that the package exports", () => {
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

  test("passes at its limit and fails a byte past it, with one message that says what was found", async () => {
    const { bytes } = await measure(ballast);

    const atLimit = await reportSizes([{ ...ballast, limit: bytes }]);
    const past = await reportSizes([{ ...ballast, limit: bytes - 1 }]);

    expect(atLimit.exceeded).toEqual([]);
    expect(past.exceeded).toEqual([
      `size: ballast is too large (at most ${bytes - 1} bytes, found ${bytes}): ` +
        "find what was added to the bundle, and take it out or load it elsewhere",
    ]);
  });

  test("past its limit ends the process with exit code 1", async () => {
    const arguments_ = ["--import", "tsx", join(fixtures, "too-large.ts")];

    const { exitCode, output } = await run(process.execPath, arguments_, { cwd: root });

    expect(exitCode).toBe(1);
    expect(output.match(/^size: ballast is too large \(at most 40 bytes, found \d+\)/gm)).toHaveLength(1);
  });

  test("is not measured of a name that the module lacks", async () => {
    await expect(measure({ ...ballast, imports: ["balast"] })).rejects.toThrow(/ballast exports no balast/);
  });
});
