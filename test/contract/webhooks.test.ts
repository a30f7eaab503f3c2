import { describe, expect, test } from "vitest";
import { listWebhooks } from "../../scripts/lib/openapi.js";
import type { Recording } from "../../scripts/redocly/lib/recordings.js";
import { apis } from "../support/apis.js";
import { checkResponse } from "../support/contract.js";
import { checkWebhookRequest, decodeToken } from "../support/webhook-contract.js";

const api = apis.find(({ bundle }) => bundle.webhooks)!;

describe("recordings of webhooks", () => {
  test("cover every webhook with at least one that the service accepts", () => {
    const covered = api.recordings.filter(({ response }) => response.status < 300).map(({ operation }) => operation);

    expect(
      listWebhooks(api.bundle)
        .map(({ operation }) => operation.operationId)
        .filter((id) => !covered.includes(id)),
    ).toEqual([]);
  });

  describe.each(api.recordings.map((recording) => [`${recording.operation}/${recording.case}`, recording] as const))(
    "%s",
    (_, recording) => {
      test("is a request that fits the description strictly", () => {
        expect(checkWebhookRequest(api, recording)).toEqual([]);
      });

      test("has an answer that fits the description strictly", () => {
        expect(checkResponse(api, recording)).toEqual([]);
      });
    },
  );
});

/** A token with changed claims; like all of ours it has no signature. */
function encodeToken([header, claims]: unknown[]): string {
  const parts = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...parts, "c2lnbmF0dXJl"].join(".");
}

describe("the check of webhooks refuses", () => {
  test.each<[string, string, (request: Recording["request"]) => void, string]>([
    ["another method", "onUnlink", (request) => (request.method = "PUT"), "method is PUT, POST is described"],
    ["a missing key", "onUnlink", ({ headers }) => delete headers["Authorization"], "lacks the admin key"],
    [
      "a key where none is described",
      "onAccountStatusChange",
      ({ headers }) => (headers["Authorization"] = "KakaoAK ${SERVICE_APP_ADMIN_KEY}"),
      "an Authorization header is sent",
    ],
    [
      "an undeclared form field",
      "onUnlink",
      (request) => (request.body = `${request.body as string}&reason=x`),
      'body / must NOT have unevaluated properties {"unevaluatedProperty":"reason"}',
    ],
    [
      "another content type",
      "onUnlink",
      ({ headers }) => (headers["Content-Type"] = "application/json"),
      "the content type is application/json",
    ],
    ["an undeclared header", "onKakaoTalkShare", ({ headers }) => (headers["X-Other"] = "1"), "header x-other is not"],
    [
      "a missing header",
      "onKakaoTalkShare",
      ({ headers }) => delete headers["X-Kakao-Resource-ID"],
      "header parameter X-Kakao-Resource-ID is missing",
    ],
    [
      "an undeclared query parameter",
      "onUnlinkGet",
      (request) => (request.url += "&reason=x"),
      "query parameter reason is not described",
    ],
    [
      "an undeclared claim",
      "onAccountStatusChange",
      (request) => {
        const [header, claims] = decodeToken(request.body as string);
        request.body = encodeToken([header, { ...(claims as object), exp: 1 }]);
      },
      'body /1 must NOT have unevaluated properties {"unevaluatedProperty":"exp"}',
    ],
    [
      "another issuer",
      "onAccountStatusChange",
      (request) => {
        const [header, claims] = decodeToken(request.body as string);
        request.body = encodeToken([header, { ...(claims as object), iss: "https://example.com" }]);
      },
      "body /1/iss must be equal to constant",
    ],
  ])("%s", (_, operation, change, expected) => {
    const recording = structuredClone(
      api.recordings.find((one) => one.operation === operation && one.case === "success")!,
    );
    change(recording.request);

    const problems = checkWebhookRequest(api, recording);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});
