import { checkSettings } from "../client/options/check-options.js";
import { KakaoAuthConfigError, KakaoError } from "../errors.js";
import { parseUrl } from "../parse-url.js";
import type { WebhookDefinition } from "./definition.js";

/** A missing key that went through a template or String(). A sender of these words must not be let in. */
const missing = ["undefined", "null"];

/**
 * Refuses a key that cannot be one, so that no request is ever compared with an empty one.
 *
 * @throws {@link KakaoAuthConfigError} naming the option, not its value
 */
export function checkKey({ operationId }: WebhookDefinition, name: string, key: unknown): void {
  if (typeof key === "string" && /^[\x21-\x7e]+$/.test(key) && !missing.includes(key)) return;
  throw new KakaoAuthConfigError(
    `${operationId}: ${name} must be a non-empty string without spaces: copy it from the console`,
  );
}

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
  throw new KakaoError(`${operationId}: issuer must be a URL: leave it out for Kakao`);
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
  if (wrong) throw new KakaoError(`${operationId}: ${wrong[0]} must be a number of at least 0, got ${wrong[1]}`);
}
