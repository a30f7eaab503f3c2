import type { JSX } from "preact";
import type { Discrepancy } from "../../lib/discrepancies.js";
import { listFields } from "../model/operation-fields.js";
import type { Product, Site } from "../model/site.js";
import { DiscrepancyItem } from "../view/discrepancy.js";
import { Evidence } from "../view/fields.js";
import { Hidden, Markdown } from "../view/text.js";
import type { Page } from "./page.js";

/** Something that no source says, or that Kakao's pages do not. */
interface Doubt {
  readonly operation: string;
  readonly page: string;
  readonly place: string;
  readonly text: string;
  readonly evidence: string | undefined;
}

/** The entries of the register that belong to a product. */
function entriesOf({ discrepancies }: Site, product: Product): Discrepancy[] {
  const ids = product.operations.map(({ id }) => id);
  return discrepancies.filter(({ operations }) => operations.some((id) => ids.includes(id)));
}

/** The entries that belong to no operation. */
function generalEntries({ discrepancies, operations }: Site): Discrepancy[] {
  const ids = new Set(operations.map(({ id }) => id));
  return discrepancies.filter((entry) => !entry.operations.some((id) => ids.has(id)));
}

/** The index of the register: every entry in one line, by product. */
export function registerPage(site: Site): Page {
  const { context } = site;
  const { word } = context;
  const groups = [
    ...site.products.map((product) => ({ id: product.id, title: product.title, entries: entriesOf(site, product) })),
    { id: "common", title: word("siteName"), entries: generalEntries(site) },
  ].filter(({ entries }) => entries.length > 0);
  const seen = new Set<string>();
  return {
    path: "discrepancies/index.html",
    title: word("register"),
    description: word("registerIntro"),
    content: (
      <article class="wide" data-filtered>
        <h1>{word("register")}</h1>
        <p>{word("registerIntro")}</p>
        <Filter site={site} />
        {groups.map(({ id, title, entries }) => (
          <section data-section>
            <h2 id={`product-${id}`}>
              <a href={`~/${site.language}/discrepancies/${id}.html`}>{title}</a> <small>{entries.length}</small>
            </h2>
            <ul class="lines">
              {entries.map((entry) => (
                <li data-entry id={seen.has(entry.id) ? undefined : (seen.add(entry.id), entry.id)}>
                  <a href={`~/${site.language}/discrepancies/${id}.html#${entry.id}`}>
                    <Markdown
                      context={context}
                      text={context.translate(`discrepancy/${entry.id}/where`, entry.where).text}
                      inline
                    />
                  </a>{" "}
                  <span class="quiet">{entry.operations.slice(0, 3).join(", ")}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    ),
  };
}

function Filter({ site }: { readonly site: Site }): JSX.Element {
  const { word } = site.context;
  return (
    <Hidden>
      <label class="filter">
        <span>{word("registerFilter")}</span>
        <input type="search" data-filter="text" autocomplete="off" />
      </label>
      <p role="status" class="quiet" data-filter-count={word("entries")} />
    </Hidden>
  );
}

/** The register of one product: discrepancies, unknowns, and what rests on other evidence than Kakao's pages. */
export function productRegisterPages(site: Site): Page[] {
  const pages = site.products.map((product) =>
    registerOf(site, product.id, product.title, entriesOf(site, product), doubtsOf(site, product)),
  );
  return [...pages, registerOf(site, "common", site.context.word("siteName"), generalEntries(site), [])];
}

function registerOf(
  site: Site,
  id: string,
  title: string,
  entries: readonly Discrepancy[],
  doubts: readonly Doubt[],
): Page {
  const { word } = site.context;
  const unknown = doubts.filter(({ text }) => text !== "");
  const evidence = doubts.filter((doubt) => doubt.evidence !== undefined);
  return {
    path: `discrepancies/${id}.html`,
    title: `${title}: ${word("register")}`,
    description: word("registerIntro"),
    group: id,
    content: (
      <article class="text" data-filtered>
        <p class="crumbs">
          <a href={`~/${site.language}/discrepancies/index.html`}>{word("register")}</a>
        </p>
        <h1>{title}</h1>
        <Filter site={site} />
        <section data-section>
          <h2 id="discrepancies">
            {word("discrepancies")} <small>{entries.length}</small>
          </h2>
          {entries.map((entry) => (
            <DiscrepancyItem context={site.context} discrepancy={entry} />
          ))}
        </section>
        <section data-section>
          <h2 id="unknowns">
            {word("unknown")} <small>{unknown.length}</small>
          </h2>
          <ul class="lines">
            {unknown.map((doubt) => (
              <DoubtItem site={site} doubt={doubt} />
            ))}
          </ul>
        </section>
        <section data-section>
          <h2 id="evidence">
            {word("kindEvidence")} <small>{evidence.length}</small>
          </h2>
          <ul class="lines">
            {evidence.map((doubt) => (
              <DoubtItem site={site} doubt={{ ...doubt, text: "" }} />
            ))}
          </ul>
        </section>
      </article>
    ),
  };
}

function DoubtItem({ site, doubt }: { readonly site: Site; readonly doubt: Doubt }): JSX.Element {
  const { context } = site;
  return (
    <li data-entry>
      <a href={`~/${site.language}/${doubt.page}${doubt.place && `#${doubt.place}`}`}>
        <code>
          {doubt.operation} {doubt.place}
        </code>
      </a>{" "}
      {doubt.text ? (
        <Markdown context={context} text={doubt.text} inline />
      ) : (
        <Evidence context={context} kind={doubt.evidence} />
      )}
    </li>
  );
}

/** What operations and their fields say; what several of them share is listed once. */
function doubtsOf(_: Site, { operations }: Product): Doubt[] {
  const seen = new Set<string>();
  return operations.flatMap((operation) => {
    const { id, page, source } = operation;
    const own = { path: "", name: "", unknown: source["x-kakao-unknown"], evidence: source["x-kakao-evidence"] };
    return [own, ...listFields(operation)].flatMap(({ path, name, unknown = "", evidence }) => {
      if (unknown === "" && evidence === undefined) return [];
      const key = `${path === "" ? id : name}\n${unknown}\n${evidence ?? ""}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ operation: id, page, place: path, text: unknown, evidence }];
    });
  });
}
