import { KakaoResponseError } from "../../errors.js";
import { parseUrl } from "../../parse-url.js";
import type { Operation, PagesByAddress } from "../operations.js";

/** Where the addresses of next pages may point to. */
export interface AddressSource {
  readonly operation: Operation;
  /** Path of the operation, without a variable in it. */
  readonly path: string;
  /** Addresses of the API: Kakao's own, and any that is used in its place. */
  readonly baseUrls: readonly string[];
}

/**
 * Returns the parameters of the next page from its address. The address itself is never called, so that no response can
 * send a key or token elsewhere; one that does not lead to the same operation is refused all the same, for Kakao sends
 * no such address.
 *
 * @param address The address in the response
 * @param pagination How the pages of the operation follow each other
 * @param source The operation and the addresses of its API
 * @returns Parameters of the operation, as text, so that no digit of a large integer is lost
 * @throws {@link KakaoResponseError} when the address is invalid or leads to another host, path or scheme
 */
export function readNextAddress(
  address: unknown,
  { parameters, scheme }: PagesByAddress,
  source: AddressSource,
): Record<string, string> {
  const url = typeof address === "string" ? parseUrl(address) : undefined;
  if (!url || !isOwn(url, scheme, source)) throw foreignAddress(url, source);
  return Object.fromEntries([...url.searchParams].filter(([name]) => parameters.includes(name)));
}

function isOwn(url: URL, scheme: string | undefined, { baseUrls, path }: AddressSource): boolean {
  if (url.username || url.password) return false;
  return baseUrls.some((baseUrl) => {
    const own = parseUrl(baseUrl.replace(/\/$/, "") + path);
    if (own?.host !== url.host || own.pathname !== url.pathname) return false;
    return url.protocol === own.protocol || url.protocol === `${scheme}:`;
  });
}

/** Returns the error for an address. The query is left out, since it may hold a key, and so is all before an @. */
function foreignAddress(url: URL | undefined, { operation, path, baseUrls }: AddressSource): KakaoResponseError {
  const found = url && url.origin !== "null" ? url.origin + url.pathname : "something else";
  return new KakaoResponseError(
    `${operation.operationId}: expected the address of the next page at ${baseUrls[0]}${path}, got ${found}: ` +
      "no further request was sent; check the server behind baseUrls",
  );
}
