import type { LocatedViolation } from "./finding.js";
import type { Language } from "../../../language.js";

/** What reports say around the violations. */
interface Labels {
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly also: string;
  readonly warning: string;
  /** Expected, found and fix of a violation in one line. */
  readonly line: (violation: Pick<LocatedViolation, "expected" | "found" | "fix">) => string;
  /** A rule, and the part of an exchange that it is for. */
  readonly rule: (violation: Pick<LocatedViolation, "side" | "place" | "rule">) => string;
  readonly sides: Readonly<Record<LocatedViolation["side"], string>>;
  readonly places: Readonly<Record<LocatedViolation["place"], string>>;
}

/** The words of reports, by language. The labels of a language have the same width on a terminal. */
export const labels: Readonly<Record<Language, Labels>> = {
  en: {
    expected: "expected",
    found: "got     ",
    fix: "fix     ",
    also: "also    ",
    warning: "warning",
    line: ({ expected, found, fix }) => `expected ${expected}, got ${found}: ${fix}`,
    rule: ({ side, place, rule }) => `${rule} of the ${side}'s ${place}`,
    sides: { request: "request", response: "response" },
    places: {
      operation: "operation",
      credential: "credential",
      path: "path",
      query: "query",
      header: "header",
      body: "body",
      status: "status",
      "media-type": "media-type",
    },
  },
  ko: {
    expected: "기대",
    found: "실제",
    fix: "해결",
    also: "반복",
    warning: "경고",
    line: ({ expected, found, fix }) => `기대 ${expected}, 실제 ${found}: ${fix}`,
    rule: ({ side, place, rule }) => `${labels.ko.sides[side]} ${labels.ko.places[place]}: ${rule} 규칙`,
    sides: { request: "요청", response: "응답" },
    places: {
      operation: "API",
      credential: "인증 정보",
      path: "경로",
      query: "쿼리",
      header: "헤더",
      body: "본문",
      status: "상태 코드",
      "media-type": "미디어 타입",
    },
  },
};

/** Returns the location of a violation in its exchange: `response body /id`. */
export function partOf({ side, place, pointer }: LocatedViolation, language: Language = "en"): string {
  const { sides, places } = labels[language];
  return [sides[side], places[place], pointer].filter(Boolean).join(" ");
}
