import type { CalledRequest } from "../operation.js";
import { Reply } from "../reply.js";
import { keepLanguage } from "./language.js";
import { isLanguage } from "../../language.js";

/** Keeps the language that a person has chosen, and goes back to the page; undefined for another path. */
export function respondToLanguage({ method, url }: CalledRequest): Reply | undefined {
  if (method !== "GET" || url.pathname !== "/_language") return undefined;
  const language = url.searchParams.get("lang");
  const back = url.searchParams.get("back") ?? "/";
  // Only to a path of this server: the link must not lead elsewhere.
  const location = /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : "/";
  return new Reply(303, "", { location, ...(isLanguage(language) && keepLanguage(language)) });
}
