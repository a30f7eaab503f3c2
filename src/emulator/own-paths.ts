import { respondToControl } from "./control/respond.js";
import type { Emulator } from "./emulator.js";
import { respondToLoginForm } from "./login/own-paths.js";
import type { CalledRequest } from "./operation.js";
import { chatPage } from "./pages/chat-page.js";
import { indexPage } from "./pages/index-page.js";
import { journalPage } from "./pages/journal-page.js";
import { respondToLanguage } from "./pages/language-path.js";
import { respondToPicture } from "./share/own-paths.js";
import { worldPage } from "./pages/world-page.js";
import { Reply } from "./reply.js";

/** Responds to a request of a path that is the emulator's own; undefined for the others. */
export async function respondToOwnPath(emulator: Emulator, request: CalledRequest): Promise<Reply | undefined> {
  const { method, url } = request;
  const isRead = method === "GET" || method === "HEAD";
  if (url.pathname === "/" && isRead) return indexPage(emulator);
  if (url.pathname === "/_chat" && isRead) return chatPage(emulator, request);
  if (url.pathname === "/_world" && isRead) return worldPage(emulator);
  if (url.pathname === "/_journal" && isRead) return journalPage(emulator);
  // Browsers ask for it with every page.
  if (url.pathname === "/favicon.ico") return new Reply(204, "");
  return (
    respondToLanguage(request) ??
    respondToPicture(emulator, request) ??
    respondToLoginForm(emulator, request) ??
    (await respondToControl(emulator, request))
  );
}
