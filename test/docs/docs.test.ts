import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docs } from "../../scripts/docs.js";
import {
  type Bundle,
  listOperations,
  listWebhooks,
  type OperationObject,
  type PlacedOperation,
} from "../../scripts/lib/openapi.js";
import { readErrorCodes } from "../../scripts/lib/error-codes.js";
import { apis, generatedFolder } from "../support/apis.js";
import { chromeArguments, findChrome } from "../support/chrome.js";

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

describe.skipIf(!chrome)(`the reference in a browser without a network${reason}`, { timeout: 120_000 }, () => {
  let folder: string;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "docs-"));
    cpSync(join(generatedFolder, "openapi"), join(folder, "openapi"), { recursive: true });
    await docs.run(folder);
    browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (page: string): string => `${pathToFileURL(join(folder, "docs")).href}/${page}`;

  const documented = (bundle: Bundle): PlacedOperation[] => [...listOperations(bundle), ...listWebhooks(bundle)];

  const hashOf = ({ tags, operationId }: OperationObject): string => `#/${tags[0]}/${operationId.toLowerCase()}`;

  // Redoc marks deprecated operations and webhooks in their headings.
  const headingOf = (page: Page, summary: string): Locator =>
    page.locator("h2").filter({ hasText: new RegExp(`^${summary}( deprecated|Webhook)?$`) });

  /** Opens a page with every request but that for the page itself blocked, and notes what it tries and complains of. */
  async function open(): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const page = await browser!.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    await page.route(
      (url) => url.protocol !== "file:",
      (route) => {
        requests.push(route.request().url());
        return route.abort();
      },
    );
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    return { page, requests, complaints };
  }

  test("lists every operation of every API on the index, with a link to it", async () => {
    const { page, requests, complaints } = await open();

    await page.goto(addressOf("index.html"));
    const links = await page
      .locator("td a")
      .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute("href")]));

    expect(links).toEqual(
      apis.flatMap(({ id, bundle }) =>
        documented(bundle).map(({ operation }) => [operation.summary, `${id}.html${hashOf(operation)}`]),
      ),
    );
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  test("opens a page from the index", async () => {
    const { page } = await open();
    const [first] = listOperations(apis[0]!.bundle);
    const { summary } = first!.operation;

    await page.goto(addressOf("index.html"));
    await page.getByRole("link", { name: summary, exact: true }).click();

    await headingOf(page, summary).waitFor();
    await page.close();
  });

  // Side by side, since each waits for what Redoc may do late.
  test.concurrent.each(apis)(
    "lists and opens every operation of $id, loads nothing and complains of nothing",
    async (api) => {
      const { page, requests, complaints } = await open();

      for (const { path, operation } of documented(api.bundle)) {
        await page.goto(addressOf(`${api.id}.html${hashOf(operation)}`));
        await headingOf(page, operation.summary).waitFor();
        await page.getByText(path, { exact: true }).first().waitFor();
        const menu = page.locator(`a[href="${hashOf(operation)}"]`).first();
        expect(await menu.textContent(), "the menu").toContain(operation.summary);
      }
      // Redoc reports home some seconds after a page has opened, if it does; only time can tell that it does not.
      await page.waitForTimeout(5000);

      expect([requests, complaints]).toEqual([[], []]);
      await page.close();
    },
  );

  test("explains every error code on a page of its own", async () => {
    const { page, requests, complaints } = await open();

    await page.goto(addressOf("index.html"));
    await page.getByRole("link", { name: "error codes" }).click();

    const codes = await page.locator("td:first-child").allTextContents();
    expect(codes).toEqual(Object.keys(readErrorCodes()));
    expect(await page.locator('[id="-402"]').innerText()).toContain("required_scopes");
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  test("would notice a page that loads something or that fails", async () => {
    const { page, requests, complaints } = await open();
    writeFileSync(
      join(folder, "docs/leaky.html"),
      '<img src="https://cdn.example/a.png" /><script>throw Error("x")</script>',
    );

    await page.goto(addressOf("leaky.html"));

    expect(requests).toEqual(["https://cdn.example/a.png"]);
    expect(complaints).toContain("x");
    await page.close();
  });

  test("shows lists and forms as they are on the wire", async () => {
    const { page } = await open();

    await page.goto(addressOf("kapi.html#/social/querytalkprofilesbyuserlist"));
    await headingOf(page, "Get Kakao Talk profiles of several users by form").waitFor();
    const text = await page.locator("body").innerText();

    expect(text).toContain("target_ids=%5B9876%5D&target_id_type=user_id");
    expect(text).not.toContain("target_ids=9876&target_ids");
    await page.close();
  });

  test("shows on what evidence a description rests, and what is unknown", async () => {
    const { page } = await open();

    await page.goto(addressOf("webhooks.html#/login/onunlink"));
    await headingOf(page, "Receive the unlink of a user").waitFor();
    const text = await page.locator("body").innerText();

    expect(text).toContain("The user, and how the link ended. Not found in Kakao's pages; seen in use.");
    expect(text).toContain("about their format, Kakao's page says only that they are in the body");
    await page.close();
  });

  test("links Kakao's page from each operation", async () => {
    const { page } = await open();

    await page.goto(addressOf("kapi.html#/channel/gettalkchannels"));
    const link = page.getByRole("link", { name: "Check Kakao Talk Channel relationship", exact: true });

    expect(await link.getAttribute("href")).toBe(
      "https://developers.kakao.com/docs/en/kakaotalk-channel/rest-api#check-relationship",
    );
    await page.close();
  });
});
