/**
 * Header and claims of a signed token (RFC 7519), as JSON Schema sees one: a list of the two. The signature is not
 * checked. Gives undefined for what is no token.
 */
export function decodeJwtParts(token: string): [header: unknown, claims: unknown] | undefined {
  const [header, claims, signature, ...others] = token.split(".");
  if (header === undefined || claims === undefined || signature === undefined || others.length > 0) return undefined;
  const parts = [decodePart(header), decodePart(claims)] as const;
  return parts[0] && parts[1] && [parts[0], parts[1]];
}

// By hand, for jose is an ES module only, which Jest and older Node.js cannot require.
function decodePart(part: string): object | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    const bytes = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    // As percent-encoded text, for jsdom has no TextDecoder. It throws where the bytes are no UTF-8.
    const escaped = bytes.replaceAll(/[^]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
    const value: unknown = JSON.parse(decodeURIComponent(escaped));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
