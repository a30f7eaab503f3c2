// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "../../src/client/errors/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = {
  "codes": {
    "KOE001": "The authorization request is malformed. Check the parameters of the URL.",
    "KOE002": "The URL of the request is wrong. Build the URL from the spec, not manually.",
    "KOE003": "Temporary error of the OAuth server. Retry.",
    "KOE004": "Kakao Login is off for the app. Switch it on under [Kakao Login] > [Usage settings] > [State].",
    "KOE005": "The app is a test app, and the user is not one of its members. Invite the user under [App] > [Member], or log in with the original app.",
    "KOE006": "The redirect URI is not registered. Register exactly this redirect URI under [App] > [Platform key] > [REST API key] > [Redirect URI] of the key in `client_id`.",
    "KOE007": "The logout redirect URI is not registered. Register it under [Kakao Login] > [Advanced] > [Logout redirect URI].",
    "KOE008": "The key is of the wrong kind. Use the key of the kind that fits the caller, for a server the REST API key.",
    "KOE009": "The caller's platform (key hash, bundle ID or site) is not registered. Register the platform under [App] > [Platform key].",
    "KOE010": "The client secret is missing or wrong while it is on, as it is for every new REST API key. Send `client_secret` in the form body, as issued under [App] > [Platform key] > [REST API key] > [Client secret].",
    "KOE023": "Login in a popup of the JavaScript SDK cannot be used. Log in with a redirect instead.",
    "KOE025": "The account is not registered with Kakao Business. Register the account with Kakao Business.",
    "KOE026": "The account is in a state that cannot use the service. Check the state of the account with Kakao Business.",
    "KOE027": "The account has no business asset. Create or get access to a business asset, such as an ad account.",
    "KOE028": "The redirect URI for Business Authentication is not registered. Register it under [App] > [Platform key] > [REST API key] > [Redirect URI], for Business Authentication.",
    "KOE101": "The app key in `client_id` is missing, unknown or of the wrong kind. Send the REST API key as `client_id`.",
    "KOE102": "`channel_public_id` was sent, but the app has no channel connected. Connect a channel under [App] > [Kakao Talk Channel], or do not send `channel_public_id`.",
    "KOE114": "The authorization code was issued for another app or key. Send the same `client_id` as in the authorization request.",
    "KOE123": "The app is not a Biz app. Register the business information under [App] > [General] > [Business information].",
    "KOE124": "The app lacks the permission. Apply for the permission under [App] > [Request additional features].",
    "KOE125": "The app or its developer is restricted. See the state of the app and the mails to its members, or ask on DevTalk with the app ID.",
    "KOE126": "An unknown error of the settings of the app. Check the settings of the key under [App] > [Platform key] > [REST API key].",
    "KOE127": "The caller's IP address is not in the allowed IP list of the REST API key. Add the address of the server under [App] > [Platform key] > [REST API key] > [Allowed IP address]; an empty list allows every address.",
    "KOE201": "`response_type` is not `code`. Send `response_type=code`.",
    "KOE202": "`response_type=token`, the implicit grant, is not supported. Send `response_type=code`.",
    "KOE203": "The user refused a required consent item. Ask the user again, and explain what the item is needed for.",
    "KOE204": "A parameter is not valid. Check the values of the parameters of the URL.",
    "KOE205": "`scope` names a consent item that the app has not set up. Set the consent item up under [Kakao Login] > [Consent items], or leave it out of `scope`.",
    "KOE207": "A required parameter is missing. Send the missing parameter.",
    "KOE216": "`prompt=cert` needs a certificate set-up that the app does not have. Do not send `prompt=cert`.",
    "KOE232": "A business consent item is not allowed or not set up. Set it up under [Business Authentication] > [Consent Items].",
    "KOE233": "A parameter is not supported. Send only documented parameters; `scope=moment_create` needs `resource_ids`.",
    "KOE237": "Tokens are issued too often. Keep tokens instead of asking for new ones; at most 20 access tokens in 10 minutes and 30 refresh tokens in 60 minutes for a user.",
    "KOE303": "`redirect_uri` differs from the one of the authorization request. Send the same `redirect_uri` in both requests, from one setting.",
    "KOE310": "`grant_type` is not supported. Send `authorization_code` or `refresh_token` as `grant_type`.",
    "KOE319": "`refresh_token` is missing. Send `refresh_token`.",
    "KOE320": "The authorization code is unknown, used or expired. Send the user through login again; a code works once.",
    "KOE322": "The refresh token is unknown or expired. Send the user through login again, and store the new refresh token whenever a response contains one.",
    "KOE400": "The ID token is not valid. Log the user in again; verify ID tokens with the public keys instead."
  },
  "messages": {
    "KOE009": [
      [
        "^invalid android_key_hash or ios_bundle_id or web_site_url",
        "The key hash, bundle ID or site that the request names is not registered. Register it under [App] > [Platform key], or leave out `android_key_hash`, `ios_bundle_id` and `client_origin` on a server."
      ]
    ],
    "KOE101": [
      [
        "client_id \\[null\\]",
        "`client_id` is not in the form body; HTTP Basic is not read. Send `client_id` and `client_secret` as form fields (`client_secret_post`)."
      ],
      [
        "client_id \\[\\]",
        "`client_id` is empty. Set the REST API key in the configuration of the service."
      ]
    ],
    "KOE127": [
      [
        "^(no authentication key|cannot find Authorization|Cannot find Authorization)",
        "The request has no `Authorization` header that can be read. Send `Authorization: Bearer ${ACCESS_TOKEN}` or `Authorization: KakaoAK ${KEY}`, as the operation requires."
      ],
      [
        "access token is already expired",
        "The access token has expired. Refresh it with the refresh token, then retry."
      ],
      [
        "access token does not exist|InvalidTokenException",
        "The access token is unknown: it was invalidated, belongs to another service, or arrived damaged. Refresh it, or log the user in again; check that it is sent as `Authorization: Bearer` and with the right content type."
      ],
      [
        "is already deactivated",
        "The app key is deactivated. Activate it under [App] > [Platform key] or [App] > [Admin key], or use another key."
      ],
      [
        "^appKeyType is ADMIN_KEY",
        "An admin key was sent where a platform key is required. Send the REST API key, the JavaScript key or the native app key, found under [App] > [Platform key]."
      ],
      [
        "^appKeyType is (?<kind>\\w+)\\. but expected \\[(?<kinds>[\\w, ]+)\\]",
        "A key of the kind {kind} was sent where {kinds} is required. Send a key of a kind that is expected, from [App] > [Platform key] or [App] > [Admin key]."
      ],
      [
        "is not default app key",
        "The key is not the primary key of the app. Send the primary key, marked under [App] > [Platform key] or [App] > [Admin key]."
      ],
      [
        "^ip mismatched!? callerIp=(?!null)(?<ip>[\\w.:]*\\w)(?=[.\\s]|$)",
        "The caller's IP address {ip} is not in the allowed IP list of the key. Add {ip} to the allowed IP addresses of this key under [App] > [Platform key] > [REST API key] or [App] > [Admin key]; an empty list allows every address."
      ],
      [
        "^ip mismatched",
        "The caller's IP address is not in the allowed IP list of the key. Add the address from which the server calls to the allowed IP addresses of this key under [App] > [Platform key] > [REST API key] or [App] > [Admin key]; an empty list allows every address."
      ],
      [
        "^domain mismatched!? caller=(?!null)(?<domain>[\\w.:/-]*[\\w/-])(?=[.\\s]|$)",
        "The web domain {domain} is not registered. Register it under [App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]; from a server, send the REST API key."
      ],
      [
        "^domain mismatched",
        "The web domain of the caller is not registered. Register it under [App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]; from a server, send the REST API key."
      ],
      [
        "^android keyhash mismatched!? caller=(?!null)(?<hash>[\\w+/=-]+)(?=[.\\s]|$)",
        "The Android key hash {hash} is not registered. Register it under [App] > [Platform key] > [Native app key]."
      ],
      [
        "^android keyhash mismatched",
        "The Android key hash of the caller is not registered. Register it under [App] > [Platform key] > [Native app key]."
      ],
      [
        "^ios bundle id mismatched!? caller=(?!null)(?<id>[\\w.-]*[\\w-])(?=[.\\s]|$)",
        "The iOS bundle ID {id} is not registered. Register it under [App] > [Platform key] > [Native app key]."
      ],
      [
        "^ios bundle id mismatched",
        "The iOS bundle ID of the caller is not registered. Register it under [App] > [Platform key] > [Native app key]."
      ],
      [
        "^KA Header is required",
        "A JavaScript key or native app key was sent without the `KA` header of Kakao's SDKs. From a server, send the REST API key."
      ],
      [
        "^(wrong appKey\\(.*\\) format|invalid app key|appKey\\(.*\\) does not exist)",
        "The key is not an app key of Kakao. Copy it again from [App] > [Platform key] or [App] > [Admin key]."
      ]
    ]
  }
};

/** Returns the hint for an error. */
export function hintOf(error: SaidByError): string | undefined {
  return findHint(hints, error);
}
