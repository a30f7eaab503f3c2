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
    .replace(/\b((?:Bearer|KakaoAK|Basic)\s+)([^\s,;&"')]+)/gi, mask)
    .replace(/\b(\w*(?:code|token|secret|key)(?:\\?"?\s*[=:(]\s*\\?["']?|\s+["']))([^\s,;&"')\\]+)/gi, mask);
}

function mask(found: string, before: string, value: string): string {
  // Behind `=`, `(` or the name of a member stands a value; behind anything else there may be a word of the sentence.
  const isKept = /[=(]\s*\\?["']?$|":\s*\\?["']?$/.test(before) ? isCode(value) : isCode(value) || isWord(value);
  return isKept ? found : `${before}…`;
}

/** A code of an error, which messages need. */
function isCode(text: string): boolean {
  return /^(?:KOE|-)?\d{1,4}\.?$/.test(text);
}

/** A word or the name of a field. */
function isWord(text: string): boolean {
  return /^[a-z_.]{1,24}$/i.test(text);
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
  const { name, message, stack, code, cause, errors } = Object(thrown) as Partial<AggregateError> & { code?: unknown };
  const all = [thrown, message, ...(Array.isArray(errors) ? errors.map((one: Error | undefined) => one?.message) : [])];
  const words = all.filter((text) => typeof text === "string" && text !== "").join("; ");
  const safe = new Error(withoutSecrets(words || "something was thrown that is no error", secrets));
  safe.name = typeof name === "string" ? name : "Error";
  if (typeof stack === "string") safe.stack = withoutSecrets(stack, secrets);
  if (typeof code === "string") Object.assign(safe, { code });
  if (cause && depth > 1) safe.cause = safeCause(cause, secrets, depth - 1);
  return safe;
}
