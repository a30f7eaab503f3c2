// Loaded when a token is refused.
import type { Exchange, UntypedResult } from "./exchange.js";
import type { KakaoApiError } from "../errors.js";
import type { KakaoOptions } from "./options.js";

/** The tokens that refreshes have given, for all clients that were created together. */
export interface TokenRefresh {
  readonly options: KakaoOptions;
  /** The token to send in place of a configured text, which a refresh has outdated. A function knows its new token. */
  latest?: string;
  /** The refreshes by the header that was refused. */
  readonly renewals: Map<string, Renewal>;
}

/** A refresh that is under way, or the header that it gave. */
interface Renewal {
  readonly header: Promise<string | undefined>;
  given?: string | undefined;
}

/** A call whose access token was refused, and how to go on with it. */
export interface Refused {
  readonly exchange: Exchange;
  /** The refusal. */
  readonly result: UntypedResult;
  readonly failure: Promise<KakaoApiError>;
  /** The `Authorization` header of a token; throws at one that cannot stand in a header. */
  readonly headerOf: (token: string) => string;
  /** Waits no longer than the call may. */
  readonly wait: (task: () => Promise<string | undefined>) => Promise<string | undefined>;
  /** Sends the call. */
  readonly send: (exchange: Exchange) => Promise<UntypedResult>;
}

/** So many refused tokens are remembered, for calls that were under way with them. */
const remembered = 100;

/**
 * Repeats a call with a new access token, which the user's hook gives: once for each token that is refused, since a client
 * may act for many users, and must not give one the token of another.
 *
 * @param refresh The tokens that are known
 * @param refused The call
 * @returns What the repetition came to, or else the refusal
 */
export async function repeatRenewed(refresh: TokenRefresh, refused: Refused): Promise<UntypedResult> {
  const { exchange, result, wait, send } = refused;
  const { authorization = "" } = exchange;
  forget(refresh, authorization);
  const renewed = await wait(() => refresh.renewals.get(authorization)?.header ?? renew(refresh, refused));
  if (!renewed) return result;
  const repeated = await send({ ...exchange, authorization: renewed });
  if (repeated.response.status === 401) forget(refresh, renewed);
  return repeated;
}

/** Forgets a header that is refused though a refresh gave it, so that the next refusal leads to another one. */
function forget({ renewals }: TokenRefresh, refused: string): void {
  for (const [old, { given }] of renewals) if (given === refused) renewals.delete(old);
}

async function renew(refresh: TokenRefresh, refused: Refused): Promise<string | undefined> {
  const { renewals } = refresh;
  const { authorization = "" } = refused.exchange;
  const renewal: Renewal = { header: ask(refresh, refused) };
  renewals.set(authorization, renewal);
  const [oldest] = renewals.keys();
  if (renewals.size > remembered && oldest !== undefined) renewals.delete(oldest);
  try {
    return (renewal.given = await renewal.header);
  } finally {
    if (!renewal.given && renewals.get(authorization) === renewal) renewals.delete(authorization);
  }
}

async function ask(refresh: TokenRefresh, { exchange, failure, headerOf }: Refused): Promise<string | undefined> {
  const { onUnauthorized, accessToken } = refresh.options;
  const token = await onUnauthorized?.(await failure);
  const header = token && headerOf(token);
  // The same token would be refused again.
  if (!header || header === exchange.authorization) return undefined;
  if (typeof accessToken !== "function") refresh.latest = token;
  return header;
}
