import type { ApiName } from "../../generated/apis.js";
import { baseUrls } from "../../generated/contract/index.js";
import { KakaoError } from "../errors.js";
import { suggest } from "../suggest.js";
import type { BaseUrls } from "./exchange.js";

/** Where an API is: a scheme, a host, and what stands before its paths. */
export interface Address {
  readonly api: ApiName;
  /** Scheme of the URL with its colon, as `URL` has it. */
  readonly protocol: string;
  readonly host: string;
  readonly prefix: string;
}

/** Where the APIs are, by the description. */
export const kakaoAddresses = Object.entries(baseUrls).map(([api, url]) => addressOf(api as ApiName, url));

/**
 * The addresses that stand for Kakao's.
 *
 * @throws {@link KakaoError} for a name that is of no API, and a URL that is not whole
 */
export function addressesOf(urls: BaseUrls): Address[] {
  const entries = Object.entries(urls) as [string, BaseUrls[ApiName]][];
  return entries.flatMap(([api, given = []]) =>
    [given].flat().map((url) => {
      if (!Object.hasOwn(baseUrls, api)) throw refuse(api, `no such API: ${suggestApi(api)}`);
      if (!isAddress(url)) throw refuse(api, "no whole URL: write http://localhost:4010/ or the like");
      return addressOf(api as ApiName, url);
    }),
  );
}

/** Whether a text is a whole URL of HTTP. */
export function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function suggestApi(name: string): string {
  const names = Object.keys(baseUrls);
  return suggest(name, names, `use ${names.join(", ")}`);
}

function refuse(name: string, problem: string): KakaoError {
  return new KakaoError(`baseUrls.${name}: ${problem}`);
}

function addressOf(api: ApiName, url: string): Address {
  const { protocol, host, pathname } = new URL(url);
  return { api, protocol, host, prefix: pathname.replace(/\/$/, "") };
}
