import type { Int64 } from "../../json.js";

/** An authorization code that was not exchanged yet. */
export interface AuthorizationCode {
  readonly code: string;
  readonly userId: Int64;
  /** The key in `client_id`. */
  readonly clientId: string;
  readonly redirectUri: string;
  readonly nonce?: string | undefined;
  readonly codeChallenge?: string | undefined;
  /** Whether the tokens come with an ID token. */
  readonly openid: boolean;
  /** In milliseconds, as all times of the world. */
  readonly authenticatedAt: number;
  readonly expiresAt: number;
}

/** A login of a user: what a code was exchanged for. Access tokens belong to it, and so does one refresh token. */
export interface Grant {
  readonly id: string;
  readonly userId: Int64;
  /** The key that the user logged in with. */
  readonly clientId: string;
  readonly openid: boolean;
  readonly nonce?: string | undefined;
  readonly authenticatedAt: number;
  refreshToken: string;
  refreshExpiresAt: number;
}

/** An access token. */
export interface AccessToken {
  readonly token: string;
  readonly grantId: string;
  readonly userId: Int64;
  readonly clientId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** The session of a browser with a Kakao Account. */
export interface Session {
  readonly id: string;
  readonly userId: Int64;
  readonly authenticatedAt: number;
  readonly expiresAt: number;
}
