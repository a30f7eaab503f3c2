import { hintOf } from "../../generated/hints/koe.js";
import { parseUrl } from "../parse-url.js";

/** What the browser brought back. */
export type RedirectResult = RedirectCode | RedirectError | RedirectRefusal;

/** The user agreed. */
export interface RedirectCode {
  readonly ok: true;
  /** Authorization code for `exchangeCode()`; it works once. */
  readonly code: string;
}

/** Kakao gave no code and said why. Show the user a page of your own. */
export interface RedirectError {
  readonly ok: false;
  readonly kind: "error";
  /** Name of the error, such as `access_denied` when the user cancelled. Branch on this. */
  readonly error: string;
  /** Kakao's description in English; the text may change. */
  readonly errorDescription?: string;
  /** Kakao's code, such as `KOE006`, if there is one; whether Kakao ever sends one is not documented. */
  readonly errorCode?: string;
  /** What the error means and what to do, if it is known. */
  readonly hint?: string;
}

/** The request does not belong to the login that was started. Nothing in it may be used. */
export interface RedirectRefusal {
  readonly ok: false;
  /**
   * `state`: it lacks the state of this login, so it may be forged (CSRF). `redirect-uri`: it came to another address.
   * `incomplete`: it has neither a code nor an error, both, or one of them twice.
   */
  readonly kind: "state" | "redirect-uri" | "incomplete";
  /** What is wrong and what to do; it quotes nothing of the request. */
  readonly message: string;
}

const refusals = {
  state:
    "parseRedirect: expected the state of this login, got another or none: the request may be forged, start a new login",
  "redirect-uri": "parseRedirect: expected the configured redirectUri, got another URL: pass the URL of the callback",
  incomplete: "parseRedirect: expected one code or one error, got none or several: start a new login",
} as const;

/** Reads the query of the redirect. The state is checked before anything else is trusted. */
export function readRedirect(
  redirectUri: string,
  url: string | URL,
  expectedState: string | undefined,
): RedirectResult {
  const address = parseUrl(url, redirectUri);
  const home = new URL(redirectUri);
  if (address?.origin !== home.origin || address.pathname !== home.pathname) return refused("redirect-uri");
  const query = address.searchParams;
  if (!expectedState || single(query, "state") !== expectedState) return refused("state");
  const [code, error] = [single(query, "code"), single(query, "error")];
  if (query.getAll("code").length + query.getAll("error").length !== 1) return refused("incomplete");
  if (code) return { ok: true, code };
  return error ? describeError(error, query) : refused("incomplete");
}

function refused(kind: RedirectRefusal["kind"]): RedirectRefusal {
  return { ok: false, kind, message: refusals[kind] };
}

/** Returns a parameter that is there exactly once. */
function single(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

function describeError(error: string, query: URLSearchParams): RedirectError {
  const errorDescription = single(query, "error_description");
  const errorCode = single(query, "error_code");
  const hint = hintOf({ code: errorCode, message: errorDescription });
  return {
    ok: false,
    kind: "error",
    error,
    ...(errorDescription !== undefined && { errorDescription }),
    ...(errorCode !== undefined && { errorCode }),
    ...(hint !== undefined && { hint }),
  };
}
