import { describe, expect, test } from "vitest";
import { listOperations } from "../../../scripts/lib/openapi.js";
import { isRead } from "../../../scripts/record/plan.js";
import { callableApis } from "../../support/apis.js";
import { describeOperation } from "../../support/exchanges.js";

const operations = callableApis.flatMap(({ bundle }) =>
  listOperations(bundle).map(({ operation }) => describeOperation(operation.operationId)),
);

function namesOf(method: string, reads: boolean): string[] {
  return operations
    .filter((described) => described.placed.method === method && isRead(described) === reads)
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
