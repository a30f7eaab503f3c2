import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkRequest, checkResponse, type ExchangeRequest } from "../../src/contract/index.js";

/** Reads messages of other people's services, with names, IDs and keys replaced. */
function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/traffic", `${name}.json`), "utf8"));
}

describe("real traffic is accepted", () => {
  test.each(["friends-with-result-id", "friends-with-allowed-msg"])(
    "as the response of listFriends: %s",
    async (name) => {
      const report = await checkResponse("listFriends", 200, read(name));

      expect(report).toMatchObject({ outcome: "checked", violations: [] });
    },
  );

  test.each(["push-content-available", "memo-korean-link"])("as a request: %s", async (name) => {
    const { request } = read(name) as { request: ExchangeRequest };

    expect(await checkRequest(request)).toMatchObject({ outcome: "checked", violations: [] });
  });
});
