import { kakaoAddresses } from "../contract/match/addresses.js";
import { readingsOf } from "./readings.js";

// What looks personal or secret, by its form or by what stands before it. It is only refused, so a pattern may be found
// too often. Each begins where no such character stands before, or a long row would be searched from every one of them.

/** In every text. */
const anywhere: Readonly<Record<string, RegExp>> = {
  "an email address": /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,24}/i,
  "a phone number": /(?<![\w.,-])\(?(?:(?:\+|00)?82[-.\s()0]{0,4}|0)\d{1,2}\)?[-.\s]{0,2}\d{3,4}[-.\s]{0,2}\d{4}(?!\d)/,
  "a resident registration number": /(?<![\w-])\d{6}-[1-8]\d{6}(?![\w-])/,
  "a token": /(?<![\w-])eyJ[\w-]{5,}\.|(?<=\b(?:Bearer|KakaoAK|Basic)\s{1,3})[\w.~+/-]{8,}/i,
  "an ID":
    /\b[\da-f]{8}(?:-[\da-f]{4}){3}-|(?<=(?:user|member|uid|id|no\.?|number|회원|사용자|번호)[\s#(]{1,3})\d{3,5}(?!\d)/i,
  "a name=value pair":
    /(?:[\w-]|이름|성명|닉네임|별명|주소|생일|전화|전화번호|연락처|이메일|아이디|번호)["']?\s?[=:(]\s?["']?(?![■$(]|[A-Z]?[a-z_]+\b|KOE\d|-?\d{1,4}\b)[^\s"'(),;:&<>[\]{}/]{2}|(?:name|nick|owner|passw|secret|token)\w{0,9}["']?\s?[=(]\s?["']?[^\s■$]/,
};

const pages = ["accounts.kakao.com", "developers.kakao.com", "devtalk.kakao.com"];
const hosts = [...kakaoAddresses.map(({ host }) => host), ...pages].map((host) => host.replaceAll(".", "\\."));

/** In texts of more than a word: a word by itself is what the spec says that it is. */
const inProse: Readonly<Record<string, RegExp>> = {
  "a personal number": /(?<![\w%])\d(?:[\s().,_'/:년월-]{0,2}\d){5}/,
  "a date":
    /\d\s?월|(?<![\d/])[01]?\d\/[0-3]?\d(?!\d)|■[-./\s]{1,2}\d{1,2}[-./\s]|\bbirth\w{0,9}\s(?:is\s)?\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d|\d(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  "a token or an ID": /(?<![\w%-])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{8}/i,
  "a part of a token":
    /(?<![\w-])(?=[a-z-]{0,40}\d)[\w-]{3,40}(?:\.{3}|\*{3})|(?:\.{3}|\*{3})(?=[a-z-]{0,40}\d)[\w-]{3}/i,
  "an IP address": /(?<![\w:])[\da-f]{0,4}(?::[\da-f]{0,4}){3}|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/i,
  // Neither that of Kakao's API nor of a page about it, and nothing more.
  "an address": new RegExp(
    `(?<![a-z\\d+.-])[a-z][a-z\\d+.-]{1,30}://(?!(?:${hosts.join("|")})(?::\\d+)?(?:/[a-z\\d/._-]*)?[.,;:!?)\\]]*(?![^\\s"'<>]))`,
    "i",
  ),
  "a name": /[가-힣](?<!회원|고객|사용자|이용자|관리자|판매자|구매자|선생|운영자|담당자|손)\s?님/,
  JSON: /[{[]\s?(?:\\{0,7}"|-?\d)/,
};

const timestamps = /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\d)/g;

/** Returns what a text looks as if it held. */
export function suspect(source: string, isProse: boolean): string[] {
  const found = readingsOf(source.replace(timestamps, " ")).flatMap((text) => {
    const isText = isProse || (/[\s=:(]/.test(text) && /\p{L}/u.test(text));
    return Object.entries({ ...anywhere, ...(isText && inProse) }).flatMap(([what, looks]) =>
      looks.test(text) ? [what] : [],
    );
  });
  return [...new Set(found)];
}
