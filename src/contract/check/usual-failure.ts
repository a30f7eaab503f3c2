import { hasBody, sentMediaType } from "../read/messages.js";
import { problem, type Problem } from "./problem.js";
import type { ReadResponse } from "../read/read-message.js";

/**
 * Returns a warning of a failure that every HTTP API has, though the spec does not describe it for the operation: a
 * gateway that responds by itself, and a quota.
 *
 * @param response The response
 * @param isDescribed Whether the spec describes this status for the operation
 */
export function usualFailure(response: ReadResponse, isDescribed: boolean): Problem | undefined {
  const { status } = response;
  if (status < 429) return undefined;
  if (status >= 502 && status <= 504 && isOfGateway(response)) {
    const found = `status ${status} with ${hasBody(response) ? "HTML" : "no body"}`;
    return warning("gateway", "a Kakao error", found, "handle this: any gateway may respond this way; retry later");
  }
  if (status === 429 && !isDescribed)
    return warning(
      "quota",
      "a documented status",
      "429, too many requests",
      "handle this: the quota is exhausted; retry later",
    );
  return undefined;
}

function isOfGateway({ body, headers, unrecorded }: ReadResponse): boolean {
  if (unrecorded) return false;
  if (body === undefined || body === "") return true;
  return sentMediaType(headers) === "text/html" || (typeof body === "string" && /^\s*</.test(body));
}

function warning(rule: string, expected: string, found: string, fix: string): Problem {
  const subject = { side: "response", place: "status", pointer: "", positions: [], strict: false } as const;
  return problem(subject, { level: "warning", rule, expected, found, fix });
}
