import { KakaoAuthConfigError } from "./errors.js";

/** A missing key that went through a template or String(). */
const missing = ["undefined", "null"];

/**
 * Refuses a key that cannot be one, so that none is sent that Kakao would refuse, and no request is ever compared with
 * an empty one or with words that anybody can send.
 *
 * @param where What the key was passed to
 * @param name The option; its value is not named, since it may be a secret
 * @param key The value; a caller without types passes what the environment lacks
 * @throws {@link KakaoAuthConfigError}
 */
export function checkKey(where: string, name: string, key: unknown): void {
  if (typeof key === "string" && /^[\x21-\x7e]+$/.test(key) && !missing.includes(key)) return;
  throw new KakaoAuthConfigError(
    `${where}: ${name} must be a non-empty string without spaces or line breaks: copy it from the console`,
  );
}
