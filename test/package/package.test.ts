import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { stringifyJson } from "../../src/json.js";
import { separateComments } from "../../scripts/package.js";
import { callableApis } from "../support/apis.js";
import { npm } from "../support/programs/npm.js";
import { type Replayed, type ReplayServer, startReplayServer } from "../support/servers/replay-server.js";
import { run, type RunResult } from "../support/programs/run.js";
import { installRuntimes } from "../support/programs/runtimes.js";
import { testDockerfile } from "./docker-tests.js";
import { codeExports, workerExports, writeEntries } from "./entries.js";
import { findLostComments } from "./lost-comments.js";
import { blocksOf, runnableFiles } from "./markdown.js";
import { testGuide } from "./guide-tests.js";
import { testMcp } from "./mcp-tests.js";
import { testBrowser, testRuntimes } from "./runtime-tests.js";
import { testShell } from "./shell-tests.js";

const bin = (name: string): string => join(root, "node_modules", name);

let folder: string;
let tarball: string;
let server: ReplayServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
  await installRuntimes();
  await run(process.execPath, [npm, "pack", "--pack-destination", folder], { cwd: root });
  tarball = join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "missing.tgz");
  const project = { name: "consumer", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(project));
  const install = [npm, "install", "--prefer-offline", "--no-audit", "--no-fund", tarball];
  const installed = await run(process.execPath, install, { cwd: folder });
  if (installed.exitCode !== 0) throw new Error(installed.output);
  cpSync(join(root, "test/package/consumers"), folder, { recursive: true });
  writeEntries(folder);
  const replayed = callableApis.flatMap(({ name, recordings }) =>
    recordings.filter(({ response }) => response.status === 200).map((recording) => ({ api: name, recording })),
  );
  // Where several respond to the same request, one that Kakao has shown comes before one that is derived.
  const isDerived = ({ recording }: Replayed) => Number(recording.provenance === "derived");
  server = await startReplayServer(replayed.sort((a, b) => isDerived(a) - isDerived(b)));
}, 240_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function environment(): Record<string, string> {
  const { kapi, apiStatus } = server.baseUrls;
  return {
    KAPI: kapi,
    API_STATUS: apiStatus,
    KAKAO_ACCESS_TOKEN: "${ACCESS_TOKEN}",
    KAKAO_REST_API_KEY: "key",
    KAKAO_ADMIN_KEY: "key",
  };
}

function runInProject(args: readonly string[]): Promise<RunResult> {
  return run(process.execPath, args, { cwd: folder, env: environment() });
}

function compile(
  files: readonly string[],
  module: string,
  moduleResolution: string,
  compiler = bin("typescript/bin/tsc"),
  more: object = {},
): Promise<RunResult> {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    // The types of the package are checked, those that come with the compiler are not.
    skipDefaultLibCheck: true,
    rootDir: ".",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    outDir: "out",
    module,
    moduleResolution,
    ...more,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return run(process.execPath, [compiler], { cwd: folder });
}

