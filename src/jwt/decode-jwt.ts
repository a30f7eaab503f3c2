import { isObject } from "../is-object.js";
import { parseJson } from "../json.js";
import { decodeBase64url } from "./base64url.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON Web Token (RFC 7519) in parts. Nothing in it has been verified. */
export interface Jwt {
  readonly header: JsonObject;
  /** Large integers keep their digits. */
  readonly claims: JsonObject;
  /** Header and claims as they were signed. */
  readonly signedText: string;
  /** The signature, in base64url. */
  readonly signature: string;
}

/** Decodes a signed token in compact form (RFC 7515, section 7.1); returns undefined for anything else. */
export function decodeJwt(token: string): Jwt | undefined {
  const parts = /^(([\w-]+)\.([\w-]+))\.([\w-]*)$/.exec(token);
  if (!parts) return undefined;
  const [, signedText = "", encodedHeader = "", encodedClaims = "", signature = ""] = parts;
  const header = decodeObject(encodedHeader);
  const claims = decodeObject(encodedClaims);
  return header && claims && { header, claims, signedText, signature };
}

function decodeObject(part: string): JsonObject | undefined {
  try {
    const value = parseJson(decodeUtf8(decodeBase64url(part) ?? new Uint8Array()));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Decodes UTF-8 by percent-encoding, since jsdom has no TextDecoder; throws for other bytes. */
function decodeUtf8(bytes: Uint8Array): string {
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
}
