import type { ComponentChildren, JSX } from "preact";
import { consentOf, exampleSummary, type SiteOperation } from "../model/operation.js";
import { kakaoPage } from "../model/language.js";
import { type BodyFields, fieldsOfOperation } from "../model/operation-fields.js";
import { errorsOfOperation } from "../model/operation-errors.js";
import type { Site } from "../model/site.js";
import type { ParameterModel } from "../../lib/model/operation-model.js";
import { isError, type Recording } from "../../lib/spec/recordings.js";
import type { Context } from "../text/context.js";
import type { Word } from "../text/words.js";
import { DiscrepancyItem } from "../view/discrepancy.js";
import { ErrorLink, WithRemedy } from "../view/error.js";
import { EvidenceBox, FieldList, Unknown, Variants } from "../view/fields.js";
import { Method } from "../view/layout.js";
import { Samples } from "../view/samples.js";
import { Code, Hidden, Markdown } from "../view/text.js";
import { writeLiteral } from "../samples/literal.js";
import { HeadTable } from "../view/head-table.js";
import { Receiver } from "../view/receiver.js";
import { type Neighbor, Turn } from "../view/turn.js";
import type { Page } from "./page.js";

/** Returns the page of an operation or a webhook. */
export function operationPage(site: Site, operation: SiteOperation): Page {
  const { source, product, page } = operation;
  const [description = ""] = (source.description ?? "").split("\n\n");
  return {
    path: page,
    title: source.summary,
    description: description.replace(/\s+/g, " "),
    group: product,
    content: <OperationView site={site} operation={operation} />,
  };
}

interface Props {
  readonly site: Site;
  readonly operation: SiteOperation;
}

function OperationView({ site, operation }: Props): JSX.Element {
  const { context } = site;
  const { source, model } = operation;
  const anchors = new Set<string>();
  const product = site.products.find(({ id }) => id === operation.product);
  return (
    <article class="operation">
      <p class="crumbs">
        <a href={`~/${site.language}/index.html`}>{context.word("home")}</a> ›{" "}
        <a href={`~/${site.language}/${product?.page ?? "index.html"}`}>{product?.title}</a>
      </p>
      <h1>
        {source.summary}
        {source.deprecated ? <span class="badge old">{context.word("withdrawn")}</span> : null}
      </h1>
      <p class="address">
        <Method method={model.method} />{" "}
        <code>
          {operation.isWebhook ? "https://service.example" : operation.api.baseUrl}
          <b>{operation.isWebhook ? "/…" : model.path}</b>
        </code>
      </p>
      <div class="columns">
        <div class="text">
          <Markdown context={context} text={source.description ?? ""} />
          <EvidenceBox context={context} kind={source["x-kakao-evidence"]} />
          <Unknown context={context} text={source["x-kakao-unknown"]} />
          <Links site={site} operation={operation} />
          <HeadTable site={site} operation={operation} consent={consentOf(operation)} />
        </div>
        <div class="code-column">
          {operation.isWebhook ? (
            <Receiver context={context} operation={operation} />
          ) : (
            <Samples context={context} samples={operation.samples} canTry />
          )}
          <Examples operation={operation} context={context} />
        </div>
        <div class="text">
          <Rules operation={operation} context={context} />
          <Request operation={operation} context={context} anchors={anchors} />
          <Responses operation={operation} context={context} anchors={anchors} />
          <Errors site={site} operation={operation} />
          <Register operation={operation} context={context} />
        </div>
      </div>
      <Turn
        label={product?.title ?? ""}
        previous={neighborOf(site, operation, -1)}
        next={neighborOf(site, operation, 1)}
      />
    </article>
  );
}

/** Finds the operation that stands so many places behind this one in the menu of its product. */
function neighborOf({ language, products }: Site, operation: SiteOperation, step: number): Neighbor | undefined {
  const all = products.find(({ id }) => id === operation.product)?.operations ?? [];
  const found = all[all.indexOf(operation) + step];
  return found && { href: `~/${language}/${found.page}`, title: found.source.summary };
}

