import { KakaoAuthConfigError } from "../errors.js";
import type { FindKey } from "../jwt/check-signature.js";
import { findKey, isJwks, type PublicJwks } from "../jwt/public-keys.js";
import { createPublishedKeys } from "../jwt/published-keys.js";
import { jwksPath } from "../oauth/authorization-server.js";
import type { SignedTokenDefinition } from "./definition.js";
import { Refusal } from "./result.js";

/**
 * Public keys that verify tokens: a key set (RFC 7517), or a function that returns one, such as from a cache of your own.
 * The function is called with the key ID of each token.
 */
export type TokenKeys = PublicJwks | ((kid: string) => PublicJwks | Promise<PublicJwks>);

/** Time limit for the published keys, in milliseconds: the response to the webhook is due within 3 seconds. */
const timeoutMs = 2000;

/** Anybody can send a token whose key must be looked up, so a key server that fails gets a pause, in milliseconds. */
const pauseMs = 5000;

/**
 * Creates the function that finds keys among given ones, or among those that Kakao publishes. What it returns refuses the
 * token, as one that may be sent again, when the keys are unavailable.
 */
export function createFindKey({ operationId, issuer }: SignedTokenDefinition): (keys?: TokenKeys) => FindKey {
  let published: FindKey | undefined;
  return (keys) => {
    const find = keys
      ? findAmong(operationId, keys)
      : (published ??= createPublishedKeys({ url: issuer + jwksPath, timeoutMs, pauseMs }));
    return (kid) =>
      find(kid).catch(() => {
        throw new Refusal(
          "keys-unavailable",
          `${operationId}: could not get the public keys: the token may come again`,
        );
      });
  };
}

function findAmong(operationId: string, keys: TokenKeys): FindKey {
  if (typeof keys === "function") return async (kid) => findKey(await keys(kid), kid);
  if (isJwks(keys)) return (kid) => findKey(keys, kid);
  throw new KakaoAuthConfigError(`${operationId}: keys must be a key set or a function: pass { keys: [...] }`);
}
