import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from "jose";
import { longestTimerMs, within } from "./client/deadline.js";
import { KakaoError, KakaoNetworkError, KakaoResponseError, KakaoTimeoutError } from "./errors.js";
import { safeCause } from "./mask.js";

/** Sends a request. */
type Fetch = (request: Request) => Promise<Response>;

/**
 * Returns a function that finds the public key of a token by its `kid`. The keys are fetched when they are first needed,
 * kept for ten minutes, and fetched again early when a token names an unknown key, at most every 30 seconds: Kakao changes
 * its keys without notice and may block callers that ask too often.
 *
 * The function throws {@link KakaoNetworkError}, {@link KakaoTimeoutError} or {@link KakaoResponseError} when the keys are
 * not available, which says nothing about the token; the next call tries again.
 *
 * @param url URL of the key set (RFC 7517)
 * @param fetch Sends the request. Default: `fetch` of the runtime
 * @param timeoutMs Time limit for fetching the keys, in milliseconds. Default: 5,000
 */
export function createKeySource(
  url: string,
  fetch: Fetch = (request) => globalThis.fetch(request),
  timeoutMs = 5000,
): JWTVerifyGetKey {
  const limits = { operationId: "public keys", timeoutMs };
  const findKey = createRemoteJWKSet(new URL(url), {
    timeoutDuration: Math.min(Math.ceil(timeoutMs), longestTimerMs),
    [customFetch]: (address, init) => within(limits, "", () => fetchKeys(fetch, new Request(address, init))),
  });
  return async (header, token) => {
    try {
      return await findKey(header, token);
    } catch (error) {
      throw asKeyError(error);
    }
  };
}

async function fetchKeys(fetch: Fetch, request: Request): Promise<Response> {
  const response = await send(fetch, request);
  // Read here, so that the time limit holds for the body too.
  if (response.status === 200) return new Response(await response.text());
  throw new KakaoResponseError(`public keys: expected status 200, got ${response.status}: try again later`, response);
}

async function send(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "TimeoutError") throw thrown;
    throw new KakaoNetworkError("public keys: network request failed: try again later", { cause: safeCause(thrown) });
  }
}

/** Returns the error of the key server for what was thrown; an error of the token is left to the verifier. */
function asKeyError(error: unknown): unknown {
  if (error instanceof errors.JWKSTimeout)
    return new KakaoTimeoutError("public keys: timed out: increase timeoutMs or retry");
  if (error instanceof KakaoError || isAboutToken(error)) return error;
  return new KakaoResponseError("public keys: expected a JSON Web Key Set, got something else: try again later", {
    cause: safeCause(error),
  });
}

/** Returns whether a key source failed because of the token, not because the keys were unavailable. */
export function isAboutToken(error: unknown): boolean {
  return [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported].some(
    (kind) => error instanceof kind,
  );
}
