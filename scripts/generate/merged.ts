import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { stringify } from "yaml";
import { parseJson } from "../../src/json.js";
import { markInt64, unmarkInt64 } from "../lib/int64.js";
import type { Bundle } from "../lib/model/openapi.js";
import { listApis } from "../lib/project.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";

/** Name of the document that has all APIs. */
export const mergedName = "kakao";

/** How YAML is written: what YAML 1.1 would read as a date or a boolean is quoted, since many tools read that. */
export const yamlForAll = { version: "1.1", aliasDuplicateObjects: false, lineWidth: 120 } as const;

type Members = Record<string, unknown>;

/** Merges the bundles into one document for tools that take only one: `openapi/kakao.yaml` and `.json`. */
export const merge: Step = {
  name: "generate:merged",
  run(generated) {
    const bundles = listApis().map((api) => ({
      api,
      bundle: parseJson(readFileSync(join(generated, "openapi", `${api}.json`), "utf8")) as Bundle,
    }));
    const target = join(generated, "openapi", mergedName);
    const document = mergeBundles(bundles);
    const text = stringify(document, yamlForAll);
    writeFileSync(`${target}.yaml`, `# Generated from the bundles by npm run generate. Do not edit.\n${text}`);
    writeFileSync(`${target}.json`, `${unmarkInt64(JSON.stringify(markInt64(document), null, 2))}\n`);
    return `${bundles.length} bundles`;
  },
};

/**
 * Merges bundles: each path names its server, and what several bundles have alike stands once.
 *
 * @throws {@link BuildError} when two bundles mean different things by one name
 */
export function mergeBundles(bundles: readonly { readonly api: string; readonly bundle: Bundle }[]): object {
  const [first] = bundles;
  const documents = bundles.map(({ bundle }) => bundle as Bundle & { tags?: { name: string }[]; openapi?: string });
  const paths = bundles.map(({ api, bundle: { paths = {}, servers } }) => ({
    api,
    members: mapValues(paths, (item) => ({ servers, ...item })),
  }));
  const of = (section: "webhooks" | "components") =>
    bundles.map(({ api, bundle }) => ({ api, members: bundle[section] ?? {} }));
  const sections = [...new Set(of("components").flatMap(({ members }) => Object.keys(members)))];
  refuseTwins(
    of("components").flatMap(({ members }) =>
      Object.values(members).flatMap((section) => Object.keys(section as Members)),
    ),
  );
  const tags = documents.flatMap(({ tags = [] }) => tags);
  return {
    openapi: documents[0]?.openapi,
    info: {
      ...first?.bundle.info,
      title: "Kakao REST APIs",
      summary: "All Kakao REST APIs in one document",
      description: "Every path names the server of its API.",
    },
    servers: documents.flatMap(({ servers }) => servers),
    tags: tags.filter(({ name }, index) => tags.findIndex((tag) => tag.name === name) === index),
    paths: union("path", paths),
    webhooks: union("webhook", of("webhooks")),
    components: Object.fromEntries(
      sections.map((section) => [
        section,
        union(
          `component ${section}`,
          of("components").map(({ api, members }) => ({ api, members: (members[section] ?? {}) as Members })),
        ),
      ]),
    ),
  };
}

function union(kind: string, parts: readonly { readonly api: string; readonly members: Members }[]): Members {
  const result: Members = {};
  for (const { api, members } of parts) {
    for (const [name, value] of Object.entries(members)) {
      if (name in result && !isDeepStrictEqual(result[name], value)) {
        throw new BuildError(`spec/${api}: ${kind} ${name} means something else in another API: rename one of them`);
      }
      result[name] = value;
    }
  }
  return result;
}

/** Refuses names that differ in case only: a generator writes a file for each, and one would overwrite the other. */
function refuseTwins(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(name.toLowerCase()) ?? name;
    if (other !== name)
      throw new BuildError(`spec: component names ${other} and ${name} differ in case only: rename one`);
    seen.set(name.toLowerCase(), name);
  }
}

function mapValues<Value>(object: Record<string, Value>, change: (value: Value) => unknown): Members {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

await runAsCommand(import.meta.url, merge);
