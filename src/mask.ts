/**
 * Removes keys, tokens and codes from a text that others have written, such as Kakao, which repeats in some messages
 * what it was sent.
 *
 * @param text The text
 * @param secrets Strings to remove wherever they stand; other secrets are recognized by what stands before them
 */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  return secrets
    .reduce((masked, secret) => masked.replaceAll(secret, "…"), text)
    .replace(/\/\/[^/\s]*@/g, "//…@")
    .replace(/\b((?:Bearer|KakaoAK|Basic)\s+)([^\s,;&"')]+)/gi, mask)
    .replace(/\b(\w*(?:code|token|secret|key)(?:\\?"?\s*[=:(]\s*\\?["']?|\s+["']))([^\s,;&"')\\]+)/gi, mask);
}

function mask(found: string, before: string, value: string): string {
  // After `=`, `(` or the name of a property comes a value; after anything else there may be a word of the sentence.
  const isKept = /[=(]\s*\\?["']?$|":\s*\\?["']?$/.test(before) ? isCode(value) : isCode(value) || isWord(value);
  return isKept ? found : `${before}…`;
}

/** Returns whether a text is the code of an error, which messages need. */
function isCode(text: string): boolean {
  return /^(?:KOE|-)?\d{1,4}\.?$/.test(text);
}

/** Returns whether a text is a word or the name of a field. */
function isWord(text: string): boolean {
  return /^[a-z_.]{1,24}$/i.test(text);
}

/**
 * Returns a copy of an error of the runtime that is safe to print: some hold the bytes of a response, or the URL with
 * its password.
 *
 * @param thrown What was thrown
 * @param secrets Strings to remove
 * @param depth How many causes to copy
 */
export function safeCause(thrown: unknown, secrets: readonly string[] = [], depth = 3): Error {
  const { name, message, stack, code, cause, errors } = Object(thrown) as Partial<AggregateError> & { code?: unknown };
  const all = [thrown, message, ...(Array.isArray(errors) ? errors.map((one: Error | undefined) => one?.message) : [])];
  const words = all.filter((text) => typeof text === "string" && text !== "").join("; ");
  const safe = new Error(withoutSecrets(words || "the thrown value is not an error", secrets));
  safe.name = typeof name === "string" ? name : "Error";
  if (typeof stack === "string") safe.stack = withoutSecrets(stack, secrets);
  if (typeof code === "string") Object.assign(safe, { code });
  if (cause && depth > 1) safe.cause = safeCause(cause, secrets, depth - 1);
  return safe;
}
