import { baseUrls, type ContractId, operations } from "../../../../../generated/contract/index.js";
import { matchElsewhere, matchRequest } from "../../../../contract/match/match.js";

/**
 * Finds the operation that a stub stands for: stubs have paths without a host, and maybe a prefix.
 *
 * @param method The method; undefined if the stub has any
 * @param url A path with its query, or a whole URL
 */
export function operationAt(method: string | undefined, url: string): ContractId | undefined {
  for (const base of Object.values(baseUrls)) {
    const whole = URL.canParse(url) ? url : base + url;
    const match = matchRequest({ method: method ?? "GET", url: whole }, {});
    if (match.kind === "operation") return match.operationId;
  }
  const names = Object.keys(operations) as ContractId[];
  return names.find(
    (name) =>
      (method === undefined || operations[name].method === method) && matchElsewhere({ url }, name) !== undefined,
  );
}

/** Finds the operation whose path a pattern matches. */
export function operationLike(method: string | undefined, pattern: string): ContractId | undefined {
  const whole = toPattern(pattern);
  if (!whole) return undefined;
  return (Object.keys(operations) as ContractId[]).find((name) => {
    const { method: own, path } = operations[name];
    return (method === undefined || own === method) && whole.test(path);
  });
}

function toPattern(source: string): RegExp | undefined {
  try {
    // A path may have a query behind it, and a parameter in it.
    return new RegExp(`^(?:${source.replace(/(?:\\\?|\?)[^)]*$/, "")})$`);
  } catch {
    return undefined;
  }
}
