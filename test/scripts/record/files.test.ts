import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pathOf, refuseToOverwrite, toYaml, writeAll } from "../../../scripts/record/files.js";
import { loadRecordings, type Recording } from "../../../scripts/lib/spec/recordings.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-files-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function recordingOf(body: unknown): Recording {
  return {
    operation: "doIt",
    case: "success-live",
    summary: "It works",
    provenance: "live",
    source: "https://example.com",
    edits: [],
    request: { method: "GET", url: "https://example.com/a?b=[1,2]", headers: {} },
    response: { status: 200, headers: {}, body },
  };
}

const scalar = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "0131",
    "1e3",
    "true",
    "null",
    "~",
    "2022-04-11",
    "12:30",
    "+82 10-1234-5678",
    "- a",
    "a: b",
    "# a",
    " a ",
    "a\nb\n",
  ),
  fc.integer(),
  fc.bigInt(9_007_199_254_740_993n, 9_223_372_036_854_775_807n),
  fc.boolean(),
  fc.constant(null),
);
const body = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), fc.oneof(scalar, fc.array(scalar, { maxLength: 4 })));

describe("the file of a recording", () => {
  test("reads back as what was written, digits and odd texts included", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const recording = recordingOf({ ...value });
        const path = pathOf(folder, "test", recording.operation, recording.case);

        writeAll([{ path, text: await toYaml(recording, path) }]);

        expect(loadRecordings("test", folder)).toEqual([recording]);
      }),
      { numRuns: 50 },
    );
  });

  test("is not written over unless it is live, be it a recording or not", () => {
    const file = join(folder, "a.yaml");
    const refusal = () => refuseToOverwrite(file);

    expect(refusal).not.toThrow();
    writeFileSync(file, "provenance: live\n");
    expect(refusal).not.toThrow();
    writeFileSync(file, "provenance: documentation\n");
    expect(refusal).toThrow("is not a live recording");
    writeFileSync(file, "{ not YAML");
    expect(refusal).toThrow("is not a live recording");
  });
});

describe("writeAll", () => {
  test("leaves nothing half-written when one file cannot be", () => {
    writeFileSync(join(folder, "blocked"), "a file where a folder must be");
    const files = ["one/a.yaml", "blocked/b.yaml"].map((name) => ({ path: join(folder, name), text: "new" }));
    mkdirSync(join(folder, "one"));
    writeFileSync(join(folder, "one/a.yaml"), "old");

    expect(() => writeAll(files)).toThrow(/cannot be written to \((ENOTDIR|EEXIST)\)/);
    expect(readdirSync(join(folder, "one"))).toEqual(["a.yaml"]);
    expect(readFileSync(join(folder, "one/a.yaml"), "utf8")).toBe("old");
  });
});
