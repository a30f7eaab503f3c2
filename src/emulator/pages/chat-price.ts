import type { components } from "../../../generated/types/kapi.js";
import type { ChatWords } from "./chat-words.js";
import { shown } from "./chat-parts.js";

type Commerce = components["schemas"]["MessageCommerce"];

/** Creates the price of a product, with the discount if there is one. */
export function price(commerce: Commerce, words: ChatWords): string {
  const { regular_price: regular, discount_rate: rate } = commerce;
  const discounted = discountedPrice(commerce);
  const name = commerce.product_name === undefined ? "" : `<p class="product">${shown(commerce.product_name)}</p>`;
  if (discounted === undefined) return `${name}<p class="price"><strong>${amount(regular, commerce)}</strong></p>`;
  const percent = rate === undefined ? "" : ` <span class="rate">${rate}%</span>`;
  const now = `<span class="hidden">${words.discountedPrice}</span> <strong>${amount(discounted, commerce)}</strong>`;
  const before = `<span class="hidden">${words.regularPrice}</span> <s>${amount(regular, commerce)}</s>`;
  return `${name}<p class="price">${now}${percent} ${before}</p>`;
}

function discountedPrice(commerce: Commerce): number | undefined {
  const { regular_price: regular, discount_price: given, discount_rate: rate, fixed_discount_price: off } = commerce;
  if (given !== undefined) return given;
  if (rate !== undefined) return Math.round(regular * (1 - rate / 100));
  return off === undefined ? undefined : regular - off;
}

function amount(value: number, { currency_unit: unit = "원", currency_unit_position: position = 0 }: Commerce): string {
  const digits = value.toLocaleString("en-US");
  return shown(position === 1 ? `${unit}${digits}` : `${digits}${unit}`);
}
