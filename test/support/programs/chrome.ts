import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds the path of a Chromium or Chrome: `CHROME_PATH` where that is set, else one of the usual places; undefined when
 * there is no browser. A wrong `CHROME_PATH` counts as no browser: the tests must not run in another browser than the
 * one that was asked for.
 */
export function findChrome(
  environment: Record<string, string | undefined> = process.env,
  places: readonly string[] = usualPlaces,
): string | undefined {
  const wanted = environment["CHROME_PATH"];
  return (wanted ? [wanted] : places).find((path) => existsSync(path));
}

/** Keeps Chromium from calling out on its own. */
export const chromeArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  // A process for each page would take a fifth of a second to start.
  "--renderer-process-limit=1",
];
