import { describe, expect, test } from "vitest";
import { listOperations } from "../../scripts/lib/model/openapi.js";
import { isError } from "../../scripts/lib/spec/recordings.js";
import { callableApis } from "../support/apis.js";
import { checkFit, checkReplay, checkRequest } from "../support/contract.js";

describe.each(callableApis)("recordings of $id", (api) => {
  test("cover every operation with a plain case, called success", () => {
    const covered = new Set(
      api.recordings.filter(({ case: name }) => name === "success").map(({ operation }) => operation),
    );

    const missing = listOperations(api.bundle).filter(({ operation }) => !covered.has(operation.operationId));

    expect(missing).toEqual([]);
  });

  test("are named after their status", () => {
    const failures = api.recordings.filter(({ response }) => response.status >= 400);

    expect(failures.filter((recording) => !isError(recording)).map((recording) => recording.case)).toEqual([]);
  });

  describe.each(api.recordings.map((recording) => [`${recording.operation}/${recording.case}`, recording] as const))(
    "%s",
    (_, recording) => {
      test("is the request that the client sends", async () => {
        expect(await checkRequest(api, recording)).toEqual([]);
      });

      test("matches the spec strictly", async () => {
        expect(await checkFit(recording)).toEqual([]);
      });

      test("is returned by the client as it was recorded", async () => {
        expect(await checkReplay(api, recording)).toEqual([]);
      });
    },
  );
});
