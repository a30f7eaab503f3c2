import { describe, expect, test } from "vitest";
import { modelOf } from "../../scripts/lib/model/api-model.js";
import { describeErrors } from "../../scripts/lib/model/error-bodies.js";
import { listOperations } from "../../scripts/lib/model/openapi.js";
import { jwksPath } from "../../src/oauth/authorization-server.js";
import { createOAuth, type OAuthOptions } from "../../src/oauth/index.js";
import { apis, callableApis, locate } from "../support/apis.js";
import { options } from "./options.js";

// The compiler holds src/oauth to the generated types. Here is what those types do not carry.

const kauth = apis.find(({ name }) => name === "kauth")!;
const flows = callableApis
  .flatMap(({ bundle }) => Object.values(bundle.components?.securitySchemes ?? {}))
  .flatMap((scheme) => scheme.flows?.authorizationCode ?? []);

/** Returns the URL of the token call, which is not sent. */
async function tokenUrl(): Promise<string> {
  const seen: string[] = [];
  const fetch: OAuthOptions["fetch"] = ({ url }) => {
    seen.push(url);
    return Promise.resolve(Response.json({ access_token: "a" }));
  };
  await createOAuth({ ...options, fetch }).exchangeCode({ code: "c" });
  return seen[0]!;
}

describe("the authorization server", () => {
  test("starts a login and issues tokens where the security schemes of the spec say", async () => {
    const { url } = await createOAuth(options).authorizeUrl();

    expect(flows.length).toBeGreaterThan(0);
    expect(new Set(flows.map(({ authorizationUrl }) => authorizationUrl))).toEqual(new Set([url.split("?")[0]]));
    expect(new Set(flows.map((flow) => flow.tokenUrl))).toEqual(new Set([await tokenUrl()]));
  });

  test("publishes its keys where the recorded discovery document says", () => {
    const recording = kauth.recordings.find(({ operation }) => operation === "getOpenidConfiguration")!;

    expect(recording.response.body).toMatchObject({ jwks_uri: kauth.bundle.servers[0]!.url + jwksPath });
  });

  test("issues ID tokens whose header and claims are those that are verified", () => {
    const { operation } = locate(kauth, "requestToken");
    const tokens = operation.responses["200"]!.content!["application/json"]!.schema!.$ref!.split("/").at(-1)!;
    const idToken = kauth.bundle.components!.schemas![tokens]!.properties!["id_token"]!;

    expect(idToken.contentSchema!.prefixItems!.map(({ $ref }) => $ref)).toEqual([
      "#/components/schemas/IdTokenHeader",
      "#/components/schemas/IdTokenClaims",
    ]);
  });

  test("has errors with the codes whose hints parseRedirect() returns, and ends a session at one path", () => {
    const ends = listOperations(kauth.bundle).filter(({ operation }) =>
      operation.parameters?.some(({ name }) => name === "logout_redirect_uri"),
    );

    expect(describeErrors(modelOf(kauth.id, kauth.bundle))?.kinds).toEqual(["koe"]);
    expect(ends.map(({ path }) => kauth.bundle.servers[0]!.url + path)).toEqual([
      createOAuth(options).logoutUrl().split("?")[0],
    ]);
  });
});
