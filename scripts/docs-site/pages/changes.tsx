import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/language.js";
import { root } from "../../lib/project.js";
import type { Site } from "../model/site.js";
import { Markdown } from "../view/text.js";
import type { Page } from "./page.js";

/** A section of the changelog. */
export interface Release {
  readonly name: string;
  /** What its heading shows: its name, unless the language has another for it. */
  readonly title: string;
  /** ISO date; undefined where it is not released. */
  readonly date?: string | undefined;
  readonly text: string;
}

const files: Readonly<Record<Language, string>> = { en: "CHANGELOG.md", ko: "CHANGELOG.ko.md" };

/** Reads the changelog of a language. */
export function readReleases(language: Language): Release[] {
  const text = readFileSync(join(root, files[language]), "utf8");
  const parts = text.split(/^## /m).slice(1);
  return parts.map((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const [, name = heading, date, title = name] =
      /^\[?([^\]\s]+)\]?(?: [-–] (\d{4}-\d{2}-\d{2})| (.+))?$/.exec(heading.trim()) ?? [];
    // The same headings stand in each release: an anchor would be there twice.
    return {
      name,
      title,
      date,
      text: lines
        .join("\n")
        .trim()
        .replace(/^### (.*)$/gm, "**$1**"),
    };
  });
}

/** Returns the page of the changes. */
export function changesPage(site: Site): Page {
  const { word } = site.context;
  return {
    path: "changes/index.html",
    title: word("changes"),
    description: word("changesIntro"),
    content: (
      <article class="text">
        <h1>{word("changes")}</h1>
        <p>
          {word("changesIntro")} <a href={`~/${site.language}/changes/feed.xml`}>Atom</a>
        </p>
        {readReleases(site.language).map(({ name, title, date, text }) => (
          <section>
            <h2 id={name.toLowerCase()}>
              {title} {date ? <small>{date}</small> : null}
            </h2>
            <Markdown context={site.context} text={text} translated />
          </section>
        ))}
      </article>
    ),
  };
}
