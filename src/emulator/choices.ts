/** What is not known of Kakao's servers, and how the emulator does it: a choice of ours. */
export interface Choice {
  readonly id: string;
  readonly about: string;
  readonly choice: string;
  readonly reason: string;
}

/** The choices of ours, by product. The pages of the emulator show them. */
export const choices: readonly Choice[] = [
  {
    id: "any-port",
    about: "Redirect URIs of the default world",
    choice: "Any port and path of localhost and 127.0.0.1 is registered; `*` stands for a port or the rest of a path.",
    reason: "Tests listen on any free port. Kakao takes no such wildcard.",
  },
  {
    id: "order-at-authorize",
    about: "Order of the checks at /oauth/authorize",
    choice:
      "client_id (KOE207, KOE101, KOE008), Kakao Login on (KOE004), redirect_uri (KOE207, KOE006), response_type (KOE207, KOE201, KOE202), other values (KOE204, KOE216), scope (KOE102, KOE205), session (login_required), test app (KOE005), age, state of the account (interaction_required), consent (consent_required).",
    reason:
      "App before what depends on the key, before the request, before the user. Only errors about the user can redirect, for the redirect URI is trusted by then, and nobody has seen a KOE code in a redirect.",
  },
  {
    id: "error-page-status",
    about: "HTTP status of the error page",
    choice: "400, text/html",
    reason: "An error is no success; browsers do not care, but tests do.",
  },
  {
    id: "scope-separator",
    about: "How scope is separated at /oauth/authorize",
    choice: "By commas, as Kakao documents, and by spaces.",
    reason: "Spring Security and other standard clients send spaces (RFC 6749), and log in to Kakao.",
  },
  { id: "code-lifetime", about: "Life of a code", choice: "10 minutes", reason: "Maximum of RFC 6749, section 4.1.2." },
  {
    id: "code-kept",
    about: "A code that was refused for its redirect URI or verifier",
    choice: "It can still be exchanged; only a success uses it up.",
    reason: "No report of the contrary; a program under test can be corrected without another login.",
  },
  {
    id: "reused-code",
    about: "Whether a reused code ends the tokens of its first use",
    choice: "No",
    reason: "No report.",
  },
  {
    id: "pkce-mismatch",
    about: "A wrong or missing code_verifier",
    choice: "400 invalid_grant KOE320 with the text `code_verifier mismatch.`",
    reason: "RFC 7636, section 4.6 asks for invalid_grant; the text is ours.",
  },
  {
    id: "order-at-token",
    about: "Order of the checks at /oauth/token",
    choice:
      "KOE101, KOE127, KOE010, KOE310, then KOE319 and KOE322, or KOE320, KOE114, KOE303 and the verifier, then KOE237.",
    reason: "The client before the grant (RFC 6749, section 5.2); KOE114 and KOE303 need a code that is known.",
  },
  {
    id: "koe-texts",
    about: "Texts of KOE310, KOE319 and KOE127",
    choice: "`Unsupported grant type: …`, `refresh_token is null`, and the text that kapi has for another IP address.",
    reason: "By analogy with the texts of other codes.",
  },
  {
    id: "old-access-token",
    about: "The access token before a refresh",
    choice: "It stays valid until it expires.",
    reason: "No report of the contrary.",
  },
  {
    id: "expired-token",
    about: "An access token that has expired",
    choice: "`this access token is already expired` for a day, then `this access token does not exist`.",
    reason: "Kakao documents the first, old tokens have been seen with the second.",
  },
  {
    id: "scope-order",
    about: "Order of scope in the token response",
    choice: "An order that fits all responses seen; other items follow by alphabet.",
    reason: "Several orders fit.",
  },
  {
    id: "many-tokens",
    about: "Codes, logins and access tokens beyond 10,000 each",
    choice: "The oldest are forgotten.",
    reason: "A load test must not fill the memory.",
  },
  {
    id: "auto-login-hint",
    about: "login_hint with --auto-login",
    choice: "The persona whose name, email or phone number it is logs in.",
    reason: "So that a test without a browser can choose.",
  },
  {
    id: "order-of-checks",
    about: "Order of the checks on kapi",
    choice:
      "Credential (-401, -2 for a token that is too long), consent item set up (-3), permission (-5), consent (-402), arguments (-2), user (-101, -103, -406), and then what the operation does.",
    reason: "A bad token is refused before its parameters are read, as seen; the rest is from general to particular.",
  },
  {
    id: "unknown-path",
    about: "Unknown path or wrong method on kapi and kauth",
    choice: "404, or 405 with Allow: JSON with a message only; /oauth/authorize… shows KOE002.",
    reason: "dapi responds with such a text; a code of another meaning would mislead.",
  },
  {
    id: "gateway-errors",
    about: "Bodies of 500, 502, 503 and 504",
    choice: "JSON where the spec describes it (503 is maintenance, -9798), else HTML of a gateway.",
    reason: "Kakao documents 502 and 503 without a body; HTML is the worst case, and so the useful one.",
  },
  {
    id: "from-id",
    about: "from_id of /v1/user/ids",
    choice: "It is part of its page, and after_url has the last ID of the page; of a page of one, the next ID.",
    reason: "Kakao documents the first; a page of one would never get past its ID.",
  },
  {
    id: "webhook-deactivation",
    about: "When webhooks are deactivated, resent and ordered",
    choice: "After 30 days of failures on the world's clock; none is sent twice; they are sent in the order of events.",
    reason: "Kakao names a month and a high error rate without a number, and no retries.",
  },
  {
    id: "quotas-off",
    about: "Quotas of the default world",
    choice: "None is counted, unless the world file sets it.",
    reason: "A test suite logs in more often in a minute than a user in a day.",
  },
];
