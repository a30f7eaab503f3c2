import { authorizationPrefixes } from "../../../generated/apis.js";
import { apiErrorOf } from "../errors/api-error.js";
import type { UntypedResult } from "../call/call.js";
import { KakaoTimeoutError } from "../../errors.js";
import { authorizationOf } from "./credentials.js";
import { within } from "../call/deadline.js";
import type { KakaoOptions } from "../options/options.js";
import type { PreparedCall } from "../call/prepare-call.js";
import { type CallLimits, sendWithRetry } from "../call/retry.js";

/** The tokens that refreshes returned, for all clients that were created together. */
export interface TokenRefresh {
  readonly options: KakaoOptions;
  /**
   * The token to send in place of a configured string, which a refresh has outdated. A function knows its new token.
   */
  latest?: string;
  /** The refreshes by the header that was refused. */
  readonly renewals: Map<string, Renewal>;
  /** Whether the user's hook is being called: what starts a call now is the hook. */
  isCalling?: boolean;
}

/** A refresh that is in progress, or the header that it returned. */
interface Renewal {
  readonly header: Promise<string | undefined>;
  returned?: string | undefined;
}

/**
 * How long a call waits for a refresh that had begun before it was sent, and that may wait for the call, in
 * milliseconds.
 */
const lateTimeoutMs = 5000;

/** How many refused tokens are remembered, for calls that were already sent with them. */
const remembered = 100;

/** Returns whether a call that is sent now would wait for a refresh which may wait for the call itself. */
export function isRefreshing(refresh: TokenRefresh | undefined, header: string | undefined): boolean {
  const renewal = header && refresh?.renewals.get(header);
  return Boolean(renewal) && (renewal as Renewal).returned === undefined;
}

/**
 * Sends a call that was refused with status 401 again with a new access token, which the user's hook returns: once for
 * each token that is refused, since a client may act for many users, and must not give one the token of another.
 *
 * @param refresh The tokens that are known
 * @param call The call
 * @param limits Its limits; whether it was sent during a refresh of its token
 * @param refused The result of the call
 * @returns The result with the new token, or else the refusal
 */
export async function sendWithNewToken(
  refresh: TokenRefresh,
  call: PreparedCall,
  { isLate, ...limits }: CallLimits & { readonly isLate: boolean },
  refused: UntypedResult,
): Promise<UntypedResult> {
  const headers = new Headers(call.init.headers);
  const sent = headers.get("Authorization");
  // A header of the call itself would be sent again, and a key cannot be refreshed.
  if (sent !== call.authorization || !sent.startsWith(`${authorizationPrefixes.accessToken} `)) return refused;
  forget(refresh, sent);
  // A user may take longer to log in than Kakao to respond.
  const timeoutMs = isLate ? (limits.timeoutMs ?? lateTimeoutMs) : undefined;
  const renewed = await within(
    { ...limits, timeoutMs },
    "",
    () => refresh.renewals.get(sent)?.header ?? renew(refresh, sent, call, refused),
  ).catch((thrown: unknown) => {
    if (isLate && thrown instanceof KakaoTimeoutError) return undefined;
    throw thrown;
  });
  if (!renewed) return refused;
  headers.set("Authorization", renewed);
  const result = await sendWithRetry({ ...call, authorization: renewed, init: { ...call.init, headers } }, limits);
  if (result.response.status === 401) forget(refresh, renewed);
  return result;
}

/** Forgets a header that is refused though a refresh returned it, so that the next refusal leads to another refresh. */
function forget({ renewals }: TokenRefresh, refused: string): void {
  for (const [old, { returned }] of renewals) if (returned === refused) renewals.delete(old);
}

async function renew(
  refresh: TokenRefresh,
  sent: string,
  call: PreparedCall,
  refused: UntypedResult,
): Promise<string | undefined> {
  const { renewals } = refresh;
  const renewal: Renewal = { header: askForToken(refresh, sent, call, refused) };
  renewals.set(sent, renewal);
  const [oldest] = renewals.keys();
  if (renewals.size > remembered && oldest !== undefined) renewals.delete(oldest);
  try {
    return (renewal.returned = await renewal.header);
  } finally {
    if (!renewal.returned && renewals.get(sent) === renewal) renewals.delete(sent);
  }
}

async function askForToken(
  refresh: TokenRefresh,
  sent: string,
  { operation }: PreparedCall,
  { error, response }: UntypedResult,
): Promise<string | undefined> {
  const { onUnauthorized, accessToken } = refresh.options;
  const failure = await apiErrorOf(error, response);
  refresh.isCalling = true;
  // What it throws at once becomes a rejection, too.
  const called = (async () => onUnauthorized?.(failure))();
  refresh.isCalling = false;
  const token = await called;
  const header = token && authorizationOf(operation, "accessToken", token);
  // The same token would be refused again.
  if (!header || header === sent) return undefined;
  if (typeof accessToken !== "function") refresh.latest = token;
  return header;
}
