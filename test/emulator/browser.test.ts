import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { type KakaoEmulator, startKakao } from "../../src/testing/index.js";
import { chromeArguments, findChrome } from "../support/programs/chrome.js";
import { call } from "../support/servers/emulator.js";

const chrome = findChrome();
const reason = chrome ? "" : " (no Chromium or Chrome was found)";
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

describe.skipIf(!chrome)(`the pages of the emulator in a browser${reason}`, { timeout: 300_000 }, () => {
  let kakao: KakaoEmulator;
  let browser: Browser | undefined;
  let context: BrowserContext;
  let complaints: string[];
  /** The service that people log in to. */
  let service: Server;
  let redirectUri: string;

  beforeAll(async () => {
    kakao = await startKakao({
      autoLogin: false,
      world: { app: { name: "Shop", consentItems: { account_email: "required", profile_nickname: "optional" } } },
    });
    service = createServer((_, response) => void response.end("service"));
    await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
    redirectUri = `http://127.0.0.1:${(service.address() as AddressInfo).port}/oauth`;
    browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
  });

  beforeEach(() => kakao.reset());

  afterAll(async () => {
    await browser?.close();
    service.close();
    await kakao.stop();
  });

  /** Opens a page in a browser of its own, and notes what it loads and complains of. */
  async function open(path: string, { width = 1400, locale = "ko-KR", dark = false } = {}): Promise<Page> {
    const colorScheme = dark ? "dark" : "light";
    context = await browser!.newContext({ viewport: { width, height: 900 }, locale, colorScheme });
    complaints = [];
    const page = await context.newPage();
    page.on("request", (request) => {
      const isOwn = request.url().startsWith("data:") || request.isNavigationRequest();
      if (!isOwn) complaints.push(`loads ${request.url()}`);
    });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(kakao.url + path);
    return page;
  }

  function authorizePath(parameters: Record<string, string> = {}): string {
    const query = { client_id: kakao.keys.restApi, redirect_uri: redirectUri, response_type: "code", ...parameters };
    return `/kauth/oauth/authorize?${new URLSearchParams(query).toString()}`;
  }

  async function expectClean(page: Page, what: string): Promise<void> {
    await page.evaluate(axe);
    const violations = await page.evaluate<unknown[]>(
      "axe.run({ preload: false, resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) })))",
    );
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

    expect([what, violations]).toEqual([what, []]);
    expect([what, complaints]).toEqual([what, []]);
    expect(overflow, what).toBeLessThanOrEqual(0);
  }

  /** Fills the world and the journal, so that there is something to see. */
  async function fill(): Promise<void> {
    const { accessToken } = await kakao.issueToken("muzi");
    const time = { start_at: "2026-11-28T03:00:00Z", end_at: "2026-11-28T04:00:00Z" };
    const user = `Bearer ${accessToken}`;
    const admin = `KakaoAK ${kakao.keys.admin}`;
    const { kapi, dapi } = kakao.baseUrls;
    const device = { uuid: "1234", device_id: "phone", push_type: "fcm", push_token: "token" };
    const message = JSON.stringify({ for_fcm: { notification: { title: "Shop <3" } } });
    await call(fetch, user, `${kapi}/v2/api/calendar/create/event`, {
      event: JSON.stringify({ title: "점심 <b>약속</b>", time }),
    });
    await call(fetch, user, `${kapi}/v2/user/me?fields=id`);
    await call(fetch, admin, `${kapi}/v2/push/register`, device);
    await call(fetch, admin, `${kapi}/v2/push/send`, { uuids: '["1234"]', push_message: message });
    await call(fetch, "KakaoAK x", `${dapi}/v2/search/web`);
    kakao.plan({ api: "navi", kind: "quota", times: 2 });
  }

  async function screenshot(page: Page, name: string): Promise<void> {
    const folder = process.env["SCREENSHOTS"];
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  const views = [
    { width: 390, locale: "ko-KR", dark: true },
    { width: 1400, locale: "ko-KR", dark: false },
    { width: 390, locale: "en-US", dark: false },
    { width: 1400, locale: "en-US", dark: true },
  ] as const;

  test.each(views)("load nothing, fit the window and pass axe at $width in $locale, dark: $dark", async (view) => {
    kakao.reset({});
    await fill();
    const pages = {
      index: "/",
      world: "/_world",
      journal: "/_journal",
      login: authorizePath({ login_hint: "neo" }),
      error: authorizePath({ redirect_uri: "https://example.com/" }),
    };

    const page = await open("/_world", view);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(kakao.url + path);
      await page.evaluate("document.querySelectorAll('main > details').forEach((one) => (one.open = true))");
      // The status of the error page is one, which the console says.
      complaints = complaints.filter((text) => name !== "error" || !text.includes("400"));
      await screenshot(page, `${name}-${view.width}-${view.locale}`);
      await expectClean(page, name);
      expect(await page.locator("html").getAttribute("lang")).toBe(view.locale.slice(0, 2));
    }
    await page.goto(kakao.url + pages.login);
    await page.locator('button[type="submit"]').click();
    await screenshot(page, `consent-${view.width}-${view.locale}`);
    await expectClean(page, "consent");
    await page.goto(
      `${kakao.url}/kauth/oauth/logout?client_id=${kakao.keys.restApi}&logout_redirect_uri=http://localhost:1/`,
    );
    await screenshot(page, `logout-${view.width}-${view.locale}`);
    await expectClean(page, "logout");
    await context.close();
  });

  test("log a person in by keyboard alone", async () => {
    kakao.reset();
    const page = await open(authorizePath({ state: "s" }));

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/oauth\/authorize/);
    await page.getByRole("checkbox", { name: "[필수] 카카오계정(이메일)" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("checkbox", { name: /service_terms|Terms of service/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/oauth\?code=.+&state=s$/);

    const neo = kakao.world().users.find(({ persona }) => persona === "neo");
    expect(neo?.["link"]).toMatchObject({ consents: ["account_email"] });
    await context.close();
  });

  test("do not let a required item out, and agree to all at once on demand", async () => {
    const page = await open(authorizePath());
    await page.getByRole("radio", { name: /네오/ }).check();
    await page.getByRole("button", { name: "로그인" }).click();

    await page.getByRole("button", { name: "선택한 항목에 동의하고 계속하기" }).click();
    const isAsked = await page.evaluate<boolean>("document.querySelector(':invalid') !== null");
    await page.getByRole("button", { name: "전체 동의하고 계속하기" }).click();
    await page.waitForURL(/\/oauth\?code=/);

    expect(isAsked).toBe(true);
    const neo = kakao.world().users.find(({ persona }) => persona === "neo");
    expect(neo?.["link"]).toMatchObject({ consents: ["account_email", "profile_nickname"] });
    await context.close();
  });

  test("keep the language that a person chooses, and come back to the same login", async () => {
    const page = await open(authorizePath({ state: "a&b" }), { locale: "fr-FR" });

    await page.getByRole("link", { name: "English" }).click();

    expect(new URL(page.url()).searchParams.get("state")).toBe("a&b");
    expect(await page.locator("h1").innerText()).toBe("Log in with a Kakao Account");
    await page.goto(kakao.url);
    expect(await page.locator("h1").innerText()).toBe("Kakao emulator");
    await page.goto(`${kakao.url}/?lang=ko`);
    expect(await page.locator("h1").innerText()).toBe("카카오 에뮬레이터");
    await context.close();
  });

  test("show what has happened, as text", async () => {
    kakao.reset({});
    await fill();
    const page = await open("/_world", { locale: "en-US" });
    const world = await page.locator("main").evaluate((element) => element.textContent);
    await page.getByRole("link", { name: "Journal" }).click();
    const journal = await page.locator("main").innerText();

    expect(world).toContain("점심 <b>약속</b> 2026-11-28T03:00:00Z");
    expect(world).toContain('{"notification":{"title":"Shop <3"}}');
    expect(world).not.toContain("00000000000000000000000000000009");
    expect(journal).toMatch(/GET\s+\/v2\/user\/me\s+200\s+getUserMe kapi\s+muzi\s+.*query/);
    expect(journal).toMatch(/401/);
    await context.close();
  });
});
