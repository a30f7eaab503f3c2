import { Injectable } from "@nestjs/common";
import { PassportStrategy } from "@nestjs/passport";
import { type Profile, Strategy } from "passport-kakao";

/** The user of a session. */
export interface KakaoUser {
  readonly id: string;
  readonly nickname: string;
}

const { KAKAO_REST_API_KEY = "", KAKAO_CLIENT_SECRET = "", KAUTH_URL, KAPI_URL } = process.env;

// The types of passport-kakao lack scope and state; passport-oauth2 below it reads both.
const options = {
  clientID: KAKAO_REST_API_KEY,
  clientSecret: KAKAO_CLIENT_SECRET,
  // Completed by the address of the request.
  callbackURL: "/auth/kakao/callback",
  scope: ["profile_nickname"],
  state: true,
};

@Injectable()
export class KakaoStrategy extends PassportStrategy(Strategy, "kakao") {
  constructor() {
    super(options);
    useServers(this, KAUTH_URL, KAPI_URL);
  }

  validate(_accessToken: string, _refreshToken: string, { id, displayName }: Profile): KakaoUser {
    return { id: String(id), nickname: displayName };
  }
}

/** Replaces the addresses of passport-kakao, which has no option for them, by the emulator's. */
function useServers(strategy: object, kauth: string | undefined, kapi: string | undefined): void {
  if (!kauth || !kapi) return;
  const inner = strategy as {
    _oauth2: { _authorizeUrl: string; _accessTokenUrl: string };
    _userProfileURL: string;
  };
  inner._oauth2._authorizeUrl = `${kauth}/oauth/authorize`;
  inner._oauth2._accessTokenUrl = `${kauth}/oauth/token`;
  inner._userProfileURL = `${kapi}/v2/user/me`;
}
