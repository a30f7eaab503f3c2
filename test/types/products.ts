// Checked by the compiler, never run: what the types of the larger products promise.
import type { Kakao } from "../../generated/clients/index.js";
import type { AddressSearchResult, ErrorText } from "../../generated/clients/dapi.js";
import type { KauthErrorName, TokenSet } from "../../generated/clients/kauth.js";
import { expectType } from "./expect-type.js";

declare const kakao: Kakao;

export async function messageTemplates(): Promise<void> {
  const path = "/v2/api/talk/memo/default/send";
  const link = { web_url: "https://example.com" };

  await kakao.kapi.POST(path, { body: { template_object: { object_type: "text", text: "hi", link } } });
  // @ts-expect-error: an object_type that no template has
  await kakao.kapi.POST(path, { body: { template_object: { object_type: "txt", text: "hi", link } } });
  await kakao.kapi.POST(path, {
    // @ts-expect-error: a misspelt member
    body: { template_object: { object_type: "text", text: "hi", link, buttton_title: "" } },
  });
  // @ts-expect-error: a misspelt member, one level down
  await kakao.kapi.POST(path, { body: { template_object: { object_type: "text", text: "hi", link: { weburl: "" } } } });
  // @ts-expect-error: the text is required
  await kakao.kapi.POST(path, { body: { template_object: { object_type: "text", link } } });
  // @ts-expect-error: an object, not JSON text
  await kakao.kapi.POST(path, { body: { template_object: JSON.stringify({ object_type: "text", text: "hi", link }) } });
}

export async function tokens(): Promise<void> {
  const app = { client_id: "key", client_secret: "secret" };
  const tokens = await kakao.kauth.POST("/oauth/token", {
    body: { grant_type: "authorization_code", code: "code", redirect_uri: "https://example.com/oauth", ...app },
  });
  if (tokens.error) {
    if (typeof tokens.error === "string") return;
    expectType<KauthErrorName | (string & {})>()(tokens.error.error);
    return;
  }
  expectType<TokenSet>()(tokens.data);
  expectType<string | undefined>()(tokens.data.refresh_token);

  // @ts-expect-error: the code is required for this grant
  await kakao.kauth.POST("/oauth/token", { body: { grant_type: "authorization_code", redirect_uri: "", ...app } });
  await kakao.kauth.POST("/oauth/token", {
    // @ts-expect-error: redirectUri is written redirect_uri
    body: { grant_type: "authorization_code", code: "code", redirectUri: "https://example.com/oauth", ...app },
  });
  await kakao.kauth.POST("/oauth/token", {
    // @ts-expect-error: a refresh takes no code
    body: { grant_type: "refresh_token", refresh_token: "", code: "", ...app },
  });
}

export async function coordinates(): Promise<void> {
  const params = { path: { format: "json" as const }, query: { query: "판교역로 166" } };
  const addresses = await kakao.dapi.GET("/v2/local/search/address.{format}", { params });
  if (addresses.error) {
    if (typeof addresses.error === "string") return;
    expectType<string>()(addresses.error.message);
    return;
  }
  expectType<AddressSearchResult>()(addresses.data);
}

export async function noBody(): Promise<void> {
  const { error } = await kakao.kauth.GET("/.well-known/jwks.json");
  expectType<ErrorText | undefined>()(error);
}
