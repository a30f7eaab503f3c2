import { describe, expect, test } from "vitest";
import { listWebhooks } from "../../scripts/lib/model/openapi.js";
import type { Recording } from "../../scripts/lib/spec/recordings.js";
import { apis } from "../support/apis.js";
import { decodeJwt } from "../../src/jwt/decode-jwt.js";
import { checkFit } from "../support/contract.js";

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
      test("matches the spec strictly", async () => {
        expect(await checkFit(recording)).toEqual([]);
      });
    },
  );
});

/** Encodes a token with changed claims; like all of ours it has no signature. */
function encodeToken([header, claims]: unknown[]): string {
  const parts = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...parts, "c2lnbmF0dXJl"].join(".");
}

describe("the check of webhooks rejects", () => {
  test.each<[string, string, (request: Recording["request"]) => void, string]>([
    ["another method", "onUnlink", (request) => (request.method = "PUT"), "request operation : expected POST, got PUT"],
    [
      "a missing key",
      "onUnlink",
      ({ headers }) => delete headers["Authorization"],
      "request credential /Authorization: expected KakaoAK with the adminKey, got no Authorization header",
    ],
    [
      "an undeclared form field",
      "onUnlink",
      (request) => (request.body = `${request.body as string}&reason=x`),
      "request body /reason: expected only declared properties",
    ],
    [
      "another content type",
      "onUnlink",
      ({ headers }) => (headers["Content-Type"] = "application/json"),
      "request media-type : expected application/x-www-form-urlencoded, got application/json",
    ],
    [
      "a missing header",
      "onKakaoTalkShare",
      ({ headers }) => delete headers["X-Kakao-Resource-ID"],
      "request header /X-Kakao-Resource-ID: expected a value, got nothing",
    ],
    [
      "an undeclared query parameter",
      "onUnlinkGet",
      (request) => (request.url += "&reason=x"),
      "request query /reason: expected only declared parameters",
    ],
    [
      "an undeclared claim",
      "onAccountStatusChange",
      (request) => {
        const { header, claims } = decodeJwt(request.body as string)!;
        request.body = encodeToken([header, { ...claims, exp: 1 }]);
      },
      "request body /1/exp: expected only declared properties",
    ],
    [
      "another issuer",
      "onAccountStatusChange",
      (request) => {
        const { header, claims } = decodeJwt(request.body as string)!;
        request.body = encodeToken([header, { ...claims, iss: "https://example.com" }]);
      },
      'request body /1/iss: expected "https://kauth.kakao.com"',
    ],
  ])("%s", async (_, operation, change, expected) => {
    const recording = structuredClone(
      api.recordings.find((one) => one.operation === operation && one.case === "success")!,
    );
    change(recording.request);

    const problems = await checkFit(recording);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});
