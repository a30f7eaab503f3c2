import { describe, expect, test } from "vitest";
import { hints as koeHints } from "../../generated/hints/koe.js";
import { hints as nameHints } from "../../generated/hints/name.js";
import { hints as numberHints } from "../../generated/hints/number.js";
import { explainCode, kindOf, readErrorCodes } from "../../scripts/lib/spec/error-codes.js";
import { listErrorCodes } from "../../scripts/redocly/decorators/list-error-codes.js";
import { apis } from "../support/apis.js";

const catalogue = readErrorCodes();

describe("the error catalogue", () => {
  test.each(Object.entries(catalogue))("explains %s", (_, entry) => {
    expect(entry.product).toMatch(/^[a-z-]+$/);
    expect(entry.meaning).toMatch(/\.$/);
    expect([true, false, entry.evidence === "sdk" ? undefined : false]).toContain(entry.retryable);
    // Who is told to try again must be told when.
    if (entry.retryable) expect(entry.remedy).toMatch(/\.$/);
    expect([undefined, "sdk", "observed", "inferred"]).toContain(entry.evidence);
    expect([undefined, 400, 401, 403, 404, 429, 500, 503]).toContain(entry.status);
  });

  test.each([
    ["-10", "number"],
    ["KOE320", "koe"],
    ["RequestThrottled", "name"],
  ])("knows what kind of code %s is", (code, kind) => {
    expect(kindOf(code)).toBe(kind);
  });

  test("is the table of the client, with a hint for each code", () => {
    const codes = { ...numberHints.codes, ...koeHints.codes, ...nameHints.codes };

    expect(Object.keys(codes).sort()).toEqual(Object.keys(catalogue).sort());
    expect(codes["-10"]).toBe(explainCode(catalogue["-10"]));
  });

  test("is the enum of the bundles", () => {
    const { KnownKapiErrorCode } = apis.find(({ id }) => id === "kapi")!.bundle.components!.schemas!;

    expect(KnownKapiErrorCode?.enum).toEqual(
      Object.keys(catalogue)
        .filter((code) => kindOf(code) === "number")
        .map(Number),
    );
    expect(KnownKapiErrorCode?.description).toContain("- `-501`: The user has no Kakao Talk account");
  });

  test("refuses a schema that asks for codes of a kind it does not have", () => {
    const bundle = { components: { schemas: { X: { title: "X", "x-kakao-catalogue": "letter" } } } };

    expect(() => listErrorCodes().Root.leave(bundle)).toThrow(
      "schema X: the error catalogue has no codes of kind letter",
    );
  });
});
