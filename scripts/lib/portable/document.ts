import type { Bundle, OperationObject, Parameter, ResponseObject, Schema, SecurityScheme } from "../model/openapi.js";
import type { Losses } from "./losses.js";
import { toPortableBody, toPortableOperation, toPortableParameter, toPortableResponse } from "./operation.js";
import { type Context, toPortableSchema } from "./schema.js";

type PathItem = Record<string, OperationObject>;

/** Converts a bundle of OpenAPI 3.1 to a document of 3.0.3 that generators in all languages understand. */
export function toPortable(bundle: Bundle, losses: Losses): object {
  const context: Context = { bundle, losses };
  const { info, servers, paths = {}, webhooks, components = {}, ...rest } = bundle as Bundle & Record<string, unknown>;
  const { tags, security, externalDocs } = rest;
  const hooks = Object.entries(webhooks ?? {});
  hooks.forEach(() => losses.count("webhook"));
  return {
    openapi: "3.0.3",
    info: portableInfo(info),
    servers,
    ...definedOnly({ tags, security, externalDocs }),
    paths: mapValues(paths, (item) => portableItem(context, item)),
    ...(hooks.length > 0 && { "x-webhooks": mapValues(webhooks ?? {}, (item) => portableItem(context, item)) }),
    components: portableComponents(context, components),
  };
}

function portableInfo(info: Bundle["info"]): object {
  const { summary, license, description, ...rest } = info as Bundle["info"] & {
    description?: string;
    summary?: string;
    license?: { name: string; identifier?: string; url?: string };
  };
  const { identifier, ...licence } = license ?? { name: "" };
  return {
    ...rest,
    description: [summary?.replace(/\.?$/, "."), description].filter(Boolean).join("\n\n"),
    ...(license && {
      license: identifier ? { ...licence, url: `https://spdx.org/licenses/${identifier}.html` } : licence,
    }),
  };
}

function portableItem(context: Context, item: PathItem): object {
  return mapValues(item, (value, key) => {
    if (key === "parameters") {
      return (value as unknown as Parameter[]).map((parameter) => toPortableParameter(context, parameter, "path"));
    }
    return typeof value === "object" && "operationId" in value ? toPortableOperation(context, value) : value;
  });
}

function portableComponents(context: Context, components: NonNullable<Bundle["components"]>): object {
  const converters: Record<string, (value: never, name: string) => unknown> = {
    schemas: (schema: Schema, name) => toPortableSchema(context, schema, name),
    parameters: (parameter: Parameter, name) => toPortableParameter(context, parameter, name),
    requestBodies: (body: NonNullable<OperationObject["requestBody"]>, name) => toPortableBody(context, body, name),
    responses: (response: ResponseObject, name) => toPortableResponse(context, response, name),
    headers: (header: { schema?: Schema }, name) =>
      header.schema ? { ...header, schema: toPortableSchema(context, header.schema, name) } : header,
    securitySchemes: (scheme: SecurityScheme) => portableScheme(context, scheme),
  };
  return mapValues(components as Record<string, Record<string, never>>, (section, name) => {
    const convert = converters[name];
    return convert ? mapValues(section, convert) : section;
  });
}

/** Converts `KakaoAK`, which OpenAPI knows but no generator does, to an API key, which all of them send as it is. */
function portableScheme({ losses }: Context, scheme: SecurityScheme): object {
  if (scheme.type !== "http" || scheme.scheme === undefined || /^(basic|bearer)$/i.test(scheme.scheme)) return scheme;
  losses.count("scheme");
  const instruction = `Set the API key to the whole value of the header: \`${scheme.scheme} \` and then the key.`;
  return {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: [scheme.description, instruction].filter(Boolean).join("\n\n"),
  };
}

function definedOnly(object: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function mapValues<Value>(object: Record<string, Value>, change: (value: Value, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
