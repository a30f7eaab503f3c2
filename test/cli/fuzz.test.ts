import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCli } from "../support/programs/cli.js";
import { fitting, har, harEntry } from "../support/traffic.js";

/** Replaces one of a value's members, at any depth, by another. */
function spoil(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = keys[step % keys.length]!;
  const changed = spoil((value as Record<string, unknown>)[key], rest, other);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? changed : item))
    : { ...value, [key]: changed };
}

const entry = harEntry({
  ...fitting,
  request: { ...fitting.request, method: "POST", body: "a=1", headers: { "Content-Type": "text/plain" } },
});
const path = fc.array(fc.nat(8), { minLength: 1, maxLength: 5 });

/** Expects no bug of ours, which the program would report: the check reports a problem of the input. */
async function expectOrderly(stdin: string, ...options: string[]): Promise<void> {
  const { exitCode, stderr } = await runCli(["check", "-", ...options], { stdin });

  expect([0, 1, 2]).toContain(exitCode);
  expect(stderr).toMatch(exitCode === 2 ? /^(check: [^\n]+\n)+$/ : /^$/);
}

describe("the check of nonsense", () => {
  test("reports the problems of a HAR, or checks it", async () => {
    await fc.assert(
      fc.asyncProperty(path, fc.jsonValue(), (steps, other) =>
        expectOrderly(har([spoil(entry, steps, other) as object])),
      ),
      { numRuns: 300 },
    );
  });

  test("reports the problems of an exchange, or checks it", async () => {
    const exchange = { operation: "getUserMe", ...fitting };
    await fc.assert(
      fc.asyncProperty(path, fc.jsonValue(), (steps, other) =>
        expectOrderly(JSON.stringify(spoil(exchange, steps, other)), "--strict", "--coverage"),
      ),
      { numRuns: 300 },
    );
  });

  test("reports the problems of any text", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string({ unit: fc.constantFrom("{", "[", '"', ":", "a", "-", "\n", " ") }),
    );
    await fc.assert(
      fc.asyncProperty(text, (stdin) => expectOrderly(stdin)),
      { numRuns: 500 },
    );
  });

  test("reports the problems of a recording, or checks it", async () => {
    const exchange = { operation: "getUserMe", ...fitting, violations: ["query /page maximum"] };
    await fc.assert(
      fc.asyncProperty(path, fc.jsonValue(), (steps, other) =>
        expectOrderly(JSON.stringify(spoil(exchange, steps, other)), "--input", "recording"),
      ),
      { numRuns: 200 },
    );
  });
});
