import type { JSX } from "preact";
import { Markdown } from "../view/text.js";
import { Method } from "../view/layout.js";
import type { Product, Site } from "../model/site.js";
import type { Page } from "./page.js";
import type { Word } from "../text/words.js";

const doors: readonly {
  readonly title: Word;
  readonly text: Word;
  readonly guide: string;
  readonly products: readonly string[];
}[] = [
  { title: "startLogin", text: "startLoginText", guide: "login", products: ["oauth", "user"] },
  { title: "startMessage", text: "startMessageText", guide: "message", products: ["message", "social"] },
  { title: "startMap", text: "startMapText", guide: "wire-formats", products: ["local", "search", "directions"] },
];

/** Returns the start page: three doors, then everything there is. */
export function homePage(site: Site): Page {
  const { word } = site.context;
  return {
    path: "index.html",
    title: word("siteName"),
    description: word("tagline"),
    content: <Home site={site} />,
  };
}

function Home({ site }: { readonly site: Site }): JSX.Element {
  const { word } = site.context;
  const root = `~/${site.language}/`;
  return (
    <div class="home">
      <div class="hero">
        <div>
          <h1>{word("siteName")}</h1>
          <p class="lead">{word("tagline")}</p>
          <p class="start">
            <a class="primary" href={`${root}guides/quickstart.html`}>
              {word("startFive")}
            </a>
          </p>
          <p class="quiet">{word("startMock")}</p>
        </div>
        <div class="hero-code">
          <Markdown context={site.context} text={firstBlocks(site)} translated />
        </div>
      </div>
      <div class="doors">
        {doors.map(({ title, text, guide, products }) => (
          <section class="door">
            <h2>
              <a href={guide === "wire-formats" ? `${root}api/local/index.html` : `${root}guides/${guide}.html`}>
                {word(title)}
              </a>
            </h2>
            <p>{word(text)}</p>
            <ul>
              {site.products
                .filter(({ id }) => products.includes(id))
                .map((product) => (
                  <li>
                    <a href={root + product.page}>{product.title}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <h2>{word("allProducts")}</h2>
      <ProductGrid site={site} products={site.products.filter(({ isWebhook }) => !isWebhook)} />
      <h2>{word("webhooks")}</h2>
      <p class="quiet">{word("sentByKakao")}</p>
      <ProductGrid site={site} products={site.products.filter(({ isWebhook }) => isWebhook)} />
      <h2>{word("downloads")}</h2>
      <p class="quiet">{word("downloadsText")}</p>
      <ul class="downloads">
        {site.apis.map(({ id, bundle }) => (
          <li>
            <span>{bundle.info.title}</span> <a href={`~/openapi/${id}.yaml`}>3.1</a>{" "}
            <a href={`~/openapi/3.0/${id}.yaml`}>3.0</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Returns the first two commands of the quickstart: they start the emulator, and call it. */
function firstBlocks({ guides }: Site): string {
  const { text = "" } = guides.find(({ id }) => id === "quickstart") ?? {};
  return (text.match(/^```sh\n[^]*?^```$/gm) ?? []).slice(0, 2).join("\n\n");
}

function ProductGrid({ site, products }: { readonly site: Site; readonly products: readonly Product[] }): JSX.Element {
  return (
    <ul class="product-grid">
      {products.map((product) => (
        <li>
          <a href={`~/${site.language}/${product.page}`}>{product.title}</a>{" "}
          <span class="quiet">{countOf(site, product)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Says how many operations or webhooks a product has. */
function countOf({ language, context: { word } }: Site, { isWebhook, operations: { length } }: Product): string {
  const text = word(isWebhook ? "webhookCount" : "operations").replace("{count}", String(length));
  return language === "en" && length === 1 ? text.replace(/s$/, "") : text;
}

/** Returns the page of a product: its operations. */
export function productPage(site: Site, product: Product): Page {
  const { word } = site.context;
  return {
    path: product.page,
    title: product.title,
    description: product.description.split("\n\n")[0]?.replace(/\s+/g, " ") ?? "",
    group: product.id,
    content: (
      <article class="text">
        <p class="crumbs">
          <a href={`~/${site.language}/index.html`}>{word("home")}</a> › {word("api")}
        </p>
        <h1>{product.title}</h1>
        <Markdown context={site.context} text={product.description} />
        <OperationTable site={site} product={product} />
        <p>
          <a href={`~/${site.language}/discrepancies/${product.id}.html`}>{word("register")}</a>
        </p>
      </article>
    ),
  };
}

/** Returns the page of all webhooks. */
export function webhooksPage(site: Site): Page {
  const { word } = site.context;
  const products = site.products.filter(({ isWebhook }) => isWebhook);
  const info = products[0]?.api.bundle.info as { description?: string } | undefined;
  return {
    path: "webhooks/index.html",
    title: word("webhooks"),
    description: word("sentByKakao"),
    content: (
      <article class="text">
        <h1>{word("webhooks")}</h1>
        <Markdown context={site.context} text={info?.description ?? ""} />
        {products.map((product) => (
          <section>
            <h2 id={product.page.split("#")[1]}>{product.title}</h2>
            <Markdown context={site.context} text={product.description} />
            <OperationTable site={site} product={product} />
          </section>
        ))}
      </article>
    ),
  };
}

function OperationTable({ site, product }: { readonly site: Site; readonly product: Product }): JSX.Element {
  return (
    <table class="operations">
      <tbody>
        {product.operations.map(({ model, source, page, isWebhook }) => (
          <tr>
            <td>
              <Method method={model.method} />
            </td>
            <td>
              <a href={`~/${site.language}/${page}`}>{source.summary}</a>
              {source.deprecated ? <span class="badge old">{site.context.word("withdrawn")}</span> : null}
              {isWebhook ? null : (
                <>
                  <br />
                  <code>{model.path}</code>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
