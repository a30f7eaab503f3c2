import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { issuer } from "../../src/oauth/authorization-server.js";

/** A throwaway key that signs ID tokens. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** The public half, as a key set lists it. */
  readonly jwk: JWK;
}

/** Creates a key with the given ID. */
export async function createSigningKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" } };
}

/** Returns the claims of a valid ID token for an app, issued just now. */
export function idTokenClaims(restApiKey: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: restApiKey,
    sub: "1234567",
    iat: now,
    exp: now + 7199,
    auth_time: now,
    nickname: "JordyTest",
  };
}

/** Signs claims as Kakao does. */
export function signIdToken(claims: Record<string, unknown>, { kid, privateKey }: SigningKey): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ typ: "JWT", alg: "RS256", kid }).sign(privateKey);
}
