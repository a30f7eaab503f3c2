import { consentItems } from "../../../generated/emulator/facts.js";
import type { Reply } from "../reply.js";
import type { App, AppKey } from "../world/app.js";
import { isRegisteredUri } from "../world/patterns.js";
import type { World } from "../world/world.js";
import { errorPage } from "./error-page.js";

/** A request for an authorization code that can go on. */
export interface AuthorizeRequest {
  readonly key: AppKey;
  readonly redirectUri: string;
  /** The consent items that were asked for, without `openid`; undefined if the request does not say. */
  readonly scope?: readonly string[] | undefined;
  readonly openid: boolean;
  readonly prompts: readonly string[];
  readonly loginHint?: string | undefined;
  /** Tags of service terms; undefined if the request does not say. */
  readonly serviceTerms?: readonly string[] | undefined;
  readonly state?: string | undefined;
  readonly nonce?: string | undefined;
  readonly codeChallenge?: string | undefined;
}

const prompts: ReadonlySet<string> = new Set(["login", "none", "create", "select_account"]);

/**
 * Reads a request for an authorization code, and checks it in the order of choice order-at-authorize.
 *
 * @returns The request, or the page that says what is wrong with it
 */
export function readAuthorizeRequest(world: World, query: URLSearchParams): AuthorizeRequest | Reply {
  const { app } = world.state;
  const get = (name: string) => query.get(name) ?? undefined;
  const clientId = get("client_id");
  if (!clientId) return errorPage("KOE207", app.name, "client_id");
  const key = world.key(clientId);
  if (!key) return errorPage("KOE101", "");
  if (key.kind === "admin") return errorPage("KOE008", app.name);
  if (!app.kakaoLogin) return errorPage("KOE004", app.name);
  const redirectUri = get("redirect_uri");
  if (!redirectUri) return errorPage("KOE207", app.name, "redirect_uri");
  if (!isRegistered(key, redirectUri)) return errorPage("KOE006", app.name);
  const responseType = get("response_type");
  if (!responseType) return errorPage("KOE207", app.name, "response_type");
  if (responseType === "token") return errorPage("KOE202", app.name);
  if (responseType !== "code") return errorPage("KOE201", app.name, `Unsupported response type: ${responseType}`);
  const asked = { prompts: listOf(get("prompt")) ?? [], serviceTerms: listOf(get("service_terms")) };
  const scopes = listOf(get("scope"));
  const problem =
    checkValues(app, query, asked.prompts, asked.serviceTerms) ??
    checkScopes(app, scopes ?? [], get("channel_public_id") !== undefined);
  if (problem) return problem;
  return {
    ...asked,
    key,
    redirectUri,
    scope: scopes?.filter((id) => id !== "openid"),
    openid: app.openidConnect && (scopes === undefined || scopes.includes("openid")),
    loginHint: get("login_hint"),
    state: get("state"),
    nonce: get("nonce"),
    codeChallenge: get("code_challenge"),
  };
}

// Kakao separates by commas; OAuth by spaces, which working programs send to Kakao (choice scope-separator).
function listOf(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : text.split(/[\s,]+/).filter(Boolean);
}

// The SDKs for apps come back to a scheme of their own.
function isRegistered({ kind, key, redirectUris }: AppKey, uri: string): boolean {
  if (kind === "native") return uri === `kakao${key}://oauth`;
  return redirectUris.some((pattern) => isRegisteredUri(pattern, uri));
}

function checkValues(
  app: App,
  query: URLSearchParams,
  asked: readonly string[],
  tags: readonly string[] = [],
): Reply | undefined {
  if (asked.includes("cert")) return errorPage("KOE216", app.name);
  const unknownPrompt = asked.find((one) => !prompts.has(one));
  if (unknownPrompt !== undefined) return errorPage("KOE204", app.name, "prompt");
  const unknownTag = tags.find((tag) => !app.serviceTerms.some((terms) => terms.tag === tag));
  if (unknownTag !== undefined) return errorPage("KOE204", app.name, "service_terms");
  const method = query.get("code_challenge_method");
  const challenge = query.get("code_challenge");
  if (method !== null && method !== "S256") return errorPage("KOE204", app.name, "code_challenge_method");
  if (challenge !== null && !/^[\w-]{43}$/.test(challenge)) return errorPage("KOE204", app.name, "code_challenge");
  return undefined;
}

function checkScopes(app: App, scopes: readonly string[], hasChannel: boolean): Reply | undefined {
  const wanted = hasChannel ? [...scopes, "plusfriends"] : scopes;
  const permission = consentItems["plusfriends"]?.permission ?? "";
  if (wanted.includes("plusfriends") && !app.permissions.some((name) => name === "all" || name === permission))
    return errorPage("KOE102", app.name, "Required PLUS_FRIENDS_ON_AGREEMENT_SUPPORTED permission");
  const off = scopes.filter((id) => (id === "openid" ? !app.openidConnect : !Object.hasOwn(app.consentItems, id)));
  return off.length > 0 ? errorPage("KOE205", app.name, off.join(",")) : undefined;
}
