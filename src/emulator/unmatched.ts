import type { ApiName } from "../../generated/apis.js";
import type { Problem } from "../contract/check/problem.js";
import { dapiFailure, jsonType } from "./failure.js";
import { errorPage } from "./login/error-page.js";
import type { CalledRequest } from "./operation.js";
import { Reply } from "./reply.js";

/**
 * Creates the response to a request that no operation has (choice unknown-path).
 *
 * @param api The API
 * @param problem Whether the path or the method is wrong
 * @param request The request
 */
export function unmatchedReply(api: ApiName, { rule, expected }: Problem, { method, url }: CalledRequest): Reply {
  const path = url.pathname.replace(/^\/[^/]+/, "");
  const text = `'${method} ${path}' is not matched`;
  if (api === "dapi") return dapiFailure("ResourceNotFound", text).reply;
  if (api === "kauth" && path.startsWith("/oauth/authorize")) return errorPage("KOE002", "");
  const json = { "content-type": jsonType };
  if (rule === "method") {
    return new Reply(405, JSON.stringify({ msg: text }), { ...json, allow: expected.replaceAll(" or ", ", ") });
  }
  return new Reply(404, JSON.stringify({ msg: text }), json);
}
