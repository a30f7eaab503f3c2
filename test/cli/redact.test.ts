import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { harOf } from "../../bench/har.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { listBases } from "../support/mutations/base.js";
import { listMutations } from "../support/mutations/corpus.js";
import { fitting, foreign, har, harEntry } from "../support/traffic.js";

let files = createFolder({});

afterEach(() => files.remove());

const json = (value: unknown) => JSON.stringify(value);

const secrets = {
  token: "Ab3dEf6hIj9kLm2nOp5qRs8tUv",
  nickname: "Hong Gildong",
  email: "gildong@kakao.example",
  phone: "+82 10-1234-5678",
};

const personal = {
  request: { ...fitting.request, headers: { Authorization: `Bearer ${secrets.token}`, Cookie: "sid=1234567890" } },
  response: {
    ...fitting.response,
    body: {
      id: 1234567890,
      kakao_account: { email: secrets.email, phone_number: secrets.phone, profile: { nickname: secrets.nickname } },
    },
  },
};

async function redact(content: Record<string, string | Uint8Array>, ...args: string[]) {
  files.remove();
  files = createFolder(content);
  const result = await runCli(["redact", ...args], { folder: files.folder });
  const read = (name: string) => readFileSync(join(files.folder, name), "utf8");
  return { ...result, read };
}

/** Returns what the check says of a file, without what stands in it. */
async function findingsIn(file: string): Promise<unknown> {
  const { stdout } = await runCli(["check", file, "--format", "json", "--strict"], { folder: files.folder });
  const { findings } = JSON.parse(stdout) as {
    findings: { entry: number; operationId?: string; violations: { side: string; place: string; rule: string }[] }[];
  };
  return findings.map(({ entry, operationId, violations }) => ({
    entry,
    operationId,
    violations: violations.map(({ side, place, rule }) => `${side} ${place} ${rule}`),
  }));
}

describe("the redaction of a HAR", () => {
  const input = har([
    { ...harEntry(personal), startedDateTime: "2026-11-27T21:00:00Z", serverIPAddress: "203.0.113.7" },
    harEntry(foreign),
  ]);

  test("replaces secrets and personal data, and counts what it replaced", async () => {
    const { exitCode, stdout, read } = await redact({ "in.har": input }, "in.har", "-o", "out.har");

    const output = read("out.har");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\d+ values replaced in 1 exchange; 1 exchange with other hosts left out: see out\.har\n$/);
    for (const value of Object.values(secrets)) expect(output).not.toContain(value);
    expect(output).not.toMatch(/1234567890|203\.0\.113\.7|2026-11-27|cdn\.example/);
    expect(output).toMatch(/Bearer [\w.~+/-]{20,}/);
  });

  test("gives a file that the check finds the same in", async () => {
    const bases = listBases().map(({ exchange }) => exchange);
    const mutated = listMutations(1).filter((_, index) => index % 40 === 0);
    const all = [...bases.slice(0, 60), ...mutated.map(({ exchange }) => exchange)];

    const { exitCode } = await redact({ "in.har": json(harOf(all)) }, "in.har", "-o", "out.har", "--accept");

    expect(exitCode).toBe(0);
    expect(await findingsIn("out.har")).toEqual(await findingsIn("in.har"));
  });

  test("reads and writes NDJSON, with all digits of an integer and the forms of its bodies", async () => {
    const line = '{"operation":"getUserMe","response":{"status":200,"body":{"id":9007199254740993}}}';

    const { read } = await redact({ "in.ndjson": `${line}\n${json(personal)}\n` }, "in.ndjson", "-o", "out.ndjson");

    const [first = "", second = ""] = read("out.ndjson").split("\n");
    expect(first).toMatch(
      /^\{"operation":"getUserMe","response":\{"status":200,"headers":\[\],"body":\{"id":\d{16}\}\}\}$/,
    );
    expect(first).not.toContain("9007199254740993");
    expect(JSON.parse(second)).toMatchObject({ response: { body: { kakao_account: { profile: {} } } } });
  });

  test("keeps what was not recorded apart from what is empty", async () => {
    const omitted = { ...harEntry(fitting), response: { status: 200, headers: [], content: { size: 12 } } };

    await redact({ "in.har": har([omitted]) }, "in.har", "-o", "out.har");

    expect(await findingsIn("out.har")).toEqual(await findingsIn("in.har"));
  });
});

describe("a text that only a person can judge", () => {
  const response = { status: 400, headers: fitting.response.headers, body: { code: -2, msg: "call 010-9876-5432" } };
  const content = { "in.ndjson": json({ ...fitting, response }) };

  test("is listed by its place, and nothing is written", async () => {
    const { exitCode, stderr, stdout } = await redact(content, "in.ndjson", "-o", "out.ndjson");

    expect(exitCode).toBe(1);
    expect(stderr).toContain("getUserMe: response/msg: may be a phone number (#1)\n");
    expect(stderr).toContain("redact: nothing written: ");
    expect(stderr + stdout).not.toContain("9876");
    expect(readdirSync(files.folder)).toEqual(["in.ndjson"]);
  });

  test("is written with --accept", async () => {
    const { exitCode, stderr, read } = await redact(content, "in.ndjson", "-o", "out.ndjson", "--accept");

    expect(exitCode).toBe(0);
    expect(stderr).toContain("may be a phone number");
    expect(read("out.ndjson")).toContain("9876");
  });
});

describe("the command", () => {
  test.each([
    [[], "expected one file, or - for stdin"],
    [["in.har"], "expected --output <file>.har or <file>.ndjson"],
    [["in.har", "-o", "out.txt"], "--output out.txt: expected a name ending in .har or .ndjson"],
    [["in.har", "-o", "./in.har"], "--output ./in.har: expected a file other than the input"],
    [["none.har", "-o", "out.har"], "none.har: no such file or folder"],
    [["cut.har", "-o", "out.har"], "cut.har: truncated: record it again"],
    [["foreign.har", "-o", "out.har"], "foreign.har: no exchange with Kakao: map the host of a mock or proxy with"],
    [["in.har", "-o", "no/out.har"], /no\/out\.har: cannot be written \(ENOENT\)/],
    [["response.ndjson", "-o", "out.har"], "entry 1: a response without its request: write NDJSON, not HAR"],
    [
      ["in.har", "-o", "out.har", "--base-url", "kpai=http://a.example"],
      "--base-url kpai: unknown API: did you mean kapi",
    ],
    [["in.har", "--outputt", "out.har"], "unknown option --outputt (did you mean --output?)"],
  ])("rejects %j in one line, and writes nothing", async (args, message) => {
    const content = {
      "in.har": har([harEntry(fitting)]),
      "cut.har": har([harEntry(fitting)]).slice(0, 100),
      "foreign.har": har([harEntry(foreign)]),
      "response.ndjson": json({ operation: "getUserMe", response: { status: 200, body: { id: 1 } } }),
    };

    const { exitCode, stderr } = await redact(content, ...args);

    expect(stderr).toMatch(typeof message === "string" ? `redact: ${message}` : message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(exitCode).toBe(2);
    expect(existsSync(join(files.folder, "out.har"))).toBe(false);
  });
});
