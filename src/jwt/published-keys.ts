import { isIsolatingRequests } from "../client/credentials/environment.js";
import { within } from "../client/call/deadline.js";
import { KakaoNetworkError, KakaoResponseError, KakaoTimeoutError } from "../errors.js";
import { safeCause } from "../mask.js";
import type { FindKey } from "./check-signature.js";
import { findKey, isJwks, type PublicJwks } from "./public-keys.js";

/** Sends a request. */
export type Fetch = (request: Request) => Promise<Response>;

/** Where keys are published, and how they are fetched. */
export interface KeyServer {
  /** URL of the key set. */
  readonly url: string;
  /** Default: `fetch` of the runtime. */
  readonly fetch?: Fetch | undefined;
  /** Time limit for the keys, in milliseconds (default: 5,000). */
  readonly timeoutMs?: number | undefined;
  /** Pause after a failure, in milliseconds, during which the server is not asked again (default: 0). */
  readonly pauseMs?: number | undefined;
}

/** The keys are fetched again when they are older, in milliseconds. */
const maxAgeMs = 600_000;
/** The keys are not fetched again for an unknown key while they are younger, in milliseconds. */
const cooldownMs = 30_000;

/**
 * Creates a source of published keys. They are fetched when first needed, kept for ten minutes, and fetched again early
 * for a key ID that is not among them, at most every 30 seconds: Kakao changes its keys without notice and may block
 * callers that ask too often.
 *
 * The source throws {@link KakaoNetworkError}, {@link KakaoTimeoutError} or {@link KakaoResponseError} when the keys
 * cannot be fetched, which says nothing about the token.
 */
export function createPublishedKeys(server: KeyServer): FindKey {
  const { pauseMs = 0 } = server;
  let known: { readonly jwks: PublicJwks; readonly fetchedAt: number } | undefined;
  let failed: { readonly error: unknown; readonly at: number } | undefined;
  let pending: Promise<PublicJwks> | undefined;

  const load = async (): Promise<PublicJwks> => {
    if (failed && Date.now() < failed.at + pauseMs) throw failed.error;
    try {
      const jwks = await fetchJwks(server);
      [known, failed] = [{ jwks, fetchedAt: Date.now() }, undefined];
      return jwks;
    } catch (error) {
      failed = { error, at: Date.now() };
      throw error;
    }
  };
  const share = (): Promise<PublicJwks> => {
    if (isIsolatingRequests()) return load();
    return (pending ??= load().finally(() => (pending = undefined)));
  };
  const isYounger = (ageMs: number): boolean => known !== undefined && Date.now() < known.fetchedAt + ageMs;

  return async (kid) => {
    const key = await findKey(known && isYounger(maxAgeMs) ? known.jwks : await share(), kid);
    return key ?? (isYounger(cooldownMs) ? undefined : findKey(await share(), kid));
  };
}

async function fetchJwks({ url, fetch = (request) => globalThis.fetch(request), timeoutMs = 5000 }: KeyServer) {
  const response = await within({ operationId: "public keys", timeoutMs }, "", async (signal) => {
    const sent = await send(
      fetch,
      new Request(url, { headers: { Accept: "application/json" }, signal: signal ?? null }),
    );
    // Read here, so that the time limit includes a body that never ends.
    return { status: sent.status, text: await sent.text() };
  });
  const jwks = response.status === 200 ? parseJwks(response.text) : undefined;
  if (jwks) return jwks;
  const expected =
    response.status === 200 ? "a JSON Web Key Set, got something else" : `status 200, got ${response.status}`;
  throw new KakaoResponseError(`public keys: expected ${expected}: try again later`, response);
}

async function send(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "TimeoutError")
      throw new KakaoTimeoutError("public keys: timed out: try again later");
    throw new KakaoNetworkError("public keys: network request failed: try again later", { cause: safeCause(thrown) });
  }
}

function parseJwks(text: string): PublicJwks | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJwks(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
