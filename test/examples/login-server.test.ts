import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { runTool } from "../../scripts/lib/tools.js";
import { chromeArguments, findChrome } from "../support/chrome.js";
import { run } from "../support/run.js";
import { type KakaoLoginMock, startKakaoLoginMock } from "../support/kakao-login-mock.js";

const chrome = findChrome();
const app = { restApiKey: "mock-rest-api-key", clientSecret: "mock-client-secret" };

let folder: string;
let mock: KakaoLoginMock;
let server: ChildProcess | undefined;
let home: string;
let log = "";

beforeAll(async () => {
  folder = await installExample();
  mock = await startKakaoLoginMock(app);
  home = await startExample();
  mock.register({ redirectUri: `${home}callback`, logoutRedirectUri: home });
}, 60_000);

afterAll(async () => {
  server?.kill();
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Copies the example into an empty project beside a package that is built just now: `dist/` may be old. */
async function installExample(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), "login-server-"));
  const installed = join(project, "node_modules/kakao-openapi");
  mkdirSync(installed, { recursive: true });
  const built = await runTool("tsdown/dist/run.mjs", ["--out-dir", join(installed, "dist"), "--no-dts"]);
  if (built.exitCode !== 0) throw new Error(built.stderr || built.stdout);
  copyFileSync(join(root, "package.json"), join(installed, "package.json"));
  symlinkSync(join(root, "node_modules/openapi-fetch"), join(project, "node_modules/openapi-fetch"), "junction");
  copyFileSync(join(root, "examples/login-server/server.mjs"), join(project, "server.mjs"));
  return project;
}

/** Starts the example against the mock and gives the address that it prints. */
function startExample(): Promise<string> {
  const env = {
    ...process.env,
    KAKAO_REST_API_KEY: app.restApiKey,
    KAKAO_CLIENT_SECRET: app.clientSecret,
    KAUTH_URL: mock.baseUrls.kauth,
    KAPI_URL: mock.baseUrls.kapi,
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
    expect(response.headers.get("location")).not.toContain(app.clientSecret);
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
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(home);
  });

  afterEach(() => context.close());

  const press = (name: string) => page.getByRole("button", { name }).click();
  const logIn = () => page.getByRole("link", { name: "Log in with Kakao" }).click();
  const text = () => page.locator("body").innerText();

  test("logs a user in and out again", async () => {
    const before = mock.requests.length;

    await logIn();
    expect(page.url()).toContain(`${mock.baseUrls.kauth}/oauth/authorize?`);
    await press("Agree and continue");
    await page.waitForURL(home);
    expect(await text()).toContain(`Hello, ${mock.nickname}.`);
    await page.reload();
    expect(await text()).toContain(mock.nickname);

    await press("Log out");
    expect(page.url()).toContain(`${mock.baseUrls.kauth}/oauth/logout?`);
    await press("Log out of both");
    await page.waitForURL(home);
    expect(await text()).not.toContain(mock.nickname);
    expect(mock.requests.slice(before).filter((request) => !request.includes("favicon"))).toEqual([
      "GET /kauth/oauth/authorize",
      "GET /kauth/consent",
      "POST /kauth/oauth/token",
      "GET /kauth/.well-known/jwks.json",
      "GET /kapi/v2/user/me",
      "GET /kauth/oauth/logout",
      "GET /kauth/goodbye",
    ]);
  });

  test("says so when the user cancels", async () => {
    await logIn();
    await press("Cancel");
    await page.waitForURL(`${home}callback?**`);

    expect(await text()).toContain("You cancelled the login.");
    await logIn();
    expect(page.url()).toContain("/oauth/authorize?");
  });

  test("refuses a callback with another state, and asks Kakao nothing", async () => {
    await logIn();
    const before = mock.requests.length;

    const response = await page.goto(`${home}callback?code=stolen&state=forged`);

    expect(response?.status()).toBe(400);
    expect(await text()).toContain("This login was not begun here.");
    expect(mock.requests.slice(before)).not.toContain("POST /kauth/oauth/token");
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
    expect(log).not.toMatch(/used-code|mock-client-secret/);
    expect((await page.goto(`${home}callback?code=another-code&state=${state}`))?.status(), "a second try").toBe(400);
  });
});
