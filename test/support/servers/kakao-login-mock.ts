import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { loadRecordings } from "../../../scripts/lib/spec/recordings.js";
import { createSigningKey, idTokenClaims, type SigningKey, signIdToken } from "../id-tokens.js";

/** The one app that the mock knows. */
export interface MockApp {
  readonly restApiKey: string;
  readonly clientSecret: string;
}

/** A stand-in for Kakao Login on the loopback interface. */
export interface KakaoLoginMock {
  /** Addresses of the APIs on it. */
  readonly baseUrls: { readonly kauth: string; readonly kapi: string };
  /** Nickname of the one user. */
  readonly nickname: string;
  /** Path of every request, in order. */
  readonly requests: readonly string[];
  /** Registers where browsers may come back to, as the console does. */
  register(uris: { redirectUri: string; logoutRedirectUri: string }): void;
  close(): Promise<void>;
}

interface Grant {
  readonly redirectUri: string;
  readonly nonce: string | null;
  readonly challenge: string | null;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  readonly response: ServerResponse;
}

type Handler = (exchange: Exchange) => void | Promise<void>;

/** Starts the mock on a free port. Its responses are the recorded ones, with tokens that work. */
export async function startKakaoLoginMock(app: MockApp): Promise<KakaoLoginMock> {
  const requests: string[] = [];
  const registered = new Set<string>();
  const handlers = await createHandlers(app, registered);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://mock.example");
    const route = `${request.method} ${url.pathname}`;
    requests.push(route);
    const handler = handlers[route] ?? (() => void response.writeHead(404).end());
    Promise.resolve(handler({ request, query: url.searchParams, response })).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrls: { kauth: `${base}/kauth`, kapi: `${base}/kapi` },
    nickname: nicknameOf(recordedResponse("kapi", "getUserMe", "success-nickname-only").body),
    requests,
    register: ({ redirectUri, logoutRedirectUri }) => {
      registered.add(`login ${redirectUri}`).add(`logout ${logoutRedirectUri}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Codes that wait to be exchanged, and tokens that work. */
interface Memory {
  readonly registered: ReadonlySet<string>;
  readonly grants: Map<string, Grant>;
  readonly accessTokens: Set<string>;
}

async function createHandlers(app: MockApp, registered: ReadonlySet<string>): Promise<Record<string, Handler>> {
  const memory: Memory = { registered, grants: new Map(), accessTokens: new Set() };
  const key = await createSigningKey("mock-key");
  return { ...pages(app, memory), ...calls(app, memory, key) };
}

/** Returns the handlers of what the user sees. */
function pages(app: MockApp, { registered, grants }: Memory): Record<string, Handler> {
  return {
    "GET /kauth/oauth/authorize": ({ query, response }) => {
      const problem =
        (query.get("client_id") !== app.restApiKey && "KOE101") ||
        (!registered.has(`login ${query.get("redirect_uri")}`) && "KOE006") ||
        (query.get("response_type") !== "code" && "an unknown response_type");
      if (problem) html(response, 400, `<h1>${problem}</h1>`);
      else form(response, "/kauth/consent", query, { agree: "Agree and continue", refuse: "Cancel" });
    },
    "GET /kauth/consent": ({ query, response }) => {
      const redirectUri = query.get("redirect_uri") ?? "";
      const decision: Record<string, string> = query.has("agree")
        ? { code: addGrant(grants, redirectUri, query) }
        : { error: "access_denied", error_description: "User denied access" };
      const state = query.get("state");
      const fields = new URLSearchParams(state === null ? decision : { ...decision, state });
      response.writeHead(302, { location: `${redirectUri}?${fields}` }).end();
    },
    "GET /kauth/oauth/logout": ({ query, response }) => {
      const problem =
        (query.get("client_id") !== app.restApiKey && "KOE101") ||
        (!registered.has(`logout ${query.get("logout_redirect_uri")}`) && "KOE007");
      if (problem) html(response, 400, `<h1>${problem}</h1>`);
      else form(response, "/kauth/goodbye", query, { leave: "Log out of both" });
    },
    "GET /kauth/goodbye": ({ query, response }) => {
      response.writeHead(302, { location: query.get("logout_redirect_uri") ?? "" }).end();
    },
  };
}

function addGrant(grants: Map<string, Grant>, redirectUri: string, query: URLSearchParams): string {
  const code = randomUUID();
  grants.set(code, { redirectUri, nonce: query.get("nonce"), challenge: query.get("code_challenge") });
  return code;
}

/** Returns the handlers of what the service calls. */
function calls(app: MockApp, { grants, accessTokens }: Memory, key: SigningKey): Record<string, Handler> {
  return {
    "POST /kauth/oauth/token": async ({ request, response }) => {
      const fields = new URLSearchParams(await readText(request));
      const problem = findProblem(app, grants, fields);
      if (problem) {
        json(response, problem);
        return;
      }
      const code = fields.get("code") ?? "";
      const nonce = grants.get(code)?.nonce;
      grants.delete(code);
      const accessToken = randomUUID();
      accessTokens.add(accessToken);
      const idToken = await signIdToken({ ...idTokenClaims(app.restApiKey), ...(nonce && { nonce }) }, key);
      const { status, body } = recordedResponse("kauth", "requestToken", "success-openid-connect");
      json(response, { status, body: { ...(body as object), access_token: accessToken, id_token: idToken } });
    },
    "GET /kauth/.well-known/jwks.json": ({ response }) => {
      json(response, { status: 200, body: { keys: [key.jwk] } });
    },
    "GET /kapi/v2/user/me": ({ request, response }) => {
      const known = accessTokens.has((request.headers.authorization ?? "").replace("Bearer ", ""));
      json(response, recordedResponse("kapi", "getUserMe", known ? "success-nickname-only" : "error-invalid-token"));
    },
  };
}

interface RecordedResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Finds what Kakao would refuse in the form of a token call, checked as strictly as its pages say. */
function findProblem(app: MockApp, grants: Map<string, Grant>, fields: URLSearchParams): RecordedResponse | undefined {
  const refuse = (error: string, error_code: string) => ({ status: 400, body: { error, error_code } });
  const grant = grants.get(fields.get("code") ?? "");
  if (fields.get("client_id") !== app.restApiKey) return refuse("invalid_client", "KOE101");
  if (fields.get("client_secret") !== app.clientSecret)
    return recordedResponse("kauth", "requestToken", "error-client-secret-missing");
  if (fields.get("grant_type") !== "authorization_code") return refuse("unsupported_grant_type", "KOE310");
  if (!grant) return recordedResponse("kauth", "requestToken", "error-code-not-found");
  if (fields.get("redirect_uri") !== grant.redirectUri) return refuse("invalid_grant", "KOE303");
  const challenge = createHash("sha256")
    .update(fields.get("code_verifier") ?? "")
    .digest("base64url");
  return grant.challenge !== null && grant.challenge !== challenge ? refuse("invalid_grant", "KOE320") : undefined;
}

function recordedResponse(api: string, operation: string, name: string): RecordedResponse {
  const found = loadRecordings(api).find((item) => item.operation === operation && item.case === name);
  if (!found) throw new Error(`no recording ${operation}/${name}`);
  return { status: found.response.status, body: found.response.body };
}

function nicknameOf(body: unknown): string {
  return (body as { kakao_account: { profile: { nickname: string } } }).kakao_account.profile.nickname;
}

/** Sends a page with a button for each choice; the query goes along. */
function form(response: ServerResponse, action: string, query: URLSearchParams, choices: Record<string, string>): void {
  const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const fields = [...query].map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}" />`,
  );
  const buttons = Object.entries(choices).map(([name, text]) => `<button name="${name}" value="1">${text}</button>`);
  html(response, 200, `<form action="${action}">${[...fields, ...buttons].join("")}</form>`);
}

function html(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(text);
}

function json(response: ServerResponse, { status, body }: RecordedResponse): void {
  response.writeHead(status, { "content-type": "application/json;charset=UTF-8" }).end(JSON.stringify(body));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
