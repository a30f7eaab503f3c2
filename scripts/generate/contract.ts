import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { type ApiModel, isCallable, readApis } from "../lib/model/api-model.js";
import type { Bundle, Schema } from "../lib/model/openapi-types.js";
import { describeContract, type NameValidator, type ValidatorName } from "../lib/model/operation-contracts.js";
import { readOperations, readWebhooks } from "../lib/model/read-operations.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";
import { createValidatorCompiler, type ValidatorCompiler } from "../lib/schema/standalone-validators.js";

/**
 * Generates what the contract checker knows: `contract/<api>/<operationId>.js` with the compiled validators of an
 * operation, `contract/<api>/errors.js` with those of the error bodies, and `contract/index.ts`, which loads them.
 */
export const contract: Step = {
  name: "generate:contract",
  async run(generated) {
    const folder = emptyFolder(join(generated, "contract"));
    const apis = readApis(generated);
    const endpoints = listOauthEndpoints(apis.map(({ bundle }) => bundle));
    let count = 0;
    for (const { id, bundle } of apis) {
      mkdirSync(join(folder, id), { recursive: true });
      const modules = await renderApi(id, bundle, endpoints);
      count += modules.length;
      for (const { name, code, types } of modules) {
        writeFileSync(join(folder, id, `${name}.js`), code);
        if (types) writeFileSync(join(folder, id, `${name}.d.ts`), types);
      }
    }
    writeFileSync(join(folder, "index.ts"), renderIndex(apis));
    return `${count} modules`;
  },
};

interface Module {
  readonly name: string;
  readonly code: string;
  /**
   * What the compiler reads in place of the code, which takes it seconds; absent if no TypeScript imports the module.
   */
  readonly types?: string;
}

async function renderApi(api: string, described: Bundle, endpoints: ReadonlySet<string>): Promise<Module[]> {
  const compiler = createValidatorCompiler(described);
  const shared = createNames("e");
  const all = [...readOperations(compiler.bundle), ...readWebhooks(compiler.bundle)];
  const contracts = all.map((operation, index) => {
    const own = createNames(`o${index}v`);
    const contract = {
      ...(endpoints.has(`${described.servers[0]?.url}${operation.path}`) && { ignoresUnknown: true }),
      ...describeContract(operation, { bundle: compiler.bundle, own: own.name, shared: shared.name }),
    };
    return { name: operation.operationId, contract, own };
  });
  const modules = contracts.map(({ name, contract, own }) => renderOperation(api, compiler, name, contract, own));
  if (Object.keys(shared.pointers).length > 0) modules.push(renderErrors(api, compiler, shared.pointers));
  // The minifier is a process of its own, which works while this one compiles.
  return Promise.all(modules);
}

/** Lists the URLs of the authorization and token endpoints of OAuth, as the security schemes name them. */
function listOauthEndpoints(bundles: readonly Bundle[]): ReadonlySet<string> {
  const flows = bundles.flatMap(({ components }) =>
    Object.values(components?.securitySchemes ?? {}).flatMap((scheme) => Object.values(scheme.flows ?? {})),
  );
  return new Set(flows.flatMap(({ authorizationUrl, tokenUrl }) => [authorizationUrl, tokenUrl]));
}

interface Names {
  readonly name: NameValidator;
  /** JSON Pointers of the schemas that were given names. */
  readonly pointers: Record<string, string>;
}

/** Creates names of validators; equal schemas share one. */
function createNames(prefix: string): Names {
  const known = new Map<string, ValidatorName>();
  const pointers: Record<string, string> = {};
  const name = (pointer: string, schema: Schema): ValidatorName => {
    const key = JSON.stringify(schema);
    const found = known.get(key);
    if (found) return found;
    const id = `${prefix}${known.size}`;
    pointers[id] = pointer;
    known.set(key, `validator:${id}`);
    return `validator:${id}`;
  };
  return { name, pointers };
}

async function renderOperation(
  api: string,
  compiler: ValidatorCompiler,
  name: string,
  contract: object,
  own: Names,
): Promise<Module> {
  const text = JSON.stringify(contract).replaceAll(/"validator:(\w+)"/g, "$1");
  const errors = [...new Set(text.match(/(?<=validate:|"validate":)e\d+/g) ?? [])];
  const code = `${errors.length > 0 ? `import { ${errors.join(", ")} } from "./errors.js";` : ""}
${compiler.compile(own.pointers)}
export const contract = ${text};`;
  return {
    ...(await renderModule(api, name, code)),
    types: `${noticeOf(api)}import type { OperationContract } from "../../../src/contract/operation-contract.js";

export declare const contract: OperationContract;
`,
  };
}

function renderErrors(api: string, compiler: ValidatorCompiler, pointers: Record<string, string>): Promise<Module> {
  return renderModule(api, "errors", `${compiler.compile(pointers)}\nexport { ${Object.keys(pointers).join(", ")} };`);
}

/** Renders a module, minified, for these are the bulk of the package. Only names that are used are imported. */
async function renderModule(api: string, name: string, code: string): Promise<Module> {
  const used = ["formats", "join", "ucs2length"].filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const runtime =
    used.length > 0 ? `import { ${used.join(", ")} } from "../../../src/contract/check/ajv-runtime.js";\n` : "";
  const { code: minified } = await transform(runtime + code, {
    minify: true,
    treeShaking: true,
    format: "esm",
    target: "es2022",
  });
  return { name, code: noticeOf(api) + minified };
}

function noticeOf(api: string): string {
  return `// Generated from spec/${api} by npm run generate. Do not edit.\n`;
}

function renderIndex(apis: readonly ApiModel[]): string {
  const baseUrls = apis.filter(isCallable).map(({ name, baseUrl }) => `  ${name}: ${JSON.stringify(baseUrl)},`);
  const all = apis.flatMap((api) => [...api.operations, ...api.webhooks].map((operation) => ({ api, ...operation })));
  const entries = all.map(({ api, method, path, operationId, parameters }) => {
    const optional = parameters.flatMap(({ name, omitted }) => (omitted === undefined ? [] : [[name, omitted]]));
    const more = optional.length > 0 && { optional: Object.fromEntries(optional) as object };
    const entry = JSON.stringify({ api: api.name, method, path, ...more }).slice(0, -1);
    return `  ${operationId}: ${entry}, load: () => import("./${api.id}/${operationId}.js") },`;
  });
  return `// Generated from spec/ by npm run generate. Do not edit.
import type { ApiName } from "../apis.js";
import type { OperationEntry } from "../../src/contract/operation-contract.js";

/** The ID of a contract: of an operation, as \`OperationId\` of \`kakao-openapi\`, or of a webhook. */
export type ContractId =
${all.map(({ operationId }) => `  | ${JSON.stringify(operationId)}`).join("\n")};

/** Where the APIs are. */
export const baseUrls: Readonly<Record<ApiName, string>> = {
${baseUrls.join("\n")}
};

/** Every operation and webhook; what is known of it is loaded when it is needed. */
export const operations: Readonly<Record<ContractId, OperationEntry>> = {
${entries.join("\n")}
};
`;
}

await runAsCommand(import.meta.url, contract);
