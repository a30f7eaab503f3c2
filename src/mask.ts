/**
 * Takes keys, tokens and codes out of a text that somebody else has written, such as Kakao, which repeats in some messages
 * what it was sent.
 *
 * @param text The text
 * @param secrets What must not be in it, wherever it stands; anything else is known by what stands before it
 */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  return secrets
    .reduce((masked, secret) => masked.replaceAll(secret, "…"), text)
    .replace(/\/\/[^/\s]*@/g, "//…@")
    .replace(/\b(Bearer|KakaoAK)\s+[^\s,;&"')]+/gi, "$1 …")
    .replace(/\b(\w*(?:code|token|secret|key)(?:"?\s*[=:(]\s*["']?|\s+["']))[^\s,;&"')]+/gi, "$1…");
}

/**
 * What may be printed of an error of the runtime: the errors of some hold the bytes of an answer, or the address with
 * its password.
 *
 * @param thrown What was thrown
 * @param secrets What must not be in it
 * @param depth So many causes are told of
 */
export function safeCause(thrown: unknown, secrets: readonly string[] = [], depth = 3): Error {
  const { name = "Error", message, code, cause } = Object(thrown) as Partial<Error> & { code?: unknown };
  const safe = new Error(withoutSecrets(message ?? "something was thrown that is no error", secrets));
  safe.name = name;
  if (typeof code === "string") Object.assign(safe, { code });
  if (cause && depth > 1) safe.cause = safeCause(cause, secrets, depth - 1);
  return safe;
}
