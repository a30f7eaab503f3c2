import { afterEach, describe, expect, test, vi } from "vitest";
import { modelOf } from "../../scripts/lib/model/api-model.js";
import { tabulate } from "../../scripts/lib/model/client-table.js";
import { createKauthClient, KakaoResponseError } from "../../generated/clients/kauth.js";
import { callableApis } from "../support/apis.js";
import { startHttpServer } from "../support/servers/http-server.js";
import { createOAuth } from "../../src/oauth/index.js";
import { createKapiClient, KakaoAuthConfigError, KakaoError, type KakaoOptions } from "../../generated/clients/kapi.js";

/** Creates a client whose requests go nowhere, and lists the `Authorization` headers that it sent. */
function recordingClient(options: KakaoOptions) {
  const sent: (string | null)[] = [];
  const client = createKapiClient({
    ...options,
    fetch: (request) => {
      sent.push(request.headers.get("authorization"));
      return Promise.resolve(Response.json({}));
    },
  });
  return { client, sent };
}

const profiles = { params: { query: { target_ids: [1], target_id_type: "user_id" as const } } };

describe("credentials", () => {
  test("are those of the first security scheme that is configured", async () => {
    const { client, sent } = recordingClient({ adminKey: "admin", accessToken: "token" });

    await client.GET("/v2/api/talk/channels");
    await client.GET("/v2/api/talk/profiles", profiles);

    expect(sent).toEqual(["Bearer token", "KakaoAK admin"]);
  });

  test("can be chosen for one call", async () => {
    const { client, sent } = recordingClient({ adminKey: "admin", accessToken: "token" });

    await client.GET("/v2/api/talk/channels", { auth: "adminKey" });

    expect(sent).toEqual(["KakaoAK admin"]);
  });

  test("may come from a function, which is called once for each request", async () => {
    const accessToken = vi.fn(() => Promise.resolve("fresh"));
    const { client, sent } = recordingClient({ accessToken });

    await client.GET("/v1/api/talk/profile");

    expect(sent).toEqual(["Bearer fresh"]);
    expect(accessToken).toHaveBeenCalledTimes(1);
  });

  test.each<[string, KakaoOptions, string]>([
    ["nothing", {}, "configured: nothing"],
    ["another key only", { restApiKey: "secret-rest-key" }, "configured: restApiKey"],
    ["an empty token", { accessToken: "" }, "configured: nothing"],
  ])("stop a call before anything is sent when %s is configured", async (_, options, configured) => {
    const { client, sent } = recordingClient(options);

    const call = client.GET("/v1/api/talk/profile");

    await expect(call).rejects.toBeInstanceOf(KakaoAuthConfigError);
    await expect(call).rejects.toThrow(
      `getTalkProfile: accepts accessToken, ${configured}: pass accessToken when you create the client`,
    );
    expect(sent).toEqual([]);
  });

  test("name the key that the call asked for when it is not configured", async () => {
    const { client } = recordingClient({ accessToken: "token" });

    await expect(client.GET("/v2/api/talk/channels", { auth: "adminKey" })).rejects.toThrow(
      "getTalkChannels: accepts accessToken or adminKey and was asked to use adminKey, configured: accessToken: pass adminKey when you create the client",
    );
  });

  test("refuse a key that the operation does not accept", async () => {
    const { client, sent } = recordingClient({ accessToken: "token", restApiKey: "key" });

    const call = client.GET("/v1/api/talk/profile", {
      // @ts-expect-error: a REST API key does not name a user
      auth: "restApiKey",
    });

    await expect(call).rejects.toThrow(
      "getTalkProfile: accepts accessToken, not restApiKey: change `auth` of the call",
    );
    expect(sent).toEqual([]);
  });

  test.each(["secret token", "secret\n", "비밀"])(
    "that no header can carry are refused without being shown: %j",
    async (token) => {
      const { client, sent } = recordingClient({ accessToken: () => token });

      const error: unknown = await client.GET("/v1/api/talk/profile").catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(KakaoAuthConfigError);
      expect((error as Error).message).not.toContain(token);
      expect(sent).toEqual([]);
    },
  );
});

describe("a call of an operation that is not described", () => {
  test("says so instead of sending it without a key", async () => {
    const { client, sent } = recordingClient({ accessToken: "token" });

    // @ts-expect-error: the path is not described
    const call = client.GET("/v1/api/talk/profil");

    await expect(call).rejects.toBeInstanceOf(KakaoError);
    await expect(call).rejects.toThrow("GET /v1/api/talk/profil: not an operation of kapi");
    expect(sent).toEqual([]);
  });
});

