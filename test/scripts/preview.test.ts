import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";

let preview: ChildProcess;
let output = "";

/** Waits until the command has printed something. */
async function printed(pattern: RegExp): Promise<string> {
  for (;;) {
    const [, found] = pattern.exec(output) ?? [];
    if (found !== undefined) return found;
    if (preview.exitCode !== null) throw new Error(output);
    await Promise.race([once(preview.stdout!, "data"), once(preview.stderr!, "data"), once(preview, "close")]);
  }
}

beforeAll(async () => {
  const env = { ...process.env, PORT: "0", NO_COLOR: "1" };
  preview = spawn(process.execPath, ["--import", "tsx", "scripts/preview.ts"], { cwd: root, env });
  for (const stream of [preview.stdout!, preview.stderr!]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  await printed(/(\d+) pages/);
});

afterAll(async () => {
  const closed = once(preview, "close");
  preview.kill();
  await closed;
});

describe("npm run docs:dev", () => {
  test("serves the site with a script that reloads it", async () => {
    const url = await printed(/^Site +(\S+)/m);

    const page = await (await fetch(`${url}/ko/guides/quickstart.html`)).text();

    expect(page).toContain('<html lang="ko">');
    expect(page).toContain('<script src="/preview.js"></script>');
  });

  test("builds again when a guide is saved, and reloads the open pages", async () => {
    const url = await printed(/^Site +(\S+)/m);
    const { body } = await fetch(`${url}/events`);
    const events = body!.pipeThrough(new TextDecoderStream()).getReader();
    output = output.replace(/.*pages\n/g, "");

    utimesSync(join(root, "docs/guides/ko/quickstart.md"), new Date(), new Date());
    const { value } = await events.read();
    await events.cancel();

    expect(value).toContain("event: reload");
    expect(await printed(/(\d+) pages/)).toMatch(/^\d{3}$/);
  });
});
