// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "../../src/client/errors/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = {
  "codes": {
    "-1": "Internal error at Kakao. Retry.",
    "-2": "A parameter is missing, of the wrong type or out of range. Correct the request: see the message for the parameter.",
    "-3": "A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console: Kakao Login under [Kakao Login] > [Usage settings], a consent item under [Kakao Login] > [Consent items], an API of the admin key under [App] > [Admin key] > [Available APIs].",
    "-4": "The account is restricted or barred from this action. Ask the user to check the state of the Kakao Account; a retry does not help. For an account of the app's own, ask on DevTalk.",
    "-5": "The app has no permission for the API. Apply for the permission under [App] > [Request additional features]. Until it is granted, test with members of the app.",
    "-6": "Kakao does not allow the action. Stay within what is documented for the operation.",
    "-7": "The service is under maintenance or has an internal error. Retry later; see the service notices of Kakao Developers and the status API.",
    "-8": "A header is wrong. Correct the headers: `Authorization`, and `Content-Type` of a request with a body.",
    "-9": "The API has been discontinued. Look up the successor in the notices and the release notes of Kakao Developers.",
    "-10": "A quota is exceeded. Wait until the quota resets; see the quota of the operation.",
    "-11": "The daily or monthly spending limit of a paid API is reached. Raise the limit, or wait until it resets.",
    "-12": "The app or its developer account is restricted. See the state of the app and the mails to its members, or ask on DevTalk with the app ID.",
    "-13": "The app is suspended: since 8 February 2026, Kakao suspends an app that is not used for six months, and deletes it after six more. Lift the suspension in the console.",
    "-101": "The user is not linked to the app. Let the user log in with Kakao first.",
    "-102": "The user is linked to the app already, so signing up has nothing to do. Nothing to do: the user is linked. Without automatic linking switched off, do not call the manual signup.",
    "-103": "The Kakao Account is dormant or does not exist. Ask the user to activate the Kakao Account and to log in again.",
    "-201": "A user property key is not registered. Register the key under [Kakao Login] > [Advanced] > [User properties], or use a registered one.",
    "-301": "The app does not exist. Check the app key.",
    "-401": "The key or access token is invalid, or the caller does not match what is registered for the app. Check the key, refresh the access token, and check what is registered for the app.",
    "-402": "The user has not agreed to a consent item that the call needs. Request {required_scopes} from the user with an additional-consent login (`scope` of `/oauth/authorize`), then retry with the new token.",
    "-405": "The user's age must be verified. Ask the user to verify the age.",
    "-406": "The user is under 14, and the app does not admit such users. Nothing to do: the app does not admit users under 14. The business information of the app changes that.",
    "-421": "Signing is not complete. Complete the signing.",
    "-422": "The transaction is not valid, since it was not signed in time. Start the signing again.",
    "-423": "The transaction or its public key has expired. Start the signing again.",
    "-451": "The user is below the age limit. Do not offer the feature to this user.",
    "-452": "The user's age has been verified already. Go on; no further check is needed.",
    "-453": "The limit of age checks is exceeded. Do not check the age again.",
    "-480": "The verified age differs from an earlier result. Ask the user to verify the age again.",
    "-481": "The verified connecting information (CI) differs. Ask the user to verify the identity again.",
    "-501": "The user has no Kakao Talk account, or one that is suspended. Ask the user to sign up for Kakao Talk with the Kakao Account.",
    "-502": "The receiver is not a friend of the sender. Retry once the cached friends list has expired.",
    "-504": "The message was sent to a device that does not support it. Ask the receiver to open Kakao Talk on another device.",
    "-520": "No event or calendar has this ID. Check the ID.",
    "-521": "The task is on a Kakao Talk profile sticker and cannot be changed or deleted. Ask the user to remove the sticker first.",
    "-530": "The receiver refuses messages. Nothing to do: do not send to this receiver.",
    "-531": "The sender has reached the monthly limit. Wait for the next month.",
    "-532": "The sender has reached the daily limit in this app, over all receivers. Wait for the next day.",
    "-533": "The receiver has reached the daily limit from this app. Wait for the next day.",
    "-536": "The sender has reached the daily limit to this receiver. Wait for the next day.",
    "-541": "The Kakao Talk Channel does not exist. Check the channel ID.",
    "-544": "Kakao has banned the channel. Lift the ban in the Kakao Talk Channel admin center.",
    "-602": "An uploaded image is too large. Send a smaller file.",
    "-603": "The platform took too long to process the call. Retry.",
    "-606": "Too many images. Send fewer images.",
    "-813": "Error of Kakao Moment, which has codes of its own below this one. See the error codes of Kakao Moment.",
    "-815": "Internal error of the Kakao Talk Channel API. Retry.",
    "-816": "No customer file has this ID. Check `file_id`.",
    "-817": "The name of the customer file is taken or not allowed. Choose another name.",
    "-818": "The channel has 30 customer files, including those uploaded in the channel admin center. Delete a file.",
    "-819": "The Kakao Talk Channel is not connected to the app. Connect it under [App] > [Kakao Talk Channel] > [Connected Kakao Talk Channel].",
    "-820": "Internal error of Keyword Ad. Retry.",
    "-830": "Internal error of KoGPT or Karlo. Retry.",
    "-831": "A burst of requests exceeds what the server can process. Wait, then retry.",
    "-901": "The device has no registered push token. Register the token.",
    "-903": "The key or token belongs to an unregistered developer. Register as a developer of Kakao Developers with the account that owns the app.",
    "-911": "The format of an image is not supported. Convert the image.",
    "-9798": "The service is under maintenance. Wait, then retry; see the service notices of Kakao Developers."
  },
  "messages": {
    "-2": [
      [
        "too long for access token",
        "What was sent as the access token is too long to be one, such as an ID token or another JWT. Send the `access_token` of the token response, not the `id_token`."
      ],
      [
        "^failed to parse parameter\\. name=(?<name>\\w+)",
        "`{name}` cannot be read. Send `{name}` as JSON in a form field, with every required field, such as `link` of a template; do not send the whole request as JSON."
      ],
      [
        "^The Parameter \\[(?<name>\\w+)\\] cannot be (null|empty)",
        "`{name}` is missing. Send `{name}` in the form body, with the content type application/x-www-form-urlencoded."
      ],
      [
        "receiver id\\(s\\) is invalid format",
        "A receiver is not a UUID. Send the `uuid` of friends as a JSON array; a user ID is not accepted."
      ],
      [
        "Not allowed to send a message to some of receivers",
        "A receiver is not a friend who uses this app. Send the `uuid` that the list of friends or the friend picker returns to this app."
      ],
      [
        "identical to the sender",
        "The sender is among the receivers. Remove the sender, or send the message with the operations for messages to me."
      ],
      [
        "^template_type .* is invalid",
        "The template was made for another purpose. Set the purpose of the template to Kakao Talk Message in [Tools] > [Message template]."
      ],
      [
        "Invalid Kpusher Param",
        "The app has no credentials for this push service. Switch on push notification and store the credentials of APNs or FCM in the console."
      ],
      [
        "can get the profile only to registered users",
        "A target is not linked to the app. Remove the user IDs that are not linked to the app."
      ],
      [
        "^There is no scopes to revoke",
        "A consent item is unknown or not agreed to. Check the IDs with `/v2/user/scopes`."
      ],
      [
        "^There is no tags to",
        "A tag of service terms is unknown. Check the tags under [Kakao Login] > [Simple signup]."
      ]
    ],
    "-3": [
      [
        "^This api is not allowed by using app_key",
        "The admin key is not allowed to use this API. Allow the API under [App] > [Admin key] > [Available APIs], or send another admin key."
      ],
      [
        "App disabled \\[(?<scopes>[\\w, ]+)\\] scopes",
        "The consent item {scopes} is switched off for the app. Switch it on under [Kakao Login] > [Consent items]."
      ],
      [
        "^\\[(?<scopes>[\\w, ]+)\\] is not revocable",
        "The app requires the consent item {scopes}, so it cannot be revoked. Make it optional under [Kakao Login] > [Consent items], or unlink the user."
      ]
    ],
    "-9": [
      [
        "using deprecated api\\((?<path>[\\w/.-]+)\\)",
        "`{path}` has been discontinued. Call its successor, such as `/v2/user/me` for `/v1/user/me`."
      ]
    ],
    "-201": [
      [
        "^user property not found \\(\\[(?<keys>[\\w, -]+)\\]",
        "The user properties `{keys}` are not registered. Register them under [Kakao Login] > [Advanced] > [User properties], or use registered ones."
      ]
    ],
    "-401": [
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
  },
  "consentItems": {
    "openid": "OpenID Connect",
    "profile_nickname": "Nickname",
    "profile_image": "Profile image",
    "profile": "Profile Info(nickname/profile image)",
    "account_email": "Kakao Account(email)",
    "name": "Name",
    "gender": "Gender",
    "age_range": "Age range",
    "birthday": "Birthday",
    "birthyear": "Birthyear",
    "phone_number": "Kakao Account(phone number)",
    "account_ci": "CI(Connecting Information)",
    "shipping_address": "Shipping address",
    "friends": "Friends List in Kakao Service(Including profile image, nickname, and favorites)",
    "talk_message": "Send message in KakaoTalk",
    "plusfriends": "Kakao Talk Channel addition status and details",
    "talk_calendar": "Create, retrieve, update/delete Talk Calendar and events",
    "talk_calendar_task": "Create, retrieve, update/delete tasks in Talk Calendar"
  }
};

/** Returns the hint for an error. */
export function hintOf(error: SaidByError): string | undefined {
  return findHint(hints, error);
}
