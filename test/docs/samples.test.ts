import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { curl } from "../../scripts/docs-site/samples/curl.js";
import { sampleLanguages } from "../../scripts/docs-site/samples/languages.js";
import { pointSample, variablesIn } from "../../scripts/docs-site/samples/sample.js";
import { fetchSample } from "../../scripts/docs-site/samples/fetch.js";
import { typescript } from "../../scripts/docs-site/samples/typescript.js";
import { listOperations } from "../../scripts/lib/model/openapi.js";
import { root } from "../../scripts/lib/project.js";
import { violationsHeader } from "../../src/mocks/violations-header.js";
import { type MockServer, startMockServer } from "../../src/mocks/server.js";
import { listFiles, listSamples } from "../samples/samples.js";
import { apis } from "../support/apis.js";
import { run } from "../support/programs/run.js";

const samples = listSamples();

let folder: string;
let mock: MockServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "samples-"));
  mock = await startMockServer({ port: 0, host: "127.0.0.1" });
  for (const file of listFiles(samples)) writeFileSync(join(folder, file), "image");
});

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (text: string): Record<string, string> =>
  Object.fromEntries(variablesIn(text).map((name) => [name, `value-of-${name.toLowerCase()}`]));

const allVariables = (): Record<string, string> =>
  environment(samples.map(({ source }) => curl.write(source)).join("\n"));

/** Returns what a shell prints of each curl: its number, the status, and what the mock server found wrong. */
async function runCurls(commands: readonly string[]): Promise<string[]> {
  const script = [
    `curl() { command curl -sS -o /dev/null -w '%{http_code} %header{${violationsHeader}}' "$@"; }`,
    ...commands.map((command, index) => `printf '\\n#${index} '; ${command}`),
  ].join("\n");
  writeFileSync(join(folder, "samples.sh"), script);
  const { output } = await run("sh", ["samples.sh"], { cwd: folder, env: { ...environment(script) } });
  return output
    .split(/^#\d+ /m)
    .slice(1)
    .map((line) => line.trim());
}

describe("the samples", () => {
  test("are there for every operation, in every language", () => {
    const shown = new Set(samples.map(({ name }) => name.split(" ")[0]));
    const all = apis.flatMap(({ bundle }) => listOperations(bundle).map(({ operation }) => operation.operationId));

    expect(all.filter((id) => !shown.has(id))).toEqual([]);
    expect(sampleLanguages.map(({ id }) => id)).toEqual([
      "curl",
      "typescript",
      "fetch",
      "python",
      "java",
      "kotlin",
      "go",
    ]);
  });

  test("in curl are accepted by the mock server, each as it stands in a shell", async () => {
    const printed = await runCurls(samples.map(({ source }) => pointSample(curl.write(source), mock.url)));

    const refused = printed.flatMap((line, index) =>
      /^[23]\d\d\s*$/.test(line) ? [] : [`${samples[index]!.name}: ${line}`],
    );
    expect([printed.length, refused]).toEqual([samples.length, []]);
  });

  test("in curl would be refused if a variable did not expand, or a value were missing", async () => {
    const [friends] = samples.filter(({ name }) => name.startsWith("getTalkProfilesByUserList "));
    const command = pointSample(curl.write(friends!.source), mock.url);

    const printed = await runCurls([command.replace(/ --data-urlencode 'target_ids=\[.*?\]' \\\n/, " \\\n")]);

    expect(printed).toEqual([expect.stringMatching(/^400 .*target_ids/)]);
  });

  test("expand every variable of the shell, and encode nothing that a person would edit", () => {
    const commands = samples.map(({ source }) => curl.write(source));

    expect(commands.filter((command) => /'[^'"]*\$\{\w+\}[^'"]*'/.test(command))).toEqual([]);
    expect(
      commands.filter((command) => /%[0-9A-F]{2}%[0-9A-F]{2}/.test(command.replace(/https?:\/\/[^\s'"]*/g, ""))),
    ).toEqual([]);
  });

  test.each([
    ["TypeScript", typescript],
    ["fetch", fetchSample],
  ])("in %s compile, and are accepted by the mock server", async (_, language) => {
    const files = samples.map(({ source }, index) => {
      const file = join(folder, `sample-${index}.mts`);
      writeFileSync(file, `${pointSample(language.write(source), mock.url)}\nexport {};\n`);
      return file;
    });
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(compilerOptions(files)));

    const compiled = await run(process.execPath, [join(root, "node_modules/typescript7/bin/tsc"), "-p", folder], {
      cwd: folder,
    });
    const failed = await runModules(files);

    expect(compiled).toEqual({ exitCode: 0, output: "" });
    expect(failed.map(({ index, problem }) => `${samples[index]!.name}: ${problem}`)).toEqual([]);
  });
});

function compilerOptions(files: readonly string[]): object {
  return {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: "ES2022",
      module: "NodeNext",
      moduleResolution: "NodeNext",
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      paths: { "kakao-openapi": [join(root, "generated/clients/index.ts")] },
    },
    files,
  };
}

/** Runs modules one after the other in one process, and returns what failed or was refused. */
async function runModules(files: readonly string[]): Promise<{ index: number; problem: string }[]> {
  await build({
    entryPoints: files as string[],
    outdir: join(folder, "out"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { "kakao-openapi": join(root, "generated/clients/index.ts") },
    logLevel: "silent",
  });
  const runner = `
const problems = [];
const send = globalThis.fetch;
let index = 0;
globalThis.fetch = async (...args) => {
  const response = await send(...args);
  const found = response.headers.get("${violationsHeader}");
  if (found) problems.push({ index, problem: response.status + " " + found });
  return response;
};
console.log = () => undefined;
for (; index < ${files.length}; index += 1) {
  try {
    await import("./out/sample-" + index + ".mjs");
  } catch (error) {
    problems.push({ index, problem: String(error) });
  }
}
process.stdout.write(JSON.stringify(problems));
`;
  writeFileSync(join(folder, "run.mjs"), runner);
  const { output } = await run(process.execPath, ["run.mjs"], { cwd: folder, env: allVariables() });
  return JSON.parse(output) as { index: number; problem: string }[];
}
