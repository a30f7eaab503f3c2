import type { components } from "../../../generated/types/dapi.js";
import type { Found } from "./find.js";
import { addressOf, koreanTime, plain, thumbnailOf } from "./text.js";

type Schemas = components["schemas"];

/**
 * Makes up a book.
 *
 * @param found The result
 * @param target The field that was searched, which has the words of the query
 */
export function bookOf(found: Found, target: Schemas["BookTarget"] | undefined): Schemas["BookDocument"] {
  const { number, seed } = found;
  const words = plain(found);
  const price = 9000 + (seed % 200) * 100;
  const isSearched = (field: Schemas["BookTarget"]) => target === field;
  return {
    title: target === undefined || isSearched("title") ? `${words} 예시 책 ${number}` : `예시 책 ${number}`,
    contents: `${words} 검색 결과의 형태를 보여 주는 책 소개입니다. 소개 글은 정해진 길이에서 잘리므로 문장이 끝나지 않을 수`,
    url: addressOf(found, "book"),
    isbn: isSearched("isbn") ? words : isbnOf(seed),
    datetime: koreanTime(found),
    authors: [isSearched("person") ? words : "예시 저자"],
    publisher: isSearched("publisher") ? words : "예시출판사",
    translators: [],
    price,
    sale_price: Math.floor(price * 0.9),
    thumbnail: thumbnailOf(found),
    status: "정상판매",
  };
}

/** Returns an ISBN-10 and an ISBN-13 of Korea (89) with right check digits. */
function isbnOf(seed: number): string {
  const nine = `89${String(seed % 10_000_000).padStart(7, "0")}`;
  const digits = Array.from(nine, Number);
  const ten = (11 - (digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11)) % 11;
  const long = [9, 7, 8, ...digits];
  const thirteen = (10 - (long.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10)) % 10;
  return `${nine}${ten === 10 ? "X" : ten} ${long.join("")}${thirteen}`;
}
