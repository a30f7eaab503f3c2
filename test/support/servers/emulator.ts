import { afterAll, beforeEach, expect } from "vitest";
import { checkExchange } from "../../../src/contract/check-exchange.js";
import { checkRequest } from "../../../src/contract/index.js";
import { baseUrls as kakaoUrls } from "../../../generated/contract/index.js";
import { type KakaoEmulator, type KakaoEmulatorOptions, startKakao } from "../../../src/testing/index.js";

/** The addresses of a running emulator. */
export type Addresses = Pick<KakaoEmulator, "url" | "baseUrls" | "issuer">;

/** An emulator that runs for a file of tests, and a fetch that checks what it responds with. */
export interface TestedKakao {
  readonly kakao: KakaoEmulator;
  readonly send: typeof fetch;
}

/** Starts an emulator for a file of tests: it is reset before each of them, and stopped behind the last. */
export async function useKakao(options?: KakaoEmulatorOptions): Promise<TestedKakao> {
  const kakao = await startKakao(options);
  beforeEach(() => kakao.reset());
  afterAll(() => kakao.stop());
  return { kakao, send: createCheckedFetch(kakao) };
}

/** Calls an emulator, and checks each response strictly, as if Kakao had sent it. */
export function createCheckedFetch(kakao: Addresses): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request.clone(), { redirect: "manual" });
    await expectValid(kakao, request, response.clone());
    return response;
  };
}

/** Expects a response to be valid by our own checker, once the addresses and the issuer are Kakao's again. */
async function expectValid(kakao: Addresses, request: Request, response: Response): Promise<void> {
  const url = toKakao(kakao, request.url);
  const report = await checkRequest(
    { method: request.method, url, headers: request.headers, body: await request.text() },
    {},
  );
  if (report.outcome === "skipped" || report.operationId === undefined) return;
  const { operationId } = report;
  const headers = [...response.headers].map(([name, value]) => [name, toKakao(kakao, value)] as const);
  const { status } = response;
  const body = toKakao(kakao, await response.text());
  const checked = await checkExchange({ operationId, response: { status, headers, body } }, { strict: true });
  const found = checked.outcome === "checked" ? checked.violations : [];
  expect(found, `${operationId} ${status} ${body.slice(0, 500)}`).toEqual([]);
}

function toKakao({ baseUrls, issuer }: Addresses, text: string): string {
  const pairs = Object.entries(baseUrls).map(([api, url]) => [url, kakaoUrls[api as keyof typeof kakaoUrls]] as const);
  return [...pairs, [issuer, kakaoUrls.kauth] as const].reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
}

/** The redirect URI that tests log in with; nothing listens there. */
export const redirectUri = "http://localhost:3000/oauth";

/** Logs in and exchanges codes. */
export function createBrowser(kakao: KakaoEmulator, send: typeof fetch) {
  const clientId = kakao.keys.restApi;
  return {
    authorize: (parameters: Record<string, string> = {}) => {
      const query = { client_id: clientId, redirect_uri: redirectUri, response_type: "code", ...parameters };
      return send(`${kakao.baseUrls.kauth}/oauth/authorize?${new URLSearchParams(query).toString()}`);
    },
    exchange: (parameters: Record<string, string>) =>
      send(`${kakao.baseUrls.kauth}/oauth/token`, {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "authorization_code",
          client_id: clientId,
          client_secret: kakao.clientSecret ?? "",
          redirect_uri: redirectUri,
          ...parameters,
        }),
      }),
  };
}

/** Returns the query of a redirect. */
export function queryOf(response: Response): Record<string, string> {
  return Object.fromEntries(new URL(response.headers.get("location") ?? "about:blank").searchParams);
}

/** Calls an operation with a token or key, and reads the JSON. */
export async function call(
  send: typeof fetch,
  authorization: string,
  url: string,
  form?: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await send(url, {
    headers: authorization === "" ? {} : { authorization },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown> };
}
