import { encodeBase64url } from "../jwt/base64url.js";

/**
 * Creates text that nobody can guess: 256 random bits as 43 characters of base64url, which need no encoding in a URL.
 */
export function randomText(): string {
  return encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** Computes the challenge of a PKCE verifier by the method S256 (RFC 7636, section 4.2). */
export async function s256Challenge(verifier: string): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}
