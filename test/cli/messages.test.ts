import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CliResult, createFolder, runCli } from "../support/programs/cli.js";
import { faulty, fitting, foreign, har, harEntry } from "../support/traffic.js";
import { zipOf } from "../support/zip.js";

const whole = har([harEntry(fitting), harEntry(fitting)]);
const json = (value: unknown) => JSON.stringify(value);

let files: ReturnType<typeof createFolder>;

beforeEach(() => {
  files = createFolder({
    "good.json": json(fitting),
    "bad.json": json(faulty),
    "foreign.har": har([harEntry(foreign), harEntry(foreign)]),
    "empty.har": "",
    "blank.json": " \n",
    "no-entries.har": har([]),
    "cut.har": whole.slice(0, -20),
    "cut-early.har": whole.slice(0, 60),
    "broken.har": whole.replace('"status":200', '"status":2oo'),
    "late-log.json": json({ version: 1, log: { pages: [], entries: [harEntry(faulty)], version: "1.2" } }),
    "cut.har.gz": gzipSync(whole).subarray(0, 60),
    "notes.zip": zipOf({ "notes.md": "" }),
    "no-request.har": har([{ request: {} }]),
    "text.json": "hello",
    "text.yaml": "hello",
    "broken.yaml": "a: [1\nb: }",
    "other.yaml": "services: {}",
    "aliases.yaml": `a: &a [${"x,".repeat(20)}]\nb: &b [${"*a,".repeat(20)}]\nrequest: [${"*b,".repeat(20)}]`,
    "withoutResponse.har": har([{ ...harEntry(fitting), response: { status: 0 } }]),
    "map.har": har([
      harEntry(fitting),
      harEntry({ ...fitting, request: { method: "GET", url: "https://dapi.kakao.com/v2/maps/sdk.js", headers: {} } }),
    ]),
    "body.json": '{"id": 1}',
    "body.txt": "<html>",
    "array.json": "[1]",
    "cut.ndjson": `${json(fitting)}\n{"request":`,
    "no-url.json": json({ request: { method: "GET", url: "/v2/user/me" } }),
    "no-method.json": json({ request: { url: "https://a.example/" } }),
    "no-status.json": json({ ...fitting, response: { status: "200" } }),
    "headers.json": json({ ...fitting, request: { ...fitting.request, headers: ["a"] } }),
    "unknown.json": json({ operation: "getUserMee", response: { status: 200 } }),
    "response.json": json({ response: { status: 200 } }),
    "archive.har": Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
    "powershell.json": Buffer.from("\uFEFF{}", "utf16le"),
    "folder/notes.md": "",
  });
});

afterEach(() => files.remove());

async function* failing(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from("{"));
  throw Object.assign(new Error("i/o error"), { code: "EIO" });
}

function check(...args: string[]): Promise<CliResult> {
  return runCli(["check", ...args], { folder: files.folder });
}

