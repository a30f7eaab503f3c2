import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { chromeArguments, findChrome } from "../support/programs/chrome.js";
import { testAddresses } from "./address-tests.js";
import { addressOf, open as openPage, type Opened, type Visit } from "./opened.js";
import { testPrint } from "./print-tests.js";
import { buildForTest, type BuiltSite } from "./site.js";
import { testTryIt } from "./try-it-tests.js";

const chrome = findChrome();

test("a Chromium or Chrome is found, or the tests in a browser are not run", () => {
  // Without one, on a machine for tests, a green run would say more than it knows.
  expect(
    chrome !== undefined || process.env["CI"] !== "true",
    `install chromium, or set CHROME_PATH (now ${process.env["CHROME_PATH"] ?? "not set"}) to one that is there`,
  ).toBe(true);
});

describe("findChrome", () => {
  test("takes CHROME_PATH where it is set, and else the first of the usual places that is there", () => {
    const here = process.execPath;

    expect(findChrome({ CHROME_PATH: here }, ["/usual"])).toBe(here);
    expect(findChrome({ CHROME_PATH: "/missing" }, [here])).toBeUndefined();
    expect(findChrome({}, ["/missing", here])).toBe(here);
    expect(findChrome({}, ["/missing"])).toBeUndefined();
  });
});

const reason = chrome ? "" : " (no Chromium or Chrome was found)";

/** A page of each kind. */
const kinds = [
  "index.html",
  "guides/login.html",
  "api/message/index.html",
  "api/message/sendMemoDefault.html",
  "api/user/getUserMe.html",
  "webhooks/index.html",
  "webhooks/onUnlink.html",
  "errors/index.html",
  "errors/-402.html",
  "consent-items/index.html",
  "consent-items/account_email.html",
  "templates/index.html",
  "discrepancies/index.html",
  "discrepancies/calendar.html",
  "changes/index.html",
];

