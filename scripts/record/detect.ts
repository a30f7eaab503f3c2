import { isIPv4, isIPv6 } from "node:net";
import { baseUrls } from "../../generated/contract/index.js";
import type { PersonalKind } from "./fakes.js";

/** A value with its kind. */
export type Found = [value: string, kind: PersonalKind];

// Each begins where no such character stands before, or a long row of letters would be searched from every one of them.
const email = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,24}/gi;
const mobile = /(?:\+82[\s-]?1\d|\b01\d)[\s-]?\d{3,4}[\s-]?\d{4}\b/g;
const phone =
  /(?<![\w.,-])\(?(?:(?:\+|00)?82(?:[-.\s]|\(0\)){0,3}|0)\d{1,2}\)?[-.\s]{0,2}\d{3,4}[-.\s]{0,2}\d{4}(?!\d)/g;
const residentNumber = /(?<![\w-])\d{6}-[1-8]\d{6}(?![\w-])/g;
const jwt = /(?<![\w-])eyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g;
const key = /(?<=\b(?:Bearer|KakaoAK|Basic)\s+)[\w.~+/-]{8,}=*/gi;
const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

/** What is personal by its form alone, wherever it stands. */
export function detect(text: string): Found[] {
  return [
    ...find(text, email, "email"),
    ...find(text, mobile, "phone"),
    ...find(text, phone, "phone"),
    ...find(text, residentNumber, "id"),
    ...find(text, jwt, "token"),
    ...find(text, key, "token"),
    ...find(text, uuid, "id"),
    ...findNamed(text),
  ];
}

