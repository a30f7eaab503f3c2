import { describe, expect, test } from "vitest";
import { prepareForDocs } from "../../scripts/lib/docs-bundle.js";
import { type Bundle, listOperations } from "../../scripts/lib/openapi.js";
import { apis, readExactBundle } from "../support/apis.js";
import { tabulate } from "../../scripts/lib/client-table.js";

function documented(id: string, change: (bundle: Bundle) => void = () => undefined) {
  const { bundle, recordings } = apis.find((api) => api.id === id)!;
  const copy = readExactBundle(id);
  change(copy);
  const prepared = prepareForDocs(copy, tabulate(bundle).operations, recordings);
  return (operationId: string) =>
    listOperations(prepared).find(({ operation }) => operation.operationId === operationId)!.operation as unknown as {
      description: string;
      "x-codeSamples": { source: string }[];
      responses: Record<string, { content: Record<string, { examples: Record<string, { value: unknown }> }> }>;
    };
}

describe("the bundle of the reference", () => {
  const operation = documented("kapi");

  test("links Kakao's page in the description", () => {
    expect(operation("getTalkProfile").description).toMatch(
      /\n\nKakao's page: \[.+\]\(https:\/\/developers\.kakao\.com\//,
    );
  });

  test("shows the call of the plainest recording as curl", () => {
    expect(operation("getTalkProfilesByUserList")["x-codeSamples"][0]?.source).toBe(
      [
        'curl -G "https://kapi.kakao.com/v2/api/talk/profiles"',
        '-H "Authorization: KakaoAK ${SERVICE_APP_ADMIN_KEY}"',
        "-d 'target_ids=[9876]'",
        "-d 'target_id_type=user_id'",
      ].join(" \\\n  "),
    );
  });

  test("shows a placeholder in a query as the shell knows it", () => {
    const source = documented("kauth")("authorize")["x-codeSamples"][0]?.source;

    expect(source).toContain("client_id=${REST_API_KEY}");
  });

  test("shows every digit of a long ID", () => {
    const { responses } = documented("kapi", (bundle) => {
      const { examples } =
        bundle.paths!["/v2/user/upgrade/service_terms"]!["post"]!.responses["200"]!.content!["application/json"]!;
      Object.values(examples!)[0]!.value = { id: 1376016924429759243n, small: 7 };
    })("upgradeServiceTerms");

    const [example] = Object.values(responses["200"]!.content["application/json"]!.examples);

    expect(example?.value).toEqual({ id: "1376016924429759243", small: 7 });
  });
});
