import { within } from "../client/call/deadline.js";
import { KakaoAuthConfigError } from "../errors.js";
import type { FindKey } from "../jwt/check-signature.js";
import { findKey, isJwks, type PublicJwks } from "../jwt/public-keys.js";
import { createPublishedKeys, type Fetch } from "../jwt/published-keys.js";
import { jwksPath } from "../oauth/authorization-server.js";
import type { SignedTokenDefinition } from "./definition.js";
import { Refusal } from "./result.js";

/**
 * Public keys that verify tokens: a key set (RFC 7517), or a function that returns one, such as from a cache of your
 * own. The function is called with the key ID of each token.
 */
export type TokenKeys = PublicJwks | ((kid: string) => PublicJwks | Promise<PublicJwks>);

/** Where public keys come from. */
export interface KeyOptions {
  readonly keys?: TokenKeys | undefined;
  readonly fetch?: Fetch | undefined;
  readonly baseUrls?: { readonly kauth?: string | undefined } | undefined;
  readonly timeoutMs: number;
}

/** Anybody can send a token whose key must be looked up, so a key server that fails gets a pause, in milliseconds. */
const pauseMs = 5000;

const defaultFetch: Fetch = (request) => globalThis.fetch(request);

/** Sources of published keys by the function that fetches, then by URL. */
type PublishedKeys = WeakMap<Fetch, Map<string, FindKey>>;

/**
 * Creates the function that chooses where the key of a token is looked up: among given ones, or among those that Kakao
 * publishes, which are kept for all requests. A token is refused, as one that may be sent again, when the keys are
 * unavailable or later than the deadline, in milliseconds since 1970.
 */
export function createKeyChoice(webhook: SignedTokenDefinition): (options: KeyOptions, deadline: number) => FindKey {
  const { operationId } = webhook;
  const published: PublishedKeys = new WeakMap();
  return (options, deadline) => {
    const find = options.keys ? findAmong(options.keys) : findPublished(webhook, options, published);
    return async (kid) => {
      try {
        return await within({ operationId, timeoutMs: Math.max(0, deadline - Date.now()) }, "", () => find(kid));
      } catch {
        throw new Refusal(
          "keys-unavailable",
          `${operationId}: could not fetch the public keys: Kakao may send the token again`,
        );
      }
    };
  };
}

/**
 * Refuses keys that cannot be any.
 *
 * @throws {@link KakaoAuthConfigError} when they are neither a key set nor a function
 */
export function checkKeys({ operationId }: SignedTokenDefinition, keys: unknown): void {
  if (keys === undefined || typeof keys === "function" || isJwks(keys)) return;
  throw new KakaoAuthConfigError(`${operationId}: keys must be a key set or a function: pass { keys: [...] }`);
}

function findAmong(keys: TokenKeys): FindKey {
  return async (kid) => findKey(typeof keys === "function" ? await keys(kid) : keys, kid);
}

function findPublished({ issuer }: SignedTokenDefinition, options: KeyOptions, published: PublishedKeys): FindKey {
  const { fetch = defaultFetch, baseUrls, timeoutMs } = options;
  const url = (baseUrls?.kauth ?? issuer).replace(/\/+$/, "") + jwksPath;
  const byUrl = published.get(fetch) ?? new Map<string, FindKey>();
  const known = byUrl.get(url) ?? createPublishedKeys({ url, fetch, timeoutMs, pauseMs });
  published.set(fetch, byUrl.set(url, known));
  return known;
}
