import type { JSX } from "preact";
import type { Guide } from "../model/guide.js";
import type { Site } from "../model/site.js";
import { slugOf } from "../text/markdown.js";
import { Markdown, Sequence } from "../view/text.js";
import { ConsoleTable } from "../view/console-table.js";
import { type Neighbor, Turn } from "../view/turn.js";
import { TemplatePictures } from "./templates.js";
import type { Page } from "./page.js";

/** Returns the page of a guide. */
export function guidePage(site: Site, guide: Guide): Page {
  const index = site.guides.indexOf(guide);
  return {
    path: `guides/${guide.id}.html`,
    title: guide.title,
    description: firstSentence(guide.text),
    group: "guides",
    content: <GuideView site={site} guide={guide} previous={site.guides[index - 1]} next={site.guides[index + 1]} />,
  };
}

function firstSentence(text: string): string {
  const [paragraph = ""] = text.split("\n\n");
  return paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ");
}

interface GuideViewProps {
  readonly site: Site;
  readonly guide: Guide;
  readonly previous: Guide | undefined;
  readonly next: Guide | undefined;
}

function GuideView({ site, guide, previous, next }: GuideViewProps): JSX.Element {
  const { word } = site.context;
  const headings = [...guide.text.matchAll(/^## (.*)$/gm)].map(([, text = ""]) => text);
  return (
    <article class="text guide">
      <p class="crumbs">
        <a href={`~/${site.language}/index.html`}>{word("home")}</a> › {word("guides")}
      </p>
      <h1 lang={guide.translated ? undefined : "en"}>{guide.title}</h1>
      {guide.translated ? null : <p class="box unknown">{word("guideUntranslated")}</p>}
      {headings.length > 2 ? (
        <nav class="contents" aria-label={word("onThisPage")}>
          <p>{word("onThisPage")}</p>
          <ul>
            {headings.map((text) => (
              <li>
                <a href={`#${slugOf(text)}`}>{text.replace(/`/g, "")}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {splitParts(guide.text).map((part) => (
        <Part site={site} text={part} translated={guide.translated} />
      ))}
      <Turn label={word("guides")} previous={neighborOf(site, previous)} next={neighborOf(site, next)} />
    </article>
  );
}

function neighborOf({ language }: Site, guide: Guide | undefined): Neighbor | undefined {
  return guide && { href: `~/${language}/guides/${guide.id}.html`, title: guide.title };
}

/** Splits a guide where something stands in it that is drawn: a sequence, or what a comment names. */
function splitParts(text: string): string[] {
  return text.split(/(^```mermaid\n[^]*?^```$|^<!-- \w+ -->$)/m).filter((part) => part.trim() !== "");
}

interface PartProps {
  readonly site: Site;
  readonly text: string;
  readonly translated: boolean;
}

function Part({ site, text, translated }: PartProps): JSX.Element {
  if (text.startsWith("```mermaid")) return <Sequence source={text.split("\n").slice(1, -1).join("\n")} />;
  if (text === "<!-- templates -->") return <TemplatePictures site={site} />;
  if (text === "<!-- console -->") return <ConsoleTable site={site} />;
  return <Markdown context={site.context} text={text} translated={translated} />;
}
