import { addressesOf, kakaoAddresses } from "./addresses.js";
import type { BaseUrls } from "../exchange.js";

/** Hosts of Kakao that have none of its APIs, but are called beside them, or in place of them. */
const others = [
  "accounts.kakao.com",
  "api.kakao.com",
  "developers.kakao.com",
  "map.kakao.com",
  "sharer.kakao.com",
  "www.kakao.com",
  "k.kakaocdn.net",
  "t1.kakaocdn.net",
];

const known: ReadonlySet<string> = new Set([...kakaoAddresses.map(({ host }) => host), ...others]);

/**
 * Returns whether a host may be shown: one of Kakao, one of this machine, or one that the options name. Any other may
 * be the name of a customer or of an internal service.
 *
 * @param host The host, with its port
 * @param baseUrls The addresses that the options name
 */
export function isKnownHost(host: string, baseUrls: BaseUrls = {}): boolean {
  if (known.has(host) || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) return true;
  return addressesOf(baseUrls).some((address) => address.host === host);
}

/** Describes a host that may not be shown. */
export function describeHost(host: string): string {
  return `an unknown host (${host.length} characters)`;
}

/** Returns whether a text stands in place of a host. */
export function isHiddenHost(text: string): boolean {
  return text.startsWith("an unknown host (");
}
