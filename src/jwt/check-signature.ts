import { decodeBase64url } from "./base64url.js";
import type { Jwt } from "./decode-jwt.js";
import { rs256 } from "./public-keys.js";

/** Finds the public key with an ID; undefined if no key has it. */
export type FindKey = (kid: string) => Promise<CryptoKey | undefined>;

/** What is wrong with a signature: the algorithm that the token chose, its key, or the signature itself. */
export type SignatureProblem = "algorithm" | "key" | "signature";

/**
 * Checks that a token is signed by RS256 (RFC 7515, section 5.2) with a key that `findKey` knows. The algorithm is
 * never the token's choice, so a token without a signature or with an HMAC by the public key is refused before a key is
 * looked up.
 *
 * @returns What is wrong; undefined when the signature is valid
 */
export async function checkSignature(
  { header, signedText, signature }: Jwt,
  findKey: FindKey,
): Promise<SignatureProblem | undefined> {
  // A token may list extensions that a receiver must understand (RFC 7515, section 4.1.11): there are none here.
  if (header["alg"] !== rs256 || "crit" in header) return "algorithm";
  const key = typeof header["kid"] === "string" ? await findKey(header["kid"]) : undefined;
  if (!key) return "key";
  const bytes = decodeBase64url(signature);
  const isValid =
    bytes && (await crypto.subtle.verify(key.algorithm, key, bytes, new TextEncoder().encode(signedText)));
  return isValid ? undefined : "signature";
}
