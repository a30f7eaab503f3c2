import type { components } from "../../../generated/types/kauth.js";
import { mocks } from "../../../generated/mocks/index.js";
import { baseUrls } from "../../../generated/contract/index.js";
import { decodeJwt } from "../../jwt/decode-jwt.js";
import { checkSignature } from "../../jwt/check-signature.js";
import { findKey } from "../../jwt/public-keys.js";
import { kauthFailure } from "../failure.js";
import type { Handler, Product } from "../operation.js";
import type { World } from "../world/world.js";
import { isRegisteredUri } from "../world/patterns.js";
import { authorize } from "./authorize.js";
import { errorPage } from "./error-page.js";
import { leave, logoutPage } from "./logout-page.js";
import { sessionOf } from "./session.js";
import { signingKey } from "./signing-key.js";
import { requestToken } from "./token-endpoint.js";

type Schemas = components["schemas"];

/** Returns the recorded document, with the addresses of the server. */
const getOpenidConfiguration: Handler<"getOpenidConfiguration"> = async ({ server }) => {
  const { cases } = await mocks.kauth.load();
  const document = JSON.parse(cases["getOpenidConfiguration"]?.[0]?.body ?? "{}") as Schemas["OpenidConfiguration"];
  const entries = Object.entries(document).map(([name, value]): [string, unknown] => [
    name,
    name === "issuer" ? server.issuer : typeof value === "string" ? toServer(value, server.baseUrls) : value,
  ]);
  return Object.fromEntries(entries) as unknown as Schemas["OpenidConfiguration"];
};

function toServer(address: string, addresses: Readonly<Record<string, string>>): string {
  const [api, url] = Object.entries(baseUrls).find(([, one]) => address.startsWith(`${one}/`)) ?? ["", ""];
  return `${addresses[api] ?? ""}${address.slice(url.length)}`;
}

async function publicKeys(world: World): Promise<Schemas["Jwks"]> {
  const { kid, publicKey } = await signingKey(world);
  return { keys: [{ kid, kty: "RSA", alg: "RS256", use: "sig", n: publicKey.n ?? "", e: publicKey.e ?? "" }] };
}

const getJwks: Handler<"getJwks"> = ({ world }) => publicKeys(world);

const getIdTokenInfo: Handler<"getIdTokenInfo"> = async ({ world, server, arguments: { id_token: token } }) => {
  const invalid = (problem: string) => kauthFailure("KOE400", "invalid_token", problem);
  const jwt = typeof token === "string" ? decodeJwt(token) : undefined;
  if (!jwt) throw invalid("invalid token format");
  const keys = await publicKeys(world);
  if (await checkSignature(jwt, (kid) => findKey(keys, kid))) throw invalid("invalid signature");
  const claims = jwt.claims as unknown as Schemas["IdTokenClaims"];
  if ((claims.iss as string) !== server.issuer) throw invalid("invalid issuer");
  if (Number(claims.exp) * 1000 <= world.now()) throw invalid("expired token");
  return claims;
};

// With a session, a person is asked first.
const logoutWithKakaoAccount: Handler<"logoutWithKakaoAccount"> = ({ world, server, request: { url, headers } }) => {
  const { app } = world.state;
  const clientId = url.searchParams.get("client_id");
  const address = url.searchParams.get("logout_redirect_uri");
  if (!clientId) return errorPage("KOE207", app.name, "client_id");
  if (!world.key(clientId)) return errorPage("KOE101", "");
  if (!address) return errorPage("KOE207", app.name, "logout_redirect_uri");
  if (!app.logoutRedirectUris.some((pattern) => isRegisteredUri(pattern, address)))
    return errorPage("KOE007", app.name);
  if (sessionOf(world, headers) && server.autoLogin === undefined) return logoutPage(world, url);
  return leave(world, url.searchParams, headers);
};

/**
 * Kakao Login: codes, tokens, ID tokens and their keys. The handlers themselves check what is sent, in Kakao's order.
 */
export const login: Product = {
  handlers: { authorize, requestToken, getOpenidConfiguration, getJwks, getIdTokenInfo, logoutWithKakaoAccount },
  refuse: () => undefined,
};
