import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Language } from "../../scripts/docs-site/model/language.js";
import { readSite, readSources } from "../../scripts/docs-site/model/site.js";
import { createSearch, type SearchEngine } from "../../src/search/engine.js";
import { entryOf, rowOf } from "../../src/search/entry.js";
import { listEntries } from "../../scripts/docs-site/search/write-index.js";
import { root } from "../../scripts/lib/project.js";
import { generatedFolder } from "../support/apis.js";

interface Query {
  readonly q: string;
  readonly expect: readonly string[];
}

const queries = parse(readFileSync(join(root, "test/docs/queries.yaml"), "utf8")) as Query[];

const engines = new Map<Language, SearchEngine>();

beforeAll(() => {
  const sources = readSources();
  for (const language of ["ko", "en"] as const) {
    const entries = listEntries(readSite(generatedFolder, language, sources), []);
    // As it is loaded in a browser.
    engines.set(language, createSearch(entries.map((entry) => entryOf(rowOf(entry)))));
  }
});

/** The names of what is found, as the queries name it. */
function find(query: string, language: Language = "ko", limit = 5): string[] {
  return engines
    .get(language)!
    .find(query, limit)
    .map(({ kind, url }) => {
      const name = url.replace(/^.*\/|\.html.*$/g, "");
      return kind === "error" || kind === "guide" ? `${kind}:${name}` : name;
    });
}

describe("the search", () => {
  test.each(["ko", "en"] as const)(
    "finds at least 95 in 100 of what Korean developers search for, in %s",
    (language) => {
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
    ["a word for several", "여러명 채널 추가 상태", "getTalkChannelsMulti"],
  ])("copes with %s: %s", (_, query, expected) => {
    expect(find(query)).toContain(expected);
  });

  test("takes no date and no version for a code", () => {
    expect(find("2024-02-05 후기").filter((name) => name.startsWith("error:"))).toEqual([]);
  });

  test("finds nothing in nothing", () => {
    expect([find(""), find("qqqqxyz")]).toEqual([[], []]);
  });
});
