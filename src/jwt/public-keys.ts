import { isObject } from "../is-object.js";
import { decodeBase64url } from "./base64url.js";

/** A public key (RFC 7517); RSA keys for RS256 are used, others are ignored. */
export interface PublicJwk {
  readonly kid?: string | undefined;
  readonly kty?: string | undefined;
  readonly alg?: string | undefined;
  readonly use?: string | undefined;
  readonly key_ops?: readonly string[] | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
}

/** A set of public keys, as a JWKS endpoint returns it (RFC 7517, section 5). */
export interface PublicJwks {
  readonly keys: readonly PublicJwk[];
}

/** Name of the algorithm that tokens are signed with (RFC 7518, section 3.3). */
export const rs256 = "RS256";

/** RS256 for Web Crypto. */
const parameters = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

const minimumBytes = 2048 / 8;

const imported = new WeakMap<PublicJwk, Promise<CryptoKey | undefined>>();

/** Returns whether a value is a set of keys. */
export function isJwks(value: unknown): value is PublicJwks {
  return isObject(value) && Array.isArray(value["keys"]) && value["keys"].every(isObject);
}

/** Finds the key with an ID that verifies RS256 signatures; returns undefined unless exactly one has it. */
export async function findKey({ keys }: PublicJwks, kid: string): Promise<CryptoKey | undefined> {
  const [jwk, another] = keys.filter((key) => key.kid === kid && isForRs256(key));
  return jwk && !another ? importKey(jwk) : undefined;
}

function isForRs256({ kty, alg = rs256, use = "sig", key_ops: operations = ["verify"] }: PublicJwk): boolean {
  return kty === "RSA" && alg === rs256 && use === "sig" && operations.includes("verify");
}

/** Imports a key once; returns undefined for one that is invalid or shorter than RS256 requires. */
function importKey(jwk: PublicJwk): Promise<CryptoKey | undefined> {
  const known = imported.get(jwk);
  if (known) return known;
  const { n = "", e = "" } = jwk;
  const key =
    (decodeBase64url(n)?.length ?? 0) < minimumBytes || !decodeBase64url(e)?.length
      ? Promise.resolve(undefined)
      : crypto.subtle.importKey("jwk", { kty: "RSA", n, e }, parameters, false, ["verify"]).catch(() => undefined);
  imported.set(jwk, key);
  return key;
}
