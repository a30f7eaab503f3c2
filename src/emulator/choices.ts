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
    reason: "Tests listen on any free port. Kakao accepts no such wildcard.",
  },
  {
    id: "addresses-by-host",
    about: "URLs in discovery, ID tokens and `after_url`",
    choice: "They use the host that the client calls, unless `--issuer` sets the issuer.",
    reason:
      "In a container, or with `localhost` instead of `127.0.0.1`, clients use a different host than the one that the server listens on.",
  },
  {
    id: "order-at-authorize",
    about: "Order of the checks at /oauth/authorize",
    choice:
      "client_id (KOE207, KOE101, KOE008), Kakao Login on (KOE004), redirect_uri (KOE207, KOE006), response_type (KOE207, KOE201, KOE202), other values (KOE204, KOE216), scope (KOE102, KOE205), session (login_required), test app (KOE005), age, state of the account (interaction_required), consent (consent_required).",
    reason:
      "First the app, then values that depend on the key, then the request, then the user. Only errors about the user can redirect, because the redirect URI is trusted by then, and no KOE code has been seen in a redirect.",
  },
  {
    id: "error-page-status",
    about: "HTTP status of the error page",
    choice: "400, text/html",
    reason: "An error is not a success; browsers do not care, but tests do.",
  },
  {
    id: "scope-separator",
    about: "How scope is separated at /oauth/authorize",
    choice: "By commas, as Kakao documents, and by spaces.",
    reason: "Spring Security and other standard clients send spaces (RFC 6749), and their logins to Kakao succeed.",
  },
  {
    id: "code-lifetime",
    about: "Lifetime of a code",
    choice: "10 minutes",
    reason: "Maximum in RFC 6749, section 4.1.2.",
  },
  {
    id: "code-kept",
    about: "A code refused because of its redirect URI or verifier",
    choice: "It can still be exchanged; only a success uses it up.",
    reason: "No report to the contrary; a program under test can be corrected without another login.",
  },
  {
    id: "reused-code",
    about: "Whether reusing a code revokes the tokens from its first use",
    choice: "No",
    reason: "No report.",
  },
  {
    id: "pkce-mismatch",
    about: "A wrong or missing code_verifier",
    choice: "400 invalid_grant KOE320 with the text `code_verifier mismatch.`",
    reason: "RFC 7636, section 4.6 requires invalid_grant; the text is ours.",
  },
  {
    id: "order-at-token",
    about: "Order of the checks at /oauth/token",
    choice:
      "KOE101, KOE127, KOE010, KOE310, then KOE319 and KOE322, or KOE320, KOE114, KOE303 and the verifier, then KOE237.",
    reason: "The client before the grant (RFC 6749, section 5.2); KOE114 and KOE303 require a known code.",
  },
  {
    id: "koe-texts",
    about: "Texts of KOE310, KOE319 and KOE127",
    choice:
      "`Unsupported grant type: …`, `refresh_token is null`, and the text that kapi uses for an IP address that is not allowed.",
    reason: "By analogy with the texts of other codes.",
  },
  {
    id: "old-access-token",
    about: "The access token before a refresh",
    choice: "It stays valid until it expires.",
    reason: "No report to the contrary.",
  },
  {
    id: "access-token-in-query",
    about: "An access token in the query, without the `Authorization` header",
    choice: "kapi accepts `access_token` instead of the header; the checker reports it, and `--strict` refuses it.",
    reason:
      "passport-kakao 1.0.1 and many public programs send it this way (RFC 6750, section 2.3), and Kakao returns the user.",
  },
  {
    id: "expired-token",
    about: "An access token that has expired",
    choice: "`this access token is already expired` for a day, then `this access token does not exist`.",
    reason: "Kakao documents the first; the second has been seen for old tokens.",
  },
  {
    id: "scope-order",
    about: "Order of scope in the token response",
    choice: "An order that fits all responses seen; other items follow alphabetically.",
    reason: "Several orders fit.",
  },
  {
    id: "many-tokens",
    about: "Codes, logins and access tokens beyond 10,000 each",
    choice: "The oldest are forgotten.",
    reason: "A load test must not fill up the memory.",
  },
  {
    id: "auto-login-hint",
    about: "login_hint with --auto-login",
    choice: "It selects the persona with this name, email or phone number.",
    reason: "A test without a browser can then choose a persona.",
  },
  {
    id: "order-of-checks",
    about: "Order of the checks on kapi",
    choice:
      "Credential (-401, -2 for a token that is too long), consent item set up (-3), permission (-5), consent (-402), arguments (-2), user (-101, -103, -406), and then the operation itself.",
    reason:
      "A bad token has been seen to be refused before the parameters are read; the rest goes from general to specific.",
  },
  {
    id: "unknown-path",
    about: "Unknown path or wrong method on kapi and kauth",
    choice: "404, or 405 with Allow: JSON with a message only; /oauth/authorize… shows KOE002.",
    reason: "dapi responds with such a text; a code with another meaning would mislead.",
  },
  {
    id: "gateway-errors",
    about: "Bodies of 500, 502, 503 and 504",
    choice: "JSON if the spec describes it (503 is maintenance, -9798), otherwise HTML as from a gateway.",
    reason: "Kakao documents 502 and 503 without a body; HTML is the worst case, and therefore the most useful.",
  },
  {
    id: "from-id",
    about: "from_id of /v1/user/ids",
    choice:
      "It is included in its page, and after_url has the last ID of the page; for a page with one ID, the next ID.",
    reason: "Kakao documents the first; otherwise a page with one ID would never advance.",
  },
  {
    id: "calendar-texts",
    about: "Errors of Talk Calendar",
    choice:
      "-520 `event not found (<id>).` or `calendar not found (<id>).`, also for events and calendars of others; -2 for an unknown task, a fourth sub-calendar, a name in use, and a period that is missing or longer than 31 days.",
    reason: "No message of a calendar error is public; Kakao uses -520 for events and calendars only.",
  },
  {
    id: "calendar-omitted",
    about: "Fields that an edit of a calendar, event or task omits",
    choice: "They stay unchanged.",
    reason: "Clients send only what changes.",
  },
  {
    id: "calendar-limit",
    about: "Pages and order of events and tasks",
    choice: "100 per page by default; events ordered by start, tasks by creation.",
    reason: "100 seems to be the default for events; the order is not documented.",
  },
  {
    id: "event-id",
    about: "The ID that creating a repeating event returns",
    choice: "-520 for reading, editing and deleting; an edit or deletion of an occurrence needs recur_update_type.",
    reason: "Edits and deletions have been seen to fail with it; reading likely fails too.",
  },
  {
    id: "rrule-parts",
    about: "Recurrence rules",
    choice: "FREQ from DAILY upwards, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH and WKST; others are refused.",
    reason: "Which parts Talk Calendar supports is not documented; ignoring a part would produce wrong occurrences.",
  },
  {
    id: "series-time",
    about: "A new time for a whole series",
    choice: "Every occurrence moves by the same amount as the one that the call names.",
    reason: "The call names an occurrence, and its time would be wrong for the others.",
  },
  {
    id: "guests",
    about: "Events that a user was invited to",
    choice: "A guest's edit works for public events that the user has added; nobody is invited.",
    reason: "No call invites guests. Color, reminders and memo belong to one user.",
  },
  {
    id: "public-events",
    about: "Repeating public events",
    choice: "The ID returned at creation identifies the whole series; edits and deletions change all of it.",
    reason: "Whether public events can repeat is not documented.",
  },
  {
    id: "channel-calendars",
    about: "Calendars that can be subscribed to",
    choice: "Each channel of the app has one, with an all-day event on the first day of each month.",
    reason: "No call creates one, and without one there would be nothing to subscribe to.",
  },
  {
    id: "holidays",
    about: "Holidays",
    choice: "Fixed and lunar holidays of Korea with some observances; no substitute or temporary holidays.",
    reason: "The government sets those year by year.",
  },
  {
    id: "task-period",
    about: "from and to of the list of tasks",
    choice:
      "Both formats, `20221027` and `2022-10-27T00:00:00Z`, are read as days; a task without a day is always listed.",
    reason: "Neither format is documented.",
  },
  {
    id: "push-lifetime",
    about: "Push tokens",
    choice: "They never expire (-1); removing an unknown one is not an error.",
    reason: "-1 is in Kakao's sample. A device may be removed twice.",
  },
  {
    id: "push-receivers",
    about: "A push to users some of whom have no token",
    choice:
      "It is sent to the others; -901 with the first user only if nobody has a token, or the call itself passes none.",
    reason:
      "Kakao documents -901 for a receiver without a token, and one receiver must not prevent delivery to the others.",
  },
  {
    id: "gazetteer",
    about: "Addresses and places",
    choice:
      "Eight dongs of Seoul, Pangyo and Jeju with a few real places, whose points and IDs are ours except for two of Kakao's samples, and made-up ones named 예시…; a point has the address and the districts of the nearest place or dong within 20 km, or none.",
    reason: "A small gazetteer always gives the same results, and testing the paging limits needs many places.",
  },
  {
    id: "search-order",
    about: "Accuracy in a place search",
    choice:
      "First a match of the whole name, then of its beginning, then of a part, then words in name, category and address.",
    reason: "Kakao documents no order. distance without x and y sorts like accuracy.",
  },
  {
    id: "coordinate-systems",
    about: "Coordinate systems",
    choice:
      "WTM is TM of 127° E and 38° N on WGS84, which matches Kakao's sample to a micrometer; TM is EPSG:5174, which comes within 15 cm of a response that a developer quoted; KTM is KATEC, UTM is zone 52, and CONGNAMUL uses units of 40 cm. A point far from Korea has no result.",
    reason: "Kakao documents only the names.",
  },
  {
    id: "daum-search",
    about: "Results of Daum Search",
    choice:
      "20 to 119 made-up results with the words of the query, nine tenths of which can be paged to; none for a query that begins with 없는; a page after the last one returns the last one.",
    reason: "The same query always finds the same; Local, on the same host, treats a page after the last one this way.",
  },
  {
    id: "roads",
    about: "Routes of Kakao Navi",
    choice:
      "Roads are everywhere in a box around the mainland and in one around Jeju, with none between the two; a route is 1.2 to 1.4 times as long as a straight line, regardless of time and traffic; tolls are 0; there is at most one alternative.",
    reason: "Programs depend on distances and failure codes, so these are always the same.",
  },
  {
    id: "status",
    about: "Status of the APIs",
    choice:
      "All products are GREEN, today and on each of the previous 30 days, oldest first; several unknown values come as a list, one as a string; the Korean names of local, navi, channel and search are ours.",
    reason: "Kakao does not document the default period, the order, the format of several values or these names.",
  },
  {
    id: "webhook-deactivation",
    about: "When webhooks are deactivated, resent and ordered",
    choice:
      "After 30 days of failures on the world's clock; none is sent twice; they are sent in the order of the events.",
    reason: "Kakao mentions a month and a high error rate without a number, and no retries.",
  },
  {
    id: "quota-day",
    about: "When a quota of 86,400 seconds resets",
    choice: "At midnight in Korea, 15:00 UTC; a quota of another length covers the last so many seconds.",
    reason: "Kakao does not name the hour; programs assume it, and the service is Korean.",
  },
  {
    id: "friend-pages",
    about: "Pages of the list of friends",
    choice:
      "A limit below 1 or an offset below 0 is refused with -2; a page beyond the end is empty; after_url repeats friend_order=nickname.",
    reason: "Empty pages would never end, and pages in different orders would overlap. Kakao documents none of this.",
  },
  {
    id: "friend-names",
    about: "Order of names in the list of friends",
    choice:
      "By script as documented, in Korean order unless a KA header says lang/en, then alphabetically; desc reverses favorites and others separately.",
    reason: "Kakao documents the order of scripts only.",
  },
  {
    id: "profile-without-talk",
    about: "Users without Kakao Talk among target_ids and viewer_id",
    choice: "They are refused like users who are not linked: -2 for a target, -101 for the viewer.",
    reason: "The profiles come from Kakao Talk, and the operation has no other codes.",
  },
  {
    id: "message-texts",
    about: "Texts of -502, -530, -533 and -536",
    choice:
      "`receiver is not a friend.`, `receiver refuses messages.`, `daily message limit per recipient has been exceeded.`, `daily sender/recipient pair limit has been exceeded.`",
    reason: "In the style of -532, whose text is known.",
  },
  {
    id: "all-receivers-fail",
    about: "A message that none of several receivers receives",
    choice: "400 with the code of the first one.",
    reason: "A single receiver fails this way.",
  },
  {
    id: "uuid-format",
    about: "Which receiver_uuids have an invalid format",
    choice: "Those with digits only, and those with characters other than letters, digits, `-` and `_`.",
    reason: "Sending a user ID instead of a UUID is the usual mistake, and gets this message.",
  },
  {
    id: "message-order",
    about: "Order of the checks for a message to friends",
    choice:
      "Kakao Talk (-501), permission (-5), receivers (-2), template, quota of the app (-10); then for each receiver -502, -530, -532, -533 and -536.",
    reason: "Problems with the whole call come before problems with one receiver.",
  },
  {
    id: "memo-quota",
    about: "Whether messages to oneself count toward the quota of the app",
    choice: "No",
    reason: "A post by Kakao says that they have no quota; the quota page makes no exception.",
  },
  {
    id: "long-texts",
    about: "A list heading that is too long",
    choice: "The message is sent, and the heading is truncated when shown.",
    reason: "Kakao does this with a long text.",
  },
  {
    id: "message-templates",
    about: "template_id",
    choice:
      "Any is accepted unless the world describes templates; then an unknown one is refused with -2 and a text of ours.",
    reason: "Templates are made in Kakao's console, which the emulator cannot see.",
  },
  {
    id: "message-arguments",
    about: "Arguments that a template does not have, or that are missing",
    choice: "Unknown ones are ignored; for missing ones, the placeholder stays.",
    reason: "This makes the mistake visible.",
  },
  {
    id: "scraped-page",
    about: "Messages about a web page",
    choice: "The page is not read: its title is its host, and it has no image.",
    reason: "The emulator works without a network.",
  },
  {
    id: "link-domains",
    about: "Message links to unregistered domains",
    choice: "No domain is checked: every link opens.",
    reason: "The message is sent in any case; domains are registered in the console.",
  },
  {
    id: "pictures",
    about: "Pictures for messages",
    choice:
      "PNG, JPEG and GIF of up to 5 MB, for any key and token, at a URL on the emulator until it restarts or holds 64 MB of them. A scraped picture is not read: its URL redirects to the original, and its reported size is 1. Deleting an unknown one succeeds.",
    reason: "Kakao documents only the size; the emulator works without a network.",
  },
  {
    id: "many-messages",
    about: "Messages beyond 10,000",
    choice: "The oldest are forgotten.",
    reason: "A load test must not fill up the memory.",
  },
  {
    id: "channel-texts",
    about: "Texts of -541, -544 and -816 to -819",
    choice: "Short texts in English, such as `channel does not exist.`",
    reason: "No message of these codes is public.",
  },
  {
    id: "channel-end",
    about: "A user who no longer adds or blocks a channel",
    choice: "The relation becomes `NONE`; no webhook is sent.",
    reason: "The webhook covers only users who add or block a channel.",
  },
  {
    id: "customer-files",
    about: "Customer files",
    choice:
      "A file is usable immediately, and its time is Korean time; an empty name is refused with -817; a user with fields that the file does not have is not counted.",
    reason: "Kakao documents neither the time zone nor how invalid fields are refused.",
  },
  {
    id: "quotas-off",
    about: "Quotas of the default world",
    choice: "No quota applies unless the world file sets one.",
    reason: "A test suite logs in more often in a minute than a user does in a day.",
  },
];
