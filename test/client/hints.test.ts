import { describe, expect, test } from "vitest";
import { hintOf as koeHintOf, hints as koeHints } from "../../generated/hints/koe.js";
import * as koreanKoe from "../../generated/hints/ko/koe.js";
import * as koreanName from "../../generated/hints/ko/name.js";
import * as koreanNumber from "../../generated/hints/ko/number.js";
import { hintOf as nameHintOf, hints as nameHints } from "../../generated/hints/name.js";
import { hintOf as numberHintOf, hints as numberHints } from "../../generated/hints/number.js";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { KakaoApiError } from "../../src/errors.js";
import { findHint } from "../../src/client/errors/hint.js";
import { unwrap } from "../../src/client/errors/unwrap.js";
import { apis } from "../support/apis.js";

/** Part of the hint for each recorded error whose message says more than its code. */
const expected: Record<string, readonly string[]> = {
  "createPublicEvent/error-api-not-allowed": ["[App] > [Admin key] > [Available APIs]"],
  "deleteTargetUsers/error-no-authentication-key": ["no `Authorization` header"],
  "generateImage/error-admin-key": ["admin key was sent", "[App] > [Platform key]"],
  "getAccessTokenInfo/error-token-does-not-exist": ["access token is unknown"],
  "getAccessTokenInfo/error-token-expired": ["has expired", "Refresh it"],
  "getServiceTerms/error-unknown-tag": ["[Kakao Login] > [Simple signup]"],
  "getTalkChannels/error-token-expired": ["has expired", "Refresh it"],
  "getTalkChannelsMulti/error-api-not-allowed": ["[App] > [Admin key] > [Available APIs]"],
  "getTalkChannelsMulti/error-ip-mismatched": ["xxx.xxx.xxx.xxx", "allowed IP list"],
  "getTalkProfile/error-invalid-token": ["access token is unknown"],
  "getTalkProfilesByUserList/error-target-not-registered": ["not linked to the app"],
  "getTargetUserFile/error-ip-mismatched": ["XXX.XXX.XXX.XXX", "allowed IP list"],
  "getUserMe/error-invalid-token": ["access token is unknown"],
  "getUserMe/error-token-too-long": ["not the `id_token`"],
  "listAppUsers/error-api-not-allowed": ["[App] > [Admin key] > [Available APIs]"],
  "listAppUsers/error-invalid-app-key": ["not an app key"],
  "listFriends/error-scope-disabled": ["`friends` (Friends List", "is switched off", "[Kakao Login] > [Consent items]"],
  "listFriends/error-token-does-not-exist": ["access token is unknown"],
  "listUserIds/error-ip-mismatched": ["xxx.xxx.xxx.xxx", "allowed IP list"],
  "logout/error-ip-mismatched": ["XXX.XXX.XXX.XXX", "allowed IP list"],
  "postUserMe/error-invalid-token": ["access token is unknown"],
  "queryTalkProfilesByUserList/error-target-not-registered": ["not linked to the app"],
  "registerPushToken/error-push-not-set-up": ["credentials of APNs or FCM"],
  "revokeScopes/error-not-revocable": ["requires the consent item `profile`"],
  "revokeScopes/error-unknown-scope": ["/v2/user/scopes"],
  "revokeServiceTerms/error-unknown-tag": ["[Kakao Login] > [Simple signup]"],
  "sendFriendsMessageCustom/error-template-purpose": ["Kakao Talk Message"],
  "sendFriendsMessageDefault/error-receiver-empty": ["`receiver_uuids` is missing"],
  "sendFriendsMessageDefault/error-receiver-format": ["not a UUID"],
  "sendFriendsMessageDefault/error-receiver-is-sender": ["sender is among the receivers"],
  "sendFriendsMessageDefault/error-receiver-not-allowed": ["not a friend"],
  "sendFriendsMessageDefault/error-receiver-null": ["`receiver_uuids` is missing"],
  "sendFriendsMessageDefault/error-scope-disabled": ["`talk_message` (Send message in KakaoTalk) is switched off"],
  "signup/error-invalid-token": ["access token is unknown"],
  "signup/error-unknown-property": ["`gender, age` are not registered"],
  "updateUserProperties/error-unknown-property": ["`gender, age` are not registered"],
  "requestToken/error-platform-mismatch": ["key hash, bundle ID or site that the request names"],
  "requestToken/error-client-id-empty": ["`client_id` is empty"],
  "convertCoordToRegionCode/error-ip-mismatched": ["xxx.xxx.xxx.xxx", "allowed IP list"],
  "getDirections/error-no-authorization": ["no `Authorization` header"],
  "getTransitRoutes/error-wrong-key": ["not an app key"],
  "searchAddress/error-wrong-key": ["not an app key"],
  "searchBook/error-unknown-key": ["not an app key"],
  "searchPlaceByKeyword/error-ip-mismatched": ["192.0.2.1", "allowed IP list"],
  "searchVideo/error-wrong-key": ["not an app key"],
  "searchWeb/error-no-authentication-key": ["no `Authorization` header"],
  "transformCoord/error-javascript-key": ["`KA` header", "REST API key"],
};

