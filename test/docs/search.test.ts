import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Language } from "../../src/language.js";
import { readSite, readSources } from "../../scripts/docs-site/model/site.js";
import { createSearch, type SearchEngine } from "../../src/search/engine.js";
import type { SearchEntry } from "../../src/search/entry.js";
import { packEntries, unpackEntries } from "../../src/search/pack.js";
import { listPages } from "../../scripts/docs-site/pages/list.js";
import { listEntries, writeSearchIndex } from "../../scripts/docs-site/search/write-index.js";
import { root } from "../../scripts/lib/project.js";
import { generatedFolder } from "../support/apis.js";

interface Query {
  readonly q: string;
  readonly expect: readonly string[];
}

/** Those that were written first, those that the vocabulary was extended with, and those that were unseen
 * when they were written: how many were found at first sight stands in the file. */
const files = ["queries.yaml", "queries-from-sdks.yaml", "queries-unseen.yaml"];

function readQueries(file: string): Query[] {
  return parse(readFileSync(join(root, "test/docs", file), "utf8")) as Query[];
}

const engines = new Map<Language, SearchEngine>();
const indexes = new Map<Language, string>();
const entries: SearchEntry[] = [];

beforeAll(() => {
  const sources = readSources();
  for (const language of ["ko", "en"] as const) {
    const site = readSite(generatedFolder, language, sources);
    const pages = listPages(site);
    indexes.set(language, writeSearchIndex(site, pages));
    // As it is loaded in a browser.
    const own = unpackEntries(packEntries(listEntries(site, pages)));
    engines.set(language, createSearch(own));
    entries.push(...own);
  }
});

/** Returns the name of what is found, as the queries have it. */
function nameOf({ kind, url }: SearchEntry): string {
  const [, folder = "", name = ""] = /^(?:.*\/)?([\w-]+)\/([^/]+)\.html/.exec(url) ?? [];
  if (name === "index") return `list:${folder}`;
  return kind === "error" || kind === "guide" ? `${kind}:${name}` : name;
}

function find(query: string, language: Language = "ko", limit = 5): string[] {
  return engines.get(language)!.find(query, limit).map(nameOf);
}

describe("the search", () => {
  test.each(files.flatMap((file) => [[file, "ko"] as const, [file, "en"] as const]))(
    "finds at least 95 in 100 of what developers look for: %s, in %s",
    (file, language) => {
      const queries = readQueries(file);
      const missed = queries.filter(
        ({ q, expect: wanted }) => !find(q, language).some((name) => wanted.includes(name)),
      );

      expect(
        missed.length / queries.length,
        JSON.stringify(
          missed.map(({ q }) => [q, find(q, language)]),
          null,
          1,
        ),
      ).toBeLessThanOrEqual(0.05);
    },
  );

  test("asks only for what there is", () => {
    const known = new Set(entries.map(nameOf));

    expect(
      files
        .flatMap(readQueries)
        .flatMap(({ q, expect: wanted }) => wanted.filter((name) => !known.has(name)).map((name) => [q, name])),
    ).toEqual([]);
  });

  test.each(["ko", "en"] as const)("sends an index of at most 40 kB, in %s", (language) => {
    expect(gzipSync(indexes.get(language)!).length).toBeLessThanOrEqual(40_000);
  });

  test.each([
    ["-402", "error:-402"],
    ["koe010", "error:KOE010"],
    ['{"msg":"insufficient scopes.","code":-402,"api_type":"TALK_MEMO_DEFAULT_SEND"}', "error:-402"],
    [
      '{"error":"invalid_grant","error_description":"authorization code not found","error_code":"KOE320"}',
      "error:KOE320",
    ],
    ['{"errorType":"AccessDeniedError","message":"ip mismatched! callerIp=1.2.3.4"}', "error:AccessDeniedError"],
    ["failed to parse parameter. name=template_object", "error:-2"],
    ["getUserMe", "getUserMe"],
    ["/v2/user/me", "getUserMe"],
    ["account_email", "account_email"],
  ])("puts %s first where it names one thing", (query, expected) => {
    expect([find(query)[0], find(query, "en")[0]]).toEqual([expected, expected]);
  });

  test.each([
    ["a particle", "메시지를 나에게", "sendMemoDefault"],
    ["words together", "나에게메시지보내기", "sendMemoDefault"],
    ["words apart", "연결 끊 기", "unlink"],
    ["a misspelling", "카카오톡 메세지 보내기", "sendMemoDefault"],
    ["a slip in English", "getUsrMe", "getUserMe"],
    ["initials", "ㅇㄱㅎㅈ", "unlink"],
    ["an older name", "사용자 정보 가져오기", "getUserMe"],
    ["English", "send message to friends", "sendFriendsMessageDefault"],
    ["a word of developers", "지오코딩", "searchAddress"],
    ["a parameter", "property_keys", "getUserMe"],
    ["Korean behind Latin letters", "jwks는", "getJwks"],
    ["a function of an SDK", "UserApiClient.instance.me", "getUserMe"],
    ["a function of a former SDK", "UserManagement.requestUnlink", "unlink"],
    ["many words in one", "카카오톡친구목록가져오기", "listFriends"],
    ["a misspelt syllable", "사용자 졍보 조회", "getUserMe"],
    ["Korean that was typed in Latin letters", "fhrmdkdnt", "logout"],
    ["an English word in Korean letters", "카카오 서버 아이피", "getKakaoIpList"],
    ["an English verb for a Korean concept", "withdraw consent", "revokeScopes"],
    ["a verb with its ending", "탈퇴했을때", "unlink"],
    ["a parameter of a withdrawn call, too", "prompt", "authorize"],
    ["a word for several", "여러명 채널 추가 상태", "getTalkChannelsMulti"],
  ])("copes with %s: %s", (_, query, expected) => {
    expect(find(query)).toContain(expected);
  });

  test.each([
    ["max receivers", "sendFriendsMessageDefault"],
    ["how many friends at once", "sendFriendsMessageDefault"],
    ["image expires", "uploadShareImage"],
    ["what is verified", "guide:how-we-know"],
    ["difference between docs and reality", "list:discrepancies"],
    ["Admin Settings Issue 로그인 에러", "error:KOE006"],
    ["네이티브앱키", "guide:console"],
    ["어드민키 유출", "guide:console"],
    ["blocked by CORS policy", "guide:troubleshooting"],
    ["kauth.kakao.com cors", "guide:troubleshooting"],
    ["device_id can't be null.", "error:-2"],
    ["push token for ( appId=1111, receiverUserId=1 ) does not exist.", "error:-901"],
    ["push token for (…) does not exist.", "error:-901"],
  ])("leads %s to its page, in both languages", (query, expected) => {
    expect(find(query)).toContain(expected);
    expect(find(query, "en")).toContain(expected);
  });

  test("takes no date and no version for a code", () => {
    expect(find("2024-02-05 후기").filter((name) => name.startsWith("error:"))).toEqual([]);
  });

  test("finds nothing in nothing", () => {
    expect([find(""), find("qqqqxyz")]).toEqual([[], []]);
  });
});
