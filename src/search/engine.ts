import type { Entry } from "./entry.js";
import { longestPhrase, synonymsOf } from "./synonyms.js";
import { initialsOf, isInitials, isKorean, isNear, normalize, squeeze, stemsOf } from "./text.js";

/** An entry as the search compares it. */
interface Prepared {
  readonly entry: Entry;
  readonly title: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly initials: string;
  readonly patterns: readonly RegExp[];
}

/** Finds entries; prepared once for all queries. */
export interface SearchEngine {
  find(query: string, limit?: number): Entry[];
}

/** Weight of a word by where it stands. */
const weights = { name: 12, title: 10, inName: 7, text: 2 };

/** How much a kind counts: calls before their fields. */
const priorities: Readonly<Record<Entry["kind"], number>> = {
  operation: 1,
  webhook: 1,
  error: 0.9,
  guide: 0.8,
  consent: 0.85,
  template: 0.85,
  page: 0.8,
  field: 0.55,
};

/** Prepares a search over entries. */
export function createSearch(entries: readonly Entry[]): SearchEngine {
  const prepared = entries.map(prepare);
  const codes = new Map(
    entries.filter(({ kind }) => kind === "error").map((entry) => [entry.title.toLowerCase(), entry]),
  );
  return {
    find(query, limit = 10) {
      if (isInitials(query)) return byInitials(prepared, query).slice(0, limit);
      const exact = [...codesIn(query, codes), ...byMessage(prepared, query)];
      const others = byWords(prepared, query).filter((entry) => !exact.includes(entry));
      return [...new Set([...exact, ...others])].slice(0, limit);
    },
  };
}

function prepare(entry: Entry): Prepared {
  return {
    entry,
    // A code is itself only: `ValidationError` is not what every "error" looks for.
    title: entry.kind === "error" ? "" : squeeze(entry.title),
    names: entry.names.map(squeeze),
    text: squeeze(`${entry.detail} ${entry.text}`),
    initials: [entry.title, ...entry.names].filter(isKorean).map(initialsOf).join(" "),
    patterns: (entry.messages ?? []).flatMap(patternOf),
  };
}

/** A pattern of a message, which is found wherever it stands in what was pasted. */
function patternOf(source: string): RegExp[] {
  try {
    return [new RegExp(source.replace(/^\^/, "").replace(/\$$/, ""), "i")];
  } catch {
    return [];
  }
}

/** The codes that a query names, in its order. */
function codesIn(query: string, codes: ReadonlyMap<string, Entry>): Entry[] {
  const named = query.match(/(?<![\p{L}\p{N}-])-\d{1,5}(?![\p{N}-])|\bKOE\d+\b|\b[A-Za-z]+\b/giu) ?? [];
  // A word is a code only where it is written as one: `AccessDeniedError`, not `error`.
  const isCode = (name: string): boolean => /\d/.test(name) || /[a-z][A-Z]/.test(name);
  return [...new Set(named.filter(isCode).flatMap((name) => codes.get(name.toLowerCase()) ?? []))];
}

function byMessage(prepared: readonly Prepared[], query: string): Entry[] {
  return prepared.filter(({ patterns }) => patterns.some((pattern) => pattern.test(query))).map(({ entry }) => entry);
}

function byInitials(prepared: readonly Prepared[], query: string): Entry[] {
  const wanted = query.replace(/\s/g, "");
  const found = prepared.filter(({ initials }) => initials.includes(wanted));
  return found.sort((one, other) => place(one, wanted) - place(other, wanted)).map(({ entry }) => entry);
}

function place({ initials, entry }: Prepared, wanted: string): number {
  return initials.indexOf(wanted) / priorities[entry.kind];
}

/** A word of a query, in every form in which it may stand in an entry. */
interface Term {
  readonly word: string;
  readonly forms: readonly Form[];
}

interface Form {
  readonly text: string;
  /** 1 for the word itself, less for what means the same. */
  readonly worth: number;
}

function byWords(prepared: readonly Prepared[], query: string): Entry[] {
  const terms = termsOf(query);
  const whole = squeeze(query);
  const asksForError = errorWords.test(query);
  const hits = terms.map((term) => prepared.map((one) => scoreOf(one, term)));
  const rarity = hits.map((scores) => {
    const count = scores.filter((score) => score >= weights.inName * 0.6).length;
    return Math.log((prepared.length + 1) / (count + 1)) / Math.log(prepared.length + 1);
  });
  const scored = prepared.map((one, index) => {
    const own = hits.map((scores) => scores[index] ?? 0);
    const sum = own.reduce((total, score, term) => total + score * (0.15 + (rarity[term] ?? 0)), 0);
    const covered = own.filter((score) => score > 0).length / Math.max(1, terms.length);
    const isWhole = whole.length > 1 && (one.title === whole || one.names.includes(whole)) ? 30 : 0;
    const priority = asksForError && one.entry.kind === "error" ? 1.25 : priorities[one.entry.kind];
    return { entry: one.entry, score: (sum * (0.5 + covered / 2) + isWhole) * priority, index };
  });
  return mix(
    scored.filter(({ score }) => score > 1).sort((one, other) => other.score - one.score || one.index - other.index),
  );
}

/** What a fourth operation of a product keeps of its score. */
const crowded = 0.7;

