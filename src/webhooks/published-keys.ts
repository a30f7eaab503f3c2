import type { JWTVerifyGetKey } from "jose";
import { createKeySource, isAboutToken } from "../jwks.js";
import type { WebhookDefinition } from "./definition.js";
import { Refusal } from "./result.js";

/** Pause after a failure of the key server, in milliseconds. */
const pauseMs = 5_000;
/** Time limit for the keys, in milliseconds: the response to the webhook is due within 3 seconds. */
const timeoutMs = 2_000;

/**
 * Creates a source of the public keys at an address. Anybody can send a token whose key must be looked up, so a server
 * that fails is not asked again for each of them: Kakao may block callers that ask too often. Known keys remain in use.
 */
export function createPublishedKeys(url: string): JWTVerifyGetKey {
  let pausedUntil = 0;
  return createKeySource(url, async (request) => {
    if (Date.now() < pausedUntil) throw new Error("the public keys could not be fetched a moment ago");
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

/** Refuses a token, as one that may be sent again, when a key source fails for another reason than the token. */
export function refuseWithoutKeys({ operationId }: WebhookDefinition, keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new Refusal(
        "keys-unavailable",
        `${operationId}: could not fetch Kakao's public keys: the token may come again`,
      );
    }
  };
}
