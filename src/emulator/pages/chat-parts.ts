import type { components } from "../../../generated/types/kapi.js";
import { parseUrl } from "../../parse-url.js";
import type { ChatWords } from "./chat-words.js";
import { escapeHtml } from "./html.js";

type Schemas = components["schemas"];
type Link = Schemas["MessageLink"];

/** Returns the first letters of a text, made safe: what Kakao Talk shows of it. */
export function shown(text: string, most = Infinity): string {
  const letters = Array.from(text);
  return escapeHtml(letters.length > most ? `${letters.slice(0, most).join("")}…` : text);
}

/** Creates an element with a text, or nothing without one. */
export function element(name: string, className: string, text: string | undefined, most?: number): string {
  return text === undefined || text === "" ? "" : `<${name} class="${className}">${shown(text, most)}</${name}>`;
}

/** Creates an image, or nothing without an address that a page can show. */
export function image(className: string, address: string | undefined, alt: string): string {
  if (!isWebAddress(address)) return "";
  return `<img class="${className}" src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" loading="lazy" referrerpolicy="no-referrer">`;
}

/** Creates a link as Kakao Talk on a computer follows it; a link for apps only leads nowhere there. */
export function anchor(className: string, link: Link, html: string): string {
  const address = [link.web_url, link.mobile_web_url].find(isWebAddress);
  if (address === undefined) return `<span class="${className} dead">${html}</span>`;
  return `<a class="${className}" href="${escapeHtml(address)}" rel="noopener noreferrer" target="_blank">${html}</a>`;
}

// Only web addresses may be in a page: an address of another scheme could run a program.
function isWebAddress(address: string | undefined): address is string {
  return /^https?:$/.test(parseUrl(address)?.protocol ?? "");
}

/** The buttons of a message. */
export interface ButtonsOf {
  readonly buttons?: readonly Schemas["MessageButton"][] | undefined;
  readonly button_title?: string | undefined;
}

/** Creates the buttons of a message: those that it has, or else the default one. */
export function buttons(message: ButtonsOf, link: Link | undefined, words: ChatWords, fixed = ""): string {
  const own = message.buttons?.map((button) => anchor("button", button.link, shown(button.title)));
  const usual = link ? [anchor("button", link, shown(message.button_title ?? words.details))] : [];
  return `<div class="buttons">${(own ?? usual).join("")}${fixed}</div>`;
}

/** Creates a button that Kakao Talk adds, which shows here what it would do. */
export function fixedButton(label: string, html: string): string {
  return `<details class="button"><summary>${escapeHtml(label)}</summary>${html}</details>`;
}

/** Creates the counters of a message: the first three that it has. */
export function counters(social: Schemas["MessageSocial"] | undefined, words: ChatWords): string {
  const all = [
    [words.like, social?.like_count],
    [words.comment, social?.comment_count],
    [words.shared, social?.shared_count],
    [words.view, social?.view_count],
    [words.subscriber, social?.subscriber_count],
  ] as const;
  const given = all.filter(([, count]) => count !== undefined).slice(0, 3);
  if (given.length === 0) return "";
  return `<p class="social">${given.map(([name, count]) => `${name} ${String(count)}`).join(" · ")}</p>`;
}
