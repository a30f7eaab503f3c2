import type { Session } from "../world/tokens.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { sessionLifetimes } from "./lifetimes.js";
import { randomAccessToken } from "./random-token.js";

const cookie = "kakao_emulator_session";

const inHeader = new RegExp(`(?:^|;\\s*)${cookie}=([\\w-]+)`);

/** Returns the session of a browser, if it is alive. */
export function sessionOf(world: World, headers: Readonly<Record<string, string>>): Session | undefined {
  const id = inHeader.exec(headers["cookie"] ?? "")?.[1];
  const session = id === undefined ? undefined : world.state.sessions.get(id);
  return session && world.now() < session.expiresAt ? session : undefined;
}

/** Logs a user in, and returns the header that tells the browser. */
export function startSession(world: World, user: User, stayLoggedIn: boolean): Readonly<Record<string, string>> {
  const now = world.now();
  const lifetime = stayLoggedIn ? sessionLifetimes.stayLoggedIn : sessionLifetimes.normal;
  const id = randomAccessToken();
  for (const [old, { expiresAt }] of world.state.sessions) if (now >= expiresAt) world.state.sessions.delete(old);
  world.state.sessions.set(id, { id, userId: user.id, authenticatedAt: now, expiresAt: now + lifetime });
  return { "set-cookie": `${cookie}=${id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${lifetime / 1000}` };
}

/** Logs the user of a browser out. */
export function endSession(world: World, headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const session = sessionOf(world, headers);
  if (session) world.state.sessions.delete(session.id);
  return { "set-cookie": `${cookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0` };
}
