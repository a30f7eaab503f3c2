import { describe, expect, test } from "vitest";
import { createOAuth, KakaoError, KakaoResponseError, type OAuth, type OAuthOptions } from "../../src/oauth/index.js";
import { loadRecordings } from "../../scripts/lib/spec/recordings.js";
import { startHttpServer } from "../support/servers/http-server.js";
import { options } from "./options.js";

/** Creates an app whose token calls get these responses in turn; the last one is repeated. */
function respondingWith(responses: readonly (() => Response | Promise<Response>)[], extra: Partial<OAuthOptions> = {}) {
  const sent: { url: string; form: Record<string, string> }[] = [];
  const oauth = createOAuth({
    ...options,
    ...extra,
    fetch: async (request) => {
      sent.push({ url: request.url, form: Object.fromEntries(new URLSearchParams(await request.text())) });
      return (responses[sent.length - 1] ?? responses.at(-1)!)();
    },
  });
  return { oauth, sent };
}

/** Returns the response of a recording. */
function recorded(name: string): () => Response {
  const found = loadRecordings("kauth").find((item) => item.operation === "requestToken" && item.case === name);
  return () => Response.json(found!.response.body, { status: found!.response.status });
}

const app = { client_id: "rest-api-key", client_secret: "client-secret" };

describe("exchangeCode", () => {
  test("sends the code with the redirect URI of the login and the client secret, and returns the tokens", async () => {
    const { oauth, sent } = respondingWith([recorded("success-openid-connect")]);

    const tokens = await oauth.exchangeCode({ code: "한&=+%" });

    expect(sent).toEqual([
      {
        url: "https://kauth.kakao.com/oauth/token",
        form: { grant_type: "authorization_code", code: "한&=+%", redirect_uri: "https://example.com/oauth", ...app },
      },
    ]);
    expect(tokens).toMatchObject({ token_type: "bearer", id_token: "${ID_TOKEN}", expires_in: 7199 });
  });

  test("sends the verifier of PKCE, and no client secret if none is configured", async () => {
    const { oauth, sent } = respondingWith([recorded("success")], { clientSecret: undefined });

    await oauth.exchangeCode({ code: "c", codeVerifier: "v" });

    expect(sent[0]!.form).toMatchObject({ code_verifier: "v" });
    expect(sent[0]!.form).not.toHaveProperty("client_secret");
  });

  test.each([
    ["error-client-secret-missing", /401, KOE010, .*: .+/],
    ["error-code-not-found", /400, KOE320, .*: .+/],
  ])("throws what to do for %s", async (name, message) => {
    const { oauth } = respondingWith([recorded(name)]);

    const call = oauth.exchangeCode({ code: "c" });

    await expect(call).rejects.toThrow(KakaoError);
    await expect(call).rejects.toThrow(message);
  });

  test.each([
    ["a code", () => Response.json({ error: "invalid_grant", error_description: "code=x-secret" }, { status: 400 })],
    ["a page", () => new Response("<h1>x-secret</h1>", { status: 502 })],
  ])("keeps %s in the response out of the error", async (_, respond) => {
    const { oauth } = respondingWith([respond]);

    const error = await oauth.exchangeCode({ code: "x-secret" }).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(KakaoError);
    expect(String(error)).not.toMatch(/x-secret|client-secret/);
  });
});

describe.each<[string, (oauth: OAuth) => Promise<unknown>]>([
  ["exchangeCode", (oauth) => oauth.exchangeCode({ code: "the-code" })],
  ["refreshTokens", (oauth) => oauth.refreshTokens("the-token")],
])("%s", (step, call) => {
  test.each([301, 307, 308])(
    "follows no redirect with status %i, which would take the secrets along",
    async (status) => {
      const received: string[] = [];
      const other = await startHttpServer((request, response) => {
        received.push(request.url!);
        response.end('{"access_token":"stolen"}');
      });
      const first = await startHttpServer((_request, response) => {
        response.writeHead(status, { location: other.url }).end();
      });

      const thrown: unknown = await call(createOAuth({ ...options, baseUrls: { kauth: first.url } })).catch(
        (error: unknown) => error,
      );
      await Promise.all([first.close(), other.close()]);

      expect(thrown).toBeInstanceOf(KakaoResponseError);
      expect(thrown).toMatchObject({
        status,
        message: expect.stringContaining("requestToken: got a redirect, which was not followed") as string,
      });
      expect(received).toEqual([]);
    },
  );

  test.each(["", "null", "[]"])("refuses a success that is not an object: %j", async (body) => {
    const calling = call(respondingWith([() => new Response(body)]).oauth);

    await expect(calling).rejects.toBeInstanceOf(KakaoResponseError);
    await expect(calling).rejects.toThrow("requestToken: expected a JSON object, got ");
  });

  test.each(["{}", '{"access_token":""}', '{"access_token":7}'])(
    "refuses a success without an access token: %j",
    async (body) => {
      const { oauth } = respondingWith([() => new Response(body)]);

      const calling = call(oauth);

      await expect(calling).rejects.toBeInstanceOf(KakaoResponseError);
      await expect(calling).rejects.toThrow(`${step}: expected a string access_token in the response, got none`);
    },
  );
});

describe("refreshTokens", () => {
  test("keeps the refresh token when Kakao sends no new one", async () => {
    const { oauth, sent } = respondingWith([recorded("success-refresh-without-rotation")]);

    const { refresh_token } = await oauth.refreshTokens("old");

    expect(refresh_token).toBe("old");
    expect(sent[0]!.form).toEqual({ grant_type: "refresh_token", refresh_token: "old", ...app });
  });

  test("returns the new refresh token when Kakao has replaced the old one", async () => {
    const { oauth } = respondingWith([recorded("success-refresh")]);

    const { refresh_token } = await oauth.refreshTokens("old");

    expect(refresh_token).toBe("${REFRESH_TOKEN}");
  });

  test("sends one request for calls that overlap, and another for the next", async () => {
    const { oauth, sent } = respondingWith([recorded("success-refresh")]);

    const [first, second] = await Promise.all([oauth.refreshTokens("old"), oauth.refreshTokens("old")]);
    expect(first).toBe(second);
    expect(sent).toHaveLength(1);

    await oauth.refreshTokens("old");
    expect(sent).toHaveLength(2);
  });

  test("keeps users apart", async () => {
    const { oauth, sent } = respondingWith([recorded("success-refresh-without-rotation")]);

    const both = await Promise.all([oauth.refreshTokens("one"), oauth.refreshTokens("two")]);

    expect(both.map(({ refresh_token }) => refresh_token)).toEqual(["one", "two"]);
    expect(sent).toHaveLength(2);
  });

  test.each([
    ["refused", recorded("error-expired-refresh-token"), /KOE322/],
    ["broken off", () => Promise.reject(new TypeError("fetch failed")), /./],
  ])("fails for all who wait when it is %s, and works again afterwards", async (_, failure, message) => {
    const { oauth, sent } = respondingWith([failure, recorded("success-refresh")]);

    const results = await Promise.allSettled([oauth.refreshTokens("old"), oauth.refreshTokens("old")]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(String((results[0] as PromiseRejectedResult).reason)).toMatch(message);
    expect(sent).toHaveLength(1);

    await expect(oauth.refreshTokens("old")).resolves.toHaveProperty("refresh_token");
  });
});
