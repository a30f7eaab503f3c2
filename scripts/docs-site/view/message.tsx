import type { JSX } from "preact";
import type { TemplateContent } from "../model/template.js";
import { Hidden } from "./text.js";

type Node = TemplateContent | undefined;

/**
 * A message as Kakao Talk lays it out: what stands where, not how it is painted. As text, its rows would run together.
 */
export function Message({ content }: { readonly content: TemplateContent }): JSX.Element {
  const { header_title: header, contents, commerce, text, social, item_content: items } = content;
  const main = nodeOf(content["content"]);
  return (
    <Hidden>
      <div class="bubble" lang="ko" role="img" aria-label={describe(content)}>
        <div class="bubble-inner" aria-hidden="true">
          {items ? <Profile items={nodeOf(items)} /> : null}
          {header ? <p class="bubble-header">{textOf(header)}</p> : null}
          {contents ? <List rows={contents as TemplateContent[]} /> : null}
          {main?.["image_url"] ? <Picture /> : null}
          {commerce ? <Price commerce={nodeOf(commerce)} main={main} /> : null}
          {items ? <Items items={nodeOf(items)} /> : null}
          {!commerce && main?.["title"] ? <p class="bubble-title">{textOf(main["title"])}</p> : null}
          {!commerce && main?.["description"] ? <p class="bubble-text">{textOf(main["description"])}</p> : null}
          {text ? <p class="bubble-text">{textOf(text)}</p> : null}
          {content["address"] ? <p class="bubble-text">{textOf(content["address"])}</p> : null}
          {social ? <Social social={nodeOf(social)} /> : null}
          <Buttons content={content} />
        </div>
      </div>
    </Hidden>
  );
}

function describe({ object_type: type, header_title: header, text, content }: TemplateContent): string {
  return [type, header, text, nodeOf(content)?.["title"]].filter(Boolean).map(textOf).join(": ");
}

function Picture(): JSX.Element {
  return (
    <svg class="bubble-picture" viewBox="0 0 200 110" preserveAspectRatio="none">
      <rect width="200" height="110" fill="var(--picture)" />
      <circle cx="150" cy="32" r="13" fill="var(--picture-light)" />
      <path d="M0 110 62 48l38 36 26-22 74 48z" fill="var(--picture-dark)" />
    </svg>
  );
}

function List({ rows }: { readonly rows: readonly TemplateContent[] }): JSX.Element {
  return (
    <div class="bubble-list">
      {rows.map(({ title, description }) => (
        <PicturedRow title={title} description={description} />
      ))}
    </div>
  );
}

/** Two lines with a small picture. */
function PicturedRow({ title, description }: { readonly title: unknown; readonly description: unknown }): JSX.Element {
  return (
    <div class="bubble-row">
      <span>
        <b>{textOf(title)}</b>
        {description ? <small>{textOf(description)}</small> : null}
      </span>
      <span class="thumb" />
    </div>
  );
}

function Price({ commerce = {}, main = {} }: { readonly commerce: Node; readonly main: Node }): JSX.Element {
  const {
    regular_price: regular,
    discount_price: discount,
    discount_rate: rate,
    fixed_discount_price: fixed,
  } = commerce;
  const unit = textOf(commerce["currency_unit"] ?? "원");
  const before = commerce["currency_unit_position"] === 1;
  const price = (value: unknown): string => {
    const number = Number(value).toLocaleString("ko-KR");
    return before ? `${unit}${number}` : `${number}${unit}`;
  };
  return (
    <div class="bubble-price">
      <p>
        <b>{price(discount ?? regular)}</b>{" "}
        {rate ? <em>{`${textOf(rate)}%`}</em> : fixed ? <em>{`-${price(fixed)}`}</em> : null}
      </p>
      {discount ? <s>{price(regular)}</s> : null}
      <p class="bubble-title">{textOf(commerce["product_name"] ?? main["title"])}</p>
    </div>
  );
}

function Profile({ items }: { readonly items: Node }): JSX.Element | null {
  const { profile_text: profile } = items ?? {};
  return profile ? (
    <p class="bubble-profile">
      <span class="avatar" /> {textOf(profile)}
    </p>
  ) : null;
}

function Items({ items = {} }: { readonly items: Node }): JSX.Element {
  const rows = (items["items"] as TemplateContent[] | undefined) ?? [];
  return (
    <div class="bubble-items">
      {items["title_image_text"] ? (
        <PicturedRow title={items["title_image_text"]} description={items["title_image_category"]} />
      ) : null}
      {rows.map(({ item, item_op: amount }) => (
        <p class="pair">
          <span>{textOf(item)}</span>
          <span>{textOf(amount)}</span>
        </p>
      ))}
      {items["sum"] ? (
        <p class="pair sum">
          <span>{textOf(items["sum"])}</span>
          <span>{textOf(items["sum_op"])}</span>
        </p>
      ) : null}
    </div>
  );
}

const counters = { like_count: "♥", comment_count: "❞", shared_count: "↗", view_count: "◎", subscriber_count: "＋" };

function Social({ social = {} }: { readonly social: Node }): JSX.Element {
  // Kakao shows the first three.
  const shown = Object.entries(counters)
    .filter(([name]) => social[name] !== undefined)
    .slice(0, 3);
  return (
    <p class="bubble-social">
      {shown.map(([name, sign]) => (
        <span>
          {sign} {Number(social[name]).toLocaleString("ko-KR")}
        </span>
      ))}
    </p>
  );
}

/** The buttons of a message, and those that its form always has. */
function Buttons({ content }: { readonly content: TemplateContent }): JSX.Element {
  const { object_type: type, buttons, button_title: title } = content;
  const own = ((buttons as TemplateContent[] | undefined) ?? []).map((button) => textOf(button["title"]));
  const first = own.length > 0 ? own : type === "calendar" ? [] : [textOf(title ?? "자세히 보기")];
  const fixed = type === "location" ? ["위치 보기"] : type === "calendar" ? ["일정 추가"] : [];
  return (
    <div class="bubble-buttons">
      {[...first, ...fixed].map((label) => (
        <span>{label}</span>
      ))}
    </div>
  );
}

function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as TemplateContent) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : String(value);
}
