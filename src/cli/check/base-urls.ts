import { baseUrls } from "../../../generated/contract/index.js";
import { isAddress } from "../../contract/match/addresses.js";
import type { BaseUrls } from "../../contract/exchange.js";
import { suggest } from "../../suggest.js";
import { CommandError } from "../command-error.js";

/**
 * Reads the values of --base-url.
 *
 * @throws {CommandError} When an API is unknown, or a URL not absolute
 */
export function readBaseUrls(command: string, pairs: readonly string[]): BaseUrls {
  const names = Object.keys(baseUrls);
  const urls: Partial<Record<string, string[]>> = {};
  for (const pair of pairs) {
    const [, name = "", url = ""] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    const where = `${command}: --base-url ${name || pair}`;
    if (!names.includes(name))
      throw new CommandError(`${where}: unknown API: ${suggest(name, names, `use ${names.join(", ")}`)}`);
    if (!isAddress(url))
      throw new CommandError(`${where}: expected an absolute URL, e.g. ${name}=http://localhost:4010/`);
    (urls[name] ??= []).push(url);
  }
  return urls;
}
