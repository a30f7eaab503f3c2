import { parseUrl } from "../../parse-url.js";
import type { Emulator } from "../emulator.js";
import type { CalledRequest } from "../operation.js";
import { Reply } from "../reply.js";
import { picturePath } from "./index.js";

/** Responds with a stored picture, or leads to the one that was to be copied; undefined for another path. */
export function respondToPicture({ world }: Emulator, { method, url }: CalledRequest): Reply | undefined {
  if (!url.pathname.startsWith(picturePath) || (method !== "GET" && method !== "HEAD")) return undefined;
  const picture = world.pictures.get(url.pathname.slice(picturePath.length));
  if (!picture) return new Reply(404, "");
  if ("bytes" in picture) return new Reply(200, "", { "content-type": picture.contentType, ...never }, picture.bytes);
  const { protocol, href } = parseUrl(picture.copyOf) ?? { protocol: "", href: "" };
  return /^https?:$/.test(protocol) ? new Reply(302, "", { location: href }) : new Reply(404, "");
}

/** A picture is never run as a page. */
const never = { "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox" };
