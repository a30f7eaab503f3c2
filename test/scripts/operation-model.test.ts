import { describe, expect, test } from "vitest";
import { isFailure, isSuccess, requiredScopes } from "../../scripts/lib/model/operation-model.js";
import { readOperations } from "../../scripts/lib/model/read-operations.js";
import { bundleOf } from "../support/bundle-of.js";

describe("a response", () => {
  test("is a success or a failure by its status, and as a redirect neither", () => {
    const statuses = ["200", "201", "2XX", "302", "400", "4XX", "503"];
    const [{ responses } = { responses: [] }] = readOperations(
      bundleOf({ responses: Object.fromEntries(statuses.map((status) => [status, {}])) }),
    );

    const successes = responses.filter(isSuccess).map(({ status }) => status);
    const failures = responses.filter(isFailure).map(({ status }) => status);

    expect(successes.toSorted()).toEqual(["200", "201", "2XX"]);
    expect(failures.toSorted()).toEqual(["400", "4XX", "503"]);
  });

  test("has its error codes as text", () => {
    const [operation] = readOperations(bundleOf({ responses: { 400: { "x-kakao-error-codes": [-2, "KOE101"] } } }));

    expect(operation?.responses[0]?.errorCodes).toEqual(["-2", "KOE101"]);
  });
});

describe("the required consent items", () => {
  test("are those of all credentials, each once", () => {
    const [operation] = readOperations(bundleOf({ security: [{ a: ["friends"] }, { b: ["friends", "name"] }] }));

    expect(requiredScopes(operation!)).toEqual(["friends", "name"]);
  });
});
