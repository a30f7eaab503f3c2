import { randomBytes } from "node:crypto";
import { dirname, join, relative, resolve } from "node:path";
import { readingsOf } from "../../src/redact/readings.js";
import { type Doubt, redact } from "../../src/redact/redact.js";
import { isCallable, readApis } from "../lib/model/api-model.js";
import { root } from "../lib/project.js";
import { type Place, readArguments, usage } from "./arguments.js";
import { readEnvironment } from "./environment.js";
import { RecordError } from "./failure.js";
import { type File, pathOf, refuseToOverwrite, refuseUnwritable, toYaml, writeAll } from "./files.js";
import { planCalls } from "./plan.js";
import { toRecording } from "./recording.js";
import { type LiveCall, send } from "./send.js";

/**
 * Calls operations with the user's own keys and writes what came as live recordings. Everything that can be refused is
 * refused before the first call, all responses are redacted before the first file, and all files are written or none.
 *
 * @param argv Arguments of the command
 * @param place Where it runs
 * @returns What to tell the user, line by line
 * @throws {@link CommandError} when the arguments are invalid
 * @throws {@link RecordError} when a call or a file fails, or a text still looks personal
 */
export async function record(argv: readonly string[], place: Place): Promise<string[]> {
  if (argv.includes("--help")) return [usage];
  const args = readArguments(argv);
  const { caseName, baseUrls } = args;
  const apis = readApis(join(root, "generated")).filter(isCallable);
  const environment = readEnvironment(apis, place, args.envFile);
  const folder = resolve(place.folder, args.out ?? join(root, "spec/recordings"));
  const calls = planCalls(args, apis, environment);
  for (const { api, operation } of calls) {
    const path = pathOf(folder, api.id, operation.operationId, caseName ?? "");
    refuseUnwritable(dirname(path));
    if (caseName !== undefined) refuseToOverwrite(path);
  }

  const live: LiveCall[] = [];
  for (const call of calls) live.push(await send(call, environment, baseUrls[call.api.name]?.at(-1)));
  const { exchanges, doubts } = redact(live, environment.secrets, randomBytes(32).toString("hex"));
  if (!args.accept) refuseDoubts(doubts);
  const files = await Promise.all(exchanges.map((exchange) => toFile(exchange, folder, caseName)));
  refuseSecrets(files, environment.secrets);
  writeAll(files);
  return files.map(({ path }) => `wrote ${relative(place.folder, path)}`);
}

/** Refuses texts of which only a person can say whether they are personal. */
function refuseDoubts(doubts: readonly Doubt[]): void {
  if (doubts.length === 0) return;
  const lines = doubts.map(({ operationId, place, what }) => `${operationId}: ${place} may hold ${what}`);
  const advice = "nothing was written; add --accept to write it, and check these places";
  throw new RecordError([...new Set(lines), advice].join("\n"));
}

async function toFile(exchange: LiveCall, folder: string, caseName: string | undefined): Promise<File> {
  const recording = toRecording(exchange, caseName);
  const path = pathOf(folder, exchange.api.id, recording.operation, recording.case);
  refuseToOverwrite(path);
  return { path, text: await toYaml(recording, path) };
}

/** Refuses secrets: the last look before anything is written, apart from all that went before. */
function refuseSecrets(files: readonly File[], secrets: ReadonlyMap<string, string>): void {
  const holdsSecret = (text: string) => [...secrets].some(([value, sign]) => value !== sign && text.includes(value));
  const found = files.find(({ text }) => readingsOf(text).some(holdsSecret));
  if (found)
    throw new RecordError(`${found.path}: would contain a key or token: nothing was written; please report it`);
}
