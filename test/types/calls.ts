// Checked by the compiler, never run: each @ts-expect-error must be an error, everything else must not.
import { createKakao, type Kakao } from "../../generated/clients/index.js";
import type {
  KnownChannelRelation,
  ErrorText,
  Friend,
  FriendList,
  KapiClient,
  KapiErrorCode,
} from "../../generated/clients/kapi.js";
import { type Equal, expectType } from "./expect-type.js";

declare const kakao: Kakao;

export async function data(): Promise<void> {
  const friends = await kakao.kapi.GET("/v1/api/talk/friends", { params: { query: { limit: 3, order: "desc" } } });
  if (friends.error) {
    // A gateway may respond with HTML in place of Kakao.
    if (typeof friends.error === "string") {
      expectType<ErrorText>()(friends.error);
      return;
    }
    expectType<KapiErrorCode>()(friends.error.code);
    // A known code is named, another one compiles too.
    friends.error.code === -402;
    friends.error.code === -99999;
    if ("required_scopes" in friends.error) expectType<string[] | undefined>()(friends.error.required_scopes);
    return;
  }
  expectType<FriendList>()(friends.data);
  expectType<Friend[] | null | undefined>()(friends.data.elements);
  // @ts-expect-error: elements may be absent
  friends.data.elements.length;
  // @ts-expect-error: the member is called total_count
  friends.data.totalCount;
}

export async function openEnums(): Promise<void> {
  const { data: relations } = await kakao.kapi.GET("/v2/api/talk/channels");
  const relation = relations?.channels?.[0]?.relation;
  expectType<KnownChannelRelation | (string & {}) | undefined>()(relation);
  // Kakao may add values: a known one is named, another one compiles too.
  relation === "ADDED";
  relation === "SOMETHING_NEW";
}

export async function emptyResponse(): Promise<void> {
  const { data: nothing } = await kakao.kapi.POST("/v1/talkchannel/delete/target_users", {
    body: { file_id: 1, channel_public_id: "_a", user_type: "app", user_ids: ["1"] },
  });
  expectType<undefined>()(nothing);
}

export async function text(): Promise<void> {
  const { data: body } = await kakao.apiStatus.GET("/api/health/current", { parseAs: "text" });
  expectType<string | undefined>()(body);
}

export async function mistakes(): Promise<void> {
  // @ts-expect-error: a misspelt parameter beside a right one
  await kakao.kapi.GET("/v1/api/talk/friends", { params: { query: { limit: 3, ofset: 3 } } });
  // @ts-expect-error: a misspelt option
  await kakao.kapi.GET("/v1/api/talk/friends", { param: { query: { limit: 3 } } });
  // @ts-expect-error: a value that the enum does not have
  await kakao.kapi.GET("/v1/api/talk/friends", { params: { query: { order: "descending" } } });
  // @ts-expect-error: a list, not a text with commas
  await kakao.kapi.GET("/v2/api/talk/channels", { params: { query: { channel_ids: "_a,_b" } } });
  // @ts-expect-error: target_id_type is required
  await kakao.kapi.GET("/v2/api/talk/profiles", { params: { query: { target_ids: [1] } } });
  // @ts-expect-error: the parameters are required
  await kakao.kapi.GET("/v2/api/talk/profiles");
  // @ts-expect-error: a list of numbers, not JSON text
  await kakao.kapi.POST("/v2/api/talk/profiles", { body: { target_ids: "[1]", target_id_type: "user_id" } });
  await kakao.kapi.POST("/v1/talkchannel/create/target_user_file", {
    // @ts-expect-error: a misspelt field
    body: { channel_public_id: "_a", file_name: "a", shema: {}, schema: {} },
  });
  await kakao.kapi.POST("/v1/talkchannel/create/target_user_file", {
    // @ts-expect-error: a type that a customer field cannot have
    body: { channel_public_id: "_a", file_name: "a", schema: { 연령: "integer" } },
  });
  // @ts-expect-error: this operation takes an access token
  await kakao.kapi.GET("/v1/api/talk/profile", { auth: "adminKey" });
  // @ts-expect-error: there is no POST here
  await kakao.kapi.POST("/v1/api/talk/profile");
  // @ts-expect-error: the operation has no body
  await kakao.kapi.GET("/v1/api/talk/profile", { body: {} });
  // @ts-expect-error: an unknown key
  createKakao({ apiKey: "x" });
  // @ts-expect-error: an API that is not described
  createKakao({ baseUrls: { kapii: "http://localhost" } });
}

export function theCheckItself(): void {
  // @ts-expect-error: a number is no string
  expectType<string>()(1 as number);
}

export type Members = Equal<
  keyof KapiClient,
  "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "use" | "eject" | "paginate"
>;
export const members: Members = true;
