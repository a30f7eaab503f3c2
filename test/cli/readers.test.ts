import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Entry } from "../../src/cli/check/input/entry.js";
import { readEntries } from "../../src/cli/check/input/read-entries.js";
import type { ReadOptions } from "../../src/cli/check/input/read-parts.js";
import { listSources, type Source } from "../../src/cli/check/input/sources.js";
import { chunksOf, createFolder, createIo } from "../support/programs/cli.js";
import { faulty, fitting, har, harEntry } from "../support/traffic.js";

let removeFolder: () => void = () => undefined;

afterEach(() => removeFolder());

/** Reads the entries of a text in small chunks. */
async function read(text: string, name = "stdin", options: ReadOptions = {}, size = 7): Promise<Entry[]> {
  const source = { name, open: () => chunksOf(text, size), readBeside: () => undefined };
  return usable(source, options);
}

async function usable(source: Source, options: ReadOptions = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readEntries(source, options)) {
    if ("problem" in entry) throw new Error(entry.problem);
    entries.push(entry);
  }
  return entries;
}

async function readOne(text: string, name?: string): Promise<Entry> {
  const [entry, ...others] = await read(text, name);
  expect(others).toEqual([]);
  return entry!;
}

const line = (entry: Entry | undefined, place: "body" | "status" = "body", pointer = "/id") =>
  entry?.lineOf?.({ level: "error", side: "response", place, pointer, rule: "", expected: "", found: "", fix: "" });