/** Returns what esbuild leaves of a module that is imported for nothing. */
async function bundleImport(specifier: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(specifier)};`, resolveDir: folder },
    bundle: true,
    write: false,
    // Only what needs Node.js may import from it.
    external: specifier.startsWith(".") || workerExports.includes(specifier) ? [] : ["node:*"],
    format: "esm",
    minify: true,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe("the packed package, installed into an empty project", () => {
  test("brings openapi-fetch and what that needs, nothing else", () => {
    const modules = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));

    expect(modules).toEqual(["kakao-openapi", "openapi-fetch", "openapi-typescript-helpers"]);
  });

  test("requires every entry point without loading an ES module, as Jest does", async () => {
    const script = "console.log(require('./entries.cjs').entries.join())";

    const { output } = await runInProject(["--no-experimental-require-module", "-e", script]);

    expect(output).toBe(codeExports.join());
  });

  test.each([".d.mts", ".d.cts"])("shows editors every doc comment of its %s", (ending) => {
    const dist = join(folder, "node_modules/kakao-openapi/dist");
    const files = readdirSync(dist).filter((file) => file.endsWith(ending));
    const counts = files.map((file) => findLostComments(readFileSync(join(dist, file), "utf8")));

    expect(counts.flatMap(({ lost }) => lost)).toEqual([]);
    expect(counts.reduce((total, { found }) => total + found, 0)).toBeGreaterThan(1700);
  });

  test("would notice a doc comment that is lost", () => {
    const lost = "interface A {\n  a: string; /** Says b. */\n  b: string;\n}";

    expect(findLostComments(lost)).toEqual({ found: 0, lost: ["b: string;"] });
    expect(findLostComments(separateComments(lost))).toEqual({ found: 1, lost: [] });
  });

  test("has an entry point for every API", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };

    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      ...callableApis.map(({ id }) => `./${id}`),
      "./contract",
      "./msw",
      "./oauth",
      "./matchers",
      "./testing",
      "./webhooks",
      "./openapi/*",
      "./package.json",
    ]);
  });

  test.each(codeExports)("leaves nothing in a bundle that imports %s without using it", async (specifier) => {
    expect(await bundleImport(specifier)).toBe("");
  });

  test("would notice something done on import", async () => {
    writeFileSync(join(folder, "busy.mjs"), "globalThis.busy = true;");

    expect(await bundleImport("./busy.mjs")).toContain("busy");
  });

  test.each([
    [1, 0, "No violations: 1 exchange checked"],
    ["one", 1, "1 violation in 1 of 1 exchange"],
  ])("brings the command, which checks a response with the ID %j", async (id, expected, message) => {
    const request = { method: "GET", url: "https://kapi.kakao.com/v2/user/me", headers: { Authorization: "Bearer x" } };
    const exchange = { request, response: { status: 200, body: { id } } };
    writeFileSync(join(folder, "traffic.json"), JSON.stringify(exchange));

    const command = join(folder, "node_modules/.bin/kakao-openapi");
    const { exitCode, output } = await run(command, ["check", "traffic.json", "--coverage"], { cwd: folder });

    expect(output).toContain(message);
    expect(output).toContain("coverage");
    expect(exitCode).toBe(expected);
  });

  test("checks every operation where no text may become code", async () => {
    const exchanges = callableApis.flatMap(({ recordings }) =>
      recordings.map(({ operation, response: { status, body } }) => [operation, status, body]),
    );
    const script = `import { readFileSync } from "node:fs";
import { checkResponse } from "kakao-openapi/contract";
const responses = JSON.parse(readFileSync("responses.json", "utf8"));
const reports = await Promise.all(responses.map(([operation, status, body]) => checkResponse(operation, status, body ?? "")));
const found = reports.map(({ violations }) => violations);
console.log(found.length, new Set(responses.map(([operation]) => operation)).size);`;
    writeFileSync(join(folder, "responses.json"), stringifyJson(exchanges));
    writeFileSync(join(folder, "no-code.mjs"), script);

    const { output } = await runInProject(["--disallow-code-generation-from-strings", "no-code.mjs"]);

    expect(output).toBe(`${exchanges.length} ${new Set(exchanges.map(([operation]) => operation)).size}`);
  });

  test.each([
    ["imported", "oauth.mjs", 'import { createOAuth } from "kakao-openapi/oauth";'],
    ["required", "oauth.cjs", 'const { createOAuth } = require("kakao-openapi/oauth");'],
  ])("brings the login when it is %s", async (_, file, load) => {
    const options = {
      restApiKey: "key",
      redirectUri: "https://example.com/oauth",
      logoutRedirectUri: "https://a.example/",
    };
    const script = `${load}\nconsole.log(createOAuth(${JSON.stringify(options)}).logoutUrl());`;
    writeFileSync(join(folder, file), script);

    const { exitCode, output } = await runInProject([file]);

    expect(exitCode).toBe(0);
    expect(new URL(output).searchParams.get("logout_redirect_uri")).toBe("https://a.example/");
  });

  test.each([
    ["imported", "webhook.mjs", 'import { handleUnlink } from "kakao-openapi/webhooks";'],
    ["required", "webhook.cjs", 'const { handleUnlink } = require("kakao-openapi/webhooks");'],
  ])("refuses a webhook that is not UTF-8 when it is %s", async (_, file, load) => {
    const script = `${load}
