import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { createKapiClient, unwrap } from "kakao-openapi/kapi";
import { createOAuth } from "kakao-openapi/oauth";

const { KAKAO_REST_API_KEY, KAKAO_CLIENT_SECRET, PORT = "3000", KAUTH_URL, KAPI_URL } = process.env;
if (!KAKAO_REST_API_KEY) {
  console.error("KAKAO_REST_API_KEY is not set: take the REST API key of your app from the console");
  process.exit(1);
}

// Kakao's own addresses, unless others are given, such as those of a mock.
const baseUrls = { kauth: KAUTH_URL, kapi: KAPI_URL };

/** What the server remembers of a browser, by the ID in its cookie: a login under way, or who is logged in. */
const sessions = new Map();

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    // The errors of the package tell what to do and hold no secret; they are for the log, not for the user.
    console.error(String(error));
    page(response, 500, `<p>The login did not work.</p>${loginLink}`);
  });
});

await once(server.listen(Number(PORT), "localhost"), "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const origin = `http://localhost:${port}`;

const oauth = createOAuth({
  restApiKey: KAKAO_REST_API_KEY,
  clientSecret: KAKAO_CLIENT_SECRET,
  redirectUri: `${origin}/callback`,
  logoutRedirectUri: `${origin}/`,
  baseUrls,
  // A mock signs ID tokens with a key of its own.
  issuer: KAUTH_URL,
});

console.log(`Open ${origin}/`);

async function handle(request, response) {
  const { pathname } = new URL(request.url, origin);
  const session = readSession(request);
  const route = `${request.method} ${pathname}`;
  if (route === "GET /") return showHome(response, session);
  if (route === "GET /login") return beginLogin(response);
  if (route === "GET /callback") return finishLogin(request, response, session);
  // A POST, so that no link on another site can log the user out: the cookie does not come with it.
  if (route === "POST /logout") return logOut(request, response);
  return page(response, 404, "<p>There is no such page.</p>");
}

const loginLink = '<p><a href="/login">Log in with Kakao</a></p>';

function showHome(response, session) {
  if (!session?.nickname) return page(response, 200, loginLink);
  page(
    response,
    200,
    `<p>Hello, <b>${escapeHtml(session.nickname)}</b>.</p>
     <form method="post" action="/logout"><button>Log out</button></form>`,
  );
}

async function beginLogin(response) {
  const { url, state, nonce } = await oauth.authorizeUrl({ nonce: true });
  const cookie = startSession({ state, nonce });
  redirect(response, url, cookie);
}

async function finishLogin(request, response, session) {
  const result = oauth.parseRedirect(request.url, { state: session?.state });
  if (!result.ok) return showRefusal(response, result);
  // A state serves once, and the login gets a session of its own: whoever knew the ID of this one must not share it.
  sessions.delete(sessionId(request));

  const tokens = await oauth.exchangeCode({ code: result.code });
  if (!tokens.id_token) throw new Error("no ID token came: switch on OpenID Connect in the console");
  await oauth.verifyIdToken(tokens.id_token, { nonce: session.nonce });

  const kapi = createKapiClient({ accessToken: tokens.access_token, baseUrls });
  const data = await unwrap(kapi.GET("/v2/user/me"));

  redirect(response, "/", startSession({ nickname: data.kakao_account?.profile?.nickname ?? `user ${data.id}` }));
}

function showRefusal(response, result) {
  if (result.kind !== "error") return page(response, 400, `<p>This login was not begun here.</p>${loginLink}`);
  const what = result.error === "access_denied" ? "You cancelled the login." : "Kakao could not log you in.";
  page(response, 403, `<p>${what}</p>${loginLink}`);
}

function logOut(request, response) {
  sessions.delete(sessionId(request));
  redirect(response, oauth.logoutUrl(), cookieOf("", "; Max-Age=0"));
}

function startSession(content) {
  const id = randomUUID();
  sessions.set(id, content);
  return cookieOf(id);
}

function cookieOf(id, more = "") {
  return `session=${id}; HttpOnly; SameSite=Lax; Path=/${more}`;
}

function sessionId(request) {
  return /(?:^|; )session=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1];
}

function readSession(request) {
  return sessions.get(sessionId(request));
}

function redirect(response, location, cookie) {
  response.writeHead(303, { location, "set-cookie": cookie }).end();
}

function page(response, status, content) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><html lang="en"><title>Login with Kakao</title><body>${content}</body></html>`);
}

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