describe("a HAR", () => {
  const entry = harEntry(fitting);
  const withContent = (content: object, more: object = {}) =>
    har([{ ...entry, response: { status: 200, headers: [], content, ...more } }]);
  const withRequest = (request: object) => har([{ ...entry, request: { ...entry.request, ...request } }]);

  test("reads exchanges without the pseudo-headers of HTTP/2", async () => {
    const { exchange, number } = await readOne(har([entry]), "x.har");

    expect(number).toBe(1);
    expect(exchange.request).toEqual({ ...fitting.request, headers: [["Authorization", "Bearer token"]] });
    expect(exchange.response).toEqual({
      status: 200,
      headers: [["Content-Type", "application/json"]],
      body: '{"id":1}',
    });
  });

  test("is detected by its content, whatever its name, also with a byte order mark", async () => {
    expect(await read(`\u{FEFF}\n ${har([entry, entry])}`, "traffic.txt")).toHaveLength(2);
  });

  test("decodes base64", async () => {
    const content = { size: 8, text: Buffer.from('{"id":"한"}').toString("base64"), encoding: "base64" };

    expect((await readOne(withContent(content))).exchange.response?.body).toBe('{"id":"한"}');
  });

  test.each([
    ["a body that the recorder omitted", { size: 12 }, { unrecorded: true }],
    ["a body of unknown size", { size: -1 }, { unrecorded: true }],
    ["no body", { size: 0 }, {}],
    ["an empty body", { size: 0, text: "" }, { body: "" }],
  ])("recognizes %s", async (_, content, expected) => {
    expect((await readOne(withContent(content))).exchange.response).toEqual({ status: 200, headers: [], ...expected });
  });

  test("recognizes a body by its size on the wire, too", async () => {
    const { exchange } = await readOne(withContent({ size: 0 }, { bodySize: 20 }));

    expect(exchange.response?.unrecorded).toBe(true);
  });

  test("reads a body from a file beside it, and from nowhere else", async () => {
    const { folder, remove } = createFolder({
      "run/traffic.har": withContent({ size: 8, _file: "../run/body.json" }),
      "run/body.json": '{"id":2}',
      "run/form.dat": "a=1",
      "run/sent.har": withRequest({ bodySize: 3, postData: { text: "", params: [], _file: "form.dat" } }),
      "secret.json": "secret",
      "run/other.har": withContent({ size: 8, _file: "../secret.json" }),
    });
    removeFolder = remove;
    const exchanges = [];
    for (const path of ["run/traffic.har", "run/sent.har", "run/other.har"]) {
      const [source] = await listSources(path, createIo({ folder }).io);
      exchanges.push(...(await usable(source!)).map(({ exchange }) => exchange));
    }

    expect(exchanges).toMatchObject([
      { response: { body: '{"id":2}' } },
      { request: { body: "a=1" } },
      { response: { unrecorded: true } },
    ]);
  });

  test.each([
    ["the text", { postData: { text: "a=1" } }, { body: "a=1" }],
    ["the fields", { postData: { params: [{ name: "a b", value: "1&2" }, { name: "c" }] } }, { body: "a+b=1%262&c=" }],
    ["neither, although there was a body", { bodySize: 4 }, { unrecorded: true }],
    ["neither, and there was no body", { bodySize: 0 }, {}],
  ])("reads the request body from %s", async (_, more, expected) => {
    const { exchange } = await readOne(withRequest({ method: "POST", headers: [], ...more }));

    expect(exchange.request).toEqual({ method: "POST", url: fitting.request.url, headers: [], ...expected });
  });

  test("reads the parts of a form, files by name", async () => {
    const params = [
      { name: "file", fileName: "a.png", contentType: "image/png" },
      { name: "secure", value: "true" },
    ];
    const postData = { mimeType: "multipart/form-data; boundary=b", params };
    const { exchange } = await readOne(withRequest({ method: "POST", headers: [], postData }));

    const parts = (exchange.request as { body: FormData }).body;
    expect([...parts].map(([name, value]) => [name, typeof value === "string" ? value : value.name])).toEqual([
      ["file", "a.png"],
      ["secure", "true"],
    ]);
  });

  test.each([0, -1, null, undefined, 304])("has no response if the status is %s", async (status) => {
    const { exchange } = await readOne(har([{ ...entry, response: { status, headers: [], content: { size: 0 } } }]));

    expect(exchange.response).toBeUndefined();
    expect(exchange.request?.method).toBe("GET");
  });

  test("reads a media type that is given only beside the headers", async () => {
    const withType = await readOne(withContent({ mimeType: "text/html", text: "x" }));
    const sent = await readOne(withRequest({ method: "POST", headers: [], postData: { mimeType: "a/b", text: "x" } }));
    const unknown = await readOne(withContent({ mimeType: "x-unknown", text: "x" }));

    expect(withType.exchange.response?.headers).toEqual([["content-type", "text/html"]]);
    expect(sent.exchange.request?.headers).toEqual([["content-type", "a/b"]]);
    expect(unknown.exchange.response?.headers).toEqual([]);
  });

  test.each([
    ["of unknown length", { method: "POST", bodySize: -1 }, true],
    ["whose length is in a header", { method: "POST", headers: [{ name: "Content-Length", value: "9" }] }, true],
    ["of a request that has none", { method: "GET", bodySize: -1 }, undefined],
  ])("distinguishes a body %s from none", async (_, request, expected) => {
    expect((await readOne(withRequest({ headers: [], ...request }))).exchange.request?.unrecorded).toBe(expected);
  });

  test.each([
    ["an empty text with a size", { content: { size: 300, text: "" } }, true],
    ["the page of a redirect", { status: 302, content: { size: -1 } }, undefined],
  ])("distinguishes %s from no body", async (_, response, expected) => {
    const { exchange } = await readOne(har([{ ...entry, response: { status: 200, headers: [], ...response } }]));

    expect(exchange.response?.unrecorded).toBe(expected);
  });

  test("has the cached response of the browser, if it was recorded", async () => {
    const { exchange } = await readOne(withContent({ text: '{"id":1}' }, { status: 304 }));

    expect(exchange.response).toMatchObject({ status: 200, body: '{"id":1}' });
  });

  test("skips the internal redirects of Chrome from http to https", async () => {
    const headers = [{ name: "Non-Authoritative-Reason", value: "HSTS" }];
    const made = { ...entry, response: { status: 307, headers, content: { size: 0 } } };

    expect((await read(har([made, entry]))).map(({ number }) => number)).toEqual([2]);
  });

  test("keeps the valid parts of an odd entry", async () => {
    const headers = [{ name: "A" }, { name: "B", value: "b" }, null, "C"];
    const odd = withRequest({ url: null, headers, postData: null });

    expect((await readOne(odd)).exchange.request).toEqual({ method: "GET", url: "", headers: [["B", "b"]] });
  });

  test("skips preflights, and keeps the numbers of the other entries", async () => {
    const preflight = { ...entry, request: { method: "OPTIONS", url: fitting.request.url, headers: [] } };

    expect((await read(har([preflight, entry]))).map(({ number }) => number)).toEqual([2]);
  });

  test("reports the line of an entry", async () => {
    const text = JSON.stringify(JSON.parse(har([entry, entry])), null, 1);
    const second = text
      .split("\n")
      .findIndex((_, at, lines) => lines.slice(0, at).join().split('"request"').length > 2);

    const [, last] = await read(text);

    expect(line(last)).toBeLessThanOrEqual(second);
    expect(line(last)).toBeGreaterThan(20);
  });
});

describe("NDJSON", () => {
  test("may have repeated headers as lists, as in Node.js", async () => {
    const response = { ...fitting.response, headers: { "set-cookie": ["a=1", "b=2"] } };

    const { exchange } = await readOne(`${JSON.stringify({ ...fitting, response })}\n`, "x.ndjson");

    expect(exchange.response?.headers).toEqual([
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ]);
  });

  const text = [fitting, faulty].map((exchange) => JSON.stringify(exchange)).join("\n\n");

  test.each([["stdin"], ["a.ndjson"], ["a.jsonl"], ["a.json"]])("is read line by line, from %s", async (name) => {
    const entries = await read(`${text}\n`, name, {}, 1000);

    expect(entries.map(({ exchange }) => exchange.response?.body)).toEqual([{ id: 1 }, { id: "one" }]);
    expect(entries.map((entry) => line(entry))).toEqual([1, 3]);
  });

  test("may have an operation instead of a request", async () => {
    const { exchange } = await readOne('{"operation":"getUserMe","response":{"status":200}}\n', "a.ndjson");

    expect(exchange).toEqual({ operationId: "getUserMe", response: { status: 200 } });
  });

  test("is read across chunks that split characters", async () => {
    const exchange = { ...fitting, response: { ...fitting.response, body: { id: 1, name: "라이언".repeat(50) } } };

    const entries = await read(`${JSON.stringify(exchange)}\n${text}`, "a.ndjson", {}, 5);

    expect(entries[0]?.exchange.response?.body).toEqual(exchange.response.body);
  });
});

