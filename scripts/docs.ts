import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareForDocs } from "./lib/docs-bundle.js";
import { type Bundle, listOperations, readBundles } from "./lib/openapi.js";
import { root } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";
import { runRedocly } from "./lib/tools.js";
import { tabulate } from "./operations.js";
import { loadRecordings } from "./redocly/lib/recordings.js";

/** Builds the reference: one self-contained page for each API and an index, in `docs/`. */
export const docs: Step = {
  name: "docs",
  async run(generated) {
    const folder = join(generated, "docs");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const apis = readBundles(generated);
    await Promise.all(apis.map(({ api, bundle }) => buildPage(api, bundle, join(folder, api))));
    writeFileSync(join(folder, "index.html"), renderIndex(apis));
    return `${apis.length} pages and an index`;
  },
};

async function buildPage(api: string, bundle: Bundle, target: string): Promise<void> {
  const source = `${target}.json`;
  const page = `${target}.html`;
  const { operations } = tabulate(bundle);
  writeFileSync(source, JSON.stringify(prepareForDocs(bundle, operations, loadRecordings(api))));
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
  const template = readFileSync(join(root, "scripts/templates/index.html"), "utf8");
  return template
    .replace("{{version}}", apis[0]?.bundle.info.version ?? "")
    .replace("{{apis}}", () => apis.map(({ api, bundle }) => renderApi(api, bundle)).join("\n"));
}

function renderApi(api: string, bundle: Bundle): string {
  const rows = listOperations(bundle).map(({ method, path, operation }) => {
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

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

await runAsCommand(import.meta.url, [docs]);
