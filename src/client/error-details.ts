// Loaded when a call fails.
import { KakaoError, KakaoNetworkError } from "../errors.js";
import { safeCause, withoutSecrets } from "../mask.js";
import type { Exchange } from "./exchange.js";

/** Names of what a call sends that no message may show. */
const secretNames = /authorization|code|token|secret|key|client_id/i;

/** The keys, tokens and codes that a call sends. Shorter texts than real ones are words, which messages need. */
function secretsOf({ authorization = "", call: { headers, params, body } }: Exchange): string[] {
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

/** Kakao's own words for a failure, which may repeat what the call has sent. */
export function reasonOf(message: string, exchange: Exchange): string {
  return withoutSecrets(message, secretsOf(exchange));
}

/**
 * The error for what was thrown: a fault of the network, or of a request that nobody can send, which no repetition mends.
 *
 * @param thrown What was thrown on the way
 * @param exchange The call
 * @param request Makes its request
 */
export function explainFault(thrown: unknown, exchange: Exchange, request: () => Request): KakaoError {
  const { operationId } = exchange.operation;
  const cause = safeCause(thrown, secretsOf(exchange));
  if (isSendable(request))
    return new KakaoNetworkError(`${operationId}: the connection failed or broke off: see the cause`, { cause });
  return new KakaoError(
    `${operationId}: expected a request that can be sent, found another: check that baseUrl is an http or https address ` +
      "without user and password, that a GET has no body, and the options for fetch",
    { cause },
  );
}

/** Whether the runtime takes a request: it is made anew, since nobody asks before something went wrong. */
export function isSendable(request: () => Request): boolean {
  try {
    return /^https?:/.test(request().url);
  } catch {
    return false;
  }
}
