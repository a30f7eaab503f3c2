import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { faulty, fitting, har, harEntry } from "../support/traffic.js";
import { zipOf } from "../support/zip.js";

interface JsonReport {
  readonly summary: { readonly checked: number; readonly skipped: object };
  readonly findings: readonly {
    readonly file: string;
    readonly violations: readonly { side: string; place: string; pointer: string; rule: string; line?: number }[];
  }[];
  readonly problems: readonly string[];
}

let files = createFolder({});

afterEach(() => files.remove());

async function check(folder: string, ...args: string[]): Promise<JsonReport> {
  const { stdout } = await runCli(["check", ...args, "--format", "json"], { folder });
  return JSON.parse(stdout) as JsonReport;
}

/** Lists the violations of a report: `<side> <place> <pointer> <rule>, line <line>`. */
function violationsIn({ findings }: JsonReport): string[] {
  return findings.flatMap(({ violations }) =>
    violations.map(({ side, place, pointer, rule, line }) => `${side} ${place} ${pointer} ${rule}, line ${line}`),
  );
}

async function checkFiles(content: Record<string, string | Uint8Array>, ...args: string[]): Promise<JsonReport> {
  files.remove();
  files = createFolder(content);
  return check(files.folder, ...(args.length > 0 ? args : ["."]));
}

const json = (value: unknown) => JSON.stringify(value);
const [id, link] = ["response body /id type", "request body /template_object/link minProperties"];

describe("a recording of another tool", () => {
  test.each([
    ["nock.json", [`${id}, line 2`, `${link}, line 26`]],
    ["newman.json", [`${id}, line 179`, `${link}, line 383`]],
    ["postman.json", [`${id}, line 37`, `${link}, line 124`]],
    ["wiremock-requests.json", [`${link}, line 2`, `${id}, line 70`]],
    ["wiremock", [`${id}, line 1`]],
    ["vcr-ruby.yml", [`${id}, line 3`, `${link}, line 38`]],
    ["vcrpy.yaml", [`${id}, line 2`, `${link}, line 36`]],
    ["logbook.ndjson", [`${id}, line 1`, `${link}, line 2`]],
    ["curl.sh", ["request query /property_keys json, line 3", `${link}, line 6`]],
    ["requests.http", ["request query /property_keys json, line 4", `${link}, line 10`]],
  ])("is read as what it is: %s", async (file, expected) => {
    const args = [`test/cli/fixtures/formats/${file}`, "--base-url", "kapi=http://127.0.0.1:8099"];

    const report = await check(root, ...args);

    expect(violationsIn(report)).toEqual(expected);
    expect(report).toMatchObject({ problems: [], summary: { checked: 2, skipped: {} } });
  });

  test.each([
    ["a Hoverfly simulation", json({ data: { pairs: [] } })],
    ["an Insomnia export", json({ _type: "export", __export_format: 4 })],
    ["k6 output", '{"type":"Metric","data":{},"metric":"http_reqs"}\n{"type":"Point"}'],
    ["a Mockoon environment", json({ lastMigration: 33, routes: [] })],
    ["a MockServer expectation", json([{ httpRequest: {}, httpResponse: {} }])],
    ["a Pact contract", json({ consumer: {}, provider: {}, interactions: [] })],
    ["an OkHttp log", "--> GET https://kapi.kakao.com/v2/user/me http/1.1\n--> END GET"],
    ["a curl -v log", "* Connected to kapi.kakao.com\n> GET /v2/user/me HTTP/1.1"],
    ["source code", 'import { me } from "./me.js";'],
  ])("is named if it is %s", async (title, text) => {
    const { problems } = await checkFiles({ "a.txt": text }, "a.txt");

    expect(problems[0]).toBe(`check: a.txt: ${title}: this format is not supported; record HAR or NDJSON instead`);
  });
});