/** A query may be about two things: of each product three come first, and others only where they are nearly as good. */
function mix(found: readonly { readonly entry: Entry; readonly score: number }[]): Entry[] {
  const counts = new Map<string, number>();
  const first = found.slice(0, 10).map(({ entry, score }) => {
    const group = entry.url.slice(0, entry.url.lastIndexOf("/"));
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return { entry, score: count > 3 && entry.kind === "operation" ? score * crowded : score };
  });
  return [...first.sort((one, other) => other.score - one.score), ...found.slice(10)].map(({ entry }) => entry);
}

/** Words with which a reader says that something failed. */
const errorWords =
  /에러|오류|애러|실패|안\s?됨|안\s?되|문제|불일치|초과|error|fail|invalid|mismatch|unauthorized|forbidden|exception/i;

/** Words that say nothing: every page is about Kakao and its API. */
const empty = new Set(
  [
    "api",
    "rest",
    "kakao",
    "카카오",
    "how",
    "to",
    "the",
    "a",
    "of",
    "in",
    "with",
    "and",
    "is",
    "방법",
    "사용",
    "사용하기",
    "구현",
    "구현하기",
    "연동",
    "기능",
    "하는",
    "하기",
    "위한",
    "관련",
    "문의",
    "질문",
    "안됨",
    "안돼요",
    "from",
    "for",
    "spring",
    "boot",
    "스프링부트",
    "스프링",
    "스프링시큐리티",
    "react",
    "리액트",
    "node",
    "nodejs",
    "파이썬",
    "python",
    "java",
    "자바",
    "kotlin",
    "코틀린",
    "flutter",
    "django",
    "번째",
    "단계",
    "에러",
    "오류",
    "애러",
    "error",
    "코드",
    "code",
    "발생",
    "자주",
    "겪는",
    "과정에서",
    "도중",
    "계속",
    "어디서",
    "받는",
    "법",
  ].map(squeeze),
);

/** The words of a query; a phrase that is known as one counts as one more. */
function termsOf(query: string): Term[] {
  const words = normalize(query).split(" ").filter(Boolean);
  const phrases: string[] = [];
  for (let length = 2; length <= longestPhrase; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const phrase = words.slice(start, start + length).join(" ");
      const last = stemsOf(words[start + length - 1] ?? "").at(-1) ?? "";
      const stemmed = [...words.slice(start, start + length - 1), last].join(" ");
      if (synonymsOf(phrase).length > 0) phrases.push(phrase);
      else if (synonymsOf(stemmed).length > 0) phrases.push(stemmed);
    }
  }
  // Two words that stand together say more than the two apart.
  const said = words.filter((word) => !empty.has(squeeze(word)));
  const pairs = said.slice(1).map((word, index) => `${said[index] ?? ""} ${stemsOf(word).at(-1) ?? ""}`);
  const parts = words.flatMap((word) => [...partsOf(word), ...latinOf(word)]);
  const all = [...new Set([...words, ...parts, ...phrases, ...pairs])].filter(
    (word) => !empty.has(squeeze(word)) && squeeze(word).length > 0,
  );
  // Nothing but empty words: then they are all there is.
  return (all.length > 0 ? all : words).map(termOf);
}

function termOf(word: string): Term {
  const stems = [...new Set(stemsOf(squeeze(word)))];
  const same = stems.flatMap((stem) => synonymsOf(stem));
  const forms = [
    ...stems.map((text, index) => ({ text, worth: index === 0 ? 1 : 0.95 })),
    ...same.map((text) => ({ text, worth: 0.8 })),
  ];
  const unique = forms.filter(({ text }, index) => forms.findIndex((form) => form.text === text) === index);
  return { word, forms: unique };
}

/** The letters to which Korean ones are attached: CI값, API에서. */
function latinOf(word: string): string[] {
  const [, latin] = /^([a-z][a-z\d_]+)(?=[\uAC00-\uD7A3])/.exec(word) ?? [];
  return latin === undefined ? [] : [latin];
}

/** The known words of which a longer one is put together: 카카오톡메시지보내기. */
function partsOf(word: string): string[] {
  if (!isKorean(word) || word.length < 4 || synonymsOf(word).length > 0) return [];
  const found: string[] = [];
  for (let start = 0; start < word.length; start += 1) {
    for (let end = Math.min(word.length, start + 7); end >= start + 2; end -= 1) {
      const part = word.slice(start, end);
      if (synonymsOf(part).length === 0) continue;
      found.push(part);
      start = end - 1;
      break;
    }
  }
  return found;
}

function scoreOf(one: Prepared, { forms }: Term): number {
  let best = 0;
  for (const { text, worth } of forms) best = Math.max(best, worth * scoreOfForm(one, text));
  return best > 0 ? best : scoreOfTypo(one, forms[0]?.text ?? "");
}

function scoreOfForm({ title, names, text }: Prepared, form: string): number {
  if (form.length === 1 && !isKorean(form)) return 0;
  if (title === form || names.includes(form)) return weights.name;
  if (title.includes(form)) return weights.title * share(form, title);
  const name = names.find((one) => one.includes(form));
  if (name !== undefined) return weights.inName * share(form, name);
  return form.length > 1 && text.includes(form) ? weights.text : 0;
}

/** A word that fills more of a name says more about it. */
function share(form: string, name: string): number {
  return 0.75 + 0.25 * (form.length / name.length);
}

/** A word of Latin letters with a slip. */
function scoreOfTypo({ entry }: Prepared, word: string): number {
  if (isKorean(word) || word.length < 5) return 0;
  const words = normalize([entry.title, ...entry.names].join(" ")).split(/[\s_./-]+/);
  return words.some((one) => isNear(one, word)) ? weights.inName / 2 : 0;
}
