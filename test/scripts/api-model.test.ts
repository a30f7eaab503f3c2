import { describe, expect, test } from "vitest";
import { isRead, readApis } from "../../scripts/lib/model/api-model.js";
import { generatedFolder } from "../support/apis.js";

const described = readApis(generatedFolder).flatMap((api) => api.operations.map((operation) => ({ api, operation })));

function namesOf(method: string, reads: boolean): string[] {
  return described
    .filter((one) => one.operation.method === method && isRead(one.api, one.operation) === reads)
    .map(({ operation }) => operation.operationId);
}

describe("isRead", () => {
  test("takes every GET for a read, and no PUT or DELETE", () => {
    expect(namesOf("GET", false)).toEqual([]);
    expect([...namesOf("PUT", true), ...namesOf("DELETE", true)]).toEqual([]);
  });

  test("takes a POST for a read only where it does what a GET of the same path does", () => {
    expect(namesOf("POST", true)).toEqual([
      "postUserMe",
      "postUserIds",
      "queryTalkProfilesByUserList",
      "postPushTokens",
    ]);
  });

  test("takes what sends, stores or unlinks for a write", () => {
    expect(namesOf("POST", false)).toEqual(expect.arrayContaining(["unlink", "logout", "sendMemoDefault", "sendPush"]));
  });
});
