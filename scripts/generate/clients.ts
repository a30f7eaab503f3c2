import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder } from "../lib/empty-folder.js";
import { type ApiModel, isCallable, readApis } from "../lib/model/api-model.js";
import type { SecurityScheme } from "../lib/model/openapi.js";
import { pascalCase } from "../lib/project.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";

/** Generates the entry points of the package: `apis.ts`, `clients/<api>.ts` and `clients/index.ts`. */
export const clients: Step = {
  name: "generate:clients",
  run(generated) {
    const folder = emptyFolder(join(generated, "clients"));
    // What has webhooks only is received, not called.
    const all = readApis(generated);
    const apis = all.filter(isCallable);
    writeFileSync(join(generated, "apis.ts"), renderApis(apis));
    for (const api of apis) writeFileSync(join(folder, `${api.id}.ts`), renderClient(api));
    writeFileSync(join(folder, "index.ts"), renderAllClients(apis, all));
    return `${apis.length} clients`;
  },
};

type Apis = readonly ApiModel[];

function renderApis(apis: Apis): string {
  const schemes = Object.entries(securitySchemes(apis));
  const prefixes = schemes.map(([name, scheme]) => `  ${name}: ${JSON.stringify(prefixOf(name, scheme))},`);
  const options = schemes.map(
    ([name, { description = "" }]) => `${comment(description, "  ")}  ${name}?: Credential | undefined;`,
  );
  return `// Generated from spec/ by npm run generate. Do not edit.
import type { Credential } from "../src/client/credentials/credential.js";

/** Names of the APIs in the client. */
export type ApiName = ${apis.map(({ name }) => JSON.stringify(name)).join(" | ")};

/** Security schemes of the APIs, with the prefix of their values in the \`Authorization\` header. */
export const authorizationPrefixes = {
${prefixes.join("\n")}
} as const;

/** Name of a security scheme: a kind of key or token. */
export type SecuritySchemeName = keyof typeof authorizationPrefixes;

/** The keys and tokens of an app; pass those that your calls need. */
export interface Credentials {
${options.join("\n")}
}
`;
}

/** Collects the security schemes of all APIs: the same name must mean the same scheme everywhere. */
function securitySchemes(apis: Apis): Record<string, SecurityScheme> {
  const schemes: Record<string, SecurityScheme> = {};
  for (const { bundle } of apis) {
    for (const [name, scheme] of Object.entries(bundle.components?.securitySchemes ?? {})) {
      if (schemes[name] && JSON.stringify(schemes[name]) !== JSON.stringify(scheme)) {
        throw new BuildError(`security scheme ${name} differs between APIs: keep it in spec/common`);
      }
      schemes[name] = scheme;
    }
  }
  return schemes;
}

function prefixOf(name: string, { type, scheme }: SecurityScheme): string {
  if (type === "oauth2") return "Bearer";
  if (type === "http" && scheme) return scheme;
  throw new BuildError(`security scheme ${name} is of type ${type}: the client knows oauth2 and http`);
}

function renderClient({ id: api, name, bundle }: ApiModel): string {
  const type = `${pascalCase(api)}Client`;
  const { title, summary = "" } = bundle.info;
  return `// Generated from spec/${api} by npm run generate. Do not edit.
import { type ApiClient, createApiClient } from "../../src/client/create-api-client.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { ${name} } from "../operations/${api}.js";
import type { pages } from "../pages/${api}.js";
import type { paths } from "../types/${api}.js";

export type * from "../types/${api}.js";
export * from "../../src/client/index.js";

type Operations = typeof ${name}.operations;
type Pages = typeof pages;

/** What the client knows of each operation. */
export interface ${pascalCase(api)}Table extends Operations {}

/** How the pages of lists follow each other. */
export interface ${pascalCase(api)}Pages extends Pages {}

/** Client of the ${title}: ${summary} */
export type ${type} = ApiClient<paths, ${pascalCase(api)}Table, ${pascalCase(api)}Pages>;

/**
 * Creates a client of the ${title}. It sends nothing yet.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function create${type}(options: KakaoOptions = {}): ${type} {
  return createApiClient<paths, ${pascalCase(api)}Table, ${pascalCase(api)}Pages>(${name}, options);
}
`;
}

function renderAllClients(apis: Apis, all: Apis): string {
  const imports = apis.map(
    ({ id: api }) => `import { create${pascalCase(api)}Client, type ${pascalCase(api)}Client } from "./${api}.js";`,
  );
  const operations = apis.map(
    ({ id: api }) => `import type { operations as ${pascalCase(api)}Operations } from "../types/${api}.js";`,
  );
  const members = apis.map(
    ({ id: api, name, bundle: { info } }) =>
      `  /** ${info.title}: ${info.summary ?? ""} */\n  readonly ${name}: ${pascalCase(api)}Client;`,
  );
  const values = apis.map(({ id: api, name }) => `    ${name}: create${pascalCase(api)}Client(options),`);
  return `// Generated from spec/ by npm run generate. Do not edit.
import type { KakaoOptions } from "../../src/client/options/options.js";
import type { ErrorBody, RequestArguments, SuccessBody } from "../../src/client/types.js";
${imports.join("\n")}
${operations.join("\n")}

export * from "../../src/client/index.js";
${renderSchemas(all)}

interface Operations extends ${apis.map(({ id: api }) => `${pascalCase(api)}Operations`).join(", ")} {}

/**
 * The ID of an operation that a client calls, such as \`getUserMe\`; \`ContractId\` of \`kakao-openapi/contract\`
 * includes webhooks.
 */
export type OperationId = keyof Operations;

/** The arguments of an operation, by its ID, as a client takes them: \`RequestOf<"sendMemoDefault">["body"]\`. */
export type RequestOf<Id extends OperationId> = RequestArguments<Operations[Id]>;

/** The body of a success of an operation, by its ID: \`ResponseOf<"getUserMe">\` is \`UserMe\`. */
export type ResponseOf<Id extends OperationId> = SuccessBody<Operations[Id]>;

/** The body of an error of an operation, by its ID, where one is described. */
export type ErrorOf<Id extends OperationId> = ErrorBody<Operations[Id]>;

/** Clients of all Kakao APIs, with the same keys and options. */
export interface Kakao {
${members.join("\n")}
}

/**
 * Creates clients of all Kakao APIs. They send nothing yet. To bundle one API only, import its own client, such as
 * \`kakao-openapi/${apis[0]?.id ?? ""}\`.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createKakao(options: KakaoOptions = {}): Kakao {
  return {
${values.join("\n")}
  };
}
`;
}

/** Exports the type of every schema. APIs share some: one of a name must be the same everywhere. */
function renderSchemas(all: Apis): string {
  const known = new Map<string, string>();
  const lines = all.map(({ id: api, bundle }) => {
    const names = Object.entries(bundle.components?.schemas ?? {}).flatMap(([name, schema]) => {
      const text = JSON.stringify(schema);
      const other = known.get(name);
      if (other !== undefined && other !== text)
        throw new BuildError(`schema ${name} differs between APIs: keep it in spec/common, or rename one`);
      known.set(name, text);
      return other === undefined ? [name] : [];
    });
    return `export type { ${names.sort().join(", ")} } from "../types/${api}.js";`;
  });
  return lines.join("\n");
}

function comment(text: string, indent: string): string {
  const lines = text
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${lines.join("\n")}\n${indent} */\n`;
}

await runAsCommand(import.meta.url, clients);
