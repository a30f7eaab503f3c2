// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "../../src/client/errors/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = {
  "codes": {
    "AccessDeniedError": "The key is wrong, or the caller does not match what is registered for the app. Check the key and the registered domains and IP addresses.",
    "BadRequest": "A quota, or the limit of calls per second, is exceeded. `code` is `-10`. Send fewer calls per second, or wait until the quota resets.",
    "InvalidArgument": "A parameter is out of range. Correct the request: see the message for the parameter.",
    "MissingParameter": "A required parameter is missing. Send the parameter that the message names.",
    "NotAuthorizedError": "The app may not use the API. Switch the product on in the console, Kakao Map under [Kakao Map] > [Usage settings] > [State].",
    "RequestThrottled": "A quota, or the limit of calls per second, is exceeded. Newer responses have `BadRequest` with status 400 instead. Send fewer calls per second, or wait until the quota resets.",
    "ResourceNotFound": "The host has no such path. Check the path and the method.",
    "ValidationError": "A parameter is out of range. Correct the parameter that the message names."
  },
  "messages": {
    "AccessDeniedError": [
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
