import type { JSX } from "preact";
import type { Discrepancy } from "../../lib/spec/discrepancies.js";
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

/** Lists the entries of the register that belong to a product. */
function entriesOf({ discrepancies }: Site, product: Product): Discrepancy[] {
  const ids = product.operations.map(({ id }) => id);
  return discrepancies.filter(({ operations }) => operations.some((id) => ids.includes(id)));
}

/** Lists the entries that belong to no operation. */
function generalEntries({ discrepancies, operations }: Site): Discrepancy[] {
  const ids = new Set(operations.map(({ id }) => id));
  return discrepancies.filter((entry) => !entry.operations.some((id) => ids.has(id)));
}

/** Returns the index of the register: every entry in one line, by product. */
export function registerPage(site: Site): Page {
  const { context } = site;
  const { word } = context;
  const groups = [
    ...site.products.map((product) => ({
      id: product.id,
      title: product.title,
      entries: entriesOf(site, product),
      doubts: doubtsOf(product),
    })),
    { id: "common", title: word("siteName"), entries: generalEntries(site), doubts: [] },
  ].filter(({ entries, doubts }) => entries.length + doubts.length > 0);
  const seen = new Set<string>();
  return {
    path: "discrepancies/index.html",
    title: word("register"),
    description: word("registerIntro"),
    content: (
      <article class="wide" data-filtered>
        <h1>{word("register")}</h1>
        <p>{word("registerIntro")}</p>
        <Filter site={site} texts={`~/assets/${registerFile(site)}`} />
        {groups.map(({ id, title, entries, doubts }) => (
          <section data-section>
            <h2 id={`product-${id}`}>
              <a href={`~/${site.language}/discrepancies/${id}.html`}>{title}</a>{" "}
              <small>{entries.length + doubts.length}</small>
            </h2>
            <ul class="lines">
              {entries.map((entry) => (
                <li data-entry={entry.id} id={seen.has(entry.id) ? undefined : (seen.add(entry.id), entry.id)}>
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
              {doubts.map((doubt) => (
                <DoubtItem site={site} doubt={doubt} isWhole />
              ))}
            </ul>
          </section>
        ))}
      </article>
    ),
  };
}

/** Names the file with everything that the entries of the register say, which the filter of the index loads. */
export function registerFile({ language }: Site): string {
  return `register-${language}.js`;
}

/** Writes what the entries say as a script: a page that was opened as a file may load no data. */
export function writeRegisterTexts({ discrepancies, context: { translate } }: Site): string {
  const texts = discrepancies.map(({ id, claims, resolution, evidence = "", operations }) => {
    const said = (member: string, english: unknown): string =>
      typeof english === "string" ? translate(`discrepancy/${id}/${member}`, english).text : JSON.stringify(english);
    const claimed = claims.flatMap(({ says, source }, index) => [said(`claims/${index}/says`, says), source]);
    const all = [id, ...operations, ...claimed, said("resolution", resolution), evidence && said("evidence", evidence)];
    return [id, all.join(" ").replace(/[`*]/g, "")];
  });
  return `globalThis.kakaoRegister(${JSON.stringify(Object.fromEntries(texts))})\n`;
}

interface FilterProps {
  readonly site: Site;
  /** Address of what the entries say, where the page shows only their titles. */
  readonly texts?: string;
}

function Filter({ site, texts }: FilterProps): JSX.Element {
  const { word } = site.context;
  return (
    <Hidden>
      <label class="filter">
        <span>{word("registerFilter")}</span>
        <input type="search" data-filter="text" data-filter-texts={texts} autocomplete="off" />
      </label>
      <p role="status" class="quiet" data-filter-count={word("entries")} />
    </Hidden>
  );
}

/** Returns the register of each product: discrepancies, unknowns, what rests on evidence other than Kakao's pages. */
export function productRegisterPages(site: Site): Page[] {
  const pages = site.products.map((product) =>
    registerOf(site, product.id, product.title, entriesOf(site, product), doubtsOf(product)),
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
  const pages = new Map(site.operations.map((operation) => [operation.id, operation.page]));
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
            <DiscrepancyItem context={site.context} discrepancy={entry} pages={pages} />
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

interface DoubtItemProps {
  readonly site: Site;
  readonly doubt: Doubt;
  /** Whether it says both: what is unknown, and what the rest is known from. */
  readonly isWhole?: boolean;
}

function DoubtItem({ site, doubt, isWhole = false }: DoubtItemProps): JSX.Element {
  const { context } = site;
  return (
    <li data-entry data-kind={doubt.text ? context.word("kindUnknown") : undefined}>
      <a href={`~/${site.language}/${doubt.page}${doubt.place && `#${doubt.place}`}`}>
        <code>{[doubt.operation, doubt.place].filter(Boolean).join(" ")}</code>
      </a>
      {doubt.text ? (
        <>
          {" "}
          <Markdown context={context} text={doubt.text} inline />
        </>
      ) : null}
      {doubt.text === "" || (isWhole && doubt.evidence !== undefined) ? (
        <>
          {" "}
          <Evidence context={context} kind={doubt.evidence} />
        </>
      ) : null}
    </li>
  );
}

/** Lists what operations and their fields say; what several of them share is listed once. */
function doubtsOf({ operations }: Product): Doubt[] {
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
