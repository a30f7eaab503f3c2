import { choices } from "./choices.js";
import type { Emulator } from "./emulator.js";
import { jsonType } from "./failure.js";
import { respondToLoginForm } from "./login/own-paths.js";
import type { CalledRequest } from "./operation.js";
import { Reply } from "./reply.js";

/** Responds to a request of a path that is the emulator's own; undefined for the others. */
export function respondToOwnPath(emulator: Emulator, request: CalledRequest): Reply | undefined {
  if (request.url.pathname === "/_control/choices") return json(choices);
  return respondToLoginForm(emulator, request);
}

function json(body: unknown): Reply {
  return new Reply(200, JSON.stringify(body), { "content-type": jsonType });
}
