import type { JSX } from "preact";
import { partsOfSource } from "../../lib/spec/discrepancies.js";
import { isError } from "../../lib/spec/recordings.js";
import { exampleSummary } from "../model/operation.js";
import type { SiteError } from "../model/error.js";
import { productsOfError } from "../model/error-products.js";
import { kakaoPage } from "../model/language.js";
import type { Site } from "../model/site.js";
import { writeLiteral } from "../samples/literal.js";
import { messagesOfPattern } from "../text/pattern.js";
import type { Word } from "../text/words.js";
import { ErrorLink, WithRemedy } from "../view/error.js";
import { Evidence } from "../view/fields.js";
import { Code, Hidden, Markdown } from "../view/text.js";
import type { Page } from "./page.js";

const kinds = [
  ["number", "errorsNumbers"],
  ["koe", "errorsKoe"],
  ["name", "errorsNames"],
] as const satisfies readonly (readonly [SiteError["kind"], Word])[];

const retryWords = {
  true: ["retryYes", "retryYesShort"],
  false: ["retryNo", "retryNoShort"],
  undefined: ["retryUnknown", "retryUnknownShort"],
} as const satisfies Record<string, readonly [Word, Word]>;

/** Returns the page of all codes, which finds the one that is in a pasted error. */
export function errorsPage(site: Site): Page {
  const { word } = site.context;
  return {
    path: "errors/index.html",
    title: word("errors"),
    description: word("errorsIntro"),
    content: (
      <article class="wide" data-filtered>
        <h1>{word("errors")}</h1>
        <p>{word("errorsIntro")}</p>
        <Hidden>
          <label class="filter">
            <span>{word("errorsFilter")}</span>
            <input
              type="search"
              data-filter="error"
              spellcheck={false}
              autocomplete="off"
              placeholder='{"msg":"insufficient scopes.","code":-402}'
            />
          </label>
          <p role="status" class="quiet" data-filter-count={word("entries")} />
        </Hidden>
        {kinds.map(([kind, title]) => (
          <section data-section>
            <h2 id={kind}>{word(title)}</h2>
            <table class="errors codes">
              <thead>
                <tr>
                  <th scope="col">{word("code")}</th>
                  <th scope="col">{word("status")}</th>
                  <th scope="col">{word("meaning")}</th>
                  <th scope="col">{word("retry")}</th>
                </tr>
              </thead>
              <tbody>
                {site.errors
                  .filter((error) => error.kind === kind)
                  .map((error) => (
                    <Row site={site} error={error} />
                  ))}
              </tbody>
            </table>
          </section>
        ))}
      </article>
    ),
  };
}

function Row({ site, error }: { readonly site: Site; readonly error: SiteError }): JSX.Element {
  const { context } = site;
  const { code, entry, meaning, remedy } = error;
  return (
    <tr data-entry data-code={code} data-matches={error.messages.map(({ matches }) => matches).join("\n") || undefined}>
      <td>
        <ErrorLink context={context} code={code} />
      </td>
      <td>{entry.status}</td>
      <td>
        <WithRemedy context={context} text={meaning} remedy={remedy} />
      </td>
      <td>{context.word(retryOf(error)[1])}</td>
    </tr>
  );
}

function retryOf({ entry }: SiteError): readonly [Word, Word] {
  return retryWords[`${entry.retryable}`];
}

