import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/project.js";
import { type MockServer, startMockServer } from "../../src/mocks/server.js";
import { chromeArguments, findChrome } from "../support/programs/chrome.js";
import { run, type RunResult } from "../support/programs/run.js";
import { msw3, otherNodes, whyNotRun } from "../support/programs/runtimes.js";
import type { Consumer } from "./runtime-tests.js";

const guide = readFileSync(join(root, "docs/guides/en/contract-testing.md"), "utf8");

/** Lists the code blocks of a section of the guide, in order. */
function blocksOf(section: string): string[] {
  const text = guide.split(/^## /m).find((part) => part.startsWith(section)) ?? "";
  return [...text.matchAll(/```\w+\n(.*?)```/gs)].map(([, code]) => code ?? "");
}

/** Does what `docs/guides/en/contract-testing.md` shows, in the project into which the package was installed. */
export function testGuide(consumer: () => Consumer): void {
  const folder = () => consumer().folder;
  const file = (name: string) => join(folder(), name);
  const shell = (command: string): Promise<RunResult> => run("sh", ["-c", command], { cwd: folder() });
  const runTests = (name: string): Promise<RunResult> =>
    run(process.execPath, [file("node_modules/vitest/vitest.mjs"), "run", name], { cwd: folder() });

  describe("the guide to contract testing", () => {
    beforeAll(() => {
      for (const name of ["vitest", "msw"]) symlinkSync(join(root, "node_modules", name), file(`node_modules/${name}`));
    });

    test("has a job that passes with an exchange that fits, and fails with one that does not", async () => {
      const [job = "", exchange = ""] = blocksOf("In GitHub Actions");
      const { jobs } = parse(job) as { jobs: { kakao: { steps: { run?: string }[] } } };
      const command = jobs.kakao.steps.at(-1)?.run ?? "";
      const line = JSON.stringify(JSON.parse(exchange));
      mkdirSync(file("test/kakao"), { recursive: true });

      writeFileSync(file("test/kakao/traffic.ndjson"), `${line}\n${line}\n`);
      expect(await shell(command)).toMatchObject({ exitCode: 0 });

      writeFileSync(file("test/kakao/traffic.ndjson"), `${line}\n${line.replace("1234567890", '"1234567890"')}\n`);
      const { exitCode, output } = await shell(command);
      expect(exitCode).toBe(1);
      expect(output).toContain("::error file=test/kakao/traffic.ndjson,line=2");
    });

    test("has a client that calls the mock server", async () => {
      const [code = ""] = blocksOf("The emulator without state");
      const mock = await startMockServer({ port: 0, host: "127.0.0.1" });
      writeFileSync(file("guide-mock.mjs"), code.replace("http://127.0.0.1:4010", mock.url));

      const { exitCode, output } = await run(process.execPath, ["guide-mock.mjs"], { cwd: folder() });
      await mock.close();

      expect(output.split("\n").length).toBeGreaterThan(1);
      expect(output).not.toContain("undefined");
      expect(exitCode).toBe(0);
      // An address for each API, in the order in which the server names them.
      expect([...code.matchAll(/(\w+): `\$\{mock\}(\S+)`/g)].map(([, name, path]) => [name, path])).toEqual(
        Object.entries(mock.baseUrls).map(([name, url]) => [name, new URL(url).pathname]),
      );
    });

    test("says that a folder with anything but traffic is no success", async () => {
      expect(guide).toContain("must contain only traffic");
      mkdirSync(file("test/mixed"), { recursive: true });
      const [, exchange = ""] = blocksOf("In GitHub Actions");
      writeFileSync(file("test/mixed/traffic.ndjson"), `${JSON.stringify(JSON.parse(exchange))}\n`);
      expect(await shell("npx kakao-openapi check test/mixed")).toMatchObject({ exitCode: 0 });

      writeFileSync(file("test/mixed/package.json"), "{}");
      expect((await shell("npx kakao-openapi check test/mixed")).exitCode).toBeGreaterThan(0);
    });

    test("has a test of Mock Service Worker that passes", async () => {
      const [code = ""] = blocksOf("A test with Mock Service Worker");
      writeFileSync(file("guide-msw.test.ts"), code);

      expect(await runTests("guide-msw.test.ts")).toMatchObject({ exitCode: 0 });
    });

    test.skipIf(whyNotRun !== "").each(otherNodes)(
      `has a test that passes with version 3 in $name too${whyNotRun}`,
      async ({ program }) => {
        const folder3 = mkdtempSync(join(folder(), "msw3-"));
        const [code = ""] = blocksOf("A test with Mock Service Worker");
        writeFileSync(join(folder3, "guide.test.ts"), code);
        mkdirSync(join(folder3, "node_modules"));
        symlinkSync(msw3, join(folder3, "node_modules/msw"));
        // The package is copied, for its own folder would lead to the other version.
        cpSync(file("node_modules/kakao-openapi"), join(folder3, "node_modules/kakao-openapi"), { recursive: true });

        const vitest = join(root, "node_modules/vitest/vitest.mjs");
        expect(await run(program, [vitest, "run", "--root", folder3], { cwd: folder3 })).toMatchObject({ exitCode: 0 });
      },
    );

    test("has a test of a fixture that passes, and fails when the fixture is wrong", async () => {
      const [code = ""] = blocksOf("A matcher in Vitest or Jest");
      writeFileSync(file("guide-matcher.test.ts"), code);
      writeFileSync(file("guide-wrong.test.ts"), code.replace("1234567890", '"1234567890"'));

      expect(await runTests("guide-matcher.test.ts")).toMatchObject({ exitCode: 0 });
      const { exitCode, output } = await runTests("guide-wrong.test.ts");
      expect(exitCode).toBe(1);
      expect(output).toContain("body /id: expected integer");
    });

    // MSW cannot be required this way itself.
    test.each(["contract", "matchers"])("names an entry point %s that Jest can require", async (entry) => {
      // Like Jest, this Node.js cannot require an ES module.
      const script = `console.log(Object.keys(require("kakao-openapi/${entry}")).length > 0)`;
      const options = ["--no-experimental-require-module", "-e", script];

      expect(await run(process.execPath, options, { cwd: folder() })).toEqual({ exitCode: 0, output: "true" });
    });

    test("has a program that prints what is wrong", async () => {
      const [code = ""] = blocksOf("In a program");
      writeFileSync(file("guide-program.mjs"), code);

      const { output } = await run(process.execPath, ["guide-program.mjs"], { cwd: folder() });

      expect(output.split("\n")).toEqual([
        "request query /property_keys: expected JSON, got a string without quotes at character 1",
        'response body /id: expected integer, got a string like "0000000000"',
      ]);
    });
  });

  testPlaywright(folder, shell);
}

function testPlaywright(folder: () => string, shell: (command: string) => Promise<RunResult>): void {
  const chrome = findChrome();
  let mock: MockServer;
  let page: Server;

  describe.skipIf(!chrome)("the guide to contract testing, in a browser (needs Chromium)", () => {
    beforeAll(async () => {
      mock = await startMockServer({ port: 0, host: "127.0.0.1" });
      page = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(html()));
      await new Promise<void>((resolve) => page.listen(0, "127.0.0.1", resolve));
    });

    afterAll(async () => {
      page.close();
      await mock.close();
    });

    const html = () => `<body><script type="module">
      const response = await fetch("${mock.baseUrls.kapi}/v2/user/me", { headers: { Authorization: "Bearer token" } });
      document.body.insertAdjacentHTML("beforeend", "<p id=nickname>" + (await response.json()).id);
    </script>`;

    test("records a HAR with Playwright that the command reads, and passes", async () => {
      const [script = "", command = ""] = blocksOf("A HAR from Playwright");
      // Playwright is here without browsers of its own, and page and mock listen where there was room.
      const launch = { executablePath: chrome, args: chromeArguments };
      const core = pathToFileURL(join(root, "node_modules/playwright-core/index.mjs")).href;
      const port = (page.address() as AddressInfo).port;
      const adapted = script
        .replace('"playwright"', JSON.stringify(core))
        .replace("launch()", `launch(${JSON.stringify(launch)})`)
        .replace("localhost:3000", `127.0.0.1:${port}`);
      writeFileSync(join(folder(), "guide-har.mjs"), adapted);

      const recorded = await run(process.execPath, ["guide-har.mjs"], { cwd: folder() });
      const checked = await shell(command.replace("http://127.0.0.1:4010/kapi", mock.baseUrls.kapi));

      expect(recorded).toEqual({ exitCode: 0, output: "" });
      expect(checked.output).toContain("No violations: 1 exchange checked");
      expect(checked.exitCode).toBe(0);
    });
  });
}
