import { checkKey } from "../check-key.js";
import { checkSettings } from "../client/options/check-options.js";
import { type PublicSecrets, refuseInPublic } from "../client/credentials/environment.js";
import type { KakaoOptions } from "../client/options/options.js";
import { issuer as kakaoIssuer } from "./authorization-server.js";
import { KakaoError } from "../errors.js";
import { parseUrl } from "../parse-url.js";

/** Options of Kakao Login for one app. */
export interface OAuthOptions extends Pick<KakaoOptions, "fetch" | "baseUrls" | "timeoutMs">, PublicSecrets {
  /** REST API key of the app. ID tokens must be issued for this very key. */
  restApiKey: string;
  /**
   * Client secret of the REST API key. It is on for every new key, and then required; leave it out only if it is
   * switched off in the console. Keep it on a server.
   */
  clientSecret?: string | undefined;
  /**
   * Where the browser comes back with the code: a redirect URI that is registered for the key, to the letter. The login
   * and the token call use this same one, so that they cannot differ (`KOE303`).
   */
  redirectUri: string;
  /** Where the browser comes back after `logoutUrl()`; registered in the console, apart from the redirect URIs. */
  logoutRedirectUri?: string | undefined;
  /** Issuer of the ID tokens. Default: Kakao. Set it together with `baseUrls`, such as for a mock server. */
  issuer?: string | undefined;
}

/** Refuses options with which every login would fail, before a user meets an error page. */
export function checkOAuthOptions(options: OAuthOptions): void {
  const { restApiKey, clientSecret, redirectUri, logoutRedirectUri, issuer = kakaoIssuer } = options;
  const { fetch, baseUrls, timeoutMs } = options;
  checkSettings("createOAuth", { fetch, baseUrls, timeoutMs });
  refuseInPublic("clientSecret", clientSecret, options);
  checkKey("createOAuth", "restApiKey", restApiKey);
  if (clientSecret !== undefined) checkKey("createOAuth", "clientSecret", clientSecret);
  checkRedirectUri("redirectUri", redirectUri);
  if (logoutRedirectUri !== undefined) checkRedirectUri("logoutRedirectUri", logoutRedirectUri);
  if (!parseUrl(issuer)) throw new KakaoError("createOAuth: issuer must be a URL: omit it to use Kakao");
}

function checkRedirectUri(name: string, value: string): void {
  const url = parseUrl(value);
  if (url && /^https?:$/.test(url.protocol) && !/[?#]/.test(value)) return;
  throw new KakaoError(
    `createOAuth: ${name} must be an http or https URL without query and fragment, got ${JSON.stringify(value)}: ` +
      "use the URI registered in the console, and pass your own data in state",
  );
}
