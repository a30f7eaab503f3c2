import { beforeAll, describe, expect, test } from "vitest";
import { fieldsOfOperation, listFields } from "../../scripts/docs-site/model/operation-fields.js";
import type { SiteOperation } from "../../scripts/docs-site/model/operation.js";
import { readSite, readSources, type Site } from "../../scripts/docs-site/model/site.js";
import { listPages } from "../../scripts/docs-site/pages/list.js";
import { operationPage } from "../../scripts/docs-site/pages/operation.js";
import { curl } from "../../scripts/docs-site/samples/curl.js";
import { pointSample } from "../../scripts/docs-site/samples/sample.js";
import { toMarkdown } from "../../scripts/docs-site/text/to-markdown.js";
import { typeNameIn } from "../../scripts/docs-site/text/type-name.js";
import type { Word } from "../../scripts/docs-site/text/words.js";
import { resolveRef } from "../../scripts/lib/model/openapi.js";
import { generatedFolder } from "../support/apis.js";

const wireWords: Readonly<Record<string, Word>> = {
  json: "wireJson",
  comma: "wireComma",
  pipe: "wirePipe",
  repeated: "wireRepeated",
  file: "wireFile",
  rest: "wireRest",
};

const limitWords = {
  range: "limitRange",
  length: "limitLength",
  items: "limitItems",
  pattern: "limitPattern",
  format: "limitFormat",
  default: "limitDefault",
  step: "limitStep",
} as const satisfies Record<string, Word>;

/** Lists the codes that an operation or one of its responses names. */
function codesOf({ source, bundle }: SiteOperation): string[] {
  const shared = Object.values(source.responses).flatMap((response) => {
    const { "x-kakao-error-codes": codes = [] } = resolveRef(bundle, response) as { "x-kakao-error-codes"?: unknown[] };
    return codes;
  });
  return [...new Set([...(source["x-kakao-error-codes"] ?? []), ...shared].map(String))];
}

/** Finds what a twin lacks of its operation; nothing where it is whole. */
function findMissing(site: Site, operation: SiteOperation, twin: string): string[] {
  const { word } = site.context;
  const { model, api, isWebhook, samples } = operation;
  const lines = twin.split("\n");
  const missing: string[] = [];
  const need = (what: string, isThere: boolean): void => {
    if (!isThere) missing.push(`${operation.id}: ${what}`);
  };

  need("title", lines.includes(`# ${operation.source.summary}`) || twin.includes(`# ${operation.source.summary} `));
  const url = isWebhook ? "https://service.example/…" : `${api.baseUrl}${model.path}`;
  need("method and URL", lines.includes(`${model.method} \`${url}\``));

  const head = lines.find((line) => line.startsWith(`| ${word("auth")} |`)) ?? "";
  for (const { scheme } of model.security) {
    const description = api.bundle.components?.securitySchemes?.[scheme]?.description ?? "";
    const header = /`(Authorization: [^`]+)`/.exec(description)?.[1] ?? "no header in the scheme";
    need(`header of ${scheme}`, head.includes(`\`${header}\``));
  }
  need("authorization", model.security.length > 0 || head.includes(word("authNone")));

  for (const type of model.body?.content.map(({ mediaType }) => mediaType) ?? []) need(type, twin.includes(type));

  const fieldLines = lines.map((line) => line.trimStart()).filter((line) => line.startsWith("- `"));
  const { parameters, body } = fieldsOfOperation(operation);
  const required = [...parameters.flatMap(({ fields }) => fields), ...(body?.fields ?? [])];
  for (const { name, type, wire, limits, path } of listFields(operation)) {
    const own = fieldLines.filter((line) => line.startsWith(`- \`${name}\` ${typeNameIn(site.language, type)}`));
    need(`field ${path}`, own.length > 0);
    if (wire !== undefined) {
      const form = wireWords[wire];
      need(`wire form of ${path}`, form !== undefined && own.some((line) => line.includes(` · ${word(form)}`)));
    }
    for (const { kind, text } of limits) {
      const shown = ` · ${word(limitWords[kind])} \`${text}\``;
      need(
        `${kind} of ${path}`,
        own.some((line) => line.includes(shown)),
      );
    }
  }
  for (const { name, type, required: isNeeded } of required) {
    if (!isNeeded) continue;
    const own = fieldLines.filter((line) =>
      line.startsWith(`- \`${name}\` ${typeNameIn(site.language, type)} · ${word("required")}`),
    );
    need(`that ${name} is required`, own.length > 0);
  }

  // In a form, a list or an object is text, whatever the shape of the form.
  const isForm = body?.mediaTypes.some((type) => type === "application/x-www-form-urlencoded") === true;
  const inForm = isForm ? [...body.fields, ...body.variants.flatMap(({ fields }) => fields)] : [];
  for (const { name, type, wire } of inForm)
    if (/^(?:array|object)\b/.test(type)) need(`wire form of the field ${name} of the form`, wire !== undefined);

  if (!isWebhook) need("errors", lines.includes(`## ${word("errorsOwn")}`));
  for (const code of codesOf(operation)) {
    const row = lines.find((line) => line.startsWith("|") && line.includes(`[\`${code}\`](`)) ?? "";
    const error = site.errors.find((one) => one.code === code);
    need(`error ${code}`, row !== "" && error !== undefined);
    const said = (text = ""): boolean => row.includes(text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim());
    need(`meaning of ${code}`, error !== undefined && error.meaning !== "" && said(error.meaning));
    need(`remedy of ${code}`, error !== undefined && error.remedy !== "" && said(error.remedy));
  }

  const [sample] = samples;
  if (isWebhook) need("receiver", twin.includes('from "kakao-openapi/webhooks"'));
  else need("curl", sample !== undefined && twin.includes(`\`\`\`bash\n${pointSample(curl.write(sample))}\n\`\`\``));
  return missing;
}

