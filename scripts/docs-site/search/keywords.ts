import { squeeze, stemsOf } from "../../../src/search/text.js";

/** Words that no reader looks for, though many texts have them. */
const common = new Set([
  ..."the a an of in on at to for and or is are be it its as by with from that this which if not no than then when where can has have do does was were been only also may must will such same other each all any one".split(
    " ",
  ),
  ..."입니다 합니다 있습니다 없습니다 됩니다 않습니다 수 및 또는 그 이 등 때 값 경우 것 안 중 더 다른 같은 모든 위한 대한 통해 따라 이후 이전 있는 없는 하는 되는 않는 하지 아닌 보냅니다 확인합니다 그리고".split(
    " ",
  ),
]);

/**
 * Returns the words of a text that are worth finding and not said already, each once and without particles, up to a
 * length.
 */
export function keywordsOf(text: string, length: number, said: readonly string[] = []): string {
  const known = squeeze(said.join(" "));
  const words = text
    .replace(/\]\([^)]*\)/g, " ")
    .replace(/https?:\S+/g, " ")
    .split(/[^\p{L}\p{N}_.-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ""))
    .filter((word) => !/^.?$|^\d+$/.test(word) && !common.has(word.toLowerCase()))
    .map((word) => stemsOf(word).at(-1) ?? word)
    .filter((word) => !known.includes(squeeze(word)));
  const kept: string[] = [];
  let left = length;
  for (const word of new Set(words)) {
    if (left - word.length < 0) break;
    kept.push(word);
    left -= word.length + 1;
  }
  return kept.join(" ");
}
