import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { type Doubt, redact } from "../../redact/redact.js";
import { readCommandArguments } from "../arguments.js";
import { readBaseUrls } from "../base-urls.js";
import { readEntries } from "../check/input/read-entries.js";
import { listSources } from "../check/input/sources.js";
import { unpack } from "../check/input/unpack.js";
import { writeAtomically } from "../check/write-atomically.js";
import { CommandError } from "../command-error.js";
import { count } from "../count.js";
import type { Io } from "../io.js";
import { printable } from "../printable.js";
import { readArchived, type Archived, toRedactable } from "./redactable.js";
import { redactHelp } from "./help.js";
import { renderHar, renderNdjson } from "./render.js";

const options = {
  output: { type: "string", short: "o" },
  accept: { type: "boolean" },
  "base-url": { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Runs the redact command.
 *
 * @returns 0 when the file was written, 1 when places are to be judged first, 2 when the input cannot be used
 */
export async function runRedact(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readCommandArguments("redact", args, options);
  if (values.help) {
    io.output.write(redactHelp());
    return 0;
  }
  const { path, output } = readPaths(positionals, values.output, io.folder);
  const { archived, skipped } = await read(path, readBaseUrls("redact: --base-url", values["base-url"] ?? []), io);
  const redacted = redact(archived.map(toRedactable), new Map(), randomBytes(32).toString("hex"));
  const { exchanges, replaced, doubts } = redacted;
  if (doubts.length > 0) io.errors.write(`${listDoubts(doubts).join("\n")}\n`);
  if (doubts.length > 0 && !values.accept) {
    io.errors.write(
      `redact: nothing written: ${count(new Set(doubts.map(placeOf)).size, "place")} may hold personal data: remove it from the recording, or review the output of --accept\n`,
    );
    return 1;
  }
  const render = /\.har$/i.test(output) ? renderHar : renderNdjson;
  await writeAtomically(resolve(io.folder, output), render(exchanges), "redact");
  const left = skipped === 0 ? "" : `; ${count(skipped, "exchange")} with other hosts left out`;
  io.output.write(
    `${count(replaced, "value")} replaced in ${count(exchanges.length, "exchange")}${left}: see ${output}\n`,
  );
  return 0;
}

function readPaths([path, ...others]: readonly string[], output: string | undefined, folder: string) {
  if (path === undefined || others.length > 0) throw new CommandError("redact: expected one file, or - for stdin");
  if (output === undefined) throw new CommandError("redact: expected --output <file>.har or <file>.ndjson");
  if (!/\.(har|ndjson|jsonl)$/i.test(output))
    throw new CommandError(`redact: --output ${output}: expected a name ending in .har or .ndjson`);
  if (path !== "-" && resolve(folder, path) === resolve(folder, output))
    throw new CommandError(`redact: --output ${output}: expected a file other than the input`);
  return { path, output };
}

/** Reads all exchanges with Kakao: what one holds must not be left in another. */
async function read(path: string, baseUrls: Parameters<typeof readArchived>[1], io: Io) {
  const archived: Archived[] = [];
  let skipped = 0;
  try {
    for (const given of await listSources(path, io)) {
      for await (const source of unpack(given)) {
        for await (const entry of readEntries(source)) {
          if ("problem" in entry) throw new CommandError(entry.problem);
          const one = readArchived(entry.exchange, baseUrls);
          if (one) archived.push(one);
          else skipped += 1;
        }
      }
    }
  } catch (error) {
    throw ofRedact(path, error);
  }
  if (archived.length === 0)
    throw new CommandError(`redact: ${path}: no exchange with Kakao: map the host of a mock or proxy with --base-url`);
  return { archived, skipped };
}

/** Replaces the name of the check, for which the readers speak, in their errors. */
function ofRedact(path: string, error: unknown): unknown {
  if (error instanceof CommandError) return new CommandError(error.message.replace(/^check:/, "redact:"));
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new CommandError(`redact: ${path}: cannot be read (${code}): check the file and its permissions`);
}

function placeOf({ operationId = "unknown operation", place, what }: Doubt): string {
  return `${operationId}: ${place}: may be ${what}`;
}

/** Lists the places in the order in which they come, with the exchanges that have them. */
function listDoubts(doubts: readonly Doubt[]): string[] {
  const exchanges = new Map<string, Set<number>>();
  for (const doubt of doubts) {
    const key = placeOf(doubt);
    exchanges.set(key, (exchanges.get(key) ?? new Set()).add(doubt.exchange + 1));
  }
  return [...exchanges].map(([place, numbers]) => {
    const named = [...numbers].slice(0, 3).map((number) => `#${number}`);
    const rest = numbers.size > named.length ? ` and ${count(numbers.size - named.length, "more", "more")}` : "";
    return printable(`${place} (${named.join(", ")}${rest})`);
  });
}
