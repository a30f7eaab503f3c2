import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Arrival,
  FieldType,
  KeyedWebhook,
  SignedWebhook,
  WebhookDescription,
} from "../src/webhooks/description.js";
import {
  type Bundle,
  listWebhooks,
  type OperationObject,
  readBundles,
  resolveRef,
  type Schema,
} from "./lib/openapi.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { findAuthorizationServer } from "./oauth.js";

/** Generates the receivers of the webhooks: `webhooks.ts`. */
export const webhooks: Step = {
  name: "webhooks",
  run(generated) {
    const bundles = readBundles(generated);
    const { baseUrl, jwksPath } = findAuthorizationServer(bundles);
    const handlers = bundles.flatMap(({ api, bundle }) =>
      describeWebhooks(bundle, baseUrl + jwksPath).map((webhook) => ({ api, ...webhook })),
    );
    writeFileSync(join(generated, "webhooks.ts"), renderHandlers(handlers));
    return `${handlers.length} receivers`;
  },
};

/** A receiver: its name, the schema of what it gives, and what it must know. */
export interface Handler {
  readonly name: string;
  readonly schema: string;
  readonly webhook: KeyedWebhook | SignedWebhook;
}

/** What the receivers of a description's webhooks must know. */
export function describeWebhooks(bundle: Bundle, jwksUrl: string): Handler[] {
  const names = [...new Set(listWebhooks(bundle).map(({ path }) => path))];
  return names.map((path) => {
    const placed = listWebhooks(bundle).filter((webhook) => webhook.path === path);
    const arrivals = Object.fromEntries(placed.map(({ method, operation }) => [method, arrivalOf(bundle, operation)]));
    const withBody = placed.find(({ operation }) => operation.requestBody)?.operation;
    if (!withBody) throw new BuildError(`webhook ${path}: no method has a body: its receiver would have no type`);
    const { operationId } = withBody;
    const webhook = { operationId, status: successOf(withBody), arrivals };
    const name = `handle${path.replace(/^on(Kakao)?/, "")}`;
    return { name, ...secured(bundle, withBody, webhook, jwksUrl) };
  });
}

function secured(
  bundle: Bundle,
  operation: OperationObject,
  webhook: WebhookDescription,
  jwksUrl: string,
): Omit<Handler, "name"> {
  const content = Object.values(contentOf(bundle, operation))[0]?.schema ?? {};
  const scheme = Object.keys(operation.security[0] ?? {})[0];
  if (scheme !== undefined) {
    const { scheme: word = "" } = bundle.components?.securitySchemes?.[scheme] ?? {};
    return { schema: nameOf(webhook, content), webhook: { ...webhook, scheme: word } };
  }
  const [header = {}, claims = {}] = content.contentSchema?.prefixItems ?? [];
  const constant = (schema: Schema, name: string) => String(resolveRef(bundle, schema).properties?.[name]?.["const"]);
  const refused = Object.keys(operation.responses).find((status) => status.startsWith("4"));
  return {
    schema: nameOf(webhook, claims),
    webhook: {
      ...webhook,
      issuer: constant(claims, "iss"),
      algorithm: constant(header, "alg"),
      type: constant(header, "typ"),
      requiredClaims: (resolveRef(bundle, claims)["required"] ?? []) as string[],
      eventTypes: Object.keys(
        resolveRef(bundle, resolveRef(bundle, claims).properties?.["events"] ?? {}).properties ?? {},
      ),
      jwksUrl,
      refusedStatus: Number(refused),
    },
  };
}

function nameOf({ operationId }: WebhookDescription, { $ref }: Schema): string {
  const name = $ref?.split("/").at(-1);
  if (!name) throw new BuildError(`webhook ${operationId}: what it carries must be a named schema`);
  return name;
}

function contentOf(bundle: Bundle, { requestBody }: OperationObject) {
  return requestBody ? resolveRef(bundle, requestBody).content : {};
}

function arrivalOf(bundle: Bundle, operation: OperationObject): Arrival {
  const [body] = Object.entries(contentOf(bundle, operation));
  if (body) {
    const { properties = {}, required = [] } = resolveRef(bundle, body[1].schema ?? {}) as Schema & {
      required?: string[];
    };
    return { mediaType: body[0], required, types: typesOf(bundle, properties) };
  }
  const query = (operation.parameters ?? [])
    .map((parameter) => resolveRef(bundle, parameter))
    .filter((parameter) => parameter.in === "query");
  const schemas = Object.fromEntries(query.map(({ name, schema = {} }) => [name, schema]));
  const required = query.filter((parameter) => parameter.required).map(({ name }) => name);
  return { required, types: typesOf(bundle, schemas) };
}

/** Types of the fields that are not text. */
function typesOf(bundle: Bundle, properties: Record<string, Schema>): Record<string, FieldType> {
  const types = Object.entries(properties).map(([name, schema]) => [name, resolveRef(bundle, schema).type] as const);
  return Object.fromEntries(types.filter(([, type]) => type === "integer" || type === "boolean")) as Record<
    string,
    FieldType
  >;
}

/** The status of the documented answer; for any of 2XX, 200. */
function successOf({ responses }: OperationObject): number {
  const status = Object.keys(responses).find((key) => key.startsWith("2")) ?? "";
  return Number(status.replace("XX", "00"));
}

function renderHandlers(handlers: readonly (Handler & { api: string })[]): string {
  const [first] = handlers;
  const types = [...new Set(handlers.map(({ schema }) => schema))].sort();
  const rendered = handlers.map(({ name, schema, webhook }) => {
    const create = "scheme" in webhook ? "createKeyedHandler" : "createSignedHandler";
    return `
/** Receives what the description calls ${webhook.operationId}. */
export const ${name} = /* @__PURE__ */ ${create}<${schema}>(${JSON.stringify(webhook, null, 2)});
`;
  });
  return `// Generated from spec/ by npm run webhooks. Do not edit.
import { createKeyedHandler } from "../src/webhooks/keyed.js";
import { createSignedHandler } from "../src/webhooks/signed.js";
import type { ${types.join(", ")} } from "./types/${first?.api ?? ""}.js";
${rendered.join("")}`;
}

await runAsCommand(import.meta.url, [webhooks]);