describe("a type", () => {
  test.each([
    ["string", "string"],
    ["integer (int64) or null", "integer (int64) 또는 null"],
    ["array of string", "string 배열"],
    ["array of array of number (double)", "number (double) 배열 배열"],
    ["string or array of string", "string 또는 string 배열"],
    ["array of (string (double) or number (double))", "(string (double) 또는 number (double)) 배열"],
  ])("%s is %s in Korean", (type, korean) => {
    expect(typeNameIn("ko", type)).toBe(korean);
    expect(typeNameIn("en", type)).toBe(type);
  });
});

describe.each(["en", "ko"] as const)("the Markdown twins in %s", (language) => {
  let site: Site;
  let twins: Map<string, string>;

  beforeAll(() => {
    site = readSite(generatedFolder, language, readSources());
    twins = new Map(site.operations.map((one) => [one.id, toMarkdown(operationPage(site, one).content)]));
  });

  test("hold what a call is written from: address, authorization, fields, limits, errors and a request", () => {
    const missing = site.operations.flatMap((one) => findMissing(site, one, twins.get(one.id) ?? ""));

    expect(site.operations.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test.each([
    ["its method and URL", /^[A-Z]+ `https.*$/m, "method and URL"],
    ["its authorization", /Authorization: Bearer[^`]*/g, "header of"],
    ["a field", /^ *- `template_id`.*$/gm, "field body.template_id"],
    ["a wire form", / · (?:JSON string|JSON 문자열)/g, "wire form of body.template_args"],
    ["an error", /^\| \[`-402`.*$/gm, "error -402"],
    ["its errors", /^## (?:Errors of this|이 API의).*$/m, "errors"],
    ["a remedy", /`required_scopes`/g, "remedy of -402"],
    ["its request", /^curl /gm, "curl"],
  ])("would be seen to lack %s", (_, pattern, problem) => {
    const operation = site.operations.find(({ id }) => id === "sendMemoCustom");
    if (!operation) throw new Error("no such operation");
    const twin = (twins.get(operation.id) ?? "").replace(pattern, "");

    expect(findMissing(site, operation, twin).join("\n")).toContain(problem);
  });

  test("have no cell with a list in it, and every block of code is closed", () => {
    for (const [id, twin] of twins) {
      expect(twin, id).not.toMatch(/^\|.*\| - /m);
      expect((twin.match(/^ *```/gm) ?? []).length % 2, id).toBe(0);
    }
  });

  test("say how a field of one of several forms is written", () => {
    const mark = site.context.word("wireJson");

    expect(twins.get("postPushTokens")).toMatch(new RegExp(`- \`uuids\` .*${mark}`));
  });

  test("show no mark of the samples' two targets", () => {
    expect([...twins.values()].filter((twin) => /[\uE000\uE001]/.test(twin))).toEqual([]);
  });
});

describe("the Korean twins", () => {
  // Guides hold names of tools, consent items their English name, templates the data of a sample.
  test("hold no English but code, names and what a source says", () => {
    const site = readSite(generatedFolder, "ko", readSources());
    const pages = listPages(site).filter(
      ({ path }) => !/^(?:guides|changes|consent-items|discrepancies|templates)\//.test(path),
    );
    const left = pages.flatMap(({ path, content }) =>
      proseOf(toMarkdown(content), site.context.word("discrepancies"))
        .filter((line) => /\b(?:the|of|and|for|that|with|is|are|to|not|all|a|an)\b/.test(line))
        .map((line) => `${path}: ${line}`),
    );

    expect(pages.length).toBeGreaterThan(200);
    expect(left).toEqual([]);
  });
});

/** Returns the lines of a page without code, quotations, the targets of links and what its sources say. */
function proseOf(text: string, register: string): string[] {
  return text
    .replace(/^ *```[^]*?^ *```$/gm, "")
    .split(/\n(?=## )/)
    .filter((section) => !section.startsWith(`## ${register}`))
    .join("\n")
    .replace(/`[^`]*`|"[^"\n]*"|\]\([^)]*\)/g, " ")
    .split("\n");
}
