import { describe, expect, test } from "vitest";
import { addressOf, open, type Visit } from "./opened.js";

/** Looks at pages as a printer does. */
export function testPrint(visit: () => Visit): void {
  describe("on paper", () => {
    test.each(["ko/api/message/sendMemoDefault.html", "en/guides/login.html", "ko/errors/-402.html"])(
      "%s is light, opens what is folded, and has no controls",
      async (file) => {
        const { page } = await open(visit(), file, { width: 794 });
        await page.evaluate("localStorage.setItem('theme', 'dark')");
        await page.goto(addressOf(visit(), file));
        await page.emulateMedia({ media: "print" });

        const controls = ".top, .menu, .tabs, .sample-bar, .copy, .target, .try, .filter, .turn";
        const shown = await page
          .locator(controls)
          .evaluateAll((all: Element[]) =>
            all.filter((one) => one.getClientRects().length > 0).map((one) => one.getAttribute("class")),
          );
        const folded = await page
          .locator("details:not(.try) > :not(summary)")
          .evaluateAll((all: Element[]) =>
            all
              .filter((one) => getComputedStyle(one).display === "none")
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          );
        const scheme = await page.locator("html").evaluate((html) => getComputedStyle(html).colorScheme);
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

        expect([shown, folded, scheme]).toEqual([[], [], "light"]);
        expect(overflow).toBeLessThanOrEqual(0);
        await page.close();
      },
    );

    test("says where a link to another site leads", async () => {
      const { page } = await open(visit(), "ko/api/message/sendMemoDefault.html");
      const link = page.locator(".links a").first();
      const addressAfter = (): Promise<string> => link.evaluate((one) => getComputedStyle(one, "::after").content);

      const onScreen = await addressAfter();
      await page.emulateMedia({ media: "print" });

      expect(onScreen).toBe("none");
      expect(await addressAfter()).toContain("https://developers.kakao.com/docs/ko/");
      expect(await link.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe("underline");
      await page.close();
    });
  });
}
