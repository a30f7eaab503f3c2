import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createBrowser } from "../support/browser.mjs";
import { addressesOf, app, ryan, startEmulator } from "../support/emulator.mjs";
import { startProgram, stopPrograms } from "../support/program.mjs";

let emulator;

before(async () => {
  emulator = await startEmulator();
});

after(stopPrograms);

/** Starts the example against the emulator. */
const start = (env) =>
  startProgram("node dist/main.js", /^Open (\S+)$/m, { ...app, ...addressesOf(emulator), PORT: "0", ...env });

test("logs a persona in, and reads the user", async () => {
  const { url } = await start();
  const open = createBrowser();

  const page = await open(url);

  assert.equal(page.url, new URL("/me", url).href);
  assert.deepEqual(JSON.parse(page.text), ryan);
});

test("fails with a wrong client secret", async () => {
  const { url, output } = await start({ KAKAO_CLIENT_SECRET: "wrong" });
  const open = createBrowser();

  const page = await open(url);

  assert.equal(page.status, 500);
  assert.match(output(), /Bad client credentials/);
});

test("logs nobody in who cancels", async () => {
  const { url } = await start();
  const open = createBrowser();

  const page = await open(new URL("/auth/kakao/callback?error=access_denied", url));

  assert.equal(page.status, 401);
});
