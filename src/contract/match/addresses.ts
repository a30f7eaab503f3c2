import type { ApiName } from "../../../generated/apis.js";
import { baseUrls } from "../../../generated/contract/index.js";
import { KakaoError } from "../../errors.js";
import { suggest } from "../../suggest.js";
import type { BaseUrls } from "../exchange.js";

/** The address of an API: a scheme, a host, and the prefix of its paths. */
export interface Address {
  readonly api: ApiName;
  /** Scheme with its colon, as in `URL`. */
  readonly protocol: string;
  readonly host: string;
  readonly prefix: string;
}

/** The addresses of the APIs in the spec. */
export const kakaoAddresses = Object.entries(baseUrls).map(([api, url]) => addressOf(api as ApiName, url));

/**
 * Returns the addresses of mocks and proxies.
 *
 * @throws {@link KakaoError} for an unknown API, and for a URL that is not absolute
 */
export function addressesOf(urls: BaseUrls): readonly Address[] {
  // Reading the URLs takes a fifth of the time of a check; they may change between two, so that the object is no key.
  const key = JSON.stringify(urls);
  const found = known.get(key) ?? readAddresses(urls);
  if (known.size >= 100) known.clear();
  known.set(key, found);
  return found;
}

const known = new Map<string, readonly Address[]>();

function readAddresses(urls: BaseUrls): Address[] {
  const entries = Object.entries(urls) as [string, BaseUrls[ApiName]][];
  return entries.flatMap(([api, given = []]) =>
    [given].flat().map((url) => {
      if (!Object.hasOwn(baseUrls, api)) throw invalidBaseUrl(api, `unknown API: ${suggestApi(api)}`);
      if (!isAddress(url)) throw invalidBaseUrl(api, "expected an absolute URL, e.g. http://localhost:4010/");
      return addressOf(api as ApiName, url);
    }),
  );
}

/** Returns whether a string is an absolute HTTP URL. */
export function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function suggestApi(name: string): string {
  const names = Object.keys(baseUrls);
  return suggest(name, names, `use ${names.join(", ")}`);
}

function invalidBaseUrl(name: string, problem: string): KakaoError {
  return new KakaoError(`baseUrls.${name}: ${problem}`);
}

function addressOf(api: ApiName, url: string): Address {
  const { protocol, host, pathname } = new URL(url);
  return { api, protocol, host, prefix: pathname.replace(/\/$/, "") };
}
