import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ReloadServer, startReloadServer } from "../../scripts/lib/reload-server.js";

let folder: string;
let server: ReloadServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "reload-"));
  writeFileSync(
    join(folder, "index.html"),
    `<meta content="default-src 'none'; img-src data:"><body><h1>Shop</h1></body>`,
  );
  server = await startReloadServer(folder, 0);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the events as a page does, and returns how the next one is read. */
async function subscribe(): Promise<() => Promise<string>> {
  const { body } = await fetch(`${server.url}/events`);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  return async () => (await reader.read()).value ?? "";
}

describe("the server of the preview", () => {
  test("adds a script of its own file, the only kind that the pages allow, and names the type of each file", async () => {
    const page = await fetch(server.url);
    const script = await fetch(`${server.url}/preview.js`);

    expect(await page.text()).toContain('<h1>Shop</h1><script src="/preview.js"></script></body>');
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect([script.headers.get("content-type"), await script.text()]).toEqual([
      "text/javascript; charset=utf-8",
      expect.stringContaining('new EventSource("/events")'),
    ]);
  });

  test("reloads open pages", async () => {
    const next = await subscribe();

    server.reload();

    expect(await next()).toContain("event: reload\n");
  });

  test("shows a problem on open pages, and on those that are opened before the next reload", async () => {
    const next = await subscribe();

    server.show("spec/a.yaml:1:1\nis wrong");
    const later = await subscribe();

    const event = 'event: problem\ndata: "spec/a.yaml:1:1\\nis wrong"\n\n';
    expect([await next(), await later()]).toEqual([event, event]);
  });

  test("forgets the problem with the next reload", async () => {
    server.show("spec/a.yaml:1:1 is wrong");
    server.reload();
    const next = await subscribe();

    server.reload();

    expect(await next()).toBe('event: reload\ndata: ""\n\n');
  });

  test.each(["/none.html", "/../secret.txt", "/..%2fsecret.txt", "/%zz"])("has nothing at %s", async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  });
});