const request = new Request("https://service.example/?app_id=%ff&user_id=1&referrer_type=UNLINK_FROM_APPS", {
  headers: { Authorization: "KakaoAK key" },
});
handleUnlink(request, { adminKey: "key" }).then(({ response }) => console.log(response.status));`;
    writeFileSync(join(folder, file), script);

    expect(await runInProject([file])).toEqual({ exitCode: 0, output: "400" });
  });

  const compilers = [
    ["5.9", bin("typescript/bin/tsc")],
    ["7", bin("typescript7/bin/tsc")],
  ] as const;
  const kinds = [
    ["nodenext", "ES modules", "module.ts", "nodenext"],
    ["nodenext", "CommonJS", "common.cts", "nodenext"],
    ["node16", "CommonJS", "common16.cts", "node16"],
    ["bundler", "ES modules", "bundled.ts", "esnext"],
  ] as const;

  test.each(compilers.flatMap(([version, compiler]) => kinds.map((kind) => [version, ...kind, compiler] as const)))(
    "compiles with TypeScript %s under %s as %s, strictly, and prints typed results",
    async (_version, resolution, _kind, file, module, compiler) => {
      copyFileSync(join(folder, "script.ts"), join(folder, file));
      const entries = file.endsWith(".cts") ? "all-entries.cts" : "all-entries.ts";

      const compiled = await compile([file, entries], module, resolution, compiler);
      expect(compiled).toEqual({ exitCode: 0, output: "" });
      const { output } = await runInProject([join("out", file.replace(/ts$/, "js"))]);

      expect(JSON.parse(output)).toEqual({ user: 1234567, relation: "ADDED", login: "GREEN", refused: true });
    },
  );

  test("is used by the example as its types say", async () => {
    copyFileSync(join(root, "examples/login-server/server.mjs"), join(folder, "login-server.mjs"));
    const text = readFileSync(join(folder, "login-server.mjs"), "utf8");
    writeFileSync(join(folder, "wrong-login-server.mjs"), text.replace("tokens.access_token", "tokens.accessToken"));
    const javascript = {
      ...{ allowJs: true, checkJs: true, noImplicitAny: false, skipLibCheck: true },
      ...{ types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
    };

    const files = ["login-server.mjs", "wrong-login-server.mjs"];
    const { output } = await compile(files, "nodenext", "nodenext", undefined, javascript);

    expect(output).toMatch(/^wrong-login-server\.mjs\(.*Property 'accessToken' does not exist[^\n]*$/);
  });

  test("is packed and installed as README says", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");

    expect(readme).toContain(`npm ci && npm run build && npm pack\nnpm install ./${basename(tarball)}\n`);
  });

  test("does what README and guides show, and prints what their comments say", async () => {
    const blocks = runnableFiles.flatMap(blocksOf);
    const names = blocks.map(({ code }, index) => {
      writeFileSync(join(folder, `shown-${index}.ts`), code);
      return `shown-${index}`;
    });
    writeFileSync(join(folder, "node.d.ts"), "declare const process: { env: Record<string, string | undefined> };");

    const compiled = await compile([...names.map((name) => `${name}.ts`), "node.d.ts"], "nodenext", "nodenext");
    const results = await Promise.all(
      names.map((name) => runInProject(["--import", "./offline.mjs", join("out", `${name}.js`)])),
    );

    expect(compiled).toEqual({ exitCode: 0, output: "" });
    expect(results.map(({ output }, index) => [blocks[index]!.name, output])).toEqual(
      blocks.map(({ name, output }) => [name, output]),
    );
    expect(blocks.filter(({ output }) => output === "")).toEqual([]);
  });

  test("leaves publint nothing to say", async () => {
    const { exitCode, output } = await run(process.execPath, [bin("publint/src/cli.js"), "run", tarball, "--strict"], {
      cwd: folder,
    });

    expect(output).toContain("All good!");
    expect(exitCode).toBe(0);
  });

  test("leaves attw nothing to say, old module resolution included", async () => {
    const { exitCode, output } = await run(process.execPath, [bin("@arethetypeswrong/cli/dist/index.js"), tarball], {
      cwd: folder,
    });

    expect(output).toContain("No problems found");
    expect(exitCode).toBe(0);
  });
});

const consumer = () => ({ folder, environment: environment() });

testRuntimes(consumer);
testBrowser(consumer);
testGuide(consumer);
testMcp(() => folder);
testShell(consumer);
testDockerfile(() => tarball);
