import type { JSX } from "preact";
import { type Discrepancy, partsOfSource } from "../../lib/spec/discrepancies.js";
import { writeLiteral } from "../samples/literal.js";
import type { Context } from "../text/context.js";
import { Markdown } from "./text.js";

interface DiscrepancyProps {
  readonly context: Context;
  readonly discrepancy: Discrepancy;
  /** Whether the claims are one click away. */
  readonly folded?: boolean;
  /** The pages of operations, where they are not at hand. */
  readonly pages?: ReadonlyMap<string, string>;
}

/** A place where Kakao's sources disagree: who says what, what the spec follows, and why. */
export function DiscrepancyItem({ context, discrepancy, folded, pages }: DiscrepancyProps): JSX.Element {
  const { id, where, claims, resolution, evidence } = discrepancy;
  const { word, translate } = context;
  const said = (member: string, english: string): string => translate(`discrepancy/${id}/${member}`, english).text;
  const details = (
    <>
      <ul class="claims">
        {claims.map(({ says, source }, index) => (
          <li>
            <Markdown context={context} text={said(`claims/${index}/says`, textOf(says))} inline />
            {" — "}
            <Source source={source} said={(words) => said(`claims/${index}/source`, words)} />
          </li>
        ))}
      </ul>
      {evidence ? <Markdown context={context} text={said("evidence", evidence)} /> : null}
    </>
  );
  const follows = (
    <p>
      <strong>{word("resolution")}:</strong>{" "}
      <Markdown context={context} text={said("resolution", textOf(resolution))} inline />
    </p>
  );
  if (!folded) {
    return (
      <article class="discrepancy" id={id} data-entry>
        <h3>
          <Markdown context={context} text={said("where", where)} inline />{" "}
          <a class="anchor" href={`#${id}`} aria-label={id}>
            #
          </a>
        </h3>
        <p class="quiet">
          <Operations context={context} operations={discrepancy.operations} pages={pages ?? new Map()} />
        </p>
        {follows}
        {details}
      </article>
    );
  }
  return (
    <details class="fold" id={`discrepancy.${id}`}>
      <summary>
        <Markdown context={context} text={said("where", where)} inline />
      </summary>
      {follows}
      {details}
    </details>
  );
}

interface OperationsProps {
  readonly context: Context;
  readonly operations: readonly string[];
  readonly pages: ReadonlyMap<string, string>;
}

function Operations({ context, operations, pages }: OperationsProps): JSX.Element {
  return (
    <>
      {operations.map((id, index) => {
        const page = pages.get(id);
        return (
          <>
            {index > 0 ? ", " : ""}
            {page === undefined ? (
              <code>{id}</code>
            ) : (
              <a href={`~/${context.language}/${page}`}>
                <code>{id}</code>
              </a>
            )}
          </>
        );
      })}
    </>
  );
}

interface SourceProps {
  readonly source: string;
  /** Returns the words of the source in the language of the page. */
  readonly said: (words: string) => string;
}

/** A source: what begins with an address is a link, to the very page whose language counts. */
function Source({ source, said }: SourceProps): JSX.Element {
  const { url, words = "" } = partsOfSource(source);
  if (url === undefined) return <span>{said(words)}</span>;
  return (
    <span>
      <a href={url} class="source">
        {url.replace("https://", "")}
      </a>
      {words === "" ? "" : ` (${said(words)})`}
    </span>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : writeLiteral(value);
}
