import type { IncomingMessage } from "node:http";
import { violationsHeader } from "./violations-header.js";

/**
 * Returns the headers that let a page read a response (Fetch standard, CORS protocol). Any page may call, with cookies
 * and any headers: a mock has nothing to protect.
 *
 * @param request The request or preflight
 */
export function corsHeaders({ headers, method }: IncomingMessage): Record<string, string> {
  const { origin, "access-control-request-method": asked = "GET, POST, PUT, DELETE" } = headers;
  const origins = {
    "access-control-allow-origin": origin ?? "*",
    ...(origin !== undefined && { "access-control-allow-credentials": "true" }),
    vary: "origin",
  };
  if (method !== "OPTIONS") return { ...origins, "access-control-expose-headers": `${violationsHeader}, link` };
  return {
    ...origins,
    "access-control-allow-methods": asked,
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "600",
  };
}
