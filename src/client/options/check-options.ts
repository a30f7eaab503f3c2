import { authorizationPrefixes, type SecuritySchemeName } from "../../../generated/apis.js";
import { KakaoError } from "../../errors.js";
import type { KakaoOptions, Retry } from "./options.js";

/** The options that a client and a call have in common, as callers without types may pass them. */
type Options = Readonly<Record<string, unknown>>;

/** What is wrong with the value of an option, by name; an option that is undefined is left out. */
const problems: Readonly<Record<string, (value: unknown) => string | false>> = {
  timeoutMs: (value) => !isAtLeast(value, Number.MIN_VALUE) && "a positive number",
  maxResponseBytes: (value) => !isAtLeast(value, 1) && "a number of 1 or more",
  retry: (value) => !isRetry(value) && "a non-negative number, or { limit, minDelayMs, maxDelayMs }",
  baseUrls: (value) => Object(value) !== value && "an object",
  baseUrl: (value) => !isBaseUrl(value) && "an http or https URL without a query, fragment or user",
  fetch: isNoFunction,
  onUnauthorized: isNoFunction,
  language: (value) => !/^(en|ko)$/.test(String(value)) && "en or ko",
  signal: (value) => value !== null && !("aborted" in Object(value)) && "an AbortSignal",
  middleware: (value) => !Array.isArray(value) && "an array",
  parseAs: (value) =>
    !/^(json|text|stream|blob|arrayBuffer|formData)$/.test(String(value)) &&
    "json, text, stream, blob, arrayBuffer or formData",
};

/**
 * Checks the options that a client and a call have in common. Callers without types can get them wrong in ways that
 * fail every call, or none.
 *
 * @param where The call or function that they were passed to, for the message
 * @param options The options
 * @throws {@link KakaoError} that names the option
 */
export function checkSettings(where: string, options: Options): void {
  // A call has few options, and time for no more.
  for (const name of Object.keys(options))
    if (Object.hasOwn(problems, name)) check(where, name, options[name], problems[name]?.(options[name]));
  const { baseUrls } = options;
  if (baseUrls)
    for (const [name, url] of Object.entries(baseUrls))
      check(where, `baseUrls.${name}`, url, problems["baseUrl"]?.(url));
}

/**
 * Checks the options of a client.
 *
 * @param options The options
 * @throws {@link KakaoError} that names the option
 */
export function checkOptions(options: KakaoOptions): void {
  checkSettings("createKakao", options as Options);
  for (const name of Object.keys(authorizationPrefixes) as SecuritySchemeName[]) {
    const isRight = /^(string|function)$/.test(typeof options[name]);
    check("createKakao", name, options[name], !isRight && "a string or a function that returns one");
  }
}

// The value is not quoted: it may be a secret.
function check(where: string, name: string, value: unknown, expected: string | false | undefined): void {
  if (value !== undefined && expected) throw new KakaoError(`${where}: ${name}: expected ${expected}`);
}

// Browsers take a path too.
function isBaseUrl(url: unknown): boolean {
  return typeof url === "string" && /^(https?:\/)?\/(?![^/]*@)[^\s?#]*$/i.test(url);
}

function isNoFunction(value: unknown): string | false {
  return typeof value !== "function" && "a function";
}

function isRetry(retry: unknown): boolean {
  const {
    limit,
    minDelayMs = 0,
    maxDelayMs = 0,
  } = typeof retry === "number" ? { limit: retry } : (Object(retry) as Exclude<Retry, number>);
  return [limit, minDelayMs, maxDelayMs].every((value) => isAtLeast(value, 0));
}

function isAtLeast(value: unknown, minimum: number): boolean {
  return typeof value === "number" && value >= minimum;
}
