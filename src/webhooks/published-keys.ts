import type { JWTVerifyGetKey } from "jose";
import { createKeySource, isAboutToken } from "../jwks.js";
import type { WebhookDescription } from "./description.js";
import { Refusal } from "./result.js";

/** How long the key server is left alone after a failure, in milliseconds. */
const pauseMs = 5_000;
/** How long the keys are waited for, in milliseconds: the answer to the webhook is due within 3 seconds. */
const timeoutMs = 2_000;

/**
 * Finds Kakao's published keys. Anybody can send a token that needs a look at the keys, so a server that fails is not asked
 * again for each of them: Kakao may block callers that ask too often. Keys that are known serve on meanwhile.
 */
export function createPublishedKeys(url: string): JWTVerifyGetKey {
  let pausedUntil = 0;
  return createKeySource(url, async (request) => {
    if (Date.now() < pausedUntil) throw new Error("the keys could not be had a moment ago");
    const pause = (): void => void (pausedUntil = Date.now() + pauseMs);
    const sent = globalThis.fetch(new Request(request, { signal: AbortSignal.timeout(timeoutMs) }));
    const response = await sent.catch((error: unknown) => {
      pause();
      throw error;
    });
    if (response.status !== 200) pause();
    return response;
  });
}

/** The same keys, for which a failure to get them is told from a token that has none. */
export function tellFailures({ operationId }: WebhookDescription, keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new Refusal(
        "keys-unavailable",
        `${operationId}: expected Kakao's public keys, could not get them: the token may come again`,
      );
    }
  };
}
