import { dirname, join, normalize } from "node:path/posix";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listOperations, listWebhooks } from "../../scripts/lib/model/openapi.js";
import { readConsentItems } from "../../scripts/lib/spec/consent-items.js";
import { readDiscrepancies } from "../../scripts/lib/spec/discrepancies.js";
import { readErrorCodes } from "../../scripts/lib/spec/error-codes.js";
import { apis } from "../support/apis.js";
import { buildForTest, type BuiltSite, idsOf, linksOf, sizeOf, textOf } from "./site.js";

let site: BuiltSite;

beforeAll(async () => {
  site = await buildForTest();
});

afterAll(() => site.remove());

const operations = apis.flatMap(({ bundle }) => listOperations(bundle).map(({ operation }) => operation));
const webhooks = apis.flatMap(({ bundle }) => listWebhooks(bundle).map(({ operation }) => operation));

/** Returns where a link of a page leads, as address and anchor; undefined where it leaves the site. */
function targetOf(page: string, href: string): { address: string; anchor: string } | undefined {
  if (/^[a-z]+:/.test(href)) return undefined;
  const [path = "", anchor = ""] = href.split("#");
  const address = path === "" ? page : normalize(join(dirname(page), path));
  return { address, anchor: decodeURIComponent(anchor) };
}

/** Finds links that lead nowhere. */
function brokenLinks({ pages, files, ...site }: BuiltSite): string[] {
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(idsOf(html))]));
  return pages.flatMap(({ address, html }) =>
    linksOf(html).flatMap((href) => {
      const target = targetOf(address, href);
      if (!target) return [];
      const isThere = files.has(target.address);
      const known = ids.get(target.address) ?? (isThere ? new Set(idsOf(site.read(target.address))) : undefined);
      const hasAnchor = target.anchor === "" || known?.has(target.anchor);
      return isThere && hasAnchor ? [] : [`${address}: ${href}`];
    }),
  );
}

