import { encodeBase64url } from "../../jwt/base64url.js";
import type { SigningKey } from "../world/state.js";
import type { World } from "../world/world.js";

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** A key pair that is being created, by the world that it belongs to. */
const pending = new WeakMap<World, Promise<SigningKey>>();

const imported = new WeakMap<SigningKey, Promise<CryptoKey>>();

/** Returns the key pair that signs tokens; it is created when it is first needed, for that takes a while. */
export async function signingKey(world: World): Promise<SigningKey> {
  if (world.state.signingKey) return world.state.signingKey;
  const created = pending.get(world) ?? createKey();
  pending.set(world, created);
  world.state.signingKey = await created;
  return created;
}

async function createKey(): Promise<SigningKey> {
  const parameters = { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
  return {
    kid: encodeBase64url(crypto.getRandomValues(new Uint8Array(16))),
    publicKey: await crypto.subtle.exportKey("jwk", pair.publicKey),
    privateKey: await crypto.subtle.exportKey("jwk", pair.privateKey),
  };
}

/**
 * Signs a token by RS256 (RFC 7515).
 *
 * @param world The world, whose key signs
 * @param typ Type in the header
 * @param claims The claims, in Kakao's order
 */
export async function signToken(world: World, typ: string, claims: object): Promise<string> {
  const key = await signingKey(world);
  const header = { kid: key.kid, typ, alg: "RS256" };
  const signedText = `${encodeText(JSON.stringify(header))}.${encodeText(JSON.stringify(claims))}`;
  // RS256 signs the same text the same way, and a signature takes longer than all the rest of a login.
  const last = signed.get(key);
  if (last?.text === signedText) return last.token;
  const token = sign(key, signedText);
  signed.set(key, { text: signedText, token });
  return token;
}

/** The token that was signed last, which a user who refreshes often within a second gets again. */
const signed = new WeakMap<SigningKey, { readonly text: string; readonly token: Promise<string> }>();

async function sign(key: SigningKey, text: string): Promise<string> {
  const signature = await crypto.subtle.sign(algorithm, await importKey(key), new TextEncoder().encode(text));
  return `${text}.${encodeBase64url(new Uint8Array(signature))}`;
}

function importKey(key: SigningKey): Promise<CryptoKey> {
  const known = imported.get(key) ?? crypto.subtle.importKey("jwk", key.privateKey, algorithm, false, ["sign"]);
  imported.set(key, known);
  return known;
}

function encodeText(text: string): string {
  return encodeBase64url(new TextEncoder().encode(text));
}