function Links({ site, operation }: Props): JSX.Element {
  const { word } = site.context;
  const { externalDocs } = operation.source;
  return (
    <p class="links">
      {externalDocs ? (
        <>
          {word("kakaoPage")}:{" "}
          <a href={kakaoPage(externalDocs.url, site.language)} rel="external">
            {externalDocs.description ?? operation.source.summary}
          </a>
          <Hidden>{" · "}</Hidden>
        </>
      ) : null}
      <Hidden>
        <a href={`~/${site.language}/${operation.page.replace(/\.html$/, ".md")}`}>{word("markdown")}</a>
      </Hidden>
    </p>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

function Section({ id, title, note, children }: SectionProps): JSX.Element {
  return (
    <section>
      <h2 id={id}>
        {title}
        {note ? <small> {note}</small> : null}
      </h2>
      {children}
    </section>
  );
}

interface PartProps {
  readonly operation: SiteOperation;
  readonly context: Context;
}

function Rules({ operation: { source }, context }: PartProps): JSX.Element | null {
  const rules = source["x-kakao-rules"] ?? [];
  if (rules.length === 0) return null;
  return (
    <Section id="rules" title={context.word("rules")}>
      <ul>
        {rules.map(({ says }) => (
          <li>
            <Markdown context={context} text={says} inline />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface AnchoredProps extends PartProps {
  readonly anchors: Set<string>;
}

const places: Readonly<Record<ParameterModel["in"], Word>> = {
  path: "pathParameters",
  query: "queryParameters",
  header: "headerParameters",
  cookie: "cookieParameters",
};

function Request({ operation, context, anchors }: AnchoredProps): JSX.Element {
  const { parameters, body } = fieldsOfOperation(operation);
  return (
    <>
      {parameters.map(({ place, fields }) => (
        <Section id={place} title={context.word(places[place])}>
          <FieldList context={context} fields={fields} anchors={anchors} />
        </Section>
      ))}
      {body ? (
        <Section id="body" title={context.word("body")} note={body.mediaTypes.join(", ")}>
          <BodyView context={context} body={body} path="body" anchors={anchors} />
        </Section>
      ) : null}
    </>
  );
}

interface BodyViewProps {
  readonly context: Context;
  readonly body: BodyFields;
  readonly path: string;
  readonly anchors: Set<string>;
  readonly isResponse?: boolean;
}

function BodyView({ body, path, ...props }: BodyViewProps): JSX.Element {
  const { context } = props;
  return (
    <>
      {body.description ? <Markdown context={context} text={body.description} /> : null}
      <Unknown context={context} text={body.unknown} />
      {body.fields.length > 0 ? <FieldList {...props} fields={body.fields} /> : null}
      <Variants {...props} path={path} variants={body.variants} />
    </>
  );
}

function Responses({ operation, context, anchors }: AnchoredProps): JSX.Element {
  return (
    <>
      {fieldsOfOperation(operation).responses.map((response) => (
        <Section
          id={response.anchor}
          title={`${context.word("response")} ${response.status}`}
          note={response.mediaTypes.join(", ") || undefined}
        >
          <BodyView context={context} body={response} path={response.anchor} anchors={anchors} isResponse />
          {response.headers.length > 0 ? (
            <>
              <h3>{context.word("responseHeaders")}</h3>
              <FieldList context={context} anchors={anchors} isResponse fields={response.headers} />
            </>
          ) : null}
          {response.mediaTypes.length === 0 ? <p class="quiet">{context.word("noBody")}</p> : null}
        </Section>
      ))}
    </>
  );
}

function Errors({ site, operation }: Props): JSX.Element | null {
  const { word } = site.context;
  const { own, shared } = errorsOfOperation(operation);
  // Errors of a webhook are the receiver's.
  if (operation.isWebhook) return null;
  return (
    <Section id="errors" title={word("errorsOwn")}>
      {own.length > 0 ? <ErrorTable site={site} codes={own} /> : null}
      {own.length === 0 ? <p class="quiet">{word(shared.length > 0 ? "errorsShared" : "errorsNone")}</p> : null}
      {shared.length > 0 ? (
        <details class="fold">
          <summary>{word("errorsCommon").replace("{host}", new URL(operation.api.baseUrl).host)}</summary>
          <ErrorTable site={site} codes={shared} />
        </details>
      ) : null}
    </Section>
  );
}

function ErrorTable({ site, codes }: { readonly site: Site; readonly codes: readonly string[] }): JSX.Element {
  const { context } = site;
  const { word } = context;
  return (
    <table class="errors">
      <thead>
        <tr>
          <th scope="col">{word("code")}</th>
          <th scope="col">{word("meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {codes.flatMap((code) => {
          const error = site.errors.find((one) => one.code === code);
          if (!error) return [];
          return [
            <tr>
              <td>
                <ErrorLink context={context} code={code} />
              </td>
              <td>
                <WithRemedy context={context} text={error.meaning} remedy={error.remedy} />
              </td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}

function Register({ operation, context }: PartProps): JSX.Element | null {
  if (operation.discrepancies.length === 0) return null;
  return (
    <Section id="discrepancies" title={context.word("discrepancies")}>
      {operation.discrepancies.map((one) => (
        <DiscrepancyItem key={one.id} context={context} discrepancy={one} folded />
      ))}
    </Section>
  );
}

function Examples({ operation, context }: PartProps): JSX.Element | null {
  const { cases, model, isWebhook } = operation;
  if (cases.length === 0) return null;
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{context.word("examples")}</h2>
      {cases.map((recording, index) => (
        <details class="example" open={index === 0} data-case={recording.case}>
          <summary>
            <span class={isError(recording) ? "status bad" : "status"}>{recording.response.status}</span>{" "}
            <Markdown context={context} text={exampleSummary(model, recording)} inline />
          </summary>
          {isWebhook ? <Sent recording={recording} /> : <Returned recording={recording} />}
          <p class="provenance">
            {context.word("provenance")}:{" "}
            <a href={kakaoPage(recording.source, context.language)}>{context.word(provenanceWord(recording))}</a>
          </p>
        </details>
      ))}
    </section>
  );
}

function provenanceWord({ provenance }: Recording): Word {
  if (provenance === "documentation") return "provenanceDocumentation";
  return provenance === "live" ? "provenanceLive" : "provenanceDerived";
}

/** What a webhook sends; of a token, what is in it. */
function Sent({ recording: { request } }: { readonly recording: Recording }): JSX.Element {
  const { body, url } = request;
  if (body === undefined)
    return <Code code={decodeURIComponent(url.replace(/^https?:\/\/[^/]+/, `${request.method} `))} language="text" />;
  if (typeof body !== "string") return <Code code={writeLiteral(body)} language="json" />;
  const parts = body.startsWith("ey") ? body.split(".").slice(0, 2) : [];
  if (parts.length < 2) return <Code code={decodeURIComponent(body).replaceAll("&", "\n&")} language="text" />;
  const decoded = parts.map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as unknown);
  return <Code code={decoded.map((part) => writeLiteral(part)).join("\n.\n")} language="json" />;
}

/** What a call returns. */
function Returned({ recording: { response } }: { readonly recording: Recording }): JSX.Element | null {
  const { body, headers } = response;
  const address = headers["Location"];
  if (body === undefined) return address ? <Code code={`Location: ${address}`} language="text" /> : null;
  if (typeof body === "string") return <Code code={body} language={body.startsWith("<") ? "xml" : "text"} />;
  return <Code code={writeLiteral(body)} language="json" />;
}
