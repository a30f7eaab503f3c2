import type { ApiName, SecuritySchemeName } from "../../generated/apis.js";
import type { Caller } from "./caller.js";
import { credentialFailure, type Failure, kapiFailure } from "./failure.js";
import type { CalledRequest } from "./operation.js";
import { isAllowedIp, plainIp } from "./world/allowed-ips.js";
import type { AppKey, KeyKind } from "./world/app.js";
import { isAllowedOrigin } from "./world/patterns.js";
import { findAccessToken } from "./world/find-token.js";
import type { World } from "./world/world.js";
import { decodeComponent } from "../decode-component.js";

const kindsOf: Readonly<Partial<Record<SecuritySchemeName, KeyKind>>> = {
  restApiKey: "restApi",
  adminKey: "admin",
  nativeAppKey: "native",
  javascriptKey: "javascript",
};

const namesOf: Readonly<Record<KeyKind, string>> = {
  native: "NATIVE_APP_KEY",
  javascript: "JAVASCRIPT_KEY",
  restApi: "REST_API_KEY",
  admin: "ADMIN_KEY",
};

/** Longest access token that Kakao looks up; an ID token is longer. */
const longestToken = 255;

/** How programs print a variable that is not set. */
const unset: ReadonlySet<string> = new Set(["", "undefined", "null", "None"]);

/**
 * Finds out who calls, by the `Authorization` header, or by `access_token` in the query.
 *
 * @param world The world
 * @param request The request
 * @param api The API, which words its refusals in a way of its own
 * @param accepted The security schemes that the operation accepts
 * @throws Failure as Kakao fails, if the credential is missing, unknown, dead or of the wrong kind
 */
export function authenticate(
  world: World,
  request: CalledRequest,
  api: ApiName,
  accepted: readonly SecuritySchemeName[],
): Caller {
  if (accepted.length === 0) return { kind: "nobody" };
  const [scheme = "", value = ""] = credentialOf(request, api).trim().split(/\s+/);
  const prefix = scheme.toLowerCase();
  // A key is quoted in the refusal of its format, even an empty one.
  if (unset.has(value) && prefix !== "kakaoak") throw missing(api);
  if (prefix === "bearer" && accepted.includes("accessToken")) return userWith(world, value);
  const kinds = accepted.flatMap((name) => kindsOf[name] ?? []);
  if (prefix !== "kakaoak" || kinds.length === 0) throw api === "kapi" ? unknownToken() : missing(api);
  const key = findKey(world, api, value);
  if (!kinds.includes(key.kind)) throw wrongKind(api, key, kinds, accepted);
  checkOrigin(key, request, api);
  const found = accepted.find((name) => kindsOf[name] === key.kind);
  return { kind: "app", key, scheme: found ?? "restApiKey" };
}

// Without the header, kapi takes an access token in the query (choice access-token-in-query).
function credentialOf({ headers, url }: CalledRequest, api: ApiName): string {
  const token = api === "kapi" ? url.searchParams.get("access_token") : null;
  return headers["authorization"] ?? (token === null ? "" : `Bearer ${token}`);
}

function missing(api: ApiName): Failure {
  if (api === "dapi") return credentialFailure(api, "cannot find Authorization : KakaoAK header");
  return credentialFailure(
    api,
    api === "navi" ? "Cannot find Authorization : KakaoAK header" : "no authentication key!",
  );
}

function unknownToken(): Failure {
  return kapiFailure(-401, "this access token does not exist");
}

function userWith(world: World, text: string): Caller {
  if (text.length > longestToken) throw kapiFailure(-2, "too long for access token.");
  const found = findAccessToken(world, text);
  if (found === "expired") throw kapiFailure(-401, "this access token is already expired");
  const user = found && world.user(found.userId);
  if (!found || !user) throw unknownToken();
  return { kind: "user", user, token: found };
}

function findKey(world: World, api: ApiName, text: string): AppKey {
  if (!/^[0-9a-f]{32}$/i.test(text)) throw credentialFailure(api, `wrong appKey(${text}) format`);
  const key = world.key(text);
  if (!key) throw credentialFailure(api, `appKey(${text}) does not exist`);
  return key;
}

// A key that cannot act for a user is taken for a token, as Kakao does.
function wrongKind(
  api: ApiName,
  key: AppKey,
  kinds: readonly KeyKind[],
  accepted: readonly SecuritySchemeName[],
): Failure {
  if (accepted.includes("accessToken")) return unknownToken();
  const expected = (Object.keys(namesOf) as KeyKind[]).filter((kind) => kinds.includes(kind));
  const names = expected.map((kind) => namesOf[kind]).join(", ");
  return credentialFailure(api, `appKeyType is ${namesOf[key.kind]}. but expected [${names}]`);
}

/** Checks where the call is from: the IP address of a server, the page of a JavaScript key. */
function checkOrigin(key: AppKey, { headers, ip }: CalledRequest, api: ApiName): void {
  if (!isAllowedIp(key.allowedIps, plainIp(ip)))
    throw credentialFailure(api, `ip mismatched! callerIp=${plainIp(ip)}. check out registered ips.`);
  if (key.kind !== "javascript") return;
  const origin = /\borigin\/(\S+)/.exec(headers["ka"] ?? "")?.[1];
  if (origin === undefined)
    throw credentialFailure(api, "KA Header is required but neither os nor origin field is given");
  const domain = decodeComponent(origin);
  if (!key.domains.some((pattern) => isAllowedOrigin(pattern, domain)))
    throw credentialFailure(api, `domain mismatched! caller=${domain}. check out registered web domains.`);
}
