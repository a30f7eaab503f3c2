import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Arrival,
  Fields,
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
    const word = bundle.components?.securitySchemes?.[scheme]?.scheme;
    return {
      schema: nameOf(webhook, content),
      webhook: { ...webhook, scheme: demand(word, webhook, `the security scheme ${scheme} has no scheme`) },
    };
  }
  return describeToken(bundle, operation, webhook, jwksUrl);
}

/** What the description says of a token: its header and its claims are the two items of its content. */
function describeToken(
  bundle: Bundle,
  operation: OperationObject,
  webhook: WebhookDescription,
  jwksUrl: string,
): Omit<Handler, "name"> {
  const content = Object.values(contentOf(bundle, operation))[0]?.schema ?? {};
  const [header = {}, claims = {}] = content.contentSchema?.prefixItems ?? [];
  const constant = (schema: Schema, name: string): string => {
    const value = resolveRef(bundle, schema).properties?.[name]?.["const"];
    return demand(typeof value === "string" ? value : undefined, webhook, `${name} has no const in the token`);
  };
  const refused = Object.keys(operation.responses).find((status) => /^4\d\d$/.test(status));
  const { events = {} } = resolveRef(bundle, claims).properties ?? {};
  return {
    schema: nameOf(webhook, claims),
    webhook: {
      ...webhook,
      issuer: constant(claims, "iss"),
      algorithm: constant(header, "alg"),
      type: constant(header, "typ"),
      header: fieldsOf(bundle, header),
      claims: fieldsOf(bundle, claims),
      eventTypes: Object.keys(resolveRef(bundle, events).properties ?? {}),
      jwksUrl,
      refusedStatus: Number(demand(refused, webhook, "no answer says that a token is refused")),
    },
  };
}

function nameOf(webhook: WebhookDescription, { $ref }: Schema): string {
  return demand($ref?.split("/").at(-1), webhook, "what it carries must be a named schema");
}

function demand<T>(value: T | undefined, { operationId }: { operationId: string }, problem: string): T {
  if (value === undefined) throw new BuildError(`webhook ${operationId}: ${problem}: its receiver needs it`);
  return value;
}

function contentOf(bundle: Bundle, { requestBody }: OperationObject) {
  return requestBody ? resolveRef(bundle, requestBody).content : {};
}

function arrivalOf(bundle: Bundle, operation: OperationObject): Arrival {
  const [body] = Object.entries(contentOf(bundle, operation));
  if (body) return { mediaType: body[0], ...fieldsOf(bundle, body[1].schema ?? {}) };
  const query = (operation.parameters ?? [])
    .map((parameter) => resolveRef(bundle, parameter))
    .filter((parameter) => parameter.in === "query")
    // An exploded object is whatever no other parameter names: no field has its name.
    .filter(({ schema = {} }) => typeOf(bundle, schema) !== "object");
  const properties = Object.fromEntries(query.map(({ name, schema = {} }) => [name, schema]));
  const required = query.filter((parameter) => parameter.required).map(({ name }) => name);
  return fieldsOf(bundle, { properties, required });
}

function fieldsOf(bundle: Bundle, schema: Schema): Fields {
  const { properties = {}, required = [] } = resolveRef(bundle, schema) as Schema & { required?: string[] };
  const types = Object.entries(properties).flatMap(([name, property]) => {
    const type = typeOf(bundle, property);
    return type ? [[name, type] as const] : [];
  });
  return { required, types: Object.fromEntries(types) };
}

const fieldTypes: readonly string[] = ["string", "integer", "boolean", "object"] satisfies FieldType[];

/** Type of a schema, through references and through a choice whose members agree, such as an open enum. */
function typeOf(bundle: Bundle, schema: Schema): FieldType | undefined {
  const { type, anyOf = [] } = resolveRef(bundle, schema);
  if (typeof type === "string") return fieldTypes.includes(type) ? (type as FieldType) : undefined;
  const types = new Set(anyOf.map((member) => typeOf(bundle, member)));
  return types.size === 1 ? [...types][0] : undefined;
}

/** The status of the documented answer; for any of 2XX, 200. */
function successOf(operation: OperationObject): number {
  const status = Object.keys(operation.responses).find((key) => key.startsWith("2"));
  return Number(demand(status, operation, "no answer says that all is well").replace("XX", "00"));
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
import { createKeyedHandler } from "../src/webhooks/admin-key-handler.js";
import { createSignedHandler } from "../src/webhooks/signed-token-handler.js";
import type { ${types.join(", ")} } from "./types/${first?.api ?? ""}.js";
${rendered.join("")}`;
}

await runAsCommand(import.meta.url, webhooks);
