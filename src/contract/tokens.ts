import { decodeProtectedHeader } from "jose/decode/protected_header";
import { decodeJwt } from "jose/jwt/decode";

/**
 * Header and claims of a signed token, as JSON Schema sees one: a list of the two. The signature is not checked. Gives
 * undefined for what is no token.
 */
export function decodeJwtParts(token: string): [header: unknown, claims: unknown] | undefined {
  try {
    return [decodeProtectedHeader(token), decodeJwt(token)];
  } catch {
    return undefined;
  }
}
