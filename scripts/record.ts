import { randomBytes } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { readArguments } from "./record/arguments.js";
import { readEnvironment } from "./record/environment.js";
import { RecordError, UsageError } from "./record/failure.js";
import { type File, pathOf, refuseToOverwrite, refuseUnwritable, toYaml, writeAll } from "./record/files.js";
import { planCalls } from "./record/plan.js";
import { toRecording } from "./record/recording.js";
import { redact } from "./record/redact.js";
import { createScrub } from "./record/scrub.js";
import { send } from "./record/send.js";
import type { Exchange } from "./record/wire.js";
import { readBundles } from "./lib/openapi.js";
import { root } from "./lib/project.js";

// Calls operations with the user's own keys and writes what came as live recordings. Everything that can be refused is
// refused before the first call, all answers are redacted before the first file, and all files are written or none.

try {
  await record(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  const isExpected = error instanceof UsageError || error instanceof RecordError;
  // Any other message may quote an answer.
  console.error(`record: ${isExpected ? error.message : `failed (${(error as Error).name}): report it`}`);
}

async function record(argv: readonly string[]): Promise<void> {
  const args = readArguments(argv);
  const apis = readBundles(join(root, "generated"));
  const environment = readEnvironment(
    apis.map(({ bundle }) => bundle),
    process.env,
    args.envFile,
  );
  const folder = resolve(args.out ?? join(root, "spec/recordings"));
  refuseUnwritable(folder);
  const calls = planCalls(args, apis, environment);
  const { caseName } = args;
  for (const { described } of calls) {
    if (caseName !== undefined)
      refuseToOverwrite(pathOf(folder, described.api, described.operation.operationId, caseName));
  }

  const exchanges: Exchange[] = [];
  for (const call of calls) exchanges.push(await send(call, environment, args.baseUrls.get(call.described.api)));
  const { secrets } = environment;
  const redacted = redact(exchanges, secrets, randomBytes(32).toString("hex"));
  const files = await Promise.all(redacted.map((exchange) => toFile(exchange, folder, caseName)));
  refuseSecrets(files, secrets);
  writeAll(files);
  for (const { path } of files) console.log(`wrote ${relative(process.cwd(), path)}`);
}

async function toFile(exchange: Exchange, folder: string, caseName: string | undefined): Promise<File> {
  const recording = toRecording(exchange, caseName);
  const path = pathOf(folder, exchange.described.api, recording.operation, recording.case);
  refuseToOverwrite(path);
  return { path, text: await toYaml(recording, path) };
}

/** The last look before anything is written, apart from all that went before. */
function refuseSecrets(files: readonly File[], secrets: ReadonlyMap<string, string>): void {
  const long = new Map([...secrets].filter(([value]) => value.length >= 8));
  const scrub = createScrub({ secrets: long, personal: new Map() }, () => "");
  const found = files.find(({ text }) => scrub(text) !== text);
  if (found) throw new RecordError(`${found.path}: a key or token would be in it: nothing is written, report it`);
}
