import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { faulty, fitting, har, harEntry, type PlainExchange } from "../support/traffic.js";

/** The most that the process may hold, in MB; Node and the loader of TypeScript alone hold about 110. */
const limit = 250;
const size = 60e6;

/** Creates a response of some kilobytes. */
function exchangeWith({ response }: PlainExchange): PlainExchange {
  const properties = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`name${at}`, `the value of ${at}`]));
  return { ...fitting, response: { ...response, body: { ...(response.body as object), properties } } };
}

/** Writes exchanges by the hundred, the first of each hundred with a violation. */
function* repeat(
  start: string,
  render: (exchange: PlainExchange) => string,
  between: string,
  end: string,
): Generator<string> {
  const hundred = [faulty, ...Array.from({ length: 99 }, () => fitting)].map(exchangeWith).map(render).join(between);
  yield start + hundred;
  for (let written = hundred.length; written < size; written += hundred.length) yield between + hundred;
  yield end;
}

const [harStart = "", harEnd = ""] = har([]).split(/(?<=\[)(?=\]\}\}$)/);
const json = (exchange: PlainExchange) => JSON.stringify(exchange);
const inputs: Readonly<Record<string, () => Generator<string>>> = {
  "a HAR": () => repeat(harStart, (exchange) => JSON.stringify(harEntry(exchange)), ",", harEnd),
  NDJSON: () => repeat("", json, "\n", ""),
  "a list": () => repeat("[", json, ",", "]"),
};

async function check(input: Iterable<string>) {
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  const meter = join(root, "test/cli/fixtures/memory.mjs");
  const args = [
    "--import",
    loader,
    "--import",
    meter,
    join(root, "src/cli/index.ts"),
    "check",
    "-",
    "--format",
    "text",
  ];
  const child = spawn(process.execPath, args, { cwd: root });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number]>,
    pipeline(Readable.from(input), child.stdin),
  ]);
  return { exitCode, stdout, memory: Number(/^memory (\d+)$/m.exec(stderr)?.[1]) };
}

describe("an input of 60 MB", () => {
  test.each(Object.entries(inputs))("is checked in bounded memory: %s", async (_, render) => {
    const { exitCode, stdout, memory } = await check(render());

    expect(stdout).toMatch(/[\d,]+ violations in [\d,]+ of \d\d,\d{3} exchanges/);
    expect(exitCode).toBe(1);
    expect(memory).toBeLessThan(limit);
  });

  test("would need more if it were held as a whole", async () => {
    // A body is one value, so that it cannot be read in pieces.
    const { memory } = await check(repeat('{"a":[', json, ",", "]}"));

    expect(memory).toBeGreaterThan(limit);
  });
});
