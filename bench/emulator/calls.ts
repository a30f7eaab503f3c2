import type { ApiName } from "../../generated/apis.js";
import type { EmulatedId } from "../../src/emulator/operation.js";

/** A call that is made over and over. */
export interface BenchCall {
  readonly operationId: EmulatedId;
  readonly api: ApiName;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What calls need that only a running emulator can say; the other servers take anything. */
export interface Credentials {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** UUID of a friend. */
  readonly friend: string;
  readonly fileId: number;
}

/** What stands for the credentials at servers that look at none. */
export const anyCredentials: Credentials = {
  accessToken: "a".repeat(64),
  refreshToken: "b".repeat(64),
  friend: "abcdefg0001",
  fileId: 1,
};

const restApiKey = "00000000000000000000000000000001";
const text = JSON.stringify({ object_type: "text", text: "hi", link: { web_url: "https://example.com" } });
const redirectUri = "http://localhost:3000/oauth";

/** Returns the calls: operations of every product that keeps a state, or finds something. */
export function callsWith({ accessToken, refreshToken, friend, fileId }: Credentials): readonly BenchCall[] {
  const token = { authorization: `Bearer ${accessToken}` };
  const key = { authorization: `KakaoAK ${restApiKey}` };
  const adminKey = { authorization: "KakaoAK 00000000000000000000000000000004" };
  const login = { client_id: restApiKey, redirect_uri: redirectUri };
  const secret = "00000000000000000000000000000009";
  const refresh = { ...login, grant_type: "refresh_token", refresh_token: refreshToken, client_secret: secret };
  const event = { title: "a", time: { start_at: "2026-01-05T03:00:00Z", end_at: "2026-01-05T06:00:00Z" } };
  const period = { from: "2026-01-01T00:00:00Z", to: "2026-01-31T00:00:00Z" };
  const member = { id: "4000000001", field: { age: 19 } };
  const device = { uuid: "1234", device_id: "d", push_type: "fcm", push_token: "t".repeat(140) };
  const push = { for_fcm: { custom_field: { article_id: 111 }, notification: { title: "a", body: "b" } } };
  const stop = { x: 127.11, y: 37.39 };
  return [
    get("authorize", "kauth", "/oauth/authorize", {}, { ...login, response_type: "code" }),
    post("requestToken", "kauth", "/oauth/token", {}, refresh),
    get("getJwks", "kauth", "/.well-known/jwks.json", {}),
    get("getUserMe", "kapi", "/v2/user/me", token),
    get("getAccessTokenInfo", "kapi", "/v1/user/access_token_info", token),
    get("getScopes", "kapi", "/v2/user/scopes", token),
    get("listUserIds", "kapi", "/v1/user/ids", adminKey),
    get("getTalkProfile", "kapi", "/v1/api/talk/profile", token),
    get("listFriends", "kapi", "/v1/api/talk/friends", token, { limit: "3" }),
    post("sendMemoDefault", "kapi", "/v2/api/talk/memo/default/send", token, { template_object: text }),
    post("sendFriendsMessageDefault", "kapi", "/v1/api/talk/friends/message/default/send", token, {
      receiver_uuids: JSON.stringify([friend]),
      template_object: text,
    }),
    get("getTalkChannels", "kapi", "/v2/api/talk/channels", token),
    postJson("updateTargetUsers", "kapi", "/v1/talkchannel/update/target_users", key, {
      file_id: fileId,
      channel_public_id: "_ryan",
      user_type: "app",
      users: [member],
    }),
    get("listEvents", "kapi", "/v2/api/calendar/events", token, period),
    post("createEvent", "kapi", "/v2/api/calendar/create/event", token, { event: JSON.stringify(event) }),
    get("listHolidays", "kapi", "/v2/api/calendar/holidays", adminKey, period),
    post("registerPushToken", "kapi", "/v2/push/register", adminKey, device),
    post("sendPush", "kapi", "/v2/push/send", adminKey, { uuids: '["1234"]', push_message: JSON.stringify(push) }),
    get("searchAddress", "dapi", "/v2/local/search/address.json", key, { query: "판교역로 166" }),
    get("searchPlaceByKeyword", "dapi", "/v2/local/search/keyword.json", key, { query: "카카오" }),
    get("convertCoordToAddress", "dapi", "/v2/local/geo/coord2address.json", key, { x: "127.11", y: "37.395" }),
    get("searchWeb", "dapi", "/v2/search/web", key, { query: "카카오" }),
    get("getDirections", "navi", "/v1/directions", key, { origin: "127.11,37.39", destination: "127.1,37.4" }),
    postJson("getWaypointDirections", "navi", "/v1/waypoints/directions", key, {
      origin: stop,
      destination: { x: 127.1, y: 37.4 },
      waypoints: [{ name: "a", x: 127.105, y: 37.395 }],
    }),
  ];
}

type Headers = BenchCall["headers"];
type Texts = Readonly<Record<string, string>>;

function get(operationId: EmulatedId, api: ApiName, path: string, headers: Headers, query: Texts = {}): BenchCall {
  const search = new URLSearchParams(query).toString();
  const whole = search === "" ? path : `${path}?${search}`;
  return { operationId, api, method: "GET", path: whole, headers, body: "" };
}

function post(operationId: EmulatedId, api: ApiName, path: string, headers: Headers, form: Texts): BenchCall {
  const type = { "content-type": "application/x-www-form-urlencoded;charset=utf-8" };
  const body = new URLSearchParams(form).toString();
  return { operationId, api, method: "POST", path, headers: { ...headers, ...type }, body };
}

function postJson(operationId: EmulatedId, api: ApiName, path: string, headers: Headers, value: object): BenchCall {
  const type = { "content-type": "application/json" };
  const body = JSON.stringify(value);
  return { operationId, api, method: "POST", path, headers: { ...headers, ...type }, body };
}
