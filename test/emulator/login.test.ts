import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmulatorServer, startEmulator } from "../../src/emulator/server.js";

const clientId = "00000000000000000000000000000001";
const redirectUri = "http://localhost:3000/oauth";

let server: EmulatorServer;

beforeAll(async () => {
  server = await startEmulator({ port: 0, host: "127.0.0.1", autoLogin: "ryan" });
});

afterAll(() => server.close());

async function authorize(parameters: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    ...parameters,
  });
  return fetch(`${server.baseUrls.kauth}/oauth/authorize?${query.toString()}`, { redirect: "manual" });
}

async function exchange(parameters: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: clientId,
    client_secret: "00000000000000000000000000000009",
    redirect_uri: redirectUri,
    ...parameters,
  });
  return fetch(`${server.baseUrls.kauth}/oauth/token`, { method: "POST", body });
}

function codeFrom(response: Response): string {
  return new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? "";
}

describe("a login", () => {
  test("echoes the state, and exchanges the code once", async () => {
    const response = await authorize({ state: "a b&c" });
    const code = codeFrom(response);

    const [first, second] = [await exchange({ code }), await exchange({ code })];

    expect(response.headers.get("location")).toMatch(/&state=a%20b%26c$/);
    expect(first.status).toBe(200);
    expect(await second.json()).toMatchObject({ error_code: "KOE320" });
  });
});
