import { describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/lib/openapi.js";
import { findAuthorizationServer } from "../../scripts/oauth.js";

const operation = { operationId: "doIt", summary: "", tags: [], security: [], responses: {} };

const failure = { content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } } };

function answer(content: object) {
  return { ...operation, responses: { 200: { content: { "application/json": content } }, 400: failure } };
}

const parts = [{ $ref: "#/components/schemas/Header" }, { $ref: "#/components/schemas/Claims" }];

function serverBundle(): Bundle {
  return {
    info: { title: "Server", version: "1.0.0" },
    servers: [{ url: "https://login.example" }],
    paths: {
      "/start": { get: operation },
      "/tokens": { post: answer({ schema: { $ref: "#/components/schemas/Tokens" } }) },
      "/end": { get: { ...operation, parameters: [{ name: "logout_redirect_uri", in: "query" }] } },
      "/discovery": { get: answer({ examples: { success: { value: { jwks_uri: "https://login.example/keys" } } } }) },
      "/keys": { get: answer({ examples: { success: { value: { keys: [] } } } }) },
    },
    components: {
      schemas: {
        Tokens: { properties: { id_token: { contentSchema: { prefixItems: parts } } } },
        Header: { properties: { alg: { const: "RS256" } } },
        Failure: {
          properties: { code: { $ref: "#/components/schemas/Code" }, text: { type: "string" } },
          "x-kakao-error": { code: "code", message: "text" },
        },
        Code: { type: "string", "x-kakao-catalogue": "koe" },
        Claims: { required: ["iss", "exp"], properties: { iss: { const: "https://issuer.example" } } },
      },
    },
  };
}

const flow = { authorizationUrl: "https://login.example/start", tokenUrl: "https://login.example/tokens" };

function clientBundle(authorizationCode = flow): Bundle {
  const { info, servers } = serverBundle();
  const securitySchemes = { key: { type: "http" }, token: { type: "oauth2", flows: { authorizationCode } } };
  return { info, servers, components: { securitySchemes } };
}

function find(server: Bundle, client = clientBundle()) {
  return findAuthorizationServer([
    { api: "client", bundle: client },
    { api: "server", bundle: server },
  ]);
}

describe("the facts of the authorization server", () => {
  test("come from the oauth2 scheme, the discovery document and the constants of the ID token", () => {
    expect(find(serverBundle())).toEqual({
      api: "server",
      baseUrl: "https://login.example",
      authorizationPath: "/start",
      tokenPath: "/tokens",
      endSessionPath: "/end",
      jwksPath: "/keys",
      issuer: "https://issuer.example",
      algorithm: "RS256",
      requiredClaims: ["iss", "exp"],
      codes: "koe",
      types: { tokens: "Tokens", claims: "Claims" },
    });
  });

  test.each<[string, (server: Bundle) => void, string]>([
    ["the token call", ({ paths }) => delete paths!["/tokens"], "no operation stands at the tokenUrl"],
    ["the end of a session", ({ paths }) => delete paths!["/end"], "parameter logout_redirect_uri"],
    ["the discovery document", ({ paths }) => delete paths!["/discovery"], "no recorded answer has a jwks_uri"],
    ["the keys", ({ paths }) => delete paths!["/keys"], "no operation stands at the jwks_uri"],
    ["the issuer", ({ components }) => delete components!.schemas!["Claims"]!.properties, "iss has no const"],
    ["the algorithm", ({ components }) => delete components!.schemas!["Header"]!.properties, "alg has no const"],
    ["the codes of errors", ({ components }) => delete components!.schemas!["Code"], "its errors have no codes"],
    ["the ID token", ({ components }) => delete components!.schemas!["Tokens"]!.properties, "contentSchema"],
  ])("are refused when %s is missing", (_, remove, problem) => {
    const server = serverBundle();
    remove(server);

    expect(() => find(server)).toThrow(problem);
    expect(() => find(server)).toThrow(/^spec\/server: /);
  });

  test("are refused when no operation stands where the scheme sends a login, or no scheme has such a flow", () => {
    const elsewhere = clientBundle({ ...flow, authorizationUrl: "https://login.example/other" });

    expect(() => find(serverBundle(), elsewhere)).toThrow("no operation stands at the authorizationUrl");
    expect(() => findAuthorizationServer([{ api: "server", bundle: serverBundle() }])).toThrow(
      "authorizationCode flow",
    );
  });
});
