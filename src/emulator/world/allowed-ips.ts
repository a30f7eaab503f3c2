import { BlockList, isIP } from "node:net";

/**
 * Returns whether an address may call.
 *
 * @param allowed Addresses, and ranges such as `10.0.0.0/8`; an empty list allows all
 * @param address Address of the caller
 */
export function isAllowedIp(allowed: readonly string[], address: string): boolean {
  return allowed.length === 0 || listOf(allowed).check(address, address.includes(":") ? "ipv6" : "ipv4");
}

/** Returns whether a text is an address, or a range of addresses. */
export function isIpRange(text: string): boolean {
  const [address = "", prefix = "0", ...more] = text.split("/");
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && more.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest;
}

/** Returns an address without the prefix that IPv4 has on a socket of IPv6, and without the zone of IPv6. */
export function plainIp(ip: string): string {
  return ip.replace(/^::ffff:/, "").replace(/%.*$/, "");
}

const lists = new WeakMap<readonly string[], BlockList>();

/** Reads a key's list once. */
function listOf(allowed: readonly string[]): BlockList {
  const known = lists.get(allowed);
  if (known) return known;
  const list = new BlockList();
  for (const text of allowed) {
    const [address = "", prefix] = text.split("/");
    const type = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, type);
    else list.addSubnet(address, Number(prefix), type);
  }
  lists.set(allowed, list);
  return list;
}
