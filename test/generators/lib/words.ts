import type { Check, Language } from "./target.js";

/** What the guide says around the results, in each language. */
interface Words {
  readonly language: string;
  readonly generator: string;
  readonly generators: string;
  readonly framework: string;
  readonly yes: string;
  readonly no: string;
  readonly others: string;
  readonly folder: string;
  readonly wrong: string;
  readonly upstream: string;
  readonly noIssue: string;
  readonly checks: Readonly<Record<Check, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    language: "language",
    generator: "generator",
    generators: "generators",
    framework: "framework",
    yes: "yes",
    no: "no",
    others: "Others",
    folder: "Configuration and program",
    wrong: "Wrong",
    upstream: "upstream",
    noIssue: "no upstream issue found",
    checks: {
      generate: "generates",
      names: "names",
      compile: "compiles",
      query: "JSON in query",
      form: "JSON in form",
      list: "comma list",
      adminKey: "admin key",
      id: "19-digit ID",
    },
  },
  ko: {
    language: "언어",
    generator: "생성기",
    generators: "생성기",
    framework: "프레임워크",
    yes: "예",
    no: "아니요",
    others: "기타",
    folder: "설정과 프로그램",
    wrong: "틀린 점",
    upstream: "이슈",
    noIssue: "관련 이슈를 찾지 못했습니다",
    checks: {
      generate: "생성",
      names: "이름",
      compile: "컴파일",
      query: "쿼리의 JSON",
      form: "폼의 JSON",
      list: "쉼표 목록",
      adminKey: "어드민 키",
      id: "19자리 ID",
    },
  },
};

/** Returns the name of a programming language; what is for none stands under others. */
export function languageName(name: string, language: Language): string {
  return name === "Others" ? words[language].others : name;
}
