import { randomBytes } from "node:crypto";
import { dirname, join, relative, resolve } from "node:path";
import { readArguments, usage } from "./arguments.js";
import { readEnvironment } from "./environment.js";
import { RecordError } from "./failure.js";
import { type File, pathOf, refuseToOverwrite, refuseUnwritable, toYaml, writeAll } from "./files.js";
import type { Place } from "./place.js";
import { planCalls } from "./plan.js";
import { toRecording } from "./recording.js";
import { redact } from "./redact.js";
import { createScrub } from "./scrub.js";
import { send } from "./send.js";
import type { Exchange } from "./wire.js";
import { readBundles } from "../lib/openapi.js";
import { root } from "../lib/project.js";

/**
 * Calls operations with the user's own keys and writes what came as live recordings. Everything that can be refused is
 * refused before the first call, all answers are redacted before the first file, and all files are written or none.
 *
 * @param argv Arguments of the command
 * @param place Where it runs
 * @returns What to tell the user, line by line
 * @throws {@link UsageError} when it cannot be done as asked
 * @throws {@link RecordError} when a call or a file fails
 */
export async function record(argv: readonly string[], place: Place): Promise<string[]> {
  if (argv.includes("--help")) return [usage];
  const args = readArguments(argv);
  const apis = readBundles(join(root, "generated"));
  const environment = readEnvironment(
    apis.map(({ bundle }) => bundle),
    place,
    args.envFile,
  );
  const folder = resolve(place.folder, args.out ?? join(root, "spec/recordings"));
  const calls = planCalls(args, apis, environment);
  const { caseName } = args;
  for (const { described } of calls) {
    const path = pathOf(folder, described.api, described.operation.operationId, caseName ?? "");
    refuseUnwritable(dirname(path));
    if (caseName !== undefined) refuseToOverwrite(path);
  }

  const exchanges: Exchange[] = [];
  for (const call of calls) exchanges.push(await send(call, environment, args.baseUrls.get(call.described.api)));
  const { secrets } = environment;
  const redacted = redact(exchanges, secrets, randomBytes(32).toString("hex"));
  const files = await Promise.all(redacted.map((exchange) => toFile(exchange, folder, caseName)));
  refuseSecrets(files, secrets);
  writeAll(files);
  return files.map(({ path }) => `wrote ${relative(place.folder, path)}`);
}

async function toFile(exchange: Exchange, folder: string, caseName: string | undefined): Promise<File> {
  const recording = toRecording(exchange, caseName);
  const path = pathOf(folder, exchange.described.api, recording.operation, recording.case);
  refuseToOverwrite(path);
  return { path, text: await toYaml(recording, path) };
}

/** The last look before anything is written, apart from all that went before. */
function refuseSecrets(files: readonly File[], secrets: ReadonlyMap<string, string>): void {
  const scrub = createScrub({ secrets, personal: new Map() }, () => "");
  const found = files.find(({ text }) => scrub(text) !== text);
  if (found) throw new RecordError(`${found.path}: a key or token would be in it: nothing is written, report it`);
}
