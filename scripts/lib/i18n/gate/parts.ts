/** The parts of a text that read the same in every language, and what is left of it. */
export interface Parts {
  readonly codes: readonly string[];
  readonly urls: readonly string[];
  readonly placeholders: readonly string[];
  readonly menus: readonly string[];
  /** The rest: what is translated. */
  readonly prose: string;
}

/** Splits a text into its parts. */
export function partsOf(text: string): Parts {
  const codes: string[] = [];
  const urls: string[] = [];
  const placeholders: string[] = [];
  const menus: string[] = [];
  const prose = text
    .replace(/``.+?``|`[^`]+`/gs, (code) => take(codes, code.replaceAll(/^`+|`+$/g, "").replace(/\s+/g, " ")))
    .replace(/https?:\/\/[^\s)>\]"']*[^\s)>\]"'.,;:]/g, (url) => take(urls, url))
    .replace(/\{\w+\}/g, (name) => take(placeholders, name))
    .replace(/\[[^\]\n]+\](?: > \[[^\]\n]+\])+|\[[^\]\n]+\](?!\()/g, (menu) => take(menus, menu));
  return { codes, urls, placeholders, menus, prose };
}

/** What stands in the prose where a part was taken out: no word of any language. */
const gap = "\u2060";

function take(list: string[], part: string): string {
  list.push(part);
  return gap;
}

/** Returns what one list has and the other lacks. */
export function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  return [...new Set(wanted)].filter((one) => !found.includes(one));
}

/**
 * Returns the address of Kakao's page in Korean for one of its English pages; any other address is returned as it is.
 */
export function koreanUrl(url: string): string {
  return url.replace(/^(https:\/\/developers\.kakao\.com\/docs\/(?:latest\/)?)en\//, "$1ko/");
}