describe("the site", () => {
  test("has a page and a Markdown twin for everything in the plan, in both languages", () => {
    const expected = ["ko", "en"].flatMap((language) =>
      [
        "index",
        ...operations.map(({ operationId, tags }) => `api/${tags[0]}/${operationId}`),
        ...webhooks.map(({ operationId }) => `webhooks/${operationId}`),
        "errors/index",
        ...Object.keys(readErrorCodes()).map((code) => `errors/${code}`),
        ...Object.keys(readConsentItems()).map((scope) => `consent-items/${scope}`),
        "templates/index",
        "discrepancies/index",
        "changes/index",
      ].flatMap((page) => [`${language}/${page}.html`, `${language}/${page}.md`]),
    );
    const others = [
      "index.html",
      "404.html",
      "errors.html",
      "kapi.html",
      "llms.txt",
      "llms-full.txt",
      "sitemap.xml",
      "ko/changes/feed.xml",
    ];

    expect([...expected, ...others].filter((file) => !site.files.has(file))).toEqual([]);
  });

  test("has no link that leads nowhere", () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test("would notice a link that leads nowhere, and an anchor that is not there", () => {
    const pages = [{ address: "en/a.html", html: '<a href="b.html">b</a><a href="#none">c</a>' }];

    expect(brokenLinks({ ...site, pages })).toEqual(["en/a.html: b.html", "en/a.html: #none"]);
  });

  test("has one heading of the first level, a skip link, a language and no ID twice on every page", () => {
    const faults = site.pages.flatMap(({ address, html }) => {
      const ids = idsOf(html);
      return [
        ...((html.match(/<h1[ >]/g) ?? []).length === 1 ? [] : [`${address}: h1`]),
        ...(html.includes('<a class="skip" href="#content">') ? [] : [`${address}: skip link`]),
        ...(html.includes(`<html lang="${address.slice(0, 2)}">`) ? [] : [`${address}: lang`]),
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}: #${id} twice`),
      ];
    });

    expect(faults).toEqual([]);
  });

  test("keeps the page when the language is switched", () => {
    const page = "api/user/getUserMe.html";

    expect(linksOf(site.read(`en/${page}`))).toContain(`../../../ko/${page}`);
    expect(linksOf(site.read(`ko/${page}`))).toContain(`../../../en/${page}`);
  });

  // What a reader turns to comes later: the search with its index, the texts of the register, the form of "try it".
  test("sends at most 40 kB for a page with its style sheet and script, and loads nothing from another host", () => {
    const loaded = (html: string): string[] =>
      [...html.matchAll(/<(?:script src|link rel="stylesheet" href)="[^"]*(assets\/[^"]*)"/g)].map(
        ([, file = ""]) => file,
      );
    const sizes = site.pages.map(({ address, html }) => ({
      address,
      size: [html, ...loaded(html).map((file) => site.read(file))].reduce((sum, text) => sum + sizeOf(text), 0),
    }));
    const heavy = sizes.filter(({ size }) => size > 40_000);
    const bare = site.pages.filter(({ html }) => loaded(html).length !== 2).map(({ address }) => address);

    expect(bare).toEqual([]);
    const loading = site.pages.flatMap(({ address, html }) =>
      [
        ...html.matchAll(
          /<(?:script|img|iframe)[^>]* src="(https?:[^"]*)"|<link rel="stylesheet" href="(https?:[^"]*)"/g,
        ),
      ].map(([tag]) => `${address}: ${tag}`),
    );

    expect([heavy, loading]).toEqual([[], []]);
  });

  test("links Kakao's pages in the language of the page", () => {
    const wrong = site.pages.flatMap(({ address, html }) => {
      const other = address.startsWith("ko/") ? "en" : "ko";
      // What a claim cites stays as it is: the other language may claim something else.
      const links = linksOf(html.replace(/<a [^>]*class="source"[^>]*>/g, "")).filter((href) =>
        href.startsWith("https://developers.kakao.com/docs/"),
      );
      return links.filter((href) => href.includes(`/${other}/`)).map((href) => `${address}: ${href}`);
    });

    expect(wrong).toEqual([]);
  });

  test("lists every operation and webhook in the menu of every page", () => {
    const links = linksOf(site.read("en/index.html"));

    expect(
      [...operations, ...webhooks].filter(
        ({ operationId }) => !links.some((href) => href.endsWith(`/${operationId}.html`)),
      ),
    ).toEqual([]);
  });

  test("shows every discrepancy on its register and with its operations", () => {
    const missing = readDiscrepancies().flatMap(({ id, operations: own }) => {
      const pages = own.flatMap((name) =>
        site.pages.filter(({ address }) => address.startsWith("en/") && address.endsWith(`/${name}.html`)),
      );
      return [
        ...(idsOf(site.read("en/discrepancies/index.html")).includes(id) ? [] : [`${id}: register`]),
        ...pages
          .filter(({ html }) => !html.includes(`id="discrepancy.${id}"`))
          .map(({ address }) => `${id}: ${address}`),
      ];
    });

    expect(missing).toEqual([]);
  });

  test("calls consent items of a response optional, and those of a token required", () => {
    const me = textOf(site.read("en/api/user/getUserMe.html"));
    const memo = textOf(site.read("en/api/message/sendMemoDefault.html"));

    expect(me).not.toContain("Required consent items");
    expect(me).toMatch(/Optional consent items.*profile_nickname.*account_email/);
    expect(memo).toMatch(/Required consent itemsSend message in KakaoTalk talk_message/);
  });

  test("writes no percent-encoding that a person would edit into a sample", () => {
    const encoded = site.pages
      .filter(({ address }) => address.startsWith("en/api/"))
      .filter(({ html }) =>
        /<pre class="code"[^>]*>(?:(?!<\/pre>)[^])*%[0-9A-F]{2}%[0-9A-F]{2}/.test(
          html.split('class="examples"')[0] ?? "",
        ),
      )
      .map(({ address }) => address);

    expect(encoded).toEqual([]);
  });

  test("says what rests on other evidence than Kakao's pages, and what is unknown", () => {
    const unlink = textOf(site.read("en/webhooks/onUnlink.html"));

    expect(unlink).toContain("Unknown. Whether Kakao retries a failed request is not documented.");
    expect(textOf(site.read("en/api/calendar/deleteSubCalendar.html"))).toContain("Seen in use");
    expect(textOf(site.read("en/api/message/sendMemoDefault.html"))).toContain("Unknown. Whether these messages count");
  });

  test("explains a code with meaning, remedy, retry, calls and recorded bodies", () => {
    const page = textOf(site.read("en/errors/-402.html"));

    for (const word of ["What to do", "Retry", "Calls that return it", "Recorded bodies", "required_scopes"]) {
      expect(page).toContain(word);
    }
  });

  test("names on every page of a code the calls that return it, or its products", () => {
    const sectionOf = (html: string): string => /<h2 id="calls">[^]*?<\/section>/.exec(html)?.[0] ?? "";
    const pages = site.pages.filter(({ address }) => /\/errors\/(?!index)/.test(address));
    const bare = pages.filter(({ html }) => !linksOf(sectionOf(html)).some((href) => href.includes("/api/")));

    expect(pages.length).toBe(2 * Object.keys(readErrorCodes()).length);
    expect(bare.map(({ address }) => address)).toEqual([]);
    expect(textOf(sectionOf(site.read("en/errors/KOE006.html")))).toContain("/oauth/authorize");
    expect(textOf(sectionOf(site.read("en/errors/-401.html")))).toMatch(
      /Calls of these products.*Kakao Login: users kapi\.kakao\.com.*Directions apis-navi/,
    );
  });

  test("names on the page of a code every call whose recorded body it shows", () => {
    const unnamed = site.pages
      .filter(({ address }) => /^en\/errors\/(?!index)/.test(address))
      .flatMap(({ address, html }) => {
        const [before = "", after = ""] = html.split('<h2 id="bodies">');
        const named = linksOf(before).map((href) => href.split("#")[0]);
        return linksOf(after)
          .filter((href) => href.includes("/api/") && !named.includes(href))
          .map((href) => `${address}: ${href}`);
      });

    expect(unnamed).toEqual([]);
  });

  test("lists the codes of an operation first, and folds only those of its host", () => {
    const errorsOf = (page: string): string =>
      textOf(/<h2 id="errors">[^]*?<\/section>/.exec(site.read(`en/api/${page}.html`))?.[0] ?? "");
    const [login = "", others] = errorsOf("oauth/authorize").split("Errors common to all operations");
    const [address = ""] = errorsOf("local/searchAddress").split("Errors common to all operations on dapi.kakao.com");

    expect(others).toBeUndefined();
    for (const code of ["KOE006", "KOE101", "KOE203", "KOE205"]) expect(login).toContain(code);
    expect(address).toContain("MissingParameter");
    for (const page of ["oidc/getJwks", "oidc/getOpenidConfiguration", "status/getApiStatus"]) {
      expect(errorsOf(page), page).toContain("No error code is documented.");
    }
    expect(site.pages.filter(({ html }) => html.includes("No code of its own"))).toEqual([]);
  });

  test("leads on from the addresses of the former reference", () => {
    expect(site.read("errors.html")).toContain('"-402"');
    expect(site.read("kapi.html")).toContain('"sendmemodefault":"api/message/sendMemoDefault.html"');
  });

  test("says how many operations and webhooks there are, and calls neither by the other's name", () => {
    const home = textOf(site.read("en/index.html"));

    expect(home).toContain("Webhooks: Kakao Login 3 webhooks");
    expect(home).toMatch(/OpenID Connect \d operations/);
    expect(home).not.toContain("1 operations");
  });

  test("writes samples that show what they do, and need no more than they must", () => {
    const login = textOf(site.read("en/api/oauth/authorize.html"));
    const token = textOf(site.read("en/api/oauth/requestToken.html"));

    expect(login).toContain("curl -i -G 'https://kauth.kakao.com");
    expect(token).toContain("createKakao();");
    expect(site.pages.filter(({ html }) => /createKakao\(\{\s*\}\)/.test(textOf(html)))).toEqual([]);
  });

  test("calls a part of the path optional where it may be left out, and shows what it is then", () => {
    const [, format = ""] = /id="path\.format">(.*?)<\/div>/s.exec(site.read("en/api/local/searchAddress.html")) ?? [];

    expect(textOf(format)).toMatch(/^format ?string.*default "json"/);
    expect(textOf(format)).not.toContain("required");
  });

  test("lists on the register what is unknown, and what rests on other evidence", () => {
    const register = textOf(site.read("en/discrepancies/index.html"));

    expect(register).toContain("Whether Kakao retries a failed request is not documented.");
    expect(register).toContain("Seen in use");
    expect(site.files.has("assets/register-ko.js")).toBe(true);
  });

  test("gives machines every page: an index of Markdown, all of it in one file, and a sitemap", () => {
    const english = site.pages.filter(({ address }) => address.startsWith("en/") && address.includes("/api/"));
    const index = site.read("llms.txt");
    const full = site.read("llms-full.txt");

    expect(english.filter(({ address }) => !index.includes(`/${address.replace(/html$/, "md")}`))).toEqual([]);
    expect(full).toContain("# Send a default-template message to me");
    expect([...site.read("sitemap.xml").matchAll(/<loc>/g)]).toHaveLength(site.pages.length);
  });

  test("writes the twin of a page with its samples, tables and links", () => {
    const twin = site.read("en/api/message/sendMemoDefault.md");

    expect(twin).toContain("```bash\ncurl 'https://kapi.kakao.com/v2/api/talk/memo/default/send' \\\n");
    expect(twin).toContain("| [`-402`](../../../en/errors/-402.md) |");
    expect(twin).not.toMatch(/<[a-z]+[ >]|~\/|undefined|\[object/);
  });

  test.each(["en", "ko"])("leaves the pictures of messages out of the twins, in %s", (language) => {
    const guide = site.read(`${language}/guides/message.md`);

    expect(textOf(site.read(`${language}/templates/index.html`))).toContain("Cake11000원");
    for (const text of [guide, site.read(`${language}/templates/index.md`), site.read("llms-full.txt")]) {
      expect(text).not.toMatch(/Cake11000|Total15000|Total₩/);
    }
    expect(guide).toMatch(/^\[`commerce`\]\(.*templates\/index\.md#commerce\)$/m);
  });
});