describe("a secret of the app", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const inAgent = (userAgent: string) => {
    vi.stubGlobal("navigator", { userAgent });
  };
  const login = { restApiKey: "key", redirectUri: "https://example.com/oauth" };
  const creations: Record<string, (more?: { dangerouslyAllowSecretsInBrowser: true }) => unknown> = {
    adminKey: (more) => createKapiClient({ adminKey: "hidden", ...more }),
    "adminKey from a function": (more) => createKapiClient({ adminKey: () => "hidden", ...more }),
    clientSecret: (more) => createOAuth({ ...login, clientSecret: "hidden", ...more }),
  };
  const names = Object.keys(creations);
  const browsers = [{ userAgent: "Mozilla/5.0 (X11; Linux x86_64)" }, { product: "ReactNative" }];

  test.each(names.flatMap((name) => browsers.map((navigator) => [name, navigator] as const)))(
    "is refused where users can read it, without being shown: %s in %o",
    (name, navigator) => {
      vi.stubGlobal("navigator", navigator);

      expect(creations[name]).toThrow(KakaoAuthConfigError);
      expect(creations[name]).toThrow(new RegExp(`^${name.split(" ")[0]} (?!.*hidden).*server`));
    },
  );

  test.each(names)("is taken in a browser from who insists: %s", (name) => {
    inAgent("Mozilla/5.0 (X11; Linux x86_64)");

    expect(() => creations[name]!({ dangerouslyAllowSecretsInBrowser: true })).not.toThrow();
  });

  test("is refused in the body of a call in a browser, and sent by who insists", async () => {
    inAgent("Mozilla/5.0 (X11; Linux x86_64)");
    const requests: Request[] = [];
    const fetch = (request: Request) => {
      requests.push(request);
      return Promise.resolve(Response.json({ access_token: "token" }));
    };
    const body = {
      grant_type: "authorization_code",
      client_id: "key",
      redirect_uri: login.redirectUri,
      code: "code",
      client_secret: "hidden",
    } as const;

    const refused = createKauthClient({ fetch }).POST("/oauth/token", { body });
    await expect(refused).rejects.toThrow(/^client_secret (?!.*hidden).*server/);
    expect(requests).toEqual([]);

    await createKauthClient({ fetch, dangerouslyAllowSecretsInBrowser: true }).POST("/oauth/token", { body });
    expect(await requests[0]!.text()).toContain("client_secret=hidden");
  });

  test("of createOAuth is sent in a browser by who insists", async () => {
    inAgent("Mozilla/5.0 (X11; Linux x86_64)");
    const fetch = () =>
      Promise.resolve(
        Response.json({ token_type: "bearer", access_token: "token", expires_in: 1, refresh_token: "other" }),
      );
    const oauth = createOAuth({ ...login, clientSecret: "hidden", fetch, dangerouslyAllowSecretsInBrowser: true });

    expect(await oauth.refreshTokens("refresh")).toMatchObject({ access_token: "token" });
  });

  test("may be missing in a browser", () => {
    inAgent("Mozilla/5.0 (X11; Linux x86_64)");

    expect(() => [createKapiClient({ accessToken: "token" }), createOAuth(login)]).not.toThrow();
  });

  test.each([
    "Node.js/22",
    "Deno/2.9",
    "Bun/1.4",
    "Cloudflare-Workers",
    "Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/26.1.0",
    "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) HappyDOM/20.0.0",
  ])("is taken in %s", (userAgent) => {
    inAgent(userAgent);

    for (const name of names) expect(creations[name]).not.toThrow();
  });

  test.each([
    ["Cloudflare-Workers", "manual"],
    ["Node.js/22", "follow"],
  ])("follows no redirect where fetch would take it along: %s", async (userAgent, redirect) => {
    inAgent(userAgent);
    const sent: Request[] = [];
    const fetch = (request: Request) => {
      sent.push(request);
      return Promise.resolve(Response.json({}));
    };

    await createKapiClient({ adminKey: "secret", fetch }).GET("/v1/user/ids");

    expect(sent[0]?.redirect).toBe(redirect);
  });
});

describe("a redirect", () => {
  test.each([302, 307])("with status %i takes no token to another origin", async (status) => {
    const received: (string | undefined)[] = [];
    const other = await startHttpServer((request, response) => {
      received.push(request.headers.authorization);
      response.end("{}");
    });
    const first = await startHttpServer((_, response) => response.writeHead(status, { location: other.url }).end());
    const options = { accessToken: "secret", baseUrls: { kapi: first.url } };

    await createKapiClient(options).GET("/v1/api/talk/friends");
    await createKapiClient(options).POST("/v2/api/talk/memo/send", { body: { template_id: 1 } });
    await Promise.all([first.close(), other.close()]);

    expect(received).toEqual([undefined, undefined]);
  });
});

describe("a body that holds a secret", () => {
  const grant = {
    grant_type: "refresh_token",
    client_id: "client",
    client_secret: "hidden",
    refresh_token: "hidden",
  } as const;

  async function sendToRedirect(status: number, redirect?: "follow" | "manual") {
    const received: string[] = [];
    const other = await startHttpServer((request, response) => {
      received.push(request.url ?? "");
      response.setHeader("content-type", "application/json").end('{"access_token":"stolen"}');
    });
    const first = await startHttpServer((_, response) => response.writeHead(status, { location: other.url }).end());
    const kauth = createKauthClient({ baseUrls: { kauth: first.url } });
    const result = await kauth
      .POST("/oauth/token", { body: grant, ...(redirect && { redirect }) })
      .catch((error: unknown) => error as Error);
    await Promise.all([first.close(), other.close()]);
    return { received, result };
  }

  test.each([301, 303, 307, 308])("is taken along by no redirect: %i", async (status) => {
    const { received, result } = await sendToRedirect(status);

    expect(result).toBeInstanceOf(KakaoResponseError);
    expect(result).toMatchObject({
      status,
      message: "requestToken: got a redirect, which was not followed because it would forward a secret: check baseUrl",
    });
    expect(received).toEqual([]);
  });

  test("goes where a caller who asks for it lets it go", async () => {
    expect((await sendToRedirect(307, "follow")).received).toEqual(["/"]);
    expect((await sendToRedirect(307, "manual")).result).toMatchObject({ error: "HTTP 307 Temporary Redirect" });
  });

  test("is that of each operation with a key, token or code in it", () => {
    const found = callableApis.flatMap(({ id, bundle }) =>
      Object.values(tabulate(modelOf(id, bundle)).operations).flatMap((one) =>
        one.secretBody ? [one.operationId] : [],
      ),
    );

    expect(found).toEqual(expect.arrayContaining(["requestToken", "getIdTokenInfo", "requestBusinessToken"]));
    expect(found).not.toContain("sendMemoDefault");
  });
});
