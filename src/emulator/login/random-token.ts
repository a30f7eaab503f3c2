import { encodeBase64url } from "../../jwt/base64url.js";

/** Creates an access token in the form of Kakao's: 64 characters. */
export function randomAccessToken(): string {
  return randomToken("AAAAAQoX", 64);
}

/** Creates a refresh token in the form of Kakao's: 64 characters. */
export function randomRefreshToken(): string {
  return randomToken("AAAAAgoX", 64);
}

/** Creates an authorization code in the form of Kakao's: 86 characters. */
export function randomCode(): string {
  return randomToken("AAAAAQKF", 86);
}

/** Creates text that nobody can guess, in which Kakao marks what it is. */
function randomToken(mark: string, length: number): string {
  const text = encodeBase64url(crypto.getRandomValues(new Uint8Array(length)));
  return `${text.slice(0, 32)}${mark}${text.slice(32)}`.slice(0, length);
}
