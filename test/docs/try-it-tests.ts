import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startEmulator } from "../../src/emulator/server.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../src/mocks/server.js";
import { open, type Visit } from "./opened.js";

/** Sends requests from pages to a mock server, as a reader does who has opened the site from a folder. */
export function testTryIt(visit: () => Visit): void {
  describe("try it", () => {
    const sent: string[] = [];
    let mock: MockServer;
    let emulator: MockServer;

    beforeAll(async () => {
      const log = ({ method, path, status }: MockLogEntry): void => {
        sent.push(`${method} ${path} ${status ?? "-"}`);
      };
      mock = await startMockServer({ port: 0, host: "127.0.0.1", log });
      emulator = await startEmulator({ port: 0, host: "127.0.0.1" });
    });

    afterAll(() => Promise.all([mock.close(), emulator.close()]));

    /** Opens a page and its form, filled in with the address of a server. */
    async function openForm(file: string, server: string): Promise<Page> {
      const { page } = await open(visit(), file, { reach: server });
      await page.locator(".try > summary").click();
      await page.locator("[data-server]").fill(server);
      return page;
    }

    async function send(page: Page): Promise<string> {
      await page.locator(".try button[type=submit]").click();
      const result = page.locator(".try [data-result]");
      await result.filter({ hasNotText: /^(|Sending …|요청을 보내고 있습니다…)$/ }).waitFor();
      return result.innerText();
    }

    test.each([
      ["en/api/user/getUserMe.html", "200 The request matches the spec."],
      ["ko/api/user/getUserMe.html", "200"],
      ["en/api/message/sendMemoDefault.html", "200 The request matches the spec."],
      ["en/api/local/searchAddress.html", "200 The request matches the spec."],
      ["en/api/share/uploadShareImage.html", "200 The request matches the spec."],
      ["en/api/calendar/createEvent.html", "200 The request matches the spec."],
    ])("sends the sample of %s, and shows status and body", async (file, head) => {
      const page = await openForm(file, mock.url);

      const result = await send(page);

      expect(result.startsWith(head)).toBe(true);
      expect(() => JSON.parse(result.slice(result.indexOf("{"))) as unknown).not.toThrow();
      await page.close();
    });

    test("shows what is wrong with a request, by its place, and Kakao's error", async () => {
      const page = await openForm("en/api/message/sendMemoDefault.html", mock.url);
      await page.locator(".try [data-name=template_object]").fill('{"object_type":"text","text":"Hello"}');

      const result = await send(page);

      expect(result).toMatch(/^400 Findings/);
      expect(await page.locator(".try .finding").allInnerTexts()).toEqual([
        expect.stringContaining("body /template_object/link: expected a value, got nothing: send it"),
      ]);
      expect(result).toContain('"code": -2');
      await page.locator(".try [data-result] a").click();
      await page.waitForURL(/\/en\/errors\/-2\.html$/);
      await page.close();
    });

    test("sends the example that is chosen, and remembers the server", async () => {
      const page = await openForm("en/api/message/sendMemoDefault.html", mock.url);
      const options = await page.locator("[data-example] option").count();
      await page.locator("[data-example]").selectOption({ index: options - 1 });
      sent.length = 0;

      const shown = await page.locator(".try [data-name=template_object]").inputValue();
      await send(page);
      await page.reload();

      expect(await page.locator(".sample:visible").innerText()).not.toContain(shown);
      expect(sent).toEqual(["POST /kapi/v2/api/talk/memo/default/send 200"]);
      expect(await page.locator("[data-server]").inputValue()).toBe(mock.url);
      await page.close();
    });

    test("shows a redirect as one, which a page cannot follow to a login", async () => {
      const page = await openForm("en/api/oauth/authorize.html", mock.url);

      expect(await send(page)).toMatch(/^302/);
      await page.close();
    });

    test("reaches the emulator, which refuses a token that it did not issue", async () => {
      const page = await openForm("en/api/user/getUserMe.html", emulator.url);

      expect(await send(page)).toMatch(/^401[^]*"code": -401/);
      await page.close();
    });

    test.each([
      ["en", "No response. Start the emulator with npx kakao-openapi mock --stateless."],
      ["ko", "npx kakao-openapi mock --stateless"],
    ])("says in %s what to start when nothing responds", async (language, text) => {
      const gone = await startMockServer({ port: 0, host: "127.0.0.1" });
      await gone.close();
      const page = await openForm(`${language}/api/user/getUserMe.html`, gone.url);

      expect(await send(page)).toContain(text);
      await page.close();
    });

    test("may not reach anything but this computer", async () => {
      const { page, requests, complaints } = await open(visit(), "en/api/user/getUserMe.html");
      await page.locator(".try > summary").click();
      await page.locator("[data-server]").fill("https://kakao.example");

      await send(page);

      expect(requests).toEqual([]);
      expect(complaints.join()).toContain("Content Security Policy");
      await page.close();
    });
  });
}
