import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from "jose";
import { longestTimerMs, within } from "./client/deadline.js";
import { KakaoError, KakaoNetworkError, KakaoResponseError, KakaoTimeoutError } from "./errors.js";
import { safeCause } from "./mask.js";

/** Sends a request. */
type Fetch = (request: Request) => Promise<Response>;

/**
 * Finds the public key of a token by its `kid`. The keys are fetched when they are first needed, kept for ten minutes, and
 * fetched again early when a token names a key that is not among them, at most every 30 seconds: Kakao changes its keys
 * without notice and may block callers that ask too often.
 *
 * Throws {@link KakaoNetworkError}, {@link KakaoTimeoutError} or {@link KakaoResponseError} when the keys cannot be had,
 * which says nothing about the token; the next call tries again.
 *
 * @param url Address of the key set (RFC 7517)
 * @param fetch Sends the request; `fetch` of the runtime when left out
 * @param timeoutMs Time for the keys to come, in milliseconds; 5,000 when left out
 */
export function createKeySource(
  url: string,
  fetch: Fetch = (request) => globalThis.fetch(request),
  timeoutMs = 5000,
): JWTVerifyGetKey {
  const bounds = { operationId: "public keys", timeoutMs };
  const findKey = createRemoteJWKSet(new URL(url), {
    timeoutDuration: Math.min(Math.ceil(timeoutMs), longestTimerMs),
    [customFetch]: (address, init) => within(bounds, "an answer", () => fetchKeys(fetch, new Request(address, init))),
  });
  return async (header, token) => {
    try {
      return await findKey(header, token);
    } catch (error) {
      throw explain(error);
    }
  };
}

async function fetchKeys(fetch: Fetch, request: Request): Promise<Response> {
  const response = await send(fetch, request);
  // Read here, so that the time is over for a body too that never ends.
  if (response.status === 200) return new Response(await response.text());
  throw new KakaoResponseError(`public keys: expected status 200, found ${response.status}: try again later`, response);
}

async function send(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "TimeoutError") throw thrown;
    throw new KakaoNetworkError("public keys: no answer came: try again later", { cause: safeCause(thrown) });
  }
}

/** Tells a fault of the key server from one of the token, which is left to who verifies it. */
function explain(error: unknown): unknown {
  if (error instanceof errors.JWKSTimeout)
    return new KakaoTimeoutError("public keys: no answer came in time: try again later");
  if (error instanceof KakaoError || isAboutToken(error)) return error;
  return new KakaoResponseError("public keys: expected a JSON Web Key Set, found something else: try again later", {
    cause: safeCause(error),
  });
}

/** Whether a key source failed because of the token, and not because the keys could not be had. */
export function isAboutToken(error: unknown): boolean {
  return [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported].some(
    (kind) => error instanceof kind,
  );
}
