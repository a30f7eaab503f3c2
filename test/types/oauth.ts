// Checked by the compiler, never run: each @ts-expect-error must be an error, everything else must not.
import type { IdTokenClaims, OAuth, RefreshedTokens, TokenSet } from "../../src/oauth/index.js";
import { expectType } from "./expect-type.js";

declare const oauth: OAuth;

export async function login(): Promise<void> {
  await oauth.authorizeUrl({ scope: ["openid"], prompt: ["login", "select_account"], nonce: true, pkce: true });
  // @ts-expect-error: scope is a list
  await oauth.authorizeUrl({ scope: "openid" });
  // @ts-expect-error: no such prompt
  await oauth.authorizeUrl({ prompt: ["consent"] });
  // @ts-expect-error: a misspelt name
  await oauth.authorizeUrl({ login_hints: "a" });
  // @ts-expect-error: the redirect URI is configured once, for both calls
  await oauth.authorizeUrl({ redirect_uri: "https://example.com/oauth" });
}

export function redirect(): void {
  const result = oauth.parseRedirect("/oauth", { state: "s" });
  // @ts-expect-error: there may be no code
  result.code;
  if (result.ok) expectType<string>()(result.code);
  else if (result.kind === "error") expectType<string>()(result.error);
  else expectType<"state" | "redirect-uri" | "incomplete">()(result.kind);
  // @ts-expect-error: the state must be checked
  oauth.parseRedirect("/oauth");
}

export async function tokens(): Promise<void> {
  const issued = await oauth.exchangeCode({ code: "c" });
  expectType<TokenSet>()(issued);
  expectType<string | undefined>()(issued.refresh_token);
  const refreshed = await oauth.refreshTokens("r");
  expectType<RefreshedTokens>()(refreshed);
  expectType<string>()(refreshed.refresh_token);
  // @ts-expect-error: an ID token may not have come
  await oauth.verifyIdToken(issued.id_token);
  expectType<IdTokenClaims>()(await oauth.verifyIdToken("t", { nonce: "n" }));
}
