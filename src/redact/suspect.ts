import { isIPv4, isIPv6 } from "node:net";
import { kakaoAddresses } from "../contract/addresses.js";
import { readingsOf } from "./readings.js";

// What looks personal or secret, by form or by what stands before it. Each pattern begins where no such character stands
// before, or a long row of letters would be searched from every one of them.

/** In every text. */
const anywhere: Readonly<Record<string, RegExp>> = {
  "an email address": /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,24}/gi,
  "a phone number":
    /(?<![\w.,-])\(?(?:(?:\+|00)?82(?:[-.\s]|\(0\)){0,3}|0)\d{1,2}\)?[-.\s]{0,2}\d{3,4}[-.\s]{0,2}\d{4}(?!\d)|(?:\+82[\s-]?1\d|\b01\d)[\s-]?\d{3,4}[\s-]?\d{4}\b/g,
  "a resident registration number": /(?<![\w-])\d{6}-[1-8]\d{6}(?![\w-])/g,
  "a token": /(?<![\w-])eyJ[\w-]{5,}\.[\w-]+\.[\w-]*|(?<=\b(?:Bearer|KakaoAK|Basic)\s+)[\w.~+/-]{8,}/gi,
  "an ID":
    /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|(?<=(?<![\w-])(?:user|member|uid|id|no\.?|number|회원|사용자|번호)[\s#(]{1,3})\d{3,5}(?![\w.])/gi,
  "a value behind its name":
    /(?<![\w-])([a-z][\w.-]{1,40})["']?\s{0,3}([=:(])\s{0,3}["']?([^\s"'(),;&<>[\]{}]{1,200})|(?:이름|성명|닉네임|별명|주소|생일|생년월일|전화|전화번호|연락처|이메일|아이디|회원번호|비밀번호)\s?[:=(]\s?[^\s,;:=()[\]{}■]{2}/gi,
};

/** In texts of more than a word: a word by itself is what the spec says that it is. */
const inProse: Readonly<Record<string, RegExp>> = {
  "a number of somebody":
    /(?<![\w.,%#]|\d[-:])(?:\d{6,40}|\d{1,3}(?:([ ,.'_-])\d{3})(?:\1\d{3}){1,12})(?!\w|[,.:-]\d)/g,
  "a date":
    /(?<!\d)(?:19|20)\d\d(?:([-./]\s?)(?:0?[1-9]|1[0-2])\1|년\s?\d{1,2}월\s?)[0-3]?\d(?!\d)|(?<![\d.,/-])(?:(?:0?[1-9]|1[0-2])\/[0-3]?\d|\d{1,2}월\s?\d{1,2}일)(?!\d)|■(?:[-./년]\s?|\s)\d{1,2}(?:[-./월]\s?|\s)\d/g,
  "a day":
    /(?<![\w-])birth(?:day|date|year)?\s(?:is\s)?\d{4}(?!\w)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
  "a token or an ID":
    /(?<![\w%-])(?=[\w-]*[a-z])(?=[\w-]*\d[\w-]*\d)[\w-]{8,200}(?![\w-])|(?<![\w%-])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{16,200}(?![\w-])/gi,
  "a part of a token":
    /(?<![\w-])(?=[a-z-]{0,40}\d)[\w-]{3,40}(?:\.{3}|…|\*{3})|(?:(?<!\.)\.{3}|…|\*{3})(?=[a-z-]{0,40}\d)[\w-]{3,40}/gi,
  "an IP address":
    /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)|(?<![\w:])(?=[\da-f]*:)[\da-f:.]{2,45}(?<!\.)(?![\w:])/gi,
  "an address": /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,30}:\/\/[^\s"'<>\\^`{|}]{1,2000}/gi,
  "a name": /(?<![가-힣])[가-힣]{2,4}(?=\s?님)/g,
  JSON: /[{[]\s{0,3}(?:\\{0,7}"|-?\d)/g,
};

const titles = /^(?:회원|고객|사용자|이용자|관리자|판매자|구매자|선생|여러분|고객사|운영자|담당자|신규회원)$/;
const harmlessJson = /^[{[]\s*(?:(?:"[a-z_]{1,20}"\s*:\s*)?(?:true|false|null|[01])\s*,?\s*){1,20}[}\]]/;
const pages = ["accounts.kakao.com", "developers.kakao.com", "devtalk.kakao.com"];
const hosts = new Set([...kakaoAddresses.map(({ host }) => host), ...pages]);

/** Whether that what was found is meant, where its form does not tell. */
const isMeant: Readonly<Record<string, (found: RegExpExecArray) => boolean>> = {
  "a value behind its name": isNamed,
  "an IP address": ([address]) => isIPv4(address) || isIPv6(address),
  // Neither is that of Kakao's API or of a page about it, and nothing more.
  "an address": ([address]) => {
    const page = /^https?:\/\/([^/:]+)(?::\d+)?(?:\/[a-z\d/._-]{0,200})?[.,;:!?)\]]*$/i.exec(address);
    return !hosts.has(page?.[1]?.replace(/[.,;!?)\]]+$/, "").toLowerCase() ?? "");
  },
  "a name": ([name]) => !titles.test(name),
  JSON: ({ index, input }) => !harmlessJson.test(input.slice(index, index + 500)),
};

const secrets =
  /(?:token|secret|passw(?:or)?d|key|nonce|signature|session|session_?id|cookie|credential|ticket|jwt|otp|phone|mobile|tel|phone_?number|address|addr|zip_?code|postcode)$|^(?:auth(?:ori[sz](?:e|ation))?_?)?code$|^(?:state|sid|ci|sub|sig|hash|auth|authorization|lat|lng|lon|latitude|longitude|birth(?:_?day|_?year|_?date)?)$|(?:^|_)(?:uuid|user_?id|member_?id|target_?ids?|device_?id|uid|id)$|(?:User|Member|Device)Id$/i;
const names = /^(?:nick_?name|(?:real|full|legal|receiver|user|member|owner|profile)?_?name|owner|nick|user|member)$/i;
const wordOfMessages =
  /^(?:a|access|an|app|denied|does|empty|exists?|expired|id|invalid|is|kakao|member|mismatch|missing|must|name|no|not|of|or|owner|required|should|the|token|unknown|unregistered|user|was|wrong|null|none|undefined|true|false|nil|-?\d{1,2})\.?$/i;

/** Whether a value stands behind the name of something secret or personal, as in name=value, name: value or name(value). */
function isNamed([, name, sign, value = ""]: RegExpExecArray): boolean {
  if (name === undefined) return true;
  if (/^[■$]/.test(value) || wordOfMessages.test(value)) return false;
  if (names.test(name)) return true;
  const isWord = sign === ":" && /^[a-z_]{1,12}$/i.test(value);
  return secrets.test(name) && !isWord && !/^(?:-?\d{1,4}|KOE\d{3}|.{1,3})$/.test(value);
}

const timestamps =
  /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\d)|(?<!\d)\d{8}T\d{6}Z?(?!\d)/g;

/** Returns what a text looks as if it held. */
export function suspect(source: string, isProse: boolean): string[] {
  const found = new Set<string>();
  for (const { text } of readingsOf(source.replace(timestamps, " "))) {
    const isText = isProse || (/[\s=:(]/.test(text) && /\p{L}/u.test(text));
    for (const [what, pattern] of Object.entries({ ...anywhere, ...(isText && inProse) }))
      if (!found.has(what) && Array.from(text.matchAll(pattern)).some(isMeant[what] ?? Boolean)) found.add(what);
  }
  return [...found];
}
