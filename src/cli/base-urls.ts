import { baseUrls } from "../../generated/contract/index.js";
import { isAddress } from "../contract/match/addresses.js";
import { suggest } from "../suggest.js";
import { CommandError } from "./command-error.js";

/** The URLs to use for each API, by its ID. */
export type BaseUrlLists = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * Reads the values of --base-url.
 *
 * @param option The option, as errors name it
 * @param pairs Its values: an API and a URL each
 * @throws {CommandError} When an API is unknown, or a URL not absolute
 */
export function readBaseUrls(option: string, pairs: readonly string[]): BaseUrlLists {
  const names = Object.keys(baseUrls);
  const urls: Partial<Record<string, string[]>> = {};
  for (const pair of pairs) {
    const [, name = "", url = ""] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    const where = `${option} ${name || pair}`;
    if (!names.includes(name))
      throw new CommandError(`${where}: unknown API: ${suggest(name, names, `use ${names.join(", ")}`)}`);
    if (!isAddress(url))
      throw new CommandError(`${where}: expected an absolute URL, e.g. ${name}=http://localhost:4010/`);
    (urls[name] ??= []).push(url);
  }
  return urls;
}
