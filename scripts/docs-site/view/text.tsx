import type { ComponentChildren, JSX } from "preact";
import { type Context, readTranslated } from "../text/context.js";
import { highlight } from "../text/highlight.js";
import { renderInline, renderMarkdown } from "../text/markdown.js";
import { drawSequence } from "../text/sequence.js";

interface MarkdownProps {
  readonly context: Context;
  readonly text: string;
  /** Whether it stands within a line. */
  readonly inline?: boolean;
  /** Whether it is in the language of the page; read from the text by default. */
  readonly translated?: boolean;
}

/** A text of CommonMark; one that is not translated yet is marked. */
export function Markdown({ context, text, inline, translated }: MarkdownProps): JSX.Element {
  const shown = translated === undefined ? readTranslated(text, context) : { text, translated };
  const language = shown.translated ? undefined : "en";
  const html = inline ? renderInline(shown.text, context.language) : renderMarkdown(shown.text, context.language);
  const title = language && context.word("untranslated");
  return inline ? (
    <span lang={language} title={title} dangerouslySetInnerHTML={{ __html: html }} />
  ) : (
    <div class="md" lang={language} title={title} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

interface CodeProps {
  readonly code: string;
  readonly language: string;
  /** The HTML, where it is more than the highlighted code. */
  readonly html?: string;
  /** The code as Markdown shows it, where marks stand in it. */
  readonly plain?: string;
  readonly label?: string;
}

/** A block of code. */
export function Code({ code, language, html, label }: CodeProps): JSX.Element {
  return (
    <pre class="code" tabIndex={0} aria-label={label}>
      <code dangerouslySetInnerHTML={{ __html: html ?? highlight(code, language) }} />
    </pre>
  );
}

/** What a Markdown twin leaves out: controls, and what is there twice. */
export function Hidden({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <>{children}</>;
}

/** What only a Markdown twin shows: a heading where a page has a column of its own. */
export function TwinOnly(_: { readonly children: ComponentChildren }): null {
  return null;
}

/** A sequence diagram, drawn when the site is built. */
export function Sequence({ source }: { readonly source: string }): JSX.Element {
  return <div class="scroll diagram" tabIndex={0} dangerouslySetInnerHTML={{ __html: drawSequence(source) }} />;
}
