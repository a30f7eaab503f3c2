import { describe, expect, test } from "vitest";
import { shareTexts } from "../../scripts/lib/i18n/all-texts.js";
import type { Catalogue, Entry } from "../../scripts/lib/i18n/catalogue.js";
import { applySheet, writeSheet } from "../../scripts/lib/i18n/sheet.js";
import { hashOf, hasWords, isTranslated } from "../../scripts/lib/i18n/text.js";
import { createTranslator } from "../../scripts/lib/i18n/translator.js";
import { updateCatalogue } from "../../scripts/lib/i18n/update.js";

const user = { key: "User/id", english: "ID of the user.", product: "user" };
const friend = { key: "Friend/id", english: "ID of the user.", product: "social" };
const name = { key: "User/name", english: "Name of the user.", product: "user" };

function catalogueOf(product: string, entries: Record<string, Entry>): Catalogue {
  return new Map([[product, new Map(Object.entries(entries))]]);
}

function flat(catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries(
    [...catalogue].flatMap(([product, entries]) =>
      [...entries].map(([key, { text, isStale }]) => [`${product}: ${key}`, isStale ? `stale ${text}` : text]),
    ),
  );
}

describe("the catalogue", () => {
  test("holds a text once, in the common file if products share it", () => {
    const shared = shareTexts([user, name, friend]);

    expect(shared.map(({ key, product, places }) => [key, product, places])).toEqual([
      ["User/id", "common", 2],
      ["User/name", "user", 1],
    ]);
  });

  test("gets an empty entry for a new text", () => {
    const { catalogue } = updateCatalogue(new Map(), shareTexts([user, name]));

    expect(flat(catalogue)).toEqual({ "user: User/id": "", "user: User/name": "" });
  });

  test("marks what follows an older English as stale, and does not use it", () => {
    const old = catalogueOf("user", { "User/name": { en: hashOf("Nickname."), text: "닉네임" } });

    const { catalogue } = updateCatalogue(old, shareTexts([name]));

    expect(flat(catalogue)).toEqual({ "user: User/name": "stale 닉네임" });
    expect(createTranslator("ko", catalogue)(name.key, name.english)).toEqual({
      text: "Name of the user.",
      translated: false,
    });
  });

  test("moves a translation with its text", () => {
    const old = catalogueOf("user", { "Person/name": { en: hashOf(name.english), text: "이름" } });

    const { catalogue, unknown } = updateCatalogue(old, shareTexts([name]));

    expect(flat(catalogue)).toEqual({ "user: User/name": "이름" });
    expect(unknown).toEqual([]);
  });

  test("keeps and reports a translation whose text is gone", () => {
    const old = catalogueOf("user", { "User/age": { en: hashOf("Age."), text: "나이" } });

    const { catalogue, unknown } = updateCatalogue(old, shareTexts([name]));

    expect(flat(catalogue)).toEqual({ "user: User/name": "", "user: User/age": "나이" });
    expect(unknown).toEqual(["User/age"]);
  });

  test("translates one text apart at one place", () => {
    const en = hashOf(user.english);
    const old = catalogueOf("common", { "User/id": { en, text: "회원번호" }, "Friend/id": { en, text: "친구 ID" } });

    const { catalogue, unknown } = updateCatalogue(old, shareTexts([user, friend]));
    const translate = createTranslator("ko", catalogue);

    expect(unknown).toEqual([]);
    expect([user, friend].map(({ key, english }) => translate(key, english).text)).toEqual(["회원번호", "친구 ID"]);
  });

  test("translates a text that is wrapped in another way", () => {
    const catalogue = catalogueOf("user", { "User/name": { en: hashOf("Name of\nthe user."), text: "이름" } });

    expect(createTranslator("ko", catalogue)("elsewhere", name.english).text).toBe("이름");
  });

  test.each(["GET", "true", "18", "user_id", "https://example.com", "`id`", "경기도"])("has no words in %s", (text) => {
    expect(hasWords(text)).toBe(false);
  });

  test.each(["Optional", "None", "Sent twice", "uuid of a friend", "경기도, in the address"])(
    "has words in %s",
    (text) => {
      expect(hasWords(text)).toBe(true);
    },
  );

  test("takes a word of the site that stands alone for a word, and a name elsewhere for none", () => {
    expect(isTranslated("site/required", "required")).toBe(true);
    expect(isTranslated("User/status/summary", "required")).toBe(false);
  });
});

describe("a sheet", () => {
  const texts = shareTexts([user, name]);
  const empty: Catalogue = new Map();

  test("lists what is missing and is put back when it is filled", () => {
    const sheet = writeSheet("user", texts, empty).replace(
      'User/name:\n  en: Name of the user.\n  ko: ""',
      "User/name: 이름",
    );

    const { catalogue, problems } = applySheet(sheet, texts, empty);

    expect(problems).toEqual([]);
    expect(flat(catalogue)).toEqual({ "user: User/id": "", "user: User/name": "이름" });
  });

  test("reports unknown keys, English that has changed, and what the gate refuses", () => {
    const sheet = "User/age: 나이\nUser/id: { en: ID., ko: 회원번호 }\nUser/name: 메세지\n";

    const { catalogue, problems } = applySheet(sheet, texts, empty);

    expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
      'User/age: no such key: run "npm run i18n',
      "User/id: the English has changed since: ",
      "User/name: 메세지: write 메시지",
    ]);
    expect(flat(catalogue)["user: User/name"]).toBe("메세지");
  });
});
