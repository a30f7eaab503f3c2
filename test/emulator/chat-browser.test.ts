import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { type KakaoEmulator, startKakao } from "../../src/testing/index.js";
import { documentedTemplate, sendMemo, templateCases } from "../support/servers/chat.js";
import { chromeArguments, findChrome } from "../support/programs/chrome.js";

const chrome = findChrome();
const reason = chrome ? "" : " (no Chromium or Chrome was found)";

describe.skipIf(!chrome)(`the chat window in a browser${reason}`, () => {
  let kakao: KakaoEmulator;
  let browser: Browser | undefined;

  beforeAll(async () => {
    kakao = await startKakao();
    browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
  });

  beforeEach(() => kakao.reset());

  afterAll(async () => {
    await browser?.close();
    await kakao.stop();
  });

  /** Opens the page; pictures are not loaded, for they are elsewhere. */
  async function open(width: number, colorScheme: "light" | "dark", query: string): Promise<Page> {
    const context = await browser!.newContext({ viewport: { width, height: 800 }, colorScheme });
    await context.route(
      (url) => url.origin !== kakao.url,
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(`${kakao.url}/_chat?${query}`);
    return page;
  }

  test.each([
    [390, "light", "ko"],
    [390, "dark", "en"],
    [1400, "light", "en"],
    [1400, "dark", "ko"],
  ] as const)("fits %i pixels and passes axe, %s, in %s", async (width, theme, lang) => {
    for (const name of templateCases) await sendMemo(kakao, documentedTemplate(name));
    const page = await open(width, theme, `persona=muzi&lang=${lang}`);

    await page.evaluate(readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8"));
    const violations = await page.evaluate<string[]>(
      "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`))",
    );
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    await page.context().close();

    expect(violations).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("is used by keyboard: to another persona, and to what a fixed button would do", async () => {
    await sendMemo(kakao, documentedTemplate("success-location"));
    const page = await open(1400, "light", "persona=ryan&lang=en");

    await page.getByRole("link", { name: "라이언 (ryan)" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/persona=muzi/);
    const summary = page.locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");

    expect(await page.locator("details .address").isVisible()).toBe(true);
    await page.context().close();
  });
});
