import type { CalledRequest } from "./operation.js";
import type { World } from "./world/world.js";

/** Returns the persona whose access token was sent, for the journal. */
export function personaOf({ state }: World, { headers }: CalledRequest): string | undefined {
  const token = /^bearer\s+(\S+)/i.exec(headers["authorization"] ?? "")?.[1];
  const found = token === undefined ? undefined : state.accessTokens.get(token);
  return found && state.users.get(String(found.userId))?.persona;
}
