import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Bundle,
  listOperations,
  type PlacedOperation,
  readBundles,
  resolveRef,
  type Schema,
} from "./lib/openapi.js";
import { describeErrors } from "./lib/error-bodies.js";
import { camelCase, pascalCase } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";

/** Generates what the login helper must know of the authorization server: `oauth.ts`. */
export const oauth: Step = {
  name: "oauth",
  run(generated) {
    const server = findAuthorizationServer(readBundles(generated));
    writeFileSync(join(generated, "oauth.ts"), renderServer(server));
    return `login at ${server.api}`;
  },
};

/** What the descriptions say of the authorization server. */
export interface AuthorizationServer {
  readonly api: string;
  readonly baseUrl: string;
  readonly authorizationPath: string;
  readonly tokenPath: string;
  readonly endSessionPath: string;
  readonly jwksPath: string;
  readonly issuer: string;
  readonly algorithm: string;
  /** Claims that every ID token has. */
  readonly requiredClaims: readonly string[];
  /** Kind of its error codes. */
  readonly codes: string;
  /** Schema names of what the token call answers with, of its errors, and of the payload of an ID token. */
  readonly types: { readonly tokens: string; readonly claims: string };
}

/**
 * Finds the authorization server: the endpoints by the flow of the oauth2 scheme (OpenAPI 3.1, OAuth Flow Object), the
 * keys by the recorded discovery document (OpenID Connect Discovery 1.0), the end of a session by its parameter, and
 * what an ID token must say by the constants of its schema.
 */
export function findAuthorizationServer(bundles: readonly { api: string; bundle: Bundle }[]): AuthorizationServer {
  const { authorizationUrl, tokenUrl } = findFlow(bundles);
  const home = bundles.find(({ bundle }) => findByUrl(bundle, authorizationUrl));
  if (!home)
    throw new BuildError(`spec/: no operation stands at the authorizationUrl ${authorizationUrl}: describe it`);
  const { api, bundle } = home;
  const token = required(findByUrl(bundle, tokenUrl), api, `no operation stands at the tokenUrl ${tokenUrl}`);
  const tokens = answerOf(token);
  const { header, claims } = idTokenOf(api, bundle, tokens);
  return {
    api,
    baseUrl: bundle.servers[0]?.url ?? "",
    authorizationPath: required(findByUrl(bundle, authorizationUrl), api, "no authorization endpoint").path,
    tokenPath: token.path,
    endSessionPath: findEndSession(api, bundle).path,
    jwksPath: findJwks(api, bundle).path,
    issuer: constantOf(api, bundle, claims, "iss"),
    algorithm: constantOf(api, bundle, header, "alg"),
    requiredClaims: (resolveRef(bundle, claims)["required"] ?? []) as string[],
    codes: required(describeErrors(bundle)?.kinds[0], api, "its errors have no codes"),
    types: { tokens: nameOf(api, tokens), claims: nameOf(api, claims) },
  };
}

function findFlow(bundles: readonly { bundle: Bundle }[]): { authorizationUrl: string; tokenUrl: string } {
  const schemes = bundles.flatMap(({ bundle }) => Object.values(bundle.components?.securitySchemes ?? {}));
  const flow = schemes.map(({ flows }) => flows?.authorizationCode).find((found) => found !== undefined);
  return required(flow, "common", "no security scheme has an authorizationCode flow");
}

function findByUrl(bundle: Bundle, url: string): PlacedOperation | undefined {
  return listOperations(bundle).find(({ path }) => `${bundle.servers[0]?.url ?? ""}${path}` === url);
}

function findEndSession(api: string, bundle: Bundle): PlacedOperation {
  const found = listOperations(bundle).find(({ operation }) =>
    operation.parameters?.some((parameter) => resolveRef(bundle, parameter).name === "logout_redirect_uri"),
  );
  return required(found, api, "no operation has a parameter logout_redirect_uri");
}

function findJwks(api: string, bundle: Bundle): PlacedOperation {
  const answers = listOperations(bundle).flatMap(({ operation }) =>
    Object.values(operation.responses["200"]?.content?.["application/json"]?.examples ?? {}),
  );
  const urls = answers.map(({ value }) => (value as { jwks_uri?: string } | null)?.jwks_uri);
  const url = required(
    urls.find((found) => found !== undefined),
    api,
    "no recorded answer has a jwks_uri",
  );
  return required(findByUrl(bundle, url), api, `no operation stands at the jwks_uri ${url}`);
}

function answerOf({ operation }: PlacedOperation): Schema {
  return operation.responses["200"]?.content?.["application/json"]?.schema ?? {};
}

function idTokenOf(api: string, bundle: Bundle, tokens: Schema): { header: Schema; claims: Schema } {
  const parts = resolveRef(bundle, tokens).properties?.["id_token"]?.contentSchema?.prefixItems ?? [];
  return {
    header: required(parts[0], api, "id_token has no contentSchema with a header"),
    claims: required(parts[1], api, "id_token has no contentSchema with claims"),
  };
}

function constantOf(api: string, bundle: Bundle, schema: Schema, property: string): string {
  const constant = resolveRef(bundle, schema).properties?.[property]?.["const"];
  if (typeof constant !== "string")
    throw new BuildError(`spec/${api}: ${property} has no const in the ID token: add it`);
  return constant;
}

function nameOf(api: string, { $ref }: Schema): string {
  return required($ref?.split("/").at(-1), api, "the tokens and the claims of an ID token must be named schemas");
}

function required<T>(value: T | undefined, api: string, problem: string): T {
  if (value === undefined) throw new BuildError(`spec/${api}: ${problem}: the login helper needs it, describe it`);
  return value;
}

function renderServer(server: AuthorizationServer): string {
  const { api, codes, types, authorizationPath, endSessionPath, ...facts } = server;
  const name = camelCase(api);
  const operation = (path: string): string => `{
    path: ${JSON.stringify(path)},
    operation: ${name}.operations[${JSON.stringify(`GET ${path}`)}],
  }`;
  const constants = Object.entries({ name, ...facts }).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const query = (path: string): string => `paths[${JSON.stringify(path)}]["get"]["parameters"]["query"]`;
  return `// Generated from spec/ by npm run oauth. Do not edit.
import { hints } from "./hints/${codes}.js";
import { ${name} } from "./operations/${api}.js";
import type { ${types.claims}, paths, ${types.tokens} } from "./types/${api}.js";

export { create${pascalCase(api)}Client as createAuthorizationServerClient } from "./clients/${api}.js";

/** The authorization server. */
export const authorizationServer = {
${constants.join("\n")}
  authorization: ${operation(authorizationPath)},
  endSession: ${operation(endSessionPath)},
  hints,
} as const;

/** Query of the address at which a login starts. */
export type AuthorizationQuery = ${query(authorizationPath)};

/** Query of the address at which the browser session of the user ends. */
export type EndSessionQuery = ${query(endSessionPath)};

/** Payload of an ID token. */
export type OauthIdTokenClaims = ${types.claims};

/** What the token call answers with. */
export type OauthTokens = ${types.tokens};
`;
}

await runAsCommand(import.meta.url, oauth);
