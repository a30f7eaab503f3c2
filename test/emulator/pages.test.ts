import { describe, expect, test } from "vitest";
import { createBrowser, queryOf, useKakao } from "../support/servers/emulator.js";

const { kakao } = await useKakao({
  autoLogin: false,
  world: { app: { name: "Shop <3", consentItems: { account_email: "required", profile_nickname: "optional" } } },
});

/** Creates a browser that keeps its cookie, and fills in forms. */
function createPerson() {
  let cookie = "";
  const send: typeof fetch = async (input, init) => {
    const headers = { ...(init?.headers as Record<string, string> | undefined), cookie };
    const response = await fetch(input, { ...init, headers, redirect: "manual" });
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return response;
  };
  const { authorize } = createBrowser(kakao, send);
  return {
    authorize,
    visit: send,
    /** Sends the form of a page. */
    submit: async (page: Response, fields: [string, string][]) => {
      const html = await page.text();
      const action = /action="([^"]+)"/.exec(html)?.[1] ?? "";
      const hidden = /name="request" value="([^"]*)"/.exec(html)?.[1] ?? "";
      const request = hidden.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
      const body = new URLSearchParams([["request", request], ...fields]);
      const response = await send(kakao.url + action, { method: "POST", body });
      const location = response.headers.get("location") ?? "";
      return response.status === 303 ? send(location) : response;
    },
  };
}

describe("the login pages", () => {
  test("let a person choose a persona and agree, and then do not ask again", async () => {
    const { authorize, submit } = createPerson();
    const loginPage = await authorize({ state: "s" });
    const consentPage = await submit(loginPage, [["persona", "neo"]]);
    const html = await consentPage.clone().text();

    const incomplete = await submit(consentPage.clone(), [["decision", "agree"]]);
    const redirect = await submit(consentPage, [
      ["decision", "agree"],
      ["item", "account_email"],
      ["terms", "service_terms"],
    ]);
    const again = await authorize();

    expect(html).toContain("Shop &#60;3");
    expect(html).toMatch(/value="account_email" required/);
    expect(incomplete.headers.get("location")).toBeNull();
    expect(queryOf(redirect)).toMatchObject({ code: expect.any(String) as string, state: "s" });
    expect(queryOf(again)).toHaveProperty("code");
    const neo = kakao.world().users.find(({ persona }) => persona === "neo");
    expect(neo?.["link"]).toMatchObject({ consents: ["account_email"], terms: { service_terms: { by: "KAUTH" } } });
  });

  test("agree to everything at once on demand", async () => {
    const { authorize, submit } = createPerson();
    const consentPage = await submit(await authorize(), [["persona", "neo"]]);

    const redirect = await submit(consentPage, [["decision", "agree-all"]]);

    expect(queryOf(redirect)).toHaveProperty("code");
    const neo = kakao.world().users.find(({ persona }) => persona === "neo");
    expect(neo?.["link"]).toMatchObject({
      consents: ["account_email", "profile_nickname"],
      terms: { service_terms: { by: "KAUTH" }, marketing: { by: "KAUTH" } },
    });
  });

  test("come back with an error on cancel", async () => {
    const { authorize, submit } = createPerson();
    const consentPage = await submit(await authorize({ state: "s" }), [["persona", "neo"]]);

    const redirect = await submit(consentPage, [["decision", "cancel"]]);

    expect(queryOf(redirect)).toEqual({
      error: "access_denied",
      error_description: "User denied access",
      state: "s",
    });
  });

  test("are shown again for prompt=login, and never for prompt=none", async () => {
    const { authorize, submit } = createPerson();
    const silent = await authorize({ prompt: "none" });
    await submit(await authorize(), [["persona", "ryan"]]);

    const asked = await authorize({ prompt: "login" });
    const loggedIn = await authorize({ prompt: "none" });

    expect(queryOf(silent)).toEqual({ error: "login_required", error_description: "user authentication required." });
    expect([asked.status, asked.headers.get("content-type")]).toEqual([200, "text/html;charset=UTF-8"]);
    expect(queryOf(loggedIn)).toHaveProperty("code");
  });

  test("end the session at the logout, which goes to a registered address only", async () => {
    const { authorize, submit, visit } = createPerson();
    await submit(await authorize(), [["persona", "ryan"]]);
    const logout = (address: string) =>
      visit(
        `${kakao.baseUrls.kauth}/oauth/logout?client_id=${kakao.keys.restApi}&state=s&logout_redirect_uri=${address}`,
      );

    const wrong = await logout("https://example.com/");
    const kept = await submit(await logout("http://localhost:1/bye"), [["decision", "service"]]);
    const left = await submit(await logout("http://localhost:1/bye"), [["decision", "both"]]);

    expect(await wrong.text()).toContain("(KOE007)");
    expect(kept.headers.get("set-cookie")).toBeNull();
    expect(left.headers.get("location")).toBe("http://localhost:1/bye?state=s");
    expect(queryOf(await authorize({ prompt: "none" }))).toMatchObject({ error: "login_required" });
  });
});

describe("the first page", () => {
  test("says what runs where", async () => {
    const response = await fetch(kakao.url);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain(kakao.baseUrls.kapi);
  });

  test.each([
    ["/", {}, "ko", "카카오 에뮬레이터"],
    ["/", { "accept-language": "en-US,en;q=0.9" }, "en", "Kakao emulator"],
    ["/?lang=en", { "accept-language": "ko" }, "en", "Kakao emulator"],
    ["/_world", {}, "ko", "월드"],
    ["/_journal?lang=en", {}, "en", "Journal"],
  ])("and the others (%s with %j) are in %s", async (path, headers, language, title) => {
    const response = await fetch(kakao.url + path, { headers });
    const html = await response.text();

    expect(response.headers.get("content-language")).toBe(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<title>${title}</title>`);
  });

  test("and the others allow no script, and load nothing from elsewhere", async () => {
    for (const path of ["/", "/_world", "/_journal"]) {
      const response = await fetch(kakao.url + path);

      expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
      expect(await response.text()).not.toMatch(/<script|<link[^>]+href="(?!data:)|src=/);
    }
  });
});
