import type { AccessToken } from "./tokens.js";
import type { World } from "./world.js";

/** How long Kakao still knows a token that has expired, in milliseconds (choice expired-token). */
const remembered = 86_400_000;

/**
 * Finds an access token.
 *
 * @param world The world
 * @param text The token
 * @returns The token; `expired` for a day after its end; undefined if it is unknown
 */
export function findAccessToken(world: World, text: string): AccessToken | "expired" | undefined {
  const found = world.state.accessTokens.get(text);
  if (!found) return undefined;
  const now = world.now();
  if (now < found.expiresAt) return found;
  if (now < found.expiresAt + remembered) return "expired";
  world.state.accessTokens.delete(text);
  return undefined;
}
