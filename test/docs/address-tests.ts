import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startHttpServer } from "../support/servers/http-server.js";
import { open, type Visit } from "./opened.js";

/** Follows the addresses of the former reference, and those that lead nowhere. */
export function testAddresses(visit: () => Visit): void {
  describe("from an address that is gone", () => {
    test.each([
      ["errors.html#-402", "errors/-402.html"],
      ["errors.html", "errors/index.html"],
      ["errors.html#%E0%A4%A", "errors/index.html"],
      ["kapi.html#/message/sendmemodefault", "api/message/sendMemoDefault.html"],
      ["kapi.html#tag/User/operation/getUserMe", "api/user/getUserMe.html"],
      ["kapi.html#operation/getUserMe!in=query&path=property_keys&t=request", "api/user/getUserMe.html"],
      ["kapi.html#/user/getuserme/t=request", "api/user/getUserMe.html"],
      ["kapi.html#tag/calendar", "api/calendar/index.html"],
      ["kapi.html", "index.html"],
      ["kapi.html#%E0%A4%A", "index.html"],
      ["kapi.html#constructor", "index.html"],
      ["navi.html", "api/directions/index.html"],
      ["webhooks.html", "webhooks/index.html"],
      ["webhooks.html#operation/onUnlink", "webhooks/onUnlink.html"],
    ])("%s leads to %s", async (from, to) => {
      const { page } = await open(visit(), from);
      await page.waitForURL(`**/en/${to}`);

      expect(await page.locator("h1").count()).toBe(1);
      await page.close();
    });

    test.each([
      ["/", "gone.html"],
      ["/kakao-openapi/", "gone"],
      ["/kakao-openapi/", "ko/api/gone.html"],
      ["/kakao-openapi/", "openapi/3.0/gone/deeper.yaml"],
      ["/docs/en/", "one/two/gone.html"],
    ])("of a site below %s, %s shows links that work", async (base, address) => {
      const { folder } = visit().site;
      const server = await startHttpServer(({ url = "/" }, response) => {
        const path = new URL(url, "http://any.example").pathname;
        const file = join(folder, path.startsWith(base) ? path.slice(base.length) : "none");
        const isThere = path.startsWith(base) && !path.endsWith("/") && existsSync(file);
        response.writeHead(isThere ? 200 : 404, {
          "Content-Type": file.endsWith(".html") || !isThere ? "text/html" : "text/plain",
        });
        response.end(readFileSync(isThere ? file : join(folder, "404.html")));
      });
      const page = await visit().browser.newPage();
      await page.goto(`${server.url}${base}${address}`);
      await page.locator(`a[href="${base}en/errors/index.html"]`).waitFor();

      const links = await page.locator("a").evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
      const statuses = await Promise.all(links.map(async (link) => (await fetch(link)).status));

      expect([links.length, new Set(statuses)]).toEqual([4, new Set([200])]);
      await page.close();
      await server.close();
    });

    test("the page that a server shows instead names the published site, until it has found its own", () => {
      const page = visit().site.read("404.html");

      expect(page).toContain('href="https://kakao-openapi.github.io/kakao-openapi/ko/index.html"');
    });
  });
}
