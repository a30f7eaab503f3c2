// Generated from spec/common/error-codes.yaml by npm run error-codes. Do not edit.
import type { ErrorCode } from "../src/client/error-code.js";

/** Every known error code: numbers, KOE codes and names. */
export const errorCodes = {
  "-1": {
    "product": "common",
    "status": 400,
    "retryable": true,
    "hint": "Internal fault at Kakao. Repeat the call."
  },
  "-2": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "A parameter is missing, of the wrong type or out of range. Correct the request."
  },
  "-3": {
    "product": "common",
    "status": 403,
    "retryable": false,
    "hint": "A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console."
  },
  "-4": {
    "product": "common",
    "status": 403,
    "retryable": false,
    "hint": "The account is restricted or barred from this action."
  },
  "-5": {
    "product": "common",
    "status": 403,
    "retryable": false,
    "hint": "The app has no permission for the API. Apply for the permission."
  },
  "-6": {
    "product": "common",
    "status": 403,
    "retryable": false,
    "hint": "Kakao does not allow the action. Stay within what is documented."
  },
  "-7": {
    "product": "common",
    "status": 400,
    "retryable": true,
    "hint": "Maintenance or an internal fault keeps the service from answering. Read the service notice."
  },
  "-8": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "A header is wrong. Correct the headers."
  },
  "-9": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "The API has been discontinued. Read the notice."
  },
  "-10": {
    "product": "common",
    "status": 400,
    "retryable": true,
    "hint": "A quota is used up. Wait until the quota resets."
  },
  "-11": {
    "product": "common",
    "status": 400,
    "retryable": true,
    "hint": "The daily or monthly spending limit of a paid API is reached. Raise the limit, or wait until it resets."
  },
  "-12": {
    "product": "common",
    "status": 403,
    "retryable": false,
    "hint": "The app or its developer account is restricted."
  },
  "-13": {
    "product": "common",
    "hint": "The app is suspended, since it has not been used for long."
  },
  "-101": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The user is not linked to the app. Let the user log in with Kakao first."
  },
  "-102": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The user is linked to the app already, so signing up has nothing to do."
  },
  "-103": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The Kakao Account is dormant or does not exist."
  },
  "-201": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "A user property key is not registered. Register the key in the console, or use a registered one."
  },
  "-301": {
    "product": "common",
    "hint": "The app does not exist."
  },
  "-401": {
    "product": "common",
    "status": 401,
    "retryable": false,
    "hint": "The key or access token is invalid, or the caller does not match what is registered for the app. Check the key, refresh the token, check what is registered."
  },
  "-402": {
    "product": "login",
    "status": 403,
    "retryable": false,
    "hint": "The user has not agreed to a consent item that the call needs. Ask for `required_scopes` by a login with additional consent."
  },
  "-405": {
    "product": "common",
    "hint": "The user's age must be verified."
  },
  "-406": {
    "product": "login",
    "status": 401,
    "retryable": false,
    "hint": "The user is under 14, and the app does not admit such users."
  },
  "-421": {
    "product": "common",
    "hint": "Signing is not complete."
  },
  "-422": {
    "product": "common",
    "hint": "The transaction is not valid, since it was not signed in time."
  },
  "-423": {
    "product": "common",
    "hint": "The transaction or its public key has expired."
  },
  "-451": {
    "product": "common",
    "hint": "The user is below the age limit."
  },
  "-452": {
    "product": "common",
    "hint": "The user's age has been verified already."
  },
  "-453": {
    "product": "common",
    "hint": "The limit of age checks is exceeded."
  },
  "-480": {
    "product": "common",
    "hint": "The verified age differs from an earlier result."
  },
  "-481": {
    "product": "common",
    "hint": "The verified connecting information (CI) differs."
  },
  "-501": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "The user has no Kakao Talk account, or one that is suspended."
  },
  "-502": {
    "product": "message",
    "status": 400,
    "retryable": true,
    "hint": "The receiver is not a friend of the sender. Repeat the call once the cached friends list has expired."
  },
  "-504": {
    "product": "message",
    "hint": "The message was sent to a device that does not support it."
  },
  "-520": {
    "product": "calendar",
    "status": 400,
    "retryable": false,
    "hint": "No event or calendar has this ID. Check the ID."
  },
  "-521": {
    "product": "calendar",
    "status": 400,
    "retryable": false,
    "hint": "The task stands on a Kakao Talk profile sticker and cannot be changed or deleted."
  },
  "-530": {
    "product": "message",
    "status": 400,
    "retryable": false,
    "hint": "The receiver refuses messages."
  },
  "-531": {
    "product": "message",
    "retryable": true,
    "hint": "The sender has reached the monthly limit. Wait for the next month."
  },
  "-532": {
    "product": "message",
    "status": 400,
    "retryable": true,
    "hint": "The sender has reached the daily limit in this app, over all receivers. Wait for the next day."
  },
  "-533": {
    "product": "message",
    "status": 400,
    "retryable": true,
    "hint": "The receiver has reached the daily limit from this app. Wait for the next day."
  },
  "-536": {
    "product": "message",
    "status": 400,
    "retryable": true,
    "hint": "The sender has reached the daily limit to this receiver. Wait for the next day."
  },
  "-541": {
    "product": "channel",
    "status": 400,
    "retryable": false,
    "hint": "The Kakao Talk Channel does not exist. Check the channel ID."
  },
  "-544": {
    "product": "channel",
    "status": 400,
    "retryable": false,
    "hint": "Kakao has banned the channel."
  },
  "-602": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "An uploaded image is too large. Send a smaller file."
  },
  "-603": {
    "product": "common",
    "status": 400,
    "retryable": true,
    "hint": "The platform took too long to process the call. Repeat the call."
  },
  "-606": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "Too many images. Send fewer images."
  },
  "-813": {
    "product": "moment",
    "status": 400,
    "retryable": false,
    "hint": "Error of Kakao Moment, which has codes of its own below this one."
  },
  "-815": {
    "product": "channel",
    "status": 400,
    "retryable": true,
    "hint": "Internal fault of the Kakao Talk Channel API. Repeat the call."
  },
  "-816": {
    "product": "channel",
    "status": 400,
    "retryable": false,
    "hint": "No customer file has this ID. Check `file_id`."
  },
  "-817": {
    "product": "channel",
    "status": 400,
    "retryable": false,
    "hint": "The name of the customer file is taken or not allowed. Choose another name."
  },
  "-818": {
    "product": "channel",
    "status": 400,
    "retryable": false,
    "hint": "The channel has 30 customer files, those uploaded in the channel admin center included. Delete a file."
  },
  "-819": {
    "product": "channel",
    "status": 400,
    "retryable": false,
    "hint": "The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business."
  },
  "-820": {
    "product": "keyword-ad",
    "status": 400,
    "retryable": true,
    "hint": "Internal fault of Keyword Ad. Repeat the call."
  },
  "-830": {
    "product": "karlo",
    "status": 500,
    "retryable": true,
    "hint": "Internal fault of KoGPT or Karlo. Repeat the call."
  },
  "-831": {
    "product": "karlo",
    "status": 503,
    "retryable": true,
    "hint": "A burst of requests exceeds what the server can process. Wait."
  },
  "-901": {
    "product": "push",
    "status": 400,
    "retryable": false,
    "hint": "The device has no registered push token. Register the token."
  },
  "-903": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "The key or token belongs to an unregistered developer."
  },
  "-911": {
    "product": "common",
    "status": 400,
    "retryable": false,
    "hint": "The format of an image is not supported. Convert the image."
  },
  "-9798": {
    "product": "common",
    "status": 503,
    "retryable": true,
    "hint": "The service is under maintenance. Wait."
  },
  "KOE001": {
    "product": "login",
    "retryable": false,
    "hint": "The request to authorize is malformed. Check the parameters of the address."
  },
  "KOE002": {
    "product": "login",
    "retryable": false,
    "hint": "The address of the request is wrong. Build the address by the description, not by hand."
  },
  "KOE003": {
    "product": "login",
    "retryable": true,
    "hint": "Temporary fault of the OAuth server. Repeat the request."
  },
  "KOE004": {
    "product": "login",
    "retryable": false,
    "hint": "Kakao Login is off for the app. Switch it on in the console."
  },
  "KOE005": {
    "product": "login",
    "retryable": false,
    "hint": "The app is a test app, and the user is not one of its members."
  },
  "KOE006": {
    "product": "login",
    "retryable": false,
    "hint": "The redirect URI is not registered. Register it in the console, to the letter."
  },
  "KOE007": {
    "product": "login",
    "retryable": false,
    "hint": "The logout redirect URI is not registered. Register it in the console."
  },
  "KOE008": {
    "product": "login",
    "retryable": false,
    "hint": "The key is of the wrong kind. Use the key of the kind that fits the caller, for a server the REST API key."
  },
  "KOE009": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The caller's platform (key hash, bundle ID or site) is not registered. Register the platform in the console."
  },
  "KOE010": {
    "product": "login",
    "status": 401,
    "retryable": false,
    "hint": "The client secret is missing or wrong while it is on, as it is for every new REST API key. Send `client_secret`."
  },
  "KOE023": {
    "product": "login",
    "retryable": false,
    "hint": "Login in a popup of the JavaScript SDK cannot be used."
  },
  "KOE025": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The account is not registered with Kakao Business."
  },
  "KOE026": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The account is in a state that cannot use the service."
  },
  "KOE027": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The account has no business asset."
  },
  "KOE028": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The redirect URI for Business Authentication is not registered."
  },
  "KOE101": {
    "product": "login",
    "retryable": false,
    "hint": "The app key is wrong or of the wrong kind. Use the REST API key."
  },
  "KOE102": {
    "product": "login",
    "retryable": false,
    "hint": "`channel_public_id` was sent, but the app has no channel connected."
  },
  "KOE123": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The app is not a Biz app."
  },
  "KOE124": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The app lacks the permission."
  },
  "KOE125": {
    "product": "business-auth",
    "retryable": false,
    "hint": "The app or its developer is restricted."
  },
  "KOE201": {
    "product": "login",
    "retryable": false,
    "hint": "`response_type` is not `code`. Send `response_type=code`."
  },
  "KOE202": {
    "product": "login",
    "retryable": false,
    "hint": "`response_type=token`, the implicit grant, is not supported. Send `response_type=code`."
  },
  "KOE203": {
    "product": "login",
    "retryable": false,
    "hint": "The user refused a required consent item."
  },
  "KOE204": {
    "product": "login",
    "retryable": false,
    "hint": "A parameter is not valid. Check the parameters of the address."
  },
  "KOE205": {
    "product": "login",
    "retryable": false,
    "hint": "`scope` names a consent item that the app has not set up. Set the consent item up in the console, or leave it out of `scope`."
  },
  "KOE207": {
    "product": "login",
    "retryable": false,
    "hint": "A required parameter is missing. Send the missing parameter."
  },
  "KOE216": {
    "product": "login",
    "retryable": false,
    "hint": "`prompt=cert` needs a certificate set-up that the app does not have."
  },
  "KOE232": {
    "product": "business-auth",
    "retryable": false,
    "hint": "A business consent item is not allowed or not set up."
  },
  "KOE233": {
    "product": "business-auth",
    "retryable": false,
    "hint": "A parameter is not supported."
  },
  "KOE237": {
    "product": "login",
    "retryable": true,
    "hint": "Tokens are issued too often. Keep tokens instead of asking for new ones; at most 20 access tokens in 10 minutes and 30 refresh tokens in 60 minutes for a user."
  },
  "KOE303": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "`redirect_uri` differs from the one of the request to authorize. Send the same one in both."
  },
  "KOE310": {
    "product": "login",
    "retryable": false,
    "hint": "`grant_type` is not supported. Send `authorization_code` or `refresh_token` as `grant_type`."
  },
  "KOE319": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "`refresh_token` is missing. Send `refresh_token`."
  },
  "KOE320": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The authorization code is unknown, used or expired. Send the user through login again; a code works once."
  },
  "KOE322": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The refresh token is unknown or expired. Send the user through login again, and store the new refresh token whenever an answer carries one."
  },
  "KOE400": {
    "product": "login",
    "status": 400,
    "retryable": false,
    "hint": "The ID token is not valid."
  },
  "AccessDeniedError": {
    "product": "local-search",
    "status": 401,
    "retryable": false,
    "hint": "The key is wrong, or the caller does not match what is registered for the app. Check the key and the registered domains and IP addresses."
  },
  "InvalidArgument": {
    "product": "local-search",
    "status": 400,
    "retryable": false,
    "hint": "A parameter is out of range. Correct the request."
  },
  "MissingParameter": {
    "product": "local-search",
    "status": 400,
    "retryable": false,
    "hint": "A required parameter is missing. Correct the request."
  },
  "NotAuthorizedError": {
    "product": "local-search",
    "status": 403,
    "retryable": false,
    "hint": "The app may not use the API. Switch the product on in the console."
  },
  "RequestThrottled": {
    "product": "local-search",
    "status": 429,
    "retryable": true,
    "hint": "A quota, or the limit of calls per second, is used up. Send fewer calls a second, or wait until the quota resets."
  }
} as const satisfies Readonly<Record<string, ErrorCode>>;
