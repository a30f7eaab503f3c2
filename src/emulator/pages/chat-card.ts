import { limits } from "../../../generated/emulator/facts.js";
import type { components } from "../../../generated/types/kapi.js";
import type { SentMessage } from "../messages/state.js";
import { itemContent } from "./chat-item-content.js";
import { anchor, buttons, counters, element, fixedButton, image, shown } from "./chat-parts.js";
import { price } from "./chat-price.js";
import type { ChatWords } from "./chat-words.js";

type Schemas = components["schemas"];
type Template = Schemas["DefaultTemplate"];
type Content = Schemas["MessageContent"];

/** How many letters are shown of a text, and of the heading of a list (choice long-texts). */
const longestText = limits.shownText;

/** Creates what a message looks like. */
export function messageCard(message: SentMessage, words: ChatWords): string {
  const { content } = message;
  return content ? templateCard(content, words) : unknownTemplateCard(message, words);
}

function templateCard(template: Template, words: ChatWords): string {
  switch (template.object_type) {
    case "feed":
      return card(
        "feed",
        contentOf(template.content, words, itemContent(template.item_content)),
        counters(template.social, words),
        buttons(template, template.content.link, words),
      );
    case "list":
      return listCard(template, words);
    case "location": {
      const { address, address_title: name, content, social } = template;
      const place = element("strong", "place", name) + element("p", "address", address);
      const map = fixedButton(words.map, place);
      const left = buttons(template, content.link, words, map);
      return card("location", contentOf(content, words), counters(social, words), left);
    }
    case "commerce": {
      // The description is not shown in this layout.
      const { link, title, image_url: address } = template.content;
      const picture = image("picture", address, altOf(title, words));
      const text = price(template.commerce, words) + element("p", "content-title", title);
      return card("commerce", anchor("content", link, picture + text), buttons(template, link, words));
    }
    case "text": {
      const text = anchor("content", template.link, element("p", "text", template.text, longestText));
      return card("text", text, buttons(template, template.link, words));
    }
    case "calendar": {
      const { content, id, id_type: kind } = template;
      const what = kind === "event" ? words.event : words.calendar;
      const add = fixedButton(words.addToCalendar, `<p>${what}: <code>${shown(id)}</code></p>`);
      // Only its own buttons are beside the fixed one.
      return card("calendar", contentOf(content, words), buttons(template, undefined, words, add));
    }
  }
}

function listCard(template: Schemas["ListTemplate"], words: ChatWords): string {
  const { header_title: title, header_link: link, contents } = template;
  const heading = anchor("list-title", link, element("strong", "", title, longestText));
  const rows = contents.map(({ title: name, description, image_url: address, link: target }) => {
    const text = element("span", "content-title", name) + element("span", "description", description);
    const row = `<span class="row-text">${text}</span>${image("row-image", address, altOf(name, words))}`;
    return `<li>${anchor("row", target, row)}</li>`;
  });
  return card("list", heading, `<ul class="rows">${rows.join("")}</ul>`, buttons(template, link, words));
}

function contentOf(content: Content, words: ChatWords, items = ""): string {
  const { title, description, image_url: address, link } = content;
  const texts = element("p", "content-title", title) + element("p", "description", description);
  return anchor("content", link, image("picture", address, altOf(title, words)) + items + texts);
}

// Beside a title, a picture says nothing more to who does not see it.
function altOf(title: string | undefined, words: ChatWords): string {
  return title === undefined || title === "" ? words.image : "";
}

function unknownTemplateCard({ templateId, templateArgs = {}, requestUrl }: SentMessage, words: ChatWords): string {
  const rows = Object.entries(templateArgs).map(
    ([name, value]) => `<div><dt>${shown(name)}</dt><dd>${shown(value)}</dd></div>`,
  );
  const list = rows.length > 0 ? `<div class="items"><dl>${rows.join("")}</dl></div>` : "";
  return card(
    "custom",
    element("p", "content-title", `${words.template} ${String(templateId)}`),
    element("p", "description", requestUrl),
    list,
    element("p", "note", words.unknownTemplate),
  );
}

function card(kind: string, ...parts: readonly string[]): string {
  return `<div class="card ${kind}">${parts.join("\n")}</div>`;
}