describe("JSON", () => {
  test.each([
    ["one exchange", fitting, 1],
    ["a list", [fitting, faulty], 2],
  ])("holds %s", async (_, value, count) => {
    expect(await read(JSON.stringify(value, null, 2))).toHaveLength(count);
  });

  test("reports the line of a property", async () => {
    const [, second] = await read(JSON.stringify([fitting, faulty], null, 2));
    const lines = JSON.stringify([fitting, faulty], null, 2).split("\n");

    expect(lines[line(second)! - 1]).toBe('        "id": "one"');
    expect(lines[line(second, "status")! - 1]).toBe('      "status": 200,');
  });

  test.each([
    ["an object", { a: "1", b: 2 }],
    [
      "pairs",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    [
      "objects with name and value",
      [
        { name: "a", value: "1" },
        { name: "b", value: "2" },
      ],
    ],
  ])("may have headers as %s", async (_, headers) => {
    const { exchange } = await readOne(JSON.stringify({ ...fitting, request: { ...fitting.request, headers } }));

    expect(exchange.request?.headers).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });
});

describe("a body", () => {
  const responseOf = { operationId: "getUserMe", status: 200 } as const;

  test("is read as that of a response, with all its digits", async () => {
    const [entry] = await read('{\n  "id": 9007199254740993\n}', "me.json", { responseOf });

    expect(entry?.exchange).toEqual({
      operationId: "getUserMe",
      response: { status: 200, body: '{\n  "id": 9007199254740993\n}' },
    });
    expect(line(entry)).toBe(2);
  });

  test("must be JSON", async () => {
    await expect(read("{", "me.json", { responseOf })).rejects.toThrow(
      "check: me.json: not JSON: expected a JSON response body",
    );
  });
});

describe("a recording", () => {
  const text = `operation: getUserMe
request:
  method: GET
  url: https://kapi.kakao.com/v2/user/me
  headers: {}
response:
  status: 200
  headers: {}
  body:
    id: 9223372036854775807
    properties:
      nickname: Ryan
`;

  test("is YAML that keeps all digits", async () => {
    const { exchange } = await readOne(text, "success.yaml");

    expect(exchange.operationId).toBe("getUserMe");
    expect(exchange.response).toEqual({
      status: 200,
      headers: [],
      body: { id: 9223372036854775807n, properties: { nickname: "Ryan" } },
    });
  });

  test("reports the line of a property, or of its parent", async () => {
    const entry = await readOne(text);

    expect(line(entry)).toBe(10);
    expect(line(entry, "body", "/properties/nickname")).toBe(12);
    expect(line(entry, "body", "/properties/missing")).toBe(11);
    expect(line(entry, "status")).toBe(7);
  });
});

describe("a folder", () => {
  test("is read through links, which may form a loop", async () => {
    const one = JSON.stringify(fitting);
    const { folder, remove } = createFolder({ "t/a.json": one, "other/b.json": one, "c.json": one });
    removeFolder = remove;
    symlinkSync(join(folder, "other"), join(folder, "t/other"));
    symlinkSync(join(folder, "c.json"), join(folder, "t/c.json"));
    symlinkSync(join(folder, "t"), join(folder, "other/back"));
    symlinkSync(join(folder, "nowhere"), join(folder, "t/gone.json"));

    const sources = await listSources("t", createIo({ folder }).io);

    expect(sources.map(({ name }) => name)).toEqual(["t/a.json", "t/c.json", "t/gone.json", "t/other/b.json"]);
  });

  test("is read recursively and sorted, without hidden files, packages and other files", async () => {
    const one = JSON.stringify(fitting);
    const { folder, remove } = createFolder({
      "t/b.json": one,
      "t/a/c.har": one,
      "t/a/d.ndjson": one,
      "t/e.yml": one,
      "t/notes.md": "",
      "t/.cache/x.json": one,
      "t/node_modules/p/package.json": one,
    });
    removeFolder = remove;

    const sources = await listSources("t", createIo({ folder }).io);

    expect(sources.map(({ name }) => name)).toEqual(["t/a/c.har", "t/a/d.ndjson", "t/b.json", "t/e.yml"]);
  });
});
