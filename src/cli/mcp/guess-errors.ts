import { createSearch } from "../../search/engine.js";
import { entryOf } from "../../search/entry.js";
import { isKorean, normalize, stemsOf } from "../../search/text.js";
import type { Library, LibraryError } from "./library.js";

/** Words that many errors have, so that they tell none from another. */
const common = new Set(
  ["the", "and", "for", "not", "was", "has", "with", "this", "that", "from", "request", "requests", "response", "error"]
    .concat([
      "failed",
      "fail",
      "failure",
      "invalid",
      "code",
      "msg",
      "message",
      "status",
      "kakao",
      "api",
      "http",
      "null",
    ])
    .concat(["에러", "오류", "실패", "코드", "메시지", "요청", "응답", "카카오"]),
);

/**
 * Guesses the errors that a text may be about, which names no code and has no message of Kakao: none if little fits.
 */
export function guessErrors(pasted: string, { errors, index, pages }: Library): LibraryError[] {
  // A code without its minus.
  const bare = errors.filter(({ code }) => code === `-${pasted}`);
  const said = normalize(pasted).split(" ").filter(isTelling);
  if (bare.length > 0 || said.length === 0) return bare;
  const search = createSearch(index.filter(([kind]) => kind === "error").map(entryOf));
  return search
    .find(said.join(" "), 5)
    .flatMap(({ url }) => errors.filter(({ page }) => page === url))
    .filter(({ page }) => isNear(said, normalize(pages[page] ?? "")))
    .slice(0, 3);
}

function isTelling(word: string): boolean {
  return word.length >= (isKorean(word) ? 2 : 3) && !/\d/.test(word) && !common.has(word);
}

// A guess has at least two words of the text, and half of them.
function isNear(said: readonly string[], text: string): boolean {
  const found = said.filter((word) => stemsOf(word).some((stem) => stem.length > 1 && text.includes(stem)));
  return found.length >= 2 && found.length * 2 >= said.length;
}
