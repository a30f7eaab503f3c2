import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { BuiltSite } from "./site.js";

/** The site and a browser, once they are there. */
export interface Visit {
  readonly site: BuiltSite;
  readonly browser: Browser;
}

/** A page in a browser. */
export interface Opened {
  readonly page: Page;
  /** What it tried to load from elsewhere. */
  readonly requests: string[];
  /** Errors of the page and of its console. */
  readonly complaints: string[];
}

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** Beginning of the addresses that the page may call. */
  readonly reach?: string;
}

/** Returns the address of a file of the site. */
export function addressOf({ site }: Visit, file: string): string {
  return `${pathToFileURL(site.folder).href}/${file}`;
}

/** Opens a page from its file, requests to other places blocked, and notes what it tries and complains of. */
export async function open(visit: Visit, file: string, view: View = {}): Promise<Opened> {
  const { width = 1400, colorScheme = "light", reach } = view;
  const page = await visit.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const requests: string[] = [];
  const complaints: string[] = [];
  const isOutside = (url: URL): boolean => url.protocol !== "file:" && url.protocol !== "data:";
  await page.route(
    (url) => isOutside(url) && !(reach !== undefined && url.href.startsWith(reach)),
    (route) => {
      requests.push(route.request().url());
      return route.abort();
    },
  );
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(addressOf(visit, file));
  return { page, requests, complaints };
}
