import type { components } from "../../../generated/types/kapi.js";
import { element, image, shown } from "./chat-parts.js";

type Item = components["schemas"]["MessageItem"];

/** How many letters of each text are shown, as Kakao documents. */
const lengths = { profile: 16, title: 24, category: 14, item: 6, itemValue: 25, sum: 6, sumValue: 11 };

/** Creates the item list of a feed: a profile, an image item, text items and a total. */
export function itemContent(content: components["schemas"]["MessageItemContent"] | undefined): string {
  if (!content) return "";
  const {
    profile_text: profile,
    profile_image_url: profileImage,
    title_image_text: title,
    title_image_url: titleImage,
    title_image_category: category,
    items = [],
    sum,
    sum_op: sumValue,
  } = content;
  const head = image("profile-image", profileImage, "") + element("span", "profile-text", profile, lengths.profile);
  const texts =
    element("span", "item-title", title, lengths.title) + element("span", "category", category, lengths.category);
  const rows = items.filter(isComplete).map(({ item, item_op: value }) => row("", item, value));
  if (sum !== undefined && sumValue !== undefined) rows.push(row("sum", sum, sumValue));
  return `<div class="items">
${head && `<p class="profile">${head}</p>`}
${(texts || titleImage) && `<p class="image-item"><span>${texts}</span>${image("item-image", titleImage, "")}</p>`}
${rows.length > 0 ? `<dl>${rows.join("")}</dl>` : ""}
</div>`;
}

// An item with an empty half is not shown.
function isComplete({ item, item_op: value }: Item): boolean {
  return item !== "" && value !== "";
}

function row(className: string, name: string, value: string): string {
  const [names, values] = className === "" ? [lengths.item, lengths.itemValue] : [lengths.sum, lengths.sumValue];
  return `<div class="${className}"><dt>${shown(name, names)}</dt><dd>${shown(value, values)}</dd></div>`;
}
