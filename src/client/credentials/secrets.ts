import type { CallPlan } from "../call/prepare-call.js";

/** Names of arguments whose values no message may show. */
const secretNames = /authorization|code|token|secret|key|client_id/i;

/**
 * Returns the keys, tokens and codes that a call sends. Shorter strings than real ones are words, which messages need.
 */
export function secretsOf({ authorization = "", call: { headers, params, body } }: CallPlan): string[] {
  const added = headers ?? {};
  const sent = [
    ["authorization", authorization],
    ...(Symbol.iterator in added ? added : Object.entries(added)),
    ...Object.entries({ ...params?.query, ...(body as object | undefined) }),
  ] as [string, unknown][];
  return sent
    .filter(([name]) => secretNames.test(name))
    .flatMap(([, value]) => [value].flat())
    .flatMap((value) => (typeof value === "string" ? [value, value.replace(/^\w+ /, "")] : ""))
    .filter(({ length }) => length > 7);
}
