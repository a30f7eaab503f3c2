import { authorizationPrefixes, type SecuritySchemeName } from "../../../generated/apis.js";
import type { PlainHeaders } from "../read/messages.js";
import { problem, type Problem, type Subject } from "./problem.js";

/** Returns the credentials that a request may have been sent with: several share a prefix. */
export function schemesOf(
  security: readonly SecuritySchemeName[],
  { authorization = "" }: PlainHeaders,
): SecuritySchemeName[] {
  const prefix = authorization.trim().split(/\s+/)[0]?.toLowerCase();
  return security.filter((scheme) => authorizationPrefixes[scheme].toLowerCase() === prefix);
}

/** Checks how the credential is sent; which key it is, its text does not tell. */
export function checkCredential(security: readonly SecuritySchemeName[], { authorization }: PlainHeaders): Problem[] {
  if (security.length === 0) return [];
  const [, prefix = "", value = ""] = /^(\S+) +(\S+) *$/.exec(authorization ?? "") ?? [];
  if (isToken(value) && security.some((scheme) => isSame(authorizationPrefixes[scheme], prefix))) return [];
  const prefixes = [...new Set(security.map((scheme) => authorizationPrefixes[scheme]))];
  const subject: Subject = {
    side: "request",
    place: "credential",
    pointer: "/Authorization",
    positions: [],
    strict: false,
  };
  const expected = security.map((scheme) => `${authorizationPrefixes[scheme]} with the ${scheme}`).join(" or ");
  const rule = authorization === undefined ? "required" : "scheme";
  return [problem(subject, { rule, expected, ...showCredential(authorization, prefixes) })];
}

/** Returns whether a text can be a key or token (`token68`, RFC 9110), as each kind of Kakao's is. */
function isToken(text: string): boolean {
  return /^[\w.~+/-]+=*$/.test(text) && !empty.has(text);
}

/** Returns whether prefixes are the same in any case; most are written as in the spec. */
function isSame(known: string, prefix: string): boolean {
  return known === prefix || known.toLowerCase() === prefix.toLowerCase();
}

/** How programming languages print a variable without a value. */
const empty: ReadonlySet<string> = new Set(["undefined", "null", "None", "nil", "NaN", "true", "false"]);

const omitted = "if the recorder omitted or replaced it, use --no-credentials (credentials: false)";

/** Describes a credential by its scheme, if that is a known one, and what is wrong with it. */
function showCredential(
  authorization: string | undefined,
  prefixes: readonly string[],
): Pick<Problem, "found" | "fix"> {
  const write = `send Authorization: ${prefixes.map((prefix) => `${prefix} <${prefix === "KakaoAK" ? "key" : "token"}>`).join(" or ")}`;
  if (authorization === undefined) return { found: "no Authorization header", fix: `${write}; ${omitted}` };
  const [word = "", value = "", ...others] = authorization.trim().split(/\s+/);
  const known = ["Bearer", "KakaoAK", "Basic"].find((prefix) => prefix.toLowerCase() === word.toLowerCase());
  if (!known) return { found: "a value without a known scheme", fix: write };
  if (!prefixes.includes(known)) return { found: `${known} with a value`, fix: write };
  if (value === "") return { found: `${known} without a value`, fix: `${write}: the token variable is empty` };
  if (value.startsWith("[object"))
    return { found: `${known} with a stringified object`, fix: `${write}: pass the token itself` };
  if (empty.has(value)) return { found: `${known} with ${value}`, fix: "set the token variable" };
  if (others.length > 0) return { found: `${known} with more than one value`, fix: `${write}, once` };
  if (isToken(value))
    return { found: `${known} with characters around its value`, fix: `${write}, without line breaks or tabs` };
  return { found: `${known} with ${describeToken(value)}`, fix: `${write}, ${strange(value)}; ${omitted}` };
}

function describeToken(value: string): string {
  if (/^["'].*["']$/.test(value)) return "a value in quotes";
  if (/^[$<{%]|\$\{/.test(value)) return "a placeholder that was not replaced";
  if (/^Optional[[(]/.test(value)) return "a stringified Optional";
  return "characters not allowed in a key or token";
}

function strange(value: string): string {
  if (/^["'].*["']$/.test(value)) return "without the quotes";
  if (/^[$<{%]|\$\{/.test(value)) return "without brackets: set the variable";
  if (/^Optional[[(]/.test(value)) return "without Optional: unwrap it, e.g. with get()";
  return "using only letters, digits and -._~+/=";
}
