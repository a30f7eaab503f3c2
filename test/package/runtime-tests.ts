import { createServer, type Server } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { chromeArguments, findChrome } from "../support/programs/chrome.js";
import { closeServer, type RedirectingServer, startRedirectingServer } from "../support/servers/redirecting-server.js";
import { run, type RunResult } from "../support/programs/run.js";
import {
  bun,
  deno,
  oldestNode,
  otherNodes,
  ownNode,
  type Runtime,
  whyNotRun,
  workerd,
} from "../support/programs/runtimes.js";
import { codeExports, workerExports } from "./entries.js";

/** A project that has installed the packed package. */
export interface Consumer {
  readonly folder: string;
  /** Where the recorded responses are served. */
  readonly environment: Record<string, string>;
}

const results = { user: 1234567, login: "GREEN" };
/** In a worker the client does not follow the redirect of a call with a token, and says so. */
const refused =
  "302: getTalkChannels: got a redirect, which was not followed because it would forward a secret: check baseUrl";
const callsInWorker = { ...results, redirected: refused, entries: workerExports };
const allCalls = { ...results, redirected: 200, entries: codeExports };

// From 2025-09-01 on, workerd takes the header off a call that is redirected to another origin; before, it leaves it.
const oldDate = 'compatibilityDate = "2025-08-31"';

let redirecting: RedirectingServer;

function runIn({ program, args }: Runtime, script: string, { folder, environment }: Consumer): Promise<RunResult> {
  const env = { ...environment, REDIRECTING: redirecting.address, DENO_DIR: join(folder, "deno"), DO_NOT_TRACK: "1" };
  return run(program, [...args, script], { cwd: folder, env });
}

async function bundleWorker({ folder }: Consumer): Promise<void> {
  await build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(folder, "bundled-worker.mjs"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    logLevel: "silent",
  });
}

/** Expects that the token reached the server that was called, and not the one that this sent the call on to. */
function expectNoLeak({ received }: RedirectingServer): void {
  expect(received.first.map(({ authorization }) => authorization)).toEqual(["Bearer ${ACCESS_TOKEN}"]);
  expect(received.other).toHaveLength(1);
  expect(received.other.map(({ authorization }) => authorization)).toEqual([undefined]);
}

function expectNotFollowed({ received }: RedirectingServer): void {
  expect(received.first.map(({ authorization }) => authorization)).toEqual(["Bearer ${ACCESS_TOKEN}"]);
  expect(received.other).toEqual([]);
}

function startRedirecting(): void {
  beforeEach(async () => {
    redirecting = await startRedirectingServer();
  });

  afterEach(() => redirecting.close());
}

/** Runs the package in each runtime of the command line: every entry point, two calls, and a redirect. */
export function testRuntimes(consumer: () => Consumer): void {
  test("the runtimes can be run here, or their tests are not run", () => {
    // Where none runs, on a machine for tests, a green run would say more than it knows.
    expect(whyNotRun === "" || process.env["CI"] !== "true", whyNotRun).toBe(true);
  });

  describe("the installed package", () => {
    startRedirecting();

    test.for([ownNode])("works in $name, and no redirect takes a token to another origin", testModules);
    test.for([ownNode])("works when it is required in $name, bundles included", testCommonJs);
  });

  describe.skipIf(whyNotRun)(`the installed package${whyNotRun}`, () => {
    startRedirecting();

    test.for([oldestNode, ...otherNodes, deno, bun])(
      "works in $name, and no redirect takes a token to another origin",
      testModules,
    );
    test.for([oldestNode, ...otherNodes])("works when it is required in $name, bundles included", testCommonJs);

    const checked = new Map<Runtime, Promise<RunResult>>();

    /** Checks all recordings with the command, once in each runtime. */
    function checkRecordings(runtime: Runtime): Promise<RunResult> {
      const { folder } = consumer();
      const command = [join(folder, "node_modules/kakao-openapi/dist/cli.mjs"), "check", join(root, "spec/recordings")];
      const result = checked.get(runtime) ?? run(runtime.program, [...command, "--strict"], { cwd: folder });
      checked.set(runtime, result);
      return result;
    }

    test.for([oldestNode, ...otherNodes])("has a command that checks recordings in $name", async (runtime) => {
      const result = await checkRecordings(runtime);

      expect(result).toEqual(await checkRecordings(ownNode));
      expect(result).toMatchObject({ exitCode: 0, output: expect.stringContaining("No violations") as string });
    });

    test("works in workerd once it is bundled, and no redirect takes a token to another origin", async () => {
      await bundleWorker(consumer());

      const { output } = await runIn(workerd, "worker.capnp", consumer());

      expect(output).toContain(JSON.stringify(callsInWorker));
      expectNotFollowed(redirecting);
    });

    // Before September 2025 the fetch of workerd sends a token on, so the client does not follow redirects there.
    test("takes no token to another origin in a worker with an old compatibility date either", async () => {
      const { folder } = consumer();
      await bundleWorker(consumer());
      const config = readFileSync(join(folder, "worker.capnp"), "utf8");
      writeFileSync(join(folder, "old-worker.capnp"), config.replace(/compatibilityDate = ".*"/, oldDate));

      const { output } = await runIn(workerd, "old-worker.capnp", consumer());

      expect(output).toContain(JSON.stringify(callsInWorker));
      expectNotFollowed(redirecting);
    });
  });

  async function testModules(runtime: Runtime): Promise<void> {
    const { output } = await runIn(runtime, "command.mjs", consumer());

    expect(output).toBe(JSON.stringify(allCalls));
    expectNoLeak(redirecting);
  }

  async function testCommonJs(runtime: Runtime): Promise<void> {
    const { output } = await runIn(runtime, "cjs.cjs", consumer());

    expect(output).toBe(JSON.stringify({ ...results, openapi: "3.1.0", entries: codeExports }));
  }
}

const chrome = findChrome();
const noChrome = chrome ? "" : " (not run: no Chromium or Chrome was found)";

/** Builds a page with one client by Vite and opens it in Chromium. That one is found, under CI, test/docs checks. */
export function testBrowser(consumer: () => Consumer): void {
  describe.skipIf(!chrome)(`a page that Vite has built with one client${noChrome}`, () => {
    startRedirecting();

    test("shows what it called, and no redirect takes a token to another origin", async () => {
      const { folder, environment } = consumer();
      const vite = [join(root, "node_modules/vite/bin/vite.js"), "build", "page", "--logLevel", "warn"];
      expect(await run(process.execPath, vite, { cwd: folder })).toEqual({ exitCode: 0, output: "" });
      const pages = await servePages(join(folder, "page/dist"));
      const browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      const query = new URLSearchParams({ kapi: environment["KAPI"]!, redirecting: redirecting.address });

      const { port } = pages.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/index.html?${query.toString()}`);
      const shown = await page.locator("output:not(:empty)").textContent({ timeout: 10_000 }).catch(String);
      await browser.close();
      await closeServer(pages);

      expect([shown, complaints]).toEqual([JSON.stringify({ user: results.user, redirected: 200 }), []]);
      expectNoLeak(redirecting);
    });
  });
}

async function servePages(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    const type = pathname.endsWith(".js") ? "text/javascript" : "text/html";
    response.setHeader("content-type", type).end(readFileSync(join(folder, pathname)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