describe.skipIf(!chrome)(`the site in a browser without a network${reason}`, { timeout: 120_000 }, () => {
  let site: BuiltSite;
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = await buildForTest();
    browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
  });

  afterAll(async () => {
    await browser?.close();
    site.remove();
  });

  const visit = (): Visit => ({ site, browser: browser! });
  const open = (file: string, width?: number, colorScheme?: "light" | "dark"): Promise<Opened> =>
    openPage(visit(), file, { ...(width && { width }), ...(colorScheme && { colorScheme }) });

  const views = [
    [390, "light"],
    [1400, "dark"],
  ] as const;

  test.each(kinds)("%s loads nothing, complains of nothing, fits its window and passes axe", async (kind) => {
    const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
    const { page, requests, complaints } = await open(`ko/${kind}`);
    // As a script of the page it would break the policy that the page has.
    await page.evaluate(axe);
    for (const [width, colorScheme] of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate<{ id: string; nodes: string[] }[]>(
        "axe.run({ preload: false, resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) })))",
      );
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

      expect([width, violations]).toEqual([width, []]);
      expect([requests, complaints]).toEqual([[], []]);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  test("would notice a page that loads something, that fails, and that axe finds faults in", async () => {
    writeFileSync(
      join(site.folder, "leaky.html"),
      '<img src="https://cdn.example/a.png" /><script>throw Error("x")</script>',
    );

    const { page, requests, complaints } = await open("leaky.html");

    expect(requests).toEqual(["https://cdn.example/a.png"]);
    expect(complaints).toContain("x");
    await page.close();
  });

  test("finds a page by search, by keyboard alone", async () => {
    const { page } = await open("ko/index.html");

    await page.keyboard.press("/");
    await page.keyboard.type("-402");
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/errors\/-402\.html$/);

    expect(await page.locator("h1").innerText()).toContain("-402");
    await page.close();
  });

  test("opens the form and the details in which the field of an address stands", async () => {
    const { page } = await open("en/api/message/sendMemoDefault.html#body.template_object.commerce.discount_rate");

    expect(await page.locator('[id="body.template_object.commerce.discount_rate"]').isVisible()).toBe(true);
    await page.close();
  });

  test("shows the sample in the language that was chosen on another page, and points it at the emulator", async () => {
    const { page } = await open("en/api/message/sendMemoDefault.html");

    await page.getByRole("tab", { name: "Python" }).click();
    await page.getByLabel("emulator", { exact: true }).check();
    await page.goto(addressOf(visit(), "en/api/user/getUserMe.html"));
    const shown = await page.locator(".sample:visible").innerText();

    expect(shown).toContain("import httpx");
    expect(shown).toContain("http://127.0.0.1:4010/kapi/v2/user/me");
    await page.close();
  });

  test("shows the sample in the form of the template whose tab is chosen", async () => {
    const { page } = await open("en/api/message/sendMemoDefault.html");

    await page.getByRole("tab", { name: "commerce", exact: true }).click();

    expect(await page.locator(".sample:visible").innerText()).toContain('"object_type": "commerce"');
    await page.close();
  });

  test("shows the form of the template that the sample has, from the start", async () => {
    const { page } = await open("en/api/message/sendMemoDefault.html");
    const form = (): Promise<string> => page.locator('[data-variants] [aria-selected="true"]').first().innerText();

    expect(await page.locator(".sample:visible").innerText()).toContain(`"object_type": "${await form()}"`);
    await page.locator("[data-example]").selectOption("success-calendar");

    expect(await form()).toBe("calendar");
    await page.close();
  });

  test("finds the code in a pasted error", async () => {
    const { page } = await open("en/errors/index.html");

    await page.getByLabel("Code, message or error body").fill('{"msg":"insufficient scopes.","code":-402}');

    expect(await page.locator("tr[data-entry]:visible td:first-child").allInnerTexts()).toEqual(["-402"]);
    await page.close();
  });

  test.each([
    [
      "what a source claims",
      "Kakao's SDKs for iOS, Flutter and JavaScript template_args",
      "Request, name of the arguments",
    ],
    ["what is unknown", "subscribable no page", "listSubscribableCalendars"],
    ["what a fact rests on", "has_birthyear seen in use", "getUserMe"],
    ["an operation", "onUnlink", "onUnlink"],
  ])("filters the register by %s", async (_, text, shown) => {
    const { page, complaints } = await open("en/discrepancies/index.html");

    await page.getByLabel("Filter by operation, field or text").fill(text);
    await page.locator("[data-entry]:visible").filter({ hasText: shown }).first().waitFor();
    await page.waitForFunction("document.querySelectorAll('[data-entry]:not([hidden])').length < 20");

    expect(await page.locator("section:visible [data-entry]:visible").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([390, 820, 1400])("shows what an address points to below the header, at %i px", async (width) => {
    const { page } = await open("en/errors/index.html#koe", width);
    const heading = page.locator("#koe");
    await heading.waitFor();
    await page.waitForFunction("scrollY > 0");

    const header = await page.locator(".top").boundingBox();
    const target = await heading.boundingBox();

    expect(target!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
    expect(target!.y).toBeLessThan(300);
    await page.close();
  });

  test.each([
    ["en", "unknown", "entries"],
    ["ko", "미확인", "개 항목"],
  ])("filters the register in %s by what is %s, and counts it", async (language, kind, counted) => {
    const { page } = await open(`${language}/discrepancies/index.html`);

    await page.locator("[data-filter]").fill(kind);

    expect(await page.locator("[data-kind]:visible").count()).toBeGreaterThan(20);
    expect(await page.locator("[data-filter-count]").innerText()).toMatch(new RegExp(`^\\d+ ?${counted}$`));
    expect(await page.locator("[data-filter-count]").innerText()).not.toMatch(/\d 개/);
    await page.close();
  });

  test("copies a block of a guide, without its button", async () => {
    const { page } = await open("ko/guides/quickstart.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const block = page.locator(".copyable").first();

    await block.hover();
    await block.getByRole("button", { name: "복사" }).click();

    expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(
      "npx kakao-openapi mock --stateless --port 4010",
    );
    await page.close();
  });

  test("turns to the next guide, and to the next operation of a product", async () => {
    const { page } = await open("en/guides/quickstart.html");

    await page.locator(".turn a[rel=next]").click();
    await page.waitForURL(/guides\/login\.html$/);
    await page.goto(addressOf(visit(), "en/api/message/sendMemoCustom.html"));
    await page.locator(".turn a[rel=prev]").click();
    await page.waitForURL(/message\/sendMemoDefault\.html$/);

    expect(await page.locator(".crumbs").innerText()).toBe("Home › Kakao Talk Message");
    await page.close();
  });

  testAddresses(visit);
  testTryIt(visit);
  testPrint(visit);
});
