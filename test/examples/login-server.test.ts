import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { chromeArguments, findChrome } from "../support/programs/chrome.js";
import { run } from "../support/programs/run.js";
import { type KakaoEmulator, startKakao } from "../../src/testing/index.js";

const chrome = findChrome();
const world = { app: { consentItems: { profile_nickname: "required" as const } } };
const nickname = "네오";

let folder: string;
let kakao: KakaoEmulator;
let server: ChildProcess | undefined;
let home: string;
let log = "";

beforeAll(async () => {
  folder = installExample();
  kakao = await startKakao({ world, autoLogin: false });
  home = await startExample();
}, 60_000);

afterAll(async () => {
  server?.kill();
  await kakao.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Copies the example into an empty project beside the package. */
function installExample(): string {
  const project = mkdtempSync(join(tmpdir(), "login-server-"));
  const installed = join(project, "node_modules/kakao-openapi");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
  copyFileSync(join(root, "package.json"), join(installed, "package.json"));
  symlinkSync(join(root, "node_modules/openapi-fetch"), join(project, "node_modules/openapi-fetch"), "junction");
  copyFileSync(join(root, "examples/login-server/server.mjs"), join(project, "server.mjs"));
  return project;
}

/** Starts the example with the emulator, and returns the address that it prints. */
function startExample(): Promise<string> {
  const env = {
    ...process.env,
    KAKAO_REST_API_KEY: kakao.keys.restApi,
    KAKAO_CLIENT_SECRET: kakao.clientSecret,
    KAUTH_URL: kakao.baseUrls.kauth,
    KAPI_URL: kakao.baseUrls.kapi,
    PORT: "0",
  };
  const child = spawn(process.execPath, ["server.mjs"], { cwd: folder, env });
  server = child;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log += chunk.toString("utf8");
      const address = /^Open (\S+)$/m.exec(log)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`the example ended with ${code}: ${log}`)));
  });
}

describe("the login server", () => {
  test("asks for the key that it lacks", async () => {
    const { exitCode, output } = await run(process.execPath, ["server.mjs"], {
      cwd: folder,
      env: { KAKAO_REST_API_KEY: "" },
    });

    expect(exitCode).toBe(1);
    expect(output).toBe("KAKAO_REST_API_KEY is not set: take the REST API key of your app from the console");
  });

  test("keeps its session from scripts and from other sites, and from plain sight", async () => {
    const response = await fetch(`${home}login`, { redirect: "manual" });

    expect(response.status).toBe(303);
    expect(response.headers.get("set-cookie")).toMatch(/^session=[\w-]{36}; HttpOnly; SameSite=Lax; Path=\/$/);
    expect(response.headers.get("location")).not.toContain(kakao.clientSecret);
  });

  test("does not log out on a GET", async () => {
    const response = await fetch(`${home}logout`);

    expect(response.status).toBe(404);
  });
});

const reason = chrome ? "" : " (no Chromium or Chrome was found)";

describe.skipIf(!chrome)(`the login server in a browser${reason}`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
  }, 60_000);

  afterAll(() => browser.close());

  beforeEach(async () => {
    kakao.reset();
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(home);
  });

  afterEach(() => context.close());

  const press = (name: string) => page.getByRole("button", { name }).click();
  const logIn = () => page.getByRole("link", { name: "Log in with Kakao" }).click();
  const chooseNeo = async () => {
    await page.getByRole("radio", { name: "neo" }).check();
    await press("Log in");
  };
  const agree = async () => {
    await page.getByRole("checkbox", { name: /nickname/i }).check();
    await page.getByRole("checkbox", { name: /Terms of service/ }).check();
    await press("Agree to the selected items");
  };
  const calls = () => kakao.journal().map(({ operationId }) => operationId);
  const text = () => page.locator("body").innerText();

  test("logs a user in and out again", async () => {
    await logIn();
    expect(page.url()).toContain(`${kakao.baseUrls.kauth}/oauth/authorize?`);
    await chooseNeo();
    await agree();
    await page.waitForURL(home);
    expect(await text()).toContain(`Hello, ${nickname}.`);
    await page.reload();
    expect(await text()).toContain(nickname);

    await press("Log out");
    expect(page.url()).toContain(`${kakao.baseUrls.kauth}/oauth/logout?`);
    await press("Log out with Kakao Account");
    await page.waitForURL(home);
    expect(await text()).not.toContain(nickname);
    expect(calls()).toEqual([
      "authorize",
      "authorize",
      "requestToken",
      "getJwks",
      "getUserMe",
      "logoutWithKakaoAccount",
    ]);
    expect(kakao.journal().flatMap(({ violations }) => violations)).toEqual([]);
  });

  test("says so when the user cancels", async () => {
    await logIn();
    await chooseNeo();
    await press("Cancel");
    await page.waitForURL(`${home}callback?**`);

    expect(await text()).toContain("You cancelled the login.");
    await logIn();
    expect(page.url()).toContain("/oauth/authorize?");
  });

  test("refuses a callback with another state, and asks Kakao nothing", async () => {
    await logIn();

    const response = await page.goto(`${home}callback?code=stolen&state=forged`);

    expect(response?.status()).toBe(400);
    expect(await text()).toContain("This login was not begun here.");
    expect(calls()).not.toContain("requestToken");
  });

  test("refuses the callback of a login that another browser began", async () => {
    const other = await browser.newContext();
    const otherPage = await other.newPage();
    await otherPage.goto(`${home}login`);
    const state = new URL(otherPage.url()).searchParams.get("state")!;
    await other.close();

    const response = await page.goto(`${home}callback?code=stolen&state=${state}`);

    expect(response?.status()).toBe(400);
    expect(await text()).toContain("This login was not begun here.");
  });

  test("tells the log, not the user, why a code does not work", async () => {
    await logIn();
    const state = new URL(page.url()).searchParams.get("state")!;

    const response = await page.goto(`${home}callback?code=used-code&state=${state}`);

    expect(response?.status()).toBe(500);
    expect(await text()).not.toContain("KOE320");
    expect(log).toContain("KOE320");
    expect(log).not.toContain("used-code");
    expect(log).not.toContain(kakao.clientSecret);
    expect((await page.goto(`${home}callback?code=another-code&state=${state}`))?.status(), "a second try").toBe(400);
  });
});