interface RecordedError {
  readonly place: string;
  readonly hint: string | undefined;
  readonly byCode: string | undefined;
}

/** The recorded errors with a code, and the hints for them. */
const recorded: RecordedError[] = apis
  .flatMap(({ recordings }) => recordings)
  .flatMap(({ operation, case: name, response: { body } }) => {
    const { code, msg, error, error_code, error_description, errorType, message } = Object(body) as Record<
      string,
      unknown
    >;
    const place = `${operation}/${name}`;
    if (typeof errorType === "string") return [hinted(place, nameHintOf, { code: errorType, message, body })];
    if (typeof error === "string")
      return [hinted(place, koeHintOf, { code: error_code ?? error, message: error_description, body })];
    if (name.startsWith("error") && typeof code === "number")
      return [hinted(place, numberHintOf, { code, message: msg, body })];
    return [];
  });

function hinted(
  place: string,
  hintOf: typeof numberHintOf,
  error: { code: unknown; message: unknown; body: unknown },
): RecordedError {
  return { place, hint: hintOf(error), byCode: hintOf({ ...error, message: "" }) };
}

describe("the hint for a recorded error", () => {
  test.each(recorded.map((error) => [error.place, error] as const))("%s says what to do", (place, { hint, byCode }) => {
    expect(hint).toMatch(/\.$/);
    // Neither a key nor a placeholder of the catalogue is repeated.
    expect(hint).not.toMatch(/APP_KEY|0{32}|(?<!\$)\{\w+\}|\$`/);
    for (const part of expected[place] ?? []) expect(hint).toContain(part);
    expect(hint === byCode).toBe(!(place in expected));
  });

  test("is listed for errors that are recorded only", () => {
    expect(Object.keys(expected).filter((place) => !recorded.some((error) => error.place === place))).toEqual([]);
  });
});

describe("a hint by message", () => {
  test.each([
    ["ip mismatched! callerIp=203.0.113.7", "203.0.113.7"],
    ["ip mismatched! callerIp=2001:db8::1. check out registered ips.", "2001:db8::1"],
    ["ip mismatched! callerIp=null. check out registered ips.", "The caller's IP address is not in"],
    ["ip mismatched!", "The caller's IP address is not in"],
    [
      "domain mismatched! caller=https://example.com:8080. check out registered web domains.",
      "https://example.com:8080",
    ],
    ["domain mismatched! caller=https://한글.example. check out registered web domains.", "domain of the caller"],
    ["domain mismatched! caller=. check out registered web domains.", "domain of the caller"],
    ["android keyhash mismatched! caller=null. check out registered hashes.", "key hash of the caller"],
    ["ios bundle id mismatched! caller=com.example.app. check out registered ids.", "com.example.app"],
    ["appKeyType is NATIVE_APP_KEY. but expected [REST_API_KEY, ADMIN_KEY]", "REST_API_KEY, ADMIN_KEY"],
  ])("tells %s", (message, part) => {
    const hint = numberHintOf({ code: -401, message });

    expect(hint).toContain(part);
    expect(hint).not.toMatch(/null|`(ip|domain|hash|id|kinds?)`/);
  });

  test("names the address at kauth, too, and each consent item that is off", () => {
    const ip = "ip mismatched! callerIp=203.0.113.7. check out registered ips.";
    const off = "App disabled [friends,talk_message] scopes for [TALK_FRIENDS] API on developers.kakao.com.";

    expect(koeHintOf({ code: "KOE127", message: ip })).toContain("203.0.113.7");
    expect(numberHintOf({ code: -3, message: off })).toMatch(/`friends` \(.+\), `talk_message` \(/);
  });
});

describe("a hint", () => {
  test("names the consent items that are missing", () => {
    const body = { code: -402, required_scopes: ["talk_message", "friends"] };

    expect(numberHintOf({ code: -402, message: "insufficient scopes.", body })).toContain(
      "Request `talk_message` (Send message in KakaoTalk), `friends` (Friends List",
    );
  });

  test("repeats nothing of a body that has another form than a name", () => {
    const hints = { codes: { "-1": "Ask for {scope}." } };

    expect(findHint(hints, { code: -1, body: { scope: "a<b>\n" } })).toBe("Ask for `scope`.");
    expect(findHint(hints, { code: -1, body: "text" })).toBe("Ask for `scope`.");
  });

  test("is that of the code when the message is unheard of or missing", () => {
    expect(numberHintOf({ code: -401, message: "something new" })).toBe(numberHints.codes["-401"]);
    expect(numberHintOf({ code: -401 })).toBe(numberHints.codes["-401"]);
  });

  test("reaches the error that unwrap() throws", async () => {
    const fetch = () =>
      Promise.resolve(
        Response.json(
          { code: -401, msg: "ip mismatched! callerIp=203.0.113.7. check out registered ips." },
          { status: 401 },
        ),
      );

    const call = unwrap(createKapiClient({ adminKey: "key", fetch }).GET("/v1/user/ids"));

    await expect(call).rejects.toBeInstanceOf(KakaoApiError);
    await expect(call).rejects.toMatchObject({
      hint: expect.stringContaining("203.0.113.7 is not in the allowed IP list") as string,
    });
  });
});

describe("a hint in Korean", () => {
  test.each([
    ["numbers", numberHints, koreanNumber],
    ["KOE codes", koeHints, koreanKoe],
    ["names", nameHints, koreanName],
  ])("is there for all %s and their messages", (_, english, { hints, hintOf }) => {
    const patterns = ({ messages = {} }: typeof english) =>
      Object.entries(messages).map(([code, causes]) => [code, causes.map(([pattern]) => pattern)]);

    expect(Object.keys(hints.codes)).toEqual(Object.keys(english.codes));
    expect(patterns(hints)).toEqual(patterns(english));
    for (const code of Object.keys(hints.codes)) expect(hintOf({ code })).toMatch(/[가-힣].*\.$/);
  });

  test("is that of a client with the language", async () => {
    const body = { code: -402, msg: "insufficient scopes.", required_scopes: ["friends"] };
    const fetch = () => Promise.resolve(Response.json(body, { status: 403 }));

    const call = unwrap(createKapiClient({ accessToken: "token", language: "ko", fetch }).GET("/v1/api/talk/friends"));

    await expect(call).rejects.toThrow(/^listFriends: HTTP 403, -402, insufficient scopes\.: 호출에 필요한 동의항목/);
    await expect(call).rejects.toMatchObject({
      hint: expect.stringContaining("`friends` (카카오 서비스 내 친구목록") as string,
      docsUrl: expect.stringMatching(/\/ko\/errors\/-402\.html$/) as string,
    });
  });

  test("is not there in other languages", () => {
    expect(() => createKapiClient({ language: "fr" as "ko" })).toThrow("createKakao: language: expected en or ko");
  });
});