describe("a stub of WireMock", () => {
  const stub = (request: object, response: object) => json({ request: { method: "GET", ...request }, response });
  const wrong = { status: 200, jsonBody: { id: "1" } };

  test.each([
    ["urlPath", { urlPath: "/v2/user/me" }],
    ["urlPattern", { urlPattern: "/v2/user/me\\?.*" }],
    ["urlPathPattern", { urlPathPattern: "/v2/user/.*" }],
    ["url with a prefix", { url: "/kakao/v2/user/me?secure_resource=true" }],
    ["any method", { method: "ANY", urlPath: "/v2/user/me" }],
  ])("is checked by its %s", async (_, request) => {
    expect(violationsIn(await checkFiles({ "a.json": stub(request, wrong) }))).toEqual([`${id}, line 1`]);
  });

  test("is skipped if it is of another service, or only passes requests on", async () => {
    const mappings = [
      { request: { method: "GET", urlPath: "/orders" }, response: wrong },
      { request: { method: "ANY" }, response: { proxyBaseUrl: "https://kapi.kakao.com" } },
    ];

    const { summary } = await checkFiles({ "a.json": json({ mappings }), "b.json": json(fitting) });

    expect(summary).toMatchObject({ checked: 1, skipped: { "an unknown host (12 characters)": 1 } });
  });

  test("may hold only what its author needs, with --partial", async () => {
    const text = stub({ urlPath: "/v1/api/talk/friends" }, { status: 200, jsonBody: { elements: [{ id: "1" }] } });

    expect(violationsIn(await checkFiles({ "a.json": text }, ".", "--partial"))).toEqual([
      "response body /elements/0/id type, line 1",
    ]);
    expect(violationsIn(await check(files.folder, ".")).length).toBeGreaterThan(1);
  });

  test("reads no file outside of its folder", async () => {
    const text = stub({ urlPath: "/v2/user/me" }, { status: 200, bodyFileName: "../../secret.json" });

    const report = await checkFiles({ "w/mappings/a.json": text, "w/__files/x.json": "", "secret.json": "1" }, "w");

    expect(violationsIn(report)).toEqual([expect.stringContaining("response body")]);
  });
});

describe("a plain response body", () => {
  const wrong = json({ id: "one" });

  test("belongs to the operation and status that its file is named after", async () => {
    const report = await checkFiles({ "me/getUserMe.200.json": wrong, "me/getUserMe.200.other.json": '{"id":1}' });

    expect(violationsIn(report)).toEqual([`${id}, line 1`]);
    expect(report.summary.checked).toBe(2);
  });

  test("belongs to the operation and status that --map says", async () => {
    const map = json({ "me-*.json": "getUserMe 200" });
    const report = await checkFiles({ "b/me-1.json": wrong, "map.txt": map }, "b", "--map", "map.txt");

    expect(violationsIn(report)).toEqual([`${id}, line 1`]);
  });

  test.each([
    ["[]", "not a JSON object"],
    [json({ "a.json": "getUserMe" }), 'expected file names mapped to "<operation> <status>"'],
    [json({ "a.json": "getUserMee 200" }), "unknown operation: did you mean getUserMe"],
  ])("needs a valid map: %s", async (map, message) => {
    files = createFolder({ "map.json": map });

    const { exitCode, stderr } = await runCli(["check", ".", "--map", "map.json"], { folder: files.folder });

    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

describe("a compressed input", () => {
  const text = har([harEntry(faulty)]);
  const attached = har([
    { ...harEntry(fitting), response: { status: 200, headers: [], content: { size: 9, _file: "body.json" } } },
  ]);

  test("is read from gzip, whatever its name", async () => {
    expect(violationsIn(await checkFiles({ "a.har": gzipSync(text), "b.har.gz": gzipSync(text) }))).toHaveLength(2);
  });

  test("is read from a ZIP archive, with the bodies in other files of it", async () => {
    const archive = zipOf({ "run/trace.har": attached, "run/body.json": '{"id":"1"}', "z.har": text });

    const { findings } = await checkFiles({ "a.har.zip": archive });

    expect(findings.map(({ file }) => file)).toEqual(["a.har.zip/run/trace.har", "a.har.zip/z.har"]);
  });
});

describe("a body of a HAR", () => {
  const withContent = (content: object, headers: object[] = []) =>
    har([{ ...harEntry(fitting), response: { status: 200, headers, content } }]);
  const base64 = (bytes: Buffer) => ({
    text: bytes.toString("base64"),
    encoding: "base64",
    mimeType: "application/json",
  });

  test.each([
    ["compressed by gzip in base64", withContent(base64(gzipSync('{"id":"1"}')))],
    [
      "already decompressed, though its header says otherwise",
      withContent(base64(Buffer.from('{"id":"1"}')), [{ name: "Content-Encoding", value: "br" }]),
    ],
    ["with a byte order mark", withContent({ text: '\uFEFF{"id":"1"}', mimeType: "application/json" })],
    ["with a byte order mark in base64", withContent(base64(Buffer.from('\uFEFF{"id":"1"}')))],
  ])("is read if it is %s", async (_, text) => {
    expect(violationsIn(await checkFiles({ "a.har": text }))).toEqual([`${id}, line 1`]);
  });

  test("is read like that of NDJSON if it has a byte order mark", async () => {
    const exchange = { ...fitting, response: { ...fitting.response, body: '\uFEFF{"id":"1"}' } };

    expect(violationsIn(await checkFiles({ "a.ndjson": json(exchange) }))).toEqual([`${id}, line 1`]);
  });
});
