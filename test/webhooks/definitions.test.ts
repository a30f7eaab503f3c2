import { describe, expect, test } from "vitest";
import { authorizationPrefixes } from "../../generated/apis.js";
import { listWebhooks, type OperationObject, resolveRef, type Schema } from "../../scripts/lib/model/openapi.js";
import { jwksPath } from "../../src/oauth/authorization-server.js";
import {
  accountStatusChangeDefinition,
  talkChannelDefinition,
  talkShareDefinition,
  unlinkDefinition,
} from "../../src/webhooks/definitions.js";
import { apis } from "../support/apis.js";

// The compiler holds the definitions to the generated types. Here is what those types do not carry.

const { bundle } = apis.find((api) => api.bundle.webhooks)!;
const { bundle: kauth } = apis.find(({ name }) => name === "kauth")!;
const withAdminKey = [unlinkDefinition, talkShareDefinition, talkChannelDefinition];

const operationsOf = (webhook: string): OperationObject[] =>
  listWebhooks(bundle)
    .filter(({ path }) => path === webhook)
    .map(({ operation }) => operation);

const propertiesOf = (schema: Schema) => resolveRef(bundle, schema).properties ?? {};

/** Lists the fields of a schema whose type is integer: a TypeScript type tells them from no other number. */
function integersOf(schema: Schema): string[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) =>
    resolveRef(bundle, property).type === "integer" ? [name] : [],
  );
}

const integersIn = (fields: Readonly<Record<string, string>>): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.startsWith("integer"));

const bodyOf = ({ requestBody }: OperationObject): Schema =>
  Object.values(resolveRef(bundle, requestBody!).content)[0]!.schema!;

describe("the receivers of webhooks", () => {
  test("are there for every webhook of the spec", () => {
    const names = [...withAdminKey, accountStatusChangeDefinition].map(({ operationId }) => operationId);

    expect(names.sort()).toEqual(Object.keys(bundle.webhooks!).sort());
  });

  test.each(withAdminKey)("read $operationId with the admin key, as the spec secures it", ({ operationId }) => {
    const schemes = operationsOf(operationId).flatMap(({ security }) => security.flatMap(Object.keys));

    expect(new Set(schemes)).toEqual(new Set(["adminKey"]));
    expect(bundle.components?.securitySchemes?.["adminKey"]?.scheme).toBe(authorizationPrefixes.adminKey);
  });

  test.each(withAdminKey)(
    "read as integers the fields of $operationId that are integers",
    ({ operationId, fields }) => {
      const post = operationsOf(operationId).find(({ requestBody }) => requestBody)!;

      expect(integersIn(fields)).toEqual(integersOf(bodyOf(post)));
    },
  );

  test("verify the token whose header and claims the spec describes", () => {
    const [post] = operationsOf(accountStatusChangeDefinition.operationId);
    const [header, claims] = bodyOf(post!).contentSchema!.prefixItems!;

    expect([header?.$ref, claims?.$ref]).toEqual([
      "#/components/schemas/AccountStatusHeader",
      "#/components/schemas/AccountStatusClaims",
    ]);
    expect(post!.security).toEqual([]);
    expect(integersIn(accountStatusChangeDefinition.claims)).toEqual(integersOf(claims!));
    expect(integersIn(accountStatusChangeDefinition.header)).toEqual(integersOf(header!));
  });

  test("find the public keys at the issuer, which is the server of Kakao Login", () => {
    expect(kauth.servers.map(({ url }) => url)).toEqual([accountStatusChangeDefinition.issuer]);
    expect(kauth.paths).toHaveProperty([jwksPath, "get"]);
  });
});
