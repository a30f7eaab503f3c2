import { count } from "../../count.js";
import type { ReportLanguage } from "./language.js";
import { sentenceOf, type Summary } from "./tally.js";

/** What the text report says around the violations. */
interface Labels {
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly also: string;
  readonly warning: string;
  readonly more: (times: number) => string;
  /** The result in one sentence. */
  readonly result: (summary: Summary) => string;
}

/** The words of the text report, by language. The labels of a language have the same width on a terminal. */
export const labels: Readonly<Record<ReportLanguage, Labels>> = {
  en: {
    expected: "expected",
    found: "found   ",
    fix: "fix     ",
    also: "also    ",
    warning: "warning",
    more: (times) => count(times, "more time"),
    result: sentenceOf,
  },
  ko: {
    expected: "기대",
    found: "실제",
    fix: "해결",
    also: "반복",
    warning: "경고",
    more: (times) => `${times.toLocaleString("ko")}번 더`,
    result: ({ checked, failed, violations, warnings }) => {
      if (checked === 0) return "점검한 호출 없음";
      const also = warnings === 0 ? "" : `, 경고 ${warnings.toLocaleString("ko")}개`;
      const of = `호출 ${checked.toLocaleString("ko")}건`;
      return violations === 0
        ? `위반 없음${also}: ${of} 점검`
        : `위반 ${violations.toLocaleString("ko")}개${also}: ${of} 중 ${failed.toLocaleString("ko")}건`;
    },
  },
};