/** Returns the page of a code. */
export function errorPage(site: Site, error: SiteError): Page {
  const { code, meaning } = error;
  return {
    path: `errors/${code}.html`,
    title: code,
    description: meaning.replace(/`/g, ""),
    content: <ErrorView site={site} error={error} />,
  };
}

function ErrorView({ site, error }: { readonly site: Site; readonly error: SiteError }): JSX.Element {
  const { context } = site;
  const { word } = context;
  const { code, entry, meaning, remedy } = error;
  const menus = site.menus.filter(({ sets }) => sets.includes(code));
  return (
    <article class="text">
      <p class="crumbs">
        <a href={`~/${site.language}/errors/index.html`}>{word("errors")}</a>
      </p>
      <h1>
        <code>{code}</code> <Evidence context={context} kind={entry.evidence} />
      </h1>
      <p class="lead">
        <Markdown context={context} text={meaning} inline />
      </p>
      {remedy ? (
        <div class="box remedy-box">
          <strong>{word("remedy")}.</strong> <Markdown context={context} text={remedy} inline />
        </div>
      ) : null}
      <table class="head">
        <tbody>
          {entry.status === undefined ? null : (
            <tr>
              <th scope="row">{word("status")}</th>
              <td>{entry.status}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{word("retry")}</th>
            <td>{word(retryOf(error)[0])}</td>
          </tr>
          {menus.length > 0 ? (
            <tr>
              <th scope="row">{word("consoleMenu")}</th>
              <td>
                <ul>
                  {menus.map(({ en, ko }) => (
                    <li>
                      <a href={`~/${site.language}/guides/console.html`}>{site.language === "ko" ? ko : en}</a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ) : null}
          <tr>
            <th scope="row">{word("source")}</th>
            <td>
              <Source
                site={site}
                code={code}
                text={entry.source ?? "https://developers.kakao.com/docs/en/rest-api/error-code"}
              />
            </td>
          </tr>
        </tbody>
      </table>
      <Messages site={site} error={error} />
      <Calls site={site} error={error} />
      <Bodies site={site} error={error} />
      <p class="quiet">
        <Markdown context={context} text={word("sdkNote")} inline />{" "}
        <a href={`~/${site.language}/guides/errors-and-retries.html`}>{word("guideOf")}</a>
      </p>
    </article>
  );
}

interface SourceProps {
  readonly site: Site;
  readonly code: string;
  readonly text: string;
}

function Source({ site, code, text }: SourceProps): JSX.Element {
  const { url, words } = partsOfSource(text);
  const said = words === undefined ? "" : site.context.translate(`error/${code}/source`, words).text;
  if (url === undefined) return <span>{said}</span>;
  return (
    <span>
      <a href={kakaoPage(url, site.language)}>{kakaoPage(url, site.language).replace("https://", "")}</a>
      {said === "" ? "" : ` (${said})`}
    </span>
  );
}

interface PartProps {
  readonly site: Site;
  readonly error: SiteError;
}

function Messages({ site, error }: PartProps): JSX.Element | null {
  const { context } = site;
  const { messagesOf } = error.entry;
  if (error.messages.length === 0) return null;
  if (messagesOf !== undefined) {
    return (
      <section>
        <h2 id="messages">{context.word("byMessage")}</h2>
        <p>
          {context.word("messagesOf")}{" "}
          <a href={`~/${site.language}/errors/${messagesOf}.html#messages`}>{messagesOf}</a>
        </p>
      </section>
    );
  }
  return (
    <section>
      <h2 id="messages">{context.word("byMessage")}</h2>
      <ul class="messages">
        {error.messages.map(({ matches, says, remedy }) => (
          <li>
            {messagesOfPattern(matches).map((message) => (
              <p>
                <code class="pattern">{message}</code>
              </p>
            ))}
            <p>
              <WithRemedy context={context} text={says} remedy={remedy} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Calls({ site, error }: PartProps): JSX.Element {
  const { word } = site.context;
  const { operations } = error;
  const others = productsOfError(site, error);
  return (
    <section>
      <h2 id="calls">{word("calls")}</h2>
      {operations.length > 0 ? (
        <ul>
          {operations.map(({ id, page, source, model }) => (
            <li key={id}>
              <a href={`~/${site.language}/${page}#errors`}>{source.summary}</a> <code>{model.path}</code>
            </li>
          ))}
        </ul>
      ) : null}
      {others ? (
        <>
          <p>{word(reachWords[others.reach])}</p>
          <ul>
            {others.products.map(({ id, page, title, api }) => (
              <li key={id}>
                <a href={`~/${site.language}/${page}`}>{title}</a> <code>{new URL(api.baseUrl).host}</code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

const reachWords = {
  every: "callsAll",
  unknown: "callsUnknown",
  elsewhere: "callsElsewhere",
} as const satisfies Record<string, Word>;

/** Bodies that say the same are shown once. */
function Bodies({ site, error }: PartProps): JSX.Element | null {
  const seen = new Set<string>();
  const bodies = error.bodies.filter(({ recording }) => {
    const text = bodyText(recording.response);
    return text !== "" && !seen.has(text) && seen.add(text);
  });
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2 id="bodies">{site.context.word("recordedBodies")}</h2>
      {bodies.map(({ operation, recording }) => (
        <div>
          <p>
            <span class="status bad">{recording.response.status}</span>{" "}
            <a href={`~/${site.language}/${operation.page}`}>{operation.source.summary}</a>
            {isError(recording) ? ": " : ""}
            <Markdown context={site.context} text={exampleSummary(operation.model, recording)} inline />
          </p>
          <Code code={bodyText(recording.response)} language="json" />
        </div>
      ))}
    </section>
  );
}

function bodyText({ body, headers }: { readonly body?: unknown; readonly headers: Record<string, string> }): string {
  if (body === undefined) return headers["Location"] ?? "";
  return typeof body === "string" ? body : writeLiteral(body);
}
