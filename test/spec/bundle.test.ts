import { describe, expect, test } from "vitest";
import { type Bundle, listOperations, type OperationObject } from "../../scripts/lib/model/openapi.js";
import { attachRecordings } from "../../scripts/redocly/decorators/attach-recordings.js";
import { describeErrorCodes } from "../../scripts/redocly/decorators/describe-error-codes.js";
import { apis } from "../support/apis.js";

function operationOf(api: string, operationId: string): OperationObject {
  const { bundle } = apis.find(({ id }) => id === api)!;
  return listOperations(bundle).find(({ operation }) => operation.operationId === operationId)!.operation;
}

describe("the bundle", () => {
  test("explains an operation's own error codes above those that it shares", () => {
    const { description = "" } = operationOf("kapi", "getTalkChannels").responses["400"]!;

    expect([...description.matchAll(/^- `(-\d+)`/gm)].map(([, code]) => Number(code))).toEqual([
      -501, -541, -544, -819, -1, -2, -7, -8, -9, -10, -11, -603, -903,
    ]);
    expect(description).toContain("- `-541`: The Kakao Talk Channel does not exist. Check the channel ID.");
  });

  test("keeps a reference where an operation adds nothing to a shared response", () => {
    const { responses } = operationOf("kapi", "getTalkChannels");

    expect(responses["503"]).toEqual({ $ref: "#/components/responses/KapiServiceUnavailable" });
  });

  test("names examples after their recordings, the plainest first", () => {
    const { examples = {} } = operationOf("kapi", "getKakaoIpList").responses["200"]!.content!["application/json"]!;

    expect(Object.keys(examples)).toEqual(["success", "success-inbound", "success-planned-change"]);
    expect(examples["success-inbound"]?.summary).toBeTypeOf("string");
  });

  test("has the body of a call as an example of the request", () => {
    const { content } = operationOf("kapi", "queryTalkProfilesByUserList").requestBody!;

    expect(Object.values(content)[0]?.examples?.success?.value).toEqual({
      target_ids: [9876],
      target_id_type: "user_id",
    });
  });
});

describe("the decorators refuse", () => {
  const context = { location: { source: { absoluteRef: "/spec/kapi/openapi.yaml" } } };
  const { operation, case: name, response } = apis.find(({ id }) => id === "kapi")!.recordings[0]!;
  const bundleOf = (get: object): Bundle => ({ paths: { "/a": { get } } }) as unknown as Bundle;

  test("a recording of an operation that is not described", () => {
    expect(() => attachRecordings().Root.leave({ paths: {} }, context)).toThrow(
      `spec/recordings/kapi/${operation}: no such operation in kapi`,
    );
  });

  test("a recording of a status that is not described", () => {
    const bundle = bundleOf({ operationId: operation, responses: {} });

    expect(() => attachRecordings().Root.leave(bundle, context)).toThrow(
      `spec/recordings/kapi/${operation}/${name}.yaml: status ${response.status} is not described`,
    );
  });

  test("an error code whose status the operation has no response for", () => {
    const bundle = bundleOf({ operationId: "doIt", responses: { 200: {} }, "x-kakao-error-codes": [-501] });

    expect(() => describeErrorCodes().Root.leave(bundle)).toThrow(
      "doIt: error code -501 has no response of its status",
    );
  });
});
