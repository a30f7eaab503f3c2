import { describe, expect, test } from "vitest";
import { chunksOf, createFolder, runCli } from "../support/programs/cli.js";
import { faulty, fitting, harEntry } from "../support/traffic.js";

// In a large file, the ends of its entries are guessed by what is written between them.

/** Creates a HAR of so many entries that most are beyond the start by which the guess is made. */
function harOf(count: number, change: (entries: unknown[]) => void, indent?: number): string {
  const entries: unknown[] = Array.from({ length: count }, () => harEntry(fitting));
  entries[100] = harEntry(faulty);
  entries[count - 100] = harEntry(faulty);
  change(entries);
  return JSON.stringify({ log: { version: "1.2", entries }, _other: [{ startedDateTime: "" }] }, null, indent);
}

/** Returns the text up to an entry far behind the start. */
const startOf = (text: string) => text.slice(0, Math.floor(0.8 * text.length));

/** An entry that holds entries itself. */
const nested = { ...harEntry(fitting), _redirects: [harEntry(faulty), harEntry(faulty), harEntry(faulty)] };

async function check(text: string) {
  const { folder, remove } = createFolder({ "traffic.har": text });
  try {
    const file = await runCli(["check", "traffic.har", "--format", "json"], { folder });
    const stdin = await runCli(["check", "-", "--format", "json"], { stdin: chunksOf(text, 60_000) });
    return { file, stdin };
  } finally {
    remove();
  }
}

describe("a large HAR is read from a file as from stdin, where nothing is guessed,", () => {
  const count = 5000;

  test.each<[string, (entries: unknown[]) => void, number?]>([
    ["in one line", () => undefined],
    ["in many lines", () => undefined, 2],
    ["with entries inside of an entry", (entries) => entries.splice(4000, 1, nested)],
    [
      "with entries inside of several",
      (entries) =>
        entries.splice(
          3000,
          1500,
          ...Array.from({ length: 1500 }, (_, at) => (at % 7 === 0 ? nested : harEntry(fitting))),
        ),
    ],
    [
      "with entries of another form",
      (entries) => entries.splice(4000, 20, ...Array.from({ length: 20 }, () => ({ _id: 1, ...harEntry(faulty) }))),
    ],
    ["with values that are no entries", (entries) => entries.splice(4000, 5, 1, "a", [], null, {})],
  ])("%s", async (_, change, indent) => {
    const { file, stdin } = await check(harOf(count, change, indent));

    expect(JSON.parse(file.stdout)).toEqual(JSON.parse(stdin.stdout.replaceAll("stdin", "traffic.har")));
    expect(file.stderr.replaceAll("traffic.har", "stdin")).toBe(stdin.stderr);
    expect(file.exitCode).toBe(stdin.exitCode);
    expect((JSON.parse(file.stdout) as { summary: { exchanges: number } }).summary.exchanges).toBeGreaterThan(4990);
  });

  test.each<[string, (text: string) => string]>([
    ["broken", (text) => startOf(text) + text.slice(startOf(text).length).replace('"request":', '"request"')],
    ["truncated", startOf],
    ["without its end", (text) => text.slice(0, -40)],
  ])("%s", async (_, breakText) => {
    const { file, stdin } = await check(breakText(harOf(count, () => undefined)));

    expect(file.stderr.replaceAll("traffic.har", "stdin")).toBe(stdin.stderr);
    expect(file.exitCode).toBe(2);
    expect(file.stdout.replaceAll("traffic.har", "stdin")).toBe(stdin.stdout);
  });
});
