import { describe, expect, test } from "vitest";
import { toRecording } from "../../scripts/record/recording.js";
import { redact } from "../../src/redact/redact.js";
import { callableApis } from "../support/apis.js";
import { checkFit, checkRequest } from "../support/contract.js";
import { exchangeOf } from "../support/exchanges.js";

// The recordings of the project stand in for responses of Kakao: what fits the spec must fit it redacted too.
describe.each(callableApis)("redacted recordings of $id", (api) => {
  test.each(api.recordings.map((recording) => [`${recording.operation}/${recording.case}`, recording] as const))(
    "%s still fits the spec",
    async (_, recording) => {
      const [exchange] = redact([exchangeOf(recording)], new Map(), "key").exchanges;

      const redacted = toRecording(exchange!, undefined);

      expect(await checkRequest(api, redacted)).toEqual([]);
      expect(
        await checkFit({ ...redacted, ...(recording.violations && { violations: recording.violations }) }),
      ).toEqual([]);
      expect(Object.keys(redacted.call?.params?.query ?? {})).toEqual(Object.keys(recording.call?.params?.query ?? {}));
    },
  );
});
