import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { mocks } from "../../../generated/mocks/index.js";
import type { ApiName } from "../../../generated/apis.js";
import { suggest } from "../../suggest.js";
import { readCommandArguments } from "../arguments.js";
import { writeAtomically } from "../check/write-atomically.js";
import { CommandError } from "../command-error.js";
import { count } from "../count.js";
import type { Io } from "../io.js";
import { exportHelp } from "./help.js";
import { renderNock } from "./nock.js";
import { listStubs, type Stub } from "./stubs.js";
import { renderWiremock } from "./wiremock.js";

const options = {
  output: { type: "string", short: "o" },
  api: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

/** The file of a format, with how it is written. */
interface Target {
  readonly defaultOutput: string;
  readonly fileOf: (output: string) => string;
  readonly render: (stubs: readonly Stub[]) => string;
}

const targets: Readonly<Record<string, Target>> = {
  wiremock: {
    defaultOutput: "wiremock",
    fileOf: (output) => join(output, "mappings/kakao.json"),
    render: renderWiremock,
  },
  nock: { defaultOutput: "kakao.nock.mjs", fileOf: (output) => output, render: renderNock },
};

/**
 * Runs the export command.
 *
 * @returns 0 when the stubs were written
 */
export async function runExport(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readCommandArguments("export", args, options);
  if (values.help) {
    io.output.write(exportHelp());
    return 0;
  }
  const [name, ...others] = positionals;
  const formats = Object.keys(targets);
  if (name === undefined || others.length > 0) throw new CommandError(`export: expected ${formats.join(" or ")}`);
  const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (!target)
    throw new CommandError(`export: unknown format ${name}: ${suggest(name, formats, `use ${formats.join(" or ")}`)}`);
  const stubs = await listStubs(readApis(values.api ?? []));
  const file = target.fileOf(values.output ?? target.defaultOutput);
  const path = resolve(io.folder, file);
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    const { code = "failed" } = error as NodeJS.ErrnoException;
    throw new CommandError(`export: ${file}: cannot be written (${code}): check the folder and its permissions`);
  });
  await writeAtomically(path, target.render(stubs), "export");
  const operations = new Set(stubs.map(({ operationId }) => operationId)).size;
  io.output.write(`${count(stubs.length, "stub")} of ${count(operations, "operation")}: see ${file}\n`);
  return 0;
}

function readApis(ids: readonly string[]): ApiName[] {
  const known = Object.entries(mocks).map(([name, { id }]) => ({ name: name as ApiName, id }));
  if (ids.length === 0) return known.map(({ name }) => name);
  return ids.map((id) => {
    const found = known.find((one) => one.id === id || one.name === id);
    if (found) return found.name;
    const names = known.map((one) => one.id);
    throw new CommandError(`export: --api ${id}: unknown API: ${suggest(id, names, `use ${names.join(", ")}`)}`);
  });
}
