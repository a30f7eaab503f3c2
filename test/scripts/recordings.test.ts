import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadRecordings } from "../../scripts/lib/spec/recordings.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recordings-"));
  mkdirSync(join(folder, "test/doIt"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good = `operation: doIt
case: success
summary: It works
provenance: documentation
source: https://developers.kakao.com/docs
edits: []
call: {}
request:
  method: GET
  url: https://test.example/a
  headers: {}
response:
  status: 200
  headers: {}
  body: { a: 1 }
`;

function load(text: string, file = "success.yaml"): unknown {
  writeFileSync(join(folder, "test/doIt", file), text);
  return loadRecordings("test", folder);
}

describe("loadRecordings", () => {
  test("reads a recording", () => {
    expect(load(good)).toMatchObject([{ operation: "doIt", response: { status: 200, body: { a: 1 } } }]);
  });

  test("sorts a case before the cases whose names begin with it", () => {
    load(good.replace("case: success", "case: success-more"), "success-more.yaml");

    expect(load(good)).toMatchObject([{ case: "success" }, { case: "success-more" }]);
  });

  test.each([
    ["text that is not YAML", good.replace("case: success", "case: [success"), "success.yaml:3: not YAML"],
    [
      "a provenance of another name",
      good.replace("documentation", "docs"),
      "success.yaml:4: /provenance must be equal",
    ],
    ["an unknown member", good.replace("edits: []", "edits: []\nnote: x"), "must NOT have additional properties"],
    [
      "a header of authorization without its scheme",
      good.replace("headers: {}", "headers: { Authorization: 'Bearer ${ACCESS_TOKEN}' }"),
      "success.yaml:7: /call lacks auth: name the security scheme of the header Authorization",
    ],
    ["a missing source", good.replace(/source: .*\n/, ""), "must have required property 'source'"],
    [
      "an older address of a page",
      good.replace("com/docs", "com/docs/latest/ko/a"),
      "success.yaml:5: /source must match",
    ],
    [
      "a derived half of a recording that is derived as a whole",
      good.replace("provenance: documentation", "provenance: derived\nderived: [request]"),
      "success.yaml:4: /provenance must be equal to constant",
    ],
    [
      "a case that differs from the file name",
      good.replace("case: success", "case: success-other"),
      "success.yaml:2: /case differs",
    ],
    [
      "a case that is neither a success nor an error",
      good.replace("case: success", "case: denied"),
      "success.yaml:2: /case must match",
    ],
    [
      "a part of a form that is neither text nor file",
      good.replace("headers: {}", "headers: { Content-Type: multipart/form-data }\n  body: { a: 1 }"),
      "/request/body/a must",
    ],
    [
      "the boundary of a form with parts",
      good.replace("headers: {}", "headers: { Content-Type: multipart/form-data; boundary=a }\n  body: {}"),
      "/request/headers/Content-Type must",
    ],
    ["an operation that differs from the folder", good.replace("doIt", "doThat"), "success.yaml:1: /operation differs"],
  ])("refuses %s and names file and line", (_, text, problem) => {
    expect(() => load(text)).toThrow(problem);
  });
});