const url = /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,30}:\/\/[^\s"'<>\\^`{|}]{1,2000}/gi;
const date = /(?<!\d)(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])(?![T\d]|\s\d\d:)/g;
const integer =
  /(?<![\w.,%#]|\d[-:])(?:\d{6,40}|\d{1,3}(?:,\d{3}){1,12}|\d{1,3}(?:([ '._-])\d{3})(?:\1\d{3}){1,12})(?!\w|[,.:-]\d)/g;
const opaque = /(?<![\w%-])(?=[\w-]*[a-z])(?=[\w-]*\d[\w-]*\d)[\w-]{8,200}(?![\w-])/gi;
const mixed = /(?<![\w%-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{16,200}(?![\w-])/g;
const ipv4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)/g;
const ipv6 = /(?<![\w:])(?=[\da-f]*:)[\da-f:.]{2,45}(?<!\.)(?![\w:])/gi;

// Behind or before such words stands a value without any sign between them.
const labelled: readonly (readonly [pattern: RegExp, kind: PersonalKind])[] = [
  [/(?<=(?<![\w-])(?:user|member|uid|id|no\.?|number|회원|사용자|번호)[\s#(]{1,3})\d{3,5}(?![\w.])/gi, "id"],
  [/(?<=(?<![\w-])birth(?:day|date|year)?\s(?:is\s)?)\d{4}(?!\w)/gi, "birthday"],
  [/(?<![가-힣])[가-힣]{2,4}(?=\s?님)/g, "name"],
  [/(?<=(?:이름|성명|닉네임|별명)\s?[:=(]\s?)[^\s,;:=()[\]{}]{2,30}/g, "name"],
  [
    /(?<=(?:주소|생일|생년월일|전화|전화번호|연락처|이메일|아이디|회원번호|비밀번호)\s?[:=(]\s?)[^\s,;:=()[\]{}][^,;=()[\]{}\n]{1,60}/g,
    "text",
  ],
];
const isTitle = /^(?:회원|고객|사용자|이용자|관리자|판매자|구매자|선생|여러분|고객사|운영자|담당자|신규회원)$/;

/**
 * What is likely to be personal in a text that tells something, such as the message of an error. In values of other
 * fields it is not looked for, since there, a number or an address is what the description says that it is.
 */
export function detectInProse(text: string): Found[] {
  const urls = find(text, url, "url").map(([value]): Found => [value.replace(/[.,;:!?)\]]+$/, ""), "url"]);
  const numbers = find(text, integer, "id").map(([value]): Found => [value.replace(/\D/g, ""), "id"]);
  return [
    ...urls.filter(([value]) => !isKakaos(value)),
    ...find(text, date, "birthday"),
    ...numbers.filter(([value]) => value.length >= 6),
    ...find(text, mixed, "id"),
    ...find(text, opaque, "id").filter(([value]) => !/^\d{4}-\d\d-\d\dT\d\d$/.test(value)),
    ...find(text, ipv4, "id").filter(([value]) => isIPv4(value)),
    ...find(text, ipv6, "id").filter(([value]) => isIPv6(value)),
    ...labelled.flatMap(([pattern, kind]) => find(text, pattern, kind)).filter(([value]) => !isTitle.test(value)),
  ];
}

function find(text: string, pattern: RegExp, kind: PersonalKind): Found[] {
  return Array.from(text.matchAll(pattern), ([value]): Found => [value, kind]);
}

const pages = ["accounts.kakao.com", "developers.kakao.com", "devtalk.kakao.com"];
const hosts: ReadonlySet<string> = new Set([...Object.values(baseUrls).map((url) => new URL(url).host), ...pages]);

/** Whether an address is that of Kakao's API or of a page about it, and nothing more. */
function isKakaos(address: string): boolean {
  const [, host = ""] = /^https?:\/\/([^/:]+)(?::\d+)?(?:\/[a-z\d/._-]{0,200})?$/i.exec(address) ?? [];
  return hosts.has(host.toLowerCase());
}

// The names under which a text tells a value, as in name=value, name: value or name(value).
const named =
  /(?<![\w-])([a-z][\w.-]{1,40})["']?\s{0,3}(=|:|\()\s{0,3}("[^"]{1,200}"?|'[^']{1,200}'?|[^\s"'(),;&<>[\]{}]{1,200})/gi;
const harmless = /^(?:error|status|result|country|response|return)[_-]?code$/i;
const ofKind: readonly (readonly [pattern: RegExp, kind: PersonalKind])[] = [
  [
    /(?:token|secret|passw(?:or)?d|key|nonce|signature|session|session_?id|cookie|credential|ticket|jwt|otp)$/i,
    "token",
  ],
  [/^(?:auth(?:ori[sz](?:e|ation))?_?)?code$|^(?:state|sid|ci|sub|sig|hash|auth|authorization)$/i, "token"],
  [/(?:^|_)(?:uuid|user_?id|member_?id|target_?ids?|device_?id|uid|id)$|(?:User|Member|Device)Id$/i, "id"],
  [/^(?:nick_?name|(?:real|full|legal|receiver|user|member|owner|profile)?_?name|owner|nick|user|member)$/i, "name"],
  [/^birth(?:_?day|_?year|_?date)?$/i, "birthday"],
  [/(?:phone|mobile|tel)(?:_?number)?$/i, "phone"],
  [/(?:address|addr|zip_?code|postcode)$|^(?:lat|lng|lon|latitude|longitude)$/i, "address"],
];

function findNamed(text: string): Found[] {
  return Array.from(text.matchAll(named)).flatMap(([, name = "", sign, quoted = ""]): Found[] => {
    // An encoded value is learnt as what it reads, or its fake would be no encoding of anything.
    const value = decodePercent(quoted.replace(/^["']|["'.]$/g, ""));
    const kind = harmless.test(name) ? undefined : ofKind.find(([pattern]) => pattern.test(name))?.[1];
    if (kind === undefined || isNothing(value, kind)) return [];
    return sign === ":" && kind !== "name" && isWord(quoted) ? [] : [[value, kind]];
  });
}

// Learnt as a name, such a word would be replaced in all messages of a run.
const wordOfMessages =
  /^(?:a|access|an|app|denied|does|empty|exists?|expired|id|invalid|is|kakao|member|mismatch|missing|must|name|no|not|of|or|owner|required|should|the|token|unknown|unregistered|user|was|wrong)$/i;

/** Whether a value tells nothing of anybody: a placeholder, none at all, a usual word, or a code of an error. */
function isNothing(value: string, kind: PersonalKind): boolean {
  if (wordOfMessages.test(value)) return true;
  if (/^(?:null|none|undefined|true|false|nil|-?\d{1,2})$/i.test(value) || /^\$(?:\{|$)/.test(value)) return true;
  return kind === "token" && /^(?:-?\d{1,4}|KOE\d{3}|.{1,3})$/.test(value);
}

/** Whether what stands behind a name is a word of the sentence, as in `token: expired`. */
function isWord(value: string): boolean {
  return /^[a-z_]{1,12}$/i.test(value);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", commat: "@" };

/** A text, and what it reads when the encodings that URLs, HTML and JSON write are undone. */
export function readingsOf(text: string): string[] {
  const plain = decodePercent(text);
  const read = plain
    .replace(/&#(\d{1,7});/g, (found, code: string) => charOf(Number(code)) ?? found)
    .replace(/&#x([\da-f]{1,6});/gi, (found, code: string) => charOf(parseInt(code, 16)) ?? found)
    .replace(/&([a-z]{2,6});/g, (found, name: string) => entities[name] ?? found);
  const unescaped = read
    .replace(/\\{1,9}u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\{1,9}(["/])/g, "$1");
  return [...new Set([text, plain, read, unescaped])];
}

function charOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** What is encoded more than once is decoded as often. */
function decodePercent(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3 && /%[\da-f]{2}/i.test(decoded); times += 1) {
    decoded = decoded.replace(/(?:%[\da-f]{2})+/gi, (part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  }
  return decoded;
}
