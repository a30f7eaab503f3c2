/**
 * Returns the header and the claims of a signed token (RFC 7519), as a pair; undefined if it is not a token. The signature
 * is not checked.
 */
export function decodeJwtParts(token: string): [header: unknown, claims: unknown] | undefined {
  const [header, claims, signature, ...others] = token.split(".");
  if (header === undefined || claims === undefined || signature === undefined || others.length > 0) return undefined;
  const parts = [decodePart(header), decodePart(claims)] as const;
  return parts[0] && parts[1] && [parts[0], parts[1]];
}

// Without jose, which is an ES module only: Jest and older Node.js cannot require it.
function decodePart(part: string): object | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    const bytes = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    // As percent-encoded text, because jsdom has no TextDecoder. It throws if the bytes are not UTF-8.
    const escaped = bytes.replaceAll(/[^]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
    const value: unknown = JSON.parse(decodeURIComponent(escaped));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
