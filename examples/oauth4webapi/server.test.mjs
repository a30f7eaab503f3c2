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
  startProgram("node server.mjs", /^Open (\S+)$/m, { ...app, ...addressesOf(emulator), PORT: "0", ...env });

test("logs a persona in, and reads the user", async () => {
  const { url } = await start();
  const open = createBrowser();

  const page = await open(url);

  assert.equal(page.url, new URL("/me", url).href);
  assert.deepEqual(JSON.parse(page.text), ryan);
});

test("fails with a wrong client secret", async () => {
  const { url } = await start({ KAKAO_CLIENT_SECRET: "wrong" });
  const open = createBrowser();

  const page = await open(url);

  assert.equal(page.status, 502);
  assert.deepEqual(JSON.parse(page.text), { error: "KOE010" });
});

test("fails when the user cancels", async () => {
  const { url } = await start();
  const begun = await fetch(url, { redirect: "manual" });
  const state = new URL(begun.headers.get("location")).searchParams.get("state");
  const [cookie] = begun.headers.get("set-cookie").split(";");

  const response = await fetch(new URL(`/callback?error=access_denied&state=${state}`, url), { headers: { cookie } });

  assert.deepEqual(await response.json(), { error: "access_denied" });
});
