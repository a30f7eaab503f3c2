import type { ComponentChildren, JSX } from "preact";
import type { Site } from "../model/site.js";
import type { Kind } from "../../../src/search/entry.js";

interface LayoutProps {
  readonly site: Site;
  /** Address of the page below the folder of its language. */
  readonly page: string;
  /** The file of the search. */
  readonly engine: string;
  readonly children: ComponentChildren;
}

/** The frame of every page: header with search, menu, content, footer. */
export function Layout({ site, page, engine, children }: LayoutProps): JSX.Element {
  const { word } = site.context;
  const other = site.language === "ko" ? "en" : "ko";
  return (
    <>
      <a class="skip" href="#content">
        {word("skip")}
      </a>
      <header class="top">
        <button type="button" class="icon menu-button" data-menu aria-expanded="false" aria-controls="menu">
          {word("menu")}
        </button>
        <a class="brand" href={`~/${site.language}/index.html`}>
          <Mark />
          kakao-openapi
        </a>
        <SearchBox site={site} engine={engine} />
        <a class="other" href={`~/${other}/${page}`} lang={other} hreflang={other} data-other>
          {other === "ko" ? "한국어" : "English"}
        </a>
        <button type="button" class="icon" data-theme-button aria-label={word("theme")} title={word("theme")}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
          </svg>
        </button>
      </header>
      <div class="frame">
        <div id="menu-place" />
        <main id="content" tabIndex={-1} data-copy-word={word("copy")} data-copied-word={word("copied")}>
          {children}
        </main>
      </div>
    </>
  );
}

function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d="M12 3C6.5 3 2 6.6 2 11c0 2.8 1.8 5.2 4.6 6.6L5.6 21l4-2.4c.8.1 1.6.2 2.4.2 5.500 0 10-3.500 10-7.800S17.500 3 12 3z"
        fill="var(--brand)"
      />
      <path
        d="M9 8.500 6.500 11 9 13.500M15 8.500l2.500 2.500L15 13.500M13 8l-2 6"
        fill="none"
        stroke="#1a1a1a"
        stroke-width="1.400"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The search, which is loaded with its index when it is first needed. */
function SearchBox({ site, engine }: Pick<LayoutProps, "site" | "engine">): JSX.Element {
  const { word } = site.context;
  const kinds: Readonly<Record<Kind, string>> = {
    operation: "API",
    webhook: word("webhooks"),
    field: word("kindField"),
    error: word("errors"),
    consent: word("consentItems"),
    guide: word("guideOf"),
    template: word("templates"),
    page: word("kindPage"),
  };
  return (
    <div
      class="search"
      role="search"
      data-search
      data-engine={`~/assets/${engine}`}
      data-index={`~/assets/search-${site.language}.js`}
      data-root="~/"
      data-kinds={JSON.stringify(kinds)}
    >
      <input
        type="search"
        role="combobox"
        list={undefined}
        aria-expanded="false"
        aria-controls="results"
        aria-autocomplete="list"
        aria-label={word("searchLabel")}
        placeholder={word("search")}
        autocomplete="off"
        spellcheck={false}
        data-none={word("searchNone")}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="results" class="results" role="listbox" aria-label={word("searchLabel")} hidden />
      <p class="sr" role="status" data-count={word("searchCount")} />
    </div>
  );
}

/** The menu, the same on every page of a language: it is rendered once. */
export function Menu({ site }: { readonly site: Site }): JSX.Element {
  const { word } = site.context;
  const root = `~/${site.language}/`;
  return (
    <nav class="menu" id="menu" aria-label={word("menu")}>
      <ul>
        <MenuLink href={`${root}index.html`} text={word("home")} />
        <li>
          <details data-group="guides">
            <summary>{word("guides")}</summary>
            <ul>
              {site.guides.map(({ id, title }) => (
                <MenuLink href={`${root}guides/${id}.html`} text={title} />
              ))}
            </ul>
          </details>
        </li>
        <MenuLink href={`${root}errors/index.html`} text={word("errors")} />
        <MenuLink href={`${root}consent-items/index.html`} text={word("consentItems")} />
        <MenuLink href={`${root}templates/index.html`} text={word("templates")} />
        <MenuLink href={`${root}discrepancies/index.html`} text={word("register")} />
        <MenuLink href={`${root}changes/index.html`} text={word("changes")} />
      </ul>
      <ul>
        {site.products.map((product) => (
          <li>
            <details data-group={product.id}>
              <summary>{product.title}</summary>
              <ul>
                {product.operations.map((operation) => (
                  <MenuLink
                    href={root + operation.page}
                    text={operation.source.summary}
                    method={operation.isWebhook ? "HOOK" : operation.model.method}
                  />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MenuLink({
  href,
  text,
  method,
}: {
  readonly href: string;
  readonly text: string;
  readonly method?: string;
}): JSX.Element {
  return (
    <li>
      <a href={href}>
        {text}
        {method ? <Method method={method} short /> : null}
      </a>
    </li>
  );
}

/** The method of a call; where there is little room, in short. */
export function Method({ method, short }: { readonly method: string; readonly short?: boolean }): JSX.Element {
  return <span class={`method ${method.toLowerCase()}`}>{short && method === "DELETE" ? "DEL" : method}</span>;
}
