// How registered addresses match. Beside what Kakao allows, the port and the path may be `*`, a convenience of ours:
// tests listen on any port.

/**
 * Returns whether a redirect URI is registered: equal, or by a wildcard for the leftmost label of the host.
 *
 * @param pattern What is registered, such as `https://*.sample.com/oauth`
 * @param uri What is sent
 */
export function isRegisteredUri(pattern: string, uri: string): boolean {
  if (pattern === uri) return true;
  if (!pattern.includes("*") || !URL.canParse(uri)) return false;
  const sent = new URL(uri);
  if (sent.username !== "" || sent.password !== "" || sent.hash !== "") return false;
  return patternOf(pattern).test(uri);
}

/**
 * Returns whether a page may use a JavaScript key.
 *
 * @param pattern The registered domain, such as `http://localhost:*`
 * @param origin The origin of the page
 */
export function isAllowedOrigin(pattern: string, origin: string): boolean {
  return pattern === origin || (pattern.includes("*") && patternOf(pattern).test(origin));
}

const known = new Map<string, RegExp>();

/** Compiles each pattern once: those of an app are few, and compiling one takes longer than a match. */
function patternOf(pattern: string): RegExp {
  const found = known.get(pattern) ?? compile(pattern);
  if (known.size < 1_000) known.set(pattern, found);
  return found;
}

function compile(pattern: string): RegExp {
  const literal = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  const source = literal
    // The port may be the default one, and so be missing.
    .replace(/:\*(?=\/|$)/, "(?::\\d+)?")
    .replace("://*", "://[^./:?#@]+")
    .replace(/\/\*$/, "(?:/.*)?");
  return new RegExp(`^${source}$`);
}
