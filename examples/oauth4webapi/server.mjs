import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import * as oauth from "oauth4webapi";

const { KAKAO_REST_API_KEY, KAKAO_CLIENT_SECRET, PORT = "3000", KAUTH_URL } = process.env;

// Kakao itself, unless another issuer is given, such as the emulator.
const issuer = new URL(KAUTH_URL ?? "https://kauth.kakao.com");
// oxlint-disable-next-line typescript/no-deprecated -- It is marked so that it stands out; the emulator speaks plain HTTP.
const options = { [oauth.allowInsecureRequests]: issuer.protocol === "http:" };
const kakao = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));

const client = { client_id: KAKAO_REST_API_KEY };
// Kakao reads the secret from the form; a client that sends HTTP Basic gets KOE101.
const clientAuth = oauth.ClientSecretPost(KAKAO_CLIENT_SECRET);

/** Logins under way and users, by the ID in the cookie. */
const sessions = new Map();

const server = createServer((request, response) => {
  respond(request, response).catch((error) => {
    console.error(error.cause ?? error);
    send(response, 502, { error: error.cause?.error_code ?? error.error ?? "login_failed" });
  });
});
await once(server.listen(Number(PORT), "localhost"), "listening");
const origin = `http://localhost:${server.address().port}`;
const redirectUri = `${origin}/callback`;
console.log(`Open ${origin}/login`);

async function respond(request, response) {
  const url = new URL(request.url, origin);
  const session = sessions.get(/session=([\w-]+)/.exec(request.headers.cookie)?.[1]);
  if (url.pathname === "/login") return beginLogin(response);
  if (url.pathname === "/callback" && session?.state) return finishLogin(url, response, session);
  if (url.pathname === "/me" && session?.user) return send(response, 200, session.user);
  return send(response, 404, { error: "not_found" });
}

async function beginLogin(response) {
  const session = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const address = new URL(kakao.authorization_endpoint);
  address.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid,profile_nickname",
    state: session.state,
    nonce: session.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(session.verifier),
    code_challenge_method: "S256",
  }).toString();
  redirect(response, address.href, session);
}

async function finishLogin(url, response, { state, nonce, verifier }) {
  const parameters = oauth.validateAuthResponse(kakao, client, url, state);
  const tokens = await oauth.processAuthorizationCodeResponse(
    kakao,
    client,
    await oauth.authorizationCodeGrantRequest(kakao, client, clientAuth, parameters, redirectUri, verifier, options),
    { expectedNonce: nonce, requireIdToken: true },
  );
  const { sub } = oauth.getValidatedIdTokenClaims(tokens);
  const user = await oauth.processUserInfoResponse(
    kakao,
    client,
    sub,
    await oauth.userInfoRequest(kakao, client, tokens.access_token, options),
  );
  redirect(response, "/me", { user: { id: user.sub, nickname: user.nickname } });
}

/** Redirects, with a session of its own for what follows. */
function redirect(response, location, session) {
  const id = randomUUID();
  sessions.set(id, session);
  response.writeHead(303, { location, "set-cookie": `session=${id}; HttpOnly; SameSite=Lax; Path=/` }).end();
}

function send(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