describe("the check", () => {
  test.each([
    ["a missing file", "x.har", "x.har: no such file or folder"],
    ["a folder with nothing to read", "folder", "folder: no .har, .json, .ndjson or .yaml files in this folder"],
    ["an empty file", "empty.har", "empty.har: empty: expected exchanges"],
    ["a blank file", "blank.json", "blank.json: empty: expected exchanges"],
    ["a truncated HAR", "cut.har", "cut.har: truncated after 1 entry: record it again"],
    ["a HAR truncated at once", "cut-early.har", "cut-early.har: truncated: record it again"],
    ["a broken HAR", "broken.har", "broken.har: invalid JSON: fix or remove it"],
    [
      "an entry without a request",
      "no-request.har",
      "no-request.har: entry 1: request.method is missing: not a HAR entry",
    ],
    ["text in place of JSON", "text.json", "text.json: invalid JSON: fix or remove it"],
    [
      "text in place of YAML",
      "text.yaml",
      "text.yaml: unknown format: expected HAR, NDJSON, JSON, curl, Postman, .http or a recording (YAML)",
    ],
    ["broken YAML", "broken.yaml", /^check: broken\.yaml:\d: neither JSON nor YAML: fix or remove it\n$/],
    ["YAML that expands too far", "aliases.yaml", "aliases.yaml: YAML aliases expand too far: write their values out"],
    [
      "YAML that is not a recording",
      "other.yaml",
      "other.yaml: neither request nor response: to check a plain response body, use --operation and --status",
    ],
    [
      "a plain response body",
      "body.json",
      "body.json: neither request nor response: to check a plain response body, use --operation and --status",
    ],
    [
      "a list without exchanges",
      "array.json",
      "array.json: entry 1: not an exchange: expected an object with request and response",
    ],
    ["a truncated line", "cut.ndjson", "cut.ndjson:2: not JSON: expected one exchange per line"],
    ["a relative URL", "no-url.json", "no-url.json: request.url: expected an absolute URL with https:// and the host"],
    ["a missing method", "no-method.json", "no-method.json: request.method: expected a string, e.g. GET"],
    ["a status that is a string", "no-status.json", "no-status.json: response.status: expected a number, e.g. 200"],
    ["odd headers", "headers.json", "headers.json: request.headers: expected an object of names and strings"],
    ["an unknown operation", "unknown.json", /^check: unknown\.json: unknown operation: did you mean getUserMe\?/],
    ["a response alone", "response.json", "response.json: a response without its request: add request or operation"],
    [
      "an archive that is cut off",
      "archive.har",
      "archive.har: cannot be decompressed (damaged): compress it again, or decompress it first",
    ],
    [
      "a truncated gzip file",
      "cut.har.gz",
      "cut.har.gz: cannot be decompressed (Z_BUF_ERROR): compress it again, or decompress it first",
    ],
    ["an archive of other files", "notes.zip", "notes.zip: no .har, .json, .ndjson or .yaml files in this archive"],
    ["UTF-16", "powershell.json", "powershell.json: UTF-16: save it as UTF-8"],
    [
      "a HAR without entries",
      "no-entries.har",
      "nothing checked: no exchange in the input: record calls to Kakao, or map the host of a mock or proxy with --base-url",
    ],
    [
      "other hosts only",
      "foreign.har",
      "nothing checked: 2 skipped (an unknown host (11 characters) 2): record calls to Kakao, or map the host of a mock or proxy with --base-url",
    ],
  ])("reports %s in one line", async (_, file, message) => {
    const { exitCode, stderr } = await check(file);

    expect(stderr).toMatch(typeof message === "string" ? `check: ${message}\n` : message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(exitCode).toBe(2);
  });

  test.each([
    [[], "expected a file or folder, or - for stdin"],
    [["good.json", "--format", "xml"], "--format xml: expected text, json, junit, github or sarif"],
    [
      ["good.json", "--input", "csv"],
      "--input csv: expected har, ndjson, json, recording, wiremock-requests, wiremock, newman, postman, nock, vcr, logbook, curl or http",
    ],
    [["good.json", "--coverage=all"], "--coverage all: expected figures or full"],
    [["good.json", "--strickt"], "unknown option --strickt (did you mean --strict?)"],
    [["good.json", "-x"], "unknown option -x (see --help)"],
    [["good.json", "--format"], "option --format needs a value"],
    [["good.json", "--strict=yes"], "option --strict takes no value"],
    [["good.json", "--status", "200"], "--status requires --operation"],
    [["good.json", "--operation", "getUserMe"], "--operation requires --status"],
    [["good.json", "--operation", "getUserMe", "--status", "ok"], "--status ok: expected an HTTP status, e.g. 200"],
    [["good.json", "--base-url", "kapi=localhost"], /--base-url kapi: expected an absolute URL, e.g\. kapi=http:/],
    [["good.json", "--base-url", "kpai=http://a.example"], /--base-url kpai: unknown API: did you mean kapi/],
    [["body.txt", "--operation", "getUserMe", "--status", "200"], "body.txt: not JSON: expected a JSON response body"],
    [["good.json", "--output", "no/where.txt"], /no\/where\.txt: cannot be written \(ENOENT\)/],
  ])("rejects %j", async (args, message) => {
    const { exitCode, stderr } = await check(...args);

    expect(stderr).toMatch(typeof message === "string" ? `check: ${message}\n` : message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(exitCode).toBe(2);
  });

  test("continues after entries that it cannot use, and reports only a few", async () => {
    const broken = Array.from({ length: 8 }, () => "{");
    const stdin = [...broken, json(faulty)].join("\n");

    const { exitCode, stderr, stdout } = await runCli(["check", "-", "--input", "ndjson"], { stdin });

    expect(stderr.split("\n").slice(0, 1)).toEqual(["check: stdin:1: not JSON: expected one exchange per line"]);
    expect(stderr.split("\n").slice(5)).toEqual(["check: stdin: 3 more entries cannot be used", ""]);
    expect(stdout).toContain("1 violation in 1 of 1 exchange");
    expect(exitCode).toBe(2);
  });

  test("reports requests without a response, and inputs without an exchange", async () => {
    const { stdout, exitCode } = await check("withoutResponse.har", "no-entries.har");

    expect(stdout).toContain("1 request without a response\nno exchange in no-entries.har\n");
    expect(exitCode).toBe(0);
  });

  test("skips the URLs of --ignore", async () => {
    const { stdout, exitCode } = await check("map.har", "--ignore", "https://dapi.kakao.com/v2/maps/");

    expect((await check("map.har")).exitCode).toBe(1);
    expect(stdout).toContain("1 exchange skipped: ignored 1");
    expect(exitCode).toBe(0);
  });

  test("checks requests to any of several base URLs", async () => {
    const urls = ["http://127.0.0.1:1/kapi", "http://localhost:1/kapi"];
    const sent = urls.map((url) => json({ ...faulty, request: { ...faulty.request, url: `${url}/v2/user/me` } }));

    const { stdout } = await runCli(["check", "-", ...urls.flatMap((url) => ["--base-url", `kapi=${url}`])], {
      stdin: sent.join("\n"),
    });

    expect(stdout).toContain("2 violations in 2 of 2 exchanges");
  });

  test("prints no control characters and commands of its input", async () => {
    const stdin = json({ operation: "x\n::warning file=README.md::\u001b[31m", response: { status: 200 } });

    const { stderr } = await runCli(["check", "-", "--format", "github"], { stdin });

    expect(stderr).toMatch(/^check: [\x20-\x7e]+\n$/);
  });

  test("never looks green if it checked nothing", async () => {
    const { stdout } = await check("foreign.har", "--color");

    expect(stdout.startsWith("\u001b[31mNothing checked")).toBe(true);
    expect((await check("foreign.har", "--format", "junit")).stdout).toContain('errors="1"');
  });

  test("suggests similar operations", async () => {
    const { exitCode, stderr } = await check("body.json", "--operation", "getUserme2", "--status", "200");

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^check: --operation: unknown operation: did you mean getUserMe/);
  });

  test("reports values that are nested too deeply", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const exchange = {
      ...harEntry(fitting),
      response: { status: 200, headers: [], content: { text: `{"id":${deep}}` } },
    };

    const { exitCode, stdout } = await runCli(["check", "-"], { stdin: har([exchange]) });

    expect(stdout).toContain("expected  at most 200 levels");
    expect(exitCode).toBe(1);
  });

  test("names the input that it could not read", async () => {
    const { exitCode, stderr } = await runCli(["check", "-"], { stdin: failing() });

    expect(stderr).toBe("check: stdin: cannot be read (EIO): check the file and its permissions\n");
    expect(exitCode).toBe(2);
  });

  test("checks the other inputs if one cannot be read", async () => {
    const { exitCode, stdout, stderr } = await check("cut.har", "bad.json", "empty.har");

    expect(exitCode).toBe(2);
    expect(stdout).toContain("1 violation in 1 of 2 exchanges");
    expect(stderr.split("\n")).toHaveLength(3);
  });

  test("exits with 0 without violations, 1 with violations", async () => {
    expect(await check("good.json")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await check("good.json", "bad.json")).toMatchObject({ exitCode: 1, stderr: "" });
  });

  test("checks a plain response body", async () => {
    const args = ["--operation", "getUserMe", "--status", "200"];

    expect((await check("body.json", ...args)).exitCode).toBe(0);
    expect((await check("unknown.json", ...args)).exitCode).toBe(1);
  });

  test.each([
    ["HAR", whole],
    ["NDJSON", `${json(fitting)}\n${json(fitting)}`],
    ["JSON", json([fitting, fitting])],
  ])("reads %s from stdin", async (_, stdin) => {
    const { exitCode, stdout } = await runCli(["check", "-"], { stdin });

    expect(stdout).toContain("2 exchanges checked");
    expect(exitCode).toBe(0);
  });

  test("reads an input in the given format", async () => {
    expect((await check("late-log.json", "--input", "json")).stderr).toContain("neither request nor response");
    expect((await runCli(["check", "-", "--input", "har"], { stdin: `{"a":1,${whole.slice(1)}` })).exitCode).toBe(0);
  });

  test("reads a HAR whose log and entries are not its first members", async () => {
    expect(await check("late-log.json")).toMatchObject({ exitCode: 1, stderr: "" });
  });

  test("checks traffic of mapped base URLs", async () => {
    const url = "http://localhost:4010/kapi/v2/user/me";
    const mocked = { ...faulty, request: { ...faulty.request, url } };

    const stdin = json(mocked);

    expect((await runCli(["check", "-"], { stdin })).exitCode).toBe(2);
    const args = ["check", "-", "--base-url", "kapi=http://localhost:4010/kapi"];
    expect((await runCli(args, { stdin })).exitCode).toBe(1);
  });

  test("reports undeclared properties only with --strict", async () => {
    const stdin = json({ ...fitting, response: { ...fitting.response, body: { id: 1, nick: "x" } } });

    expect((await runCli(["check", "-"], { stdin })).exitCode).toBe(0);
    expect((await runCli(["check", "-", "--strict"], { stdin })).exitCode).toBe(1);
  });

  test("hints at omitted credentials, and skips them with --no-credentials", async () => {
    const stdin = json({ ...fitting, request: { ...fitting.request, headers: {} } });

    const checked = await runCli(["check", "-"], { stdin });
    const unchecked = await runCli(["check", "-", "--no-credentials"], { stdin });

    expect(checked).toMatchObject({ exitCode: 1 });
    expect(checked.stdout).toContain("use --no-credentials");
    expect(unchecked).toMatchObject({ exitCode: 0, stdout: "No violations: 1 exchange checked\n" });
  });

  test("writes its report to a file atomically, and says so", async () => {
    const { exitCode, stdout } = await check("bad.json", "--format", "json", "--output", "report.json");

    expect(exitCode).toBe(1);
    expect(stdout).toBe("1 violation in 1 of 1 exchange: see report.json\n");
    expect(JSON.parse(readFileSync(join(files.folder, "report.json"), "utf8"))).toMatchObject({
      summary: { violations: 1 },
    });
    expect(readdirSync(files.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
