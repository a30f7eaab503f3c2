import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { createBrowser } from "../support/browser.mjs";
import { addressesOf, app, ryan, startEmulator } from "../support/emulator.mjs";
import { startProgram, stopPrograms } from "../support/program.mjs";

let emulator;

before(async () => {
  emulator = await startEmulator();
});

after(stopPrograms);

/** Starts the built example against the emulator. */
const start = (env) =>
  startProgram("node_modules/.bin/next start --hostname localhost --port 0", /Local: +(\S+)/, {
    ...app,
    ...addressesOf(emulator),
    AUTH_SECRET: randomBytes(32).toString("hex"),
    AUTH_TRUST_HOST: "true",
    ...env,
  });

test("logs a persona in, and reads the user", async () => {
  const { url } = await start();
  const open = createBrowser();

  const page = await open(new URL("/login", url));

  assert.equal(page.url, new URL("/me", url).href);
  assert.deepEqual(JSON.parse(page.text), ryan);
});

test("fails with a wrong client secret", async () => {
  const { url, output } = await start({ KAKAO_CLIENT_SECRET: "wrong" });
  const open = createBrowser();

  const page = await open(new URL("/login", url));

  assert.equal(new URL(page.url).search, "?error=Configuration");
  assert.match(output(), /KOE010/);
});

test("logs nobody in who cancels", async () => {
  const { url } = await start();
  const open = createBrowser();

  await open(new URL("/api/auth/callback/kakao?error=access_denied", url));

  assert.equal((await open(new URL("/me", url))).status, 401);
});
