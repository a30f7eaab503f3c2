import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseJson, stringifyJson } from "../src/json.js";
import { prepareForDocs } from "./lib/docs-bundle.js";
import { type Bundle, listOperations, listWebhooks, readBundles } from "./lib/openapi.js";
import { listApis, root } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { runRedocly } from "./lib/tools.js";
import { tabulate } from "./lib/client-table.js";
import { type ErrorCode, explainCode, kindOf, readErrorCodes } from "./lib/error-codes.js";
import { loadRecordings } from "./lib/recordings.js";

/** Builds the reference in `docs/`: a self-contained page for each API, one for the error codes, and an index. */
export const docs: Step = {
  name: "docs",
  async run(generated) {
    rmSync(join(generated, "docs"), { recursive: true, force: true });
    const apis = listApis();
    await buildDocs(apis, generated);
    return `${apis.length + 2} pages`;
  },
};

/** Builds the pages of some of the APIs, and those that are about all of them. */
export async function buildDocs(changed: readonly string[], generated: string): Promise<void> {
  const folder = join(generated, "docs");
  mkdirSync(folder, { recursive: true });
  const apis = readBundles(generated);
  const own = apis.filter(({ api }) => changed.includes(api));
  await Promise.all(own.map(({ api, bundle }) => buildPage(api, bundle, join(folder, api))));
  writeFileSync(join(folder, "index.html"), renderIndex(apis));
  writeFileSync(join(folder, "errors.html"), renderErrors(apis));
}

async function buildPage(api: string, bundle: Bundle, target: string): Promise<void> {
  const source = `${target}.json`;
  const page = `${target}.html`;
  const { operations } = tabulate(bundle);
  const exact = parseJson(readFileSync(join(dirname(target), "../openapi", `${api}.json`), "utf8")) as Bundle;
  writeFileSync(source, stringifyJson(prepareForDocs(exact, operations, loadRecordings(api))));
  const { exitCode, stderr } = await runRedocly([
    "build-docs",
    source,
    "--output",
    page,
    "--inlineBundle",
    "--template",
    "scripts/templates/page.hbs",
    "--templateOptions.lang=en",
    "--config",
    "redocly-bundle.yaml",
  ]);
  if (exitCode !== 0) throw new BuildError(`${api}: ${stderr}`);
  rmSync(source);
  writeFileSync(page, withoutRemoteLogo(readFileSync(page, "utf8")));
}

/** Redoc loads its logo from Redocly's servers; an empty image makes it leave the logo out. */
function withoutRemoteLogo(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, "data:,");
}

function renderIndex(apis: ReturnType<typeof readBundles>): string {
  const version = apis[0]?.bundle.info.version ?? "";
  return renderSite(
    "Kakao REST APIs",
    `<h1>Kakao REST APIs</h1>
<p class="quiet">An OpenAPI 3.1 description of the Kakao REST APIs, from the pages that Kakao publishes.
Version ${escapeHtml(version)}. See also the <a href="errors.html">error codes</a>.</p>
${apis.map(({ api, bundle }) => renderApi(api, bundle)).join("\n")}`,
  );
}

function renderApi(api: string, bundle: Bundle): string {
  const operations = [...listOperations(bundle), ...listWebhooks(bundle)];
  const rows = operations.map(({ method, path, operation }) => {
    const link = `${api}.html#/${operation.tags[0]}/${operation.operationId.toLowerCase()}`;
    const summary = `<a href="${escapeHtml(link)}">${escapeHtml(operation.summary)}</a>`;
    return `<tr><td>${method}</td><td>${summary}<br /><code>${escapeHtml(path)}</code></td></tr>`;
  });
  const { title, summary = "" } = bundle.info;
  return `<h2><a href="${api}.html">${escapeHtml(title)}</a></h2>
<p class="quiet">${escapeHtml(summary)}</p>
<table>
${rows.join("\n")}
</table>`;
}

function renderErrors(apis: ReturnType<typeof readBundles>): string {
  const kinds = new Map(
    apis
      .flatMap(({ bundle }) => Object.values(bundle.components?.schemas ?? {}))
      .flatMap(({ "x-kakao-catalogue": kind, description = "" }) =>
        typeof kind === "string" ? [[kind, description.split("\n")[0] ?? ""] as const] : [],
      ),
  );
  const codes = Object.entries(readErrorCodes());
  const tables = [...new Set(codes.map(([code]) => kindOf(code)))].map((kind) => {
    const rows = codes.filter(([code]) => kindOf(code) === kind).map(([code, entry]) => renderErrorRow(code, entry));
    return `<h2>${markCode(kinds.get(kind) ?? "")}</h2>
<table>
<tr><th>Code</th><th>Product</th><th>Status</th><th>Retry</th><th>Meaning</th><th>Evidence</th></tr>
${rows.join("\n")}
</table>`;
  });
  return renderSite(
    "Error codes of the Kakao REST APIs",
    `<h1>Error codes</h1>
<p class="quiet">Retry: the same request may work later; a question mark where no source says. Evidence is given where Kakao's pages do not document a code.
<a href="index.html">All APIs</a></p>
${tables.join("\n")}`,
  );
}

function renderErrorRow(code: string, entry: ErrorCode): string {
  const { product, status = "", retryable, evidence = "" } = entry;
  const cells = [
    code,
    product,
    String(status),
    retryable === undefined ? "?" : retryable ? "yes" : "",
    markCode(explainCode(entry)),
    evidence,
  ];
  return `<tr id="${escapeHtml(code)}">${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

/** A page of ours, in the common frame. */
function renderSite(title: string, body: string): string {
  const template = readFileSync(join(root, "scripts/templates/site.html"), "utf8");
  return template.replace("{{title}}", () => escapeHtml(title)).replace("{{body}}", () => body);
}

/** CommonMark's code spans as HTML. */
function markCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

await runAsCommand(import.meta.url, docs);
