import { checkSettings } from "../client/options/check-options.js";
import { KakaoError } from "../errors.js";
import { parseUrl } from "../parse-url.js";
import type { WebhookDefinition } from "./definition.js";

/**
 * Refuses options of a wrong type.
 *
 * @throws {@link KakaoError} naming the option
 */
export function checkSource(
  { operationId }: WebhookDefinition,
  { fetch, baseUrls, issuer }: { fetch?: unknown; baseUrls?: unknown; issuer?: unknown },
): void {
  checkSettings(operationId, { fetch, baseUrls });
  if (issuer === undefined || (typeof issuer === "string" && parseUrl(issuer))) return;
  throw new KakaoError(`${operationId}: issuer must be a URL: omit it to use Kakao`);
}

/**
 * Refuses limits that limit nothing, such as NaN from an unset environment variable.
 *
 * @throws {@link KakaoError} naming the option
 */
export function checkLimits({ operationId }: WebhookDefinition, limits: Record<string, number | undefined>): void {
  const wrong = Object.entries(limits).find(
    ([, value]) => value !== undefined && !(Number.isFinite(value) && value >= 0),
  );
  if (wrong) throw new KakaoError(`${operationId}: ${wrong[0]} must be a non-negative number, got ${wrong[1]}`);
}
