import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CliResult, createFolder, runCli } from "../support/cli.js";
import { faulty, fitting, foreign, har, harEntry } from "../support/traffic.js";

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
    "late-log.json": json({ version: 1, log: { entries: [] } }),
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
    "answer.json": json({ response: { status: 200 } }),
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
    ["a missing file", "x.har", "x.har: no such file or folder: check the path"],
    [
      "a folder with nothing to read",
      "folder",
      "folder: no .har, .json, .ndjson or .yaml file in this folder: name another one",
    ],
    ["an empty file", "empty.har", "empty.har: empty: give a file with exchanges"],
    ["a blank file", "blank.json", "blank.json: empty: give a file with exchanges"],
    ["a truncated HAR", "cut.har", "cut.har: ends too early after 1 entry: record it again, to its end"],
    ["a HAR truncated at once", "cut-early.har", "cut-early.har: ends too early: record it again, to its end"],
    ["a broken HAR", "broken.har", "broken.har: not JSON: give a file that is"],
    ["a HAR that hides", "late-log.json", "late-log.json: a HAR that does not start with its log: give --input har"],
    [
      "an entry without a request",
      "no-request.har",
      "no-request.har: entry 1: no request with a method: this is no HAR",
    ],
    ["a text in the place of JSON", "text.json", "text.json: not JSON: give a file that is"],
    ["a text", "text.yaml", "text.yaml: not JSON, and no recording: give a HAR, NDJSON, JSON or a recording"],
    ["broken YAML", "broken.yaml", /^check: broken\.yaml:\d: neither JSON nor YAML: mend it, or leave it out\n$/],
    [
      "YAML that grows beyond measure",
      "aliases.yaml",
      "aliases.yaml: aliases that cannot be followed: write out what they stand for",
    ],
    [
      "YAML that is no recording",
      "other.yaml",
      "other.yaml: neither request nor response: for the mere body of an answer, give --operation and --status",
    ],
    [
      "the mere body of an answer",
      "body.json",
      "body.json: neither request nor response: for the mere body of an answer, give --operation and --status",
    ],
    [
      "a list of no exchanges",
      "array.json",
      "array.json: entry 1: no exchange: write an object with request and response",
    ],
    ["a cut line", "cut.ndjson", "cut.ndjson:2: not JSON: write one exchange a line"],
    ["half a URL", "no-url.json", "no-url.json: request.url is no whole URL: write it with https:// and the host"],
    ["no method", "no-method.json", "no-method.json: request.method is no text: write GET or the like"],
    ["a status of text", "no-status.json", "no-status.json: response.status is no number: write 200 or the like"],
    [
      "odd headers",
      "headers.json",
      "headers.json: request.headers has another form: write an object of names and texts",
    ],
    [
      "an unknown operation",
      "unknown.json",
      /^check: unknown\.json: no operation getUserMee: did you mean getUserMe or /,
    ],
    ["an answer of nothing", "answer.json", "answer.json: no request: add it, or the operation"],
    ["an archive", "archive.har", "archive.har: compressed: unpack it first"],
    ["UTF-16", "powershell.json", "powershell.json: UTF-16: save it as UTF-8"],
    [
      "a HAR without entries",
      "no-entries.har",
      "nothing checked: no exchange in what was given: record calls of Kakao, or tell with --base-url what stands for its hosts",
    ],
    [
      "other hosts only",
      "foreign.har",
      "nothing checked: 2 skipped (cdn.example 2): record calls of Kakao, or tell with --base-url what stands for its hosts",
    ],
  ])("says in one line what to do about %s", async (_, file, message) => {
    const { exitCode, stderr } = await check(file);

    expect(stderr).toMatch(typeof message === "string" ? `check: ${message}\n` : message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(exitCode).toBe(2);
  });

  test.each([
    [[], "nothing to check: name files or folders, or - for the standard input"],
    [["good.json", "--format", "xml"], "--format xml: not known: use one of text, json, junit, github, sarif"],
    [["good.json", "--input", "csv"], "--input csv: not known: use one of har, ndjson, json, recording"],
    [["good.json", "--coverage=all"], "--coverage all: not known: use one of figures, full"],
    [["good.json", "--strickt"], "no option --strickt: did you mean --strict?"],
    [["good.json", "-x"], "no option -x: --help tells of those that there are"],
    [["good.json", "--format"], "Option --format <value> argument missing"],
    [["good.json", "--strict=yes"], "Option --strict does not take an argument"],
    [["good.json", "--status", "200"], "--status alone: name the --operation too"],
    [["good.json", "--operation", "getUserMe"], "--operation alone: give the --status of the answer too"],
    [["good.json", "--operation", "getUserMe", "--status", "ok"], "--status ok: no status: give 200 or the like"],
    [["good.json", "--base-url", "kapi=localhost"], /--base-url kapi: no whole URL: write kapi=http:/],
    [["good.json", "--base-url", "kpai=http://a.example"], /--base-url kpai: no such API: did you mean kapi/],
    [["body.txt", "--operation", "getUserMe", "--status", "200"], "body.txt: not JSON: give the body as JSON"],
    [["good.json", "--output", "no/where.txt"], /no\/where\.txt: cannot be written \(ENOENT\)/],
  ])("refuses %j", async (args, message) => {
    const { exitCode, stderr } = await check(...args);

    expect(stderr).toMatch(typeof message === "string" ? `check: ${message}\n` : message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(exitCode).toBe(2);
  });

  test("goes on behind what it cannot use, and tells of no more than a few", async () => {
    const broken = Array.from({ length: 8 }, () => "{");
    const stdin = [...broken, json(faulty)].join("\n");

    const { exitCode, stderr, stdout } = await runCli(["check", "-", "--input", "ndjson"], { stdin });

    expect(stderr.split("\n").slice(0, 1)).toEqual(["check: stdin:1: not JSON: write one exchange a line"]);
    expect(stderr.split("\n").slice(5)).toEqual(["check: stdin: 3 more entries that cannot be used", ""]);
    expect(stdout).toContain("1 violation in 1 of 1 exchange");
    expect(exitCode).toBe(2);
  });

  test("tells of requests without an answer, and of inputs without an exchange", async () => {
    const { stdout, exitCode } = await check("withoutResponse.har", "no-entries.har");

    expect(stdout).toContain("1 request without an answer\nno exchange in no-entries.har\n");
    expect(exitCode).toBe(0);
  });

  test("skips what it is told to ignore", async () => {
    const { stdout, exitCode } = await check("map.har", "--ignore", "https://dapi.kakao.com/v2/maps/");

    expect((await check("map.har")).exitCode).toBe(1);
    expect(stdout).toContain("1 exchange skipped: ignored 1");
    expect(exitCode).toBe(0);
  });

  test("checks what was sent to any of several addresses", async () => {
    const urls = ["http://127.0.0.1:1/kapi", "http://localhost:1/kapi"];
    const sent = urls.map((url) => json({ ...faulty, request: { ...faulty.request, url: `${url}/v2/user/me` } }));

    const { stdout } = await runCli(["check", "-", ...urls.flatMap((url) => ["--base-url", `kapi=${url}`])], {
      stdin: sent.join("\n"),
    });

    expect(stdout).toContain("2 violations in 2 of 2 exchanges");
  });

  test("lets nothing that it read steer the terminal or the build", async () => {
    const stdin = json({ operation: "x\n::warning file=README.md::\u001b[31m", response: { status: 200 } });

    const { stderr } = await runCli(["check", "-", "--format", "github"], { stdin });

    expect(stderr).toMatch(/^check: [\x20-\x7e]+\n$/);
  });

  test("never looks green where it checked nothing", async () => {
    const { stdout } = await check("foreign.har", "--color");

    expect(stdout.startsWith("\u001b[31mNothing checked")).toBe(true);
    expect((await check("foreign.har", "--format", "junit")).stdout).toContain('errors="1"');
  });

  test("names the operations that were probably meant", async () => {
    const { exitCode, stderr } = await check("body.json", "--operation", "getUserme2", "--status", "200");

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^check: --operation: no operation getUserme2: did you mean getUserMe/);
  });

  test("tells of what is nested too deeply to be checked", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const exchange = {
      ...harEntry(fitting),
      response: { status: 200, headers: [], content: { text: `{"id":${deep}}` } },
    };

    const { exitCode, stdout } = await runCli(["check", "-"], { stdin: har([exchange]) });

    expect(stdout).toContain("expected  at most 200 levels");
    expect(exitCode).toBe(1);
  });

  test("says which input it could not read", async () => {
    const { exitCode, stderr } = await runCli(["check", "-"], { stdin: failing() });

    expect(stderr).toBe("check: stdin: cannot be read (EIO): check the file and its permissions\n");
    expect(exitCode).toBe(2);
  });

  test("checks what can be read, though something else cannot", async () => {
    const { exitCode, stdout, stderr } = await check("cut.har", "bad.json", "empty.har");

    expect(exitCode).toBe(2);
    expect(stdout).toContain("1 violation in 1 of 2 exchanges");
    expect(stderr.split("\n")).toHaveLength(3);
  });

  test("ends with 0 where all fits, 1 where something does not", async () => {
    expect(await check("good.json")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await check("good.json", "bad.json")).toMatchObject({ exitCode: 1, stderr: "" });
  });

  test("takes the mere body of an answer", async () => {
    const args = ["--operation", "getUserMe", "--status", "200"];

    expect((await check("body.json", ...args)).exitCode).toBe(0);
    expect((await check("unknown.json", ...args)).exitCode).toBe(1);
  });

  test.each([
    ["HAR", whole],
    ["NDJSON", `${json(fitting)}\n${json(fitting)}`],
    ["JSON", json([fitting, fitting])],
  ])("reads %s from the standard input", async (_, stdin) => {
    const { exitCode, stdout } = await runCli(["check", "-"], { stdin });

    expect(stdout).toContain("2 exchanges checked");
    expect(exitCode).toBe(0);
  });

  test("takes the word of the user for what an input is", async () => {
    expect((await check("late-log.json", "good.json", "--input", "json")).stderr).toContain("late-log.json: a HAR");
    expect((await runCli(["check", "-", "--input", "har"], { stdin: `{"a":1,${whole.slice(1)}` })).exitCode).toBe(0);
  });

  test("checks traffic with addresses that stand for Kakao's", async () => {
    const url = "http://localhost:4010/kapi/v2/user/me";
    const mocked = { ...faulty, request: { ...faulty.request, url } };

    const stdin = json(mocked);

    expect((await runCli(["check", "-"], { stdin })).exitCode).toBe(2);
    const args = ["check", "-", "--base-url", "kapi=http://localhost:4010/kapi"];
    expect((await runCli(args, { stdin })).exitCode).toBe(1);
  });

  test("fails undeclared members only when it is strict", async () => {
    const stdin = json({ ...fitting, response: { ...fitting.response, body: { id: 1, nick: "x" } } });

    expect((await runCli(["check", "-"], { stdin })).exitCode).toBe(0);
    expect((await runCli(["check", "-", "--strict"], { stdin })).exitCode).toBe(1);
  });

  test("hints at credentials that the recorder left out, and goes without them where it is told to", async () => {
    const stdin = json({ ...fitting, request: { ...fitting.request, headers: {} } });

    const checked = await runCli(["check", "-"], { stdin });
    const unchecked = await runCli(["check", "-", "--no-credentials"], { stdin });

    expect(checked).toMatchObject({ exitCode: 1 });
    expect(checked.stdout).toContain("give --no-credentials");
    expect(unchecked).toMatchObject({ exitCode: 0, stdout: "No violations: 1 exchange checked\n" });
  });

  test("writes its report to a file, whole, and says so", async () => {
    const { exitCode, stdout } = await check("bad.json", "--format", "json", "--output", "report.json");

    expect(exitCode).toBe(1);
    expect(stdout).toBe("1 violation in 1 of 1 exchange: see report.json\n");
    expect(JSON.parse(readFileSync(join(files.folder, "report.json"), "utf8"))).toMatchObject({
      summary: { violations: 1 },
    });
    expect(readdirSync(files.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
