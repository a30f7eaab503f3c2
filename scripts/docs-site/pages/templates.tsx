import type { JSX } from "preact";
import type { Site } from "../model/site.js";
import { readTemplates, type Template, templateName } from "../model/template.js";
import { writeLiteral } from "../samples/literal.js";
import { Message } from "../view/message.js";
import { Code, Markdown } from "../view/text.js";
import type { Page } from "./page.js";

/** Returns the page of the default templates, each with a picture. */
export function templatesPage(site: Site): Page {
  const { word } = site.context;
  const templates = readTemplates(site.operations);
  return {
    path: "templates/index.html",
    title: word("templates"),
    description: word("templatesIntro").replace(/`/g, ""),
    content: (
      <article class="wide">
        <h1>{word("templates")}</h1>
        <Markdown context={site.context} text={word("templatesIntro")} />
        {templates.map((template) => (
          <TemplateView site={site} template={template} />
        ))}
      </article>
    ),
  };
}

function TemplateView({ site, template }: { readonly site: Site; readonly template: Template }): JSX.Element {
  const { type, schema, operation, field, content } = template;
  const title = templateName(site.context, type);
  return (
    <section class="template">
      <h2 id={type}>
        {title} <code>{type}</code>
      </h2>
      <div class="template-columns">
        <div>
          <Markdown context={site.context} text={schema.description ?? ""} />
          <p>
            <a href={`~/${site.language}/${operation.page}#body.${field}`}>{site.context.word("templateFields")}</a>
          </p>
          <details class="fold">
            <summary>{site.context.word("example")}</summary>
            <Code code={writeLiteral(content)} language="json" />
          </details>
        </div>
        <Message content={content} />
      </div>
    </section>
  );
}

/** The pictures of all templates, for a guide. */
export function TemplatePictures({ site }: { readonly site: Site }): JSX.Element {
  return (
    <div class="template-row">
      {readTemplates(site.operations).map(({ type, content }) => (
        <figure>
          <Message content={content} />
          <figcaption>
            <a href={`~/${site.language}/templates/index.html#${type}`}>
              <code>{type}</code>
            </a>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
