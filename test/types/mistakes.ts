import type { KapiClient } from "../../generated/clients/kapi.js";
import type { KauthClient } from "../../generated/clients/kauth.js";
import type { DapiClient } from "../../generated/clients/dapi.js";
import type { OAuth } from "../../src/oauth/index.js";

/** Shows what people get wrong, as compile errors. */
export async function mistakes(kapi: KapiClient, kauth: KauthClient, dapi: DapiClient, oauth: OAuth): Promise<void> {
  const app = { grant_type: "authorization_code", client_id: "a", code: "c" } as const;
  await kauth.POST("/oauth/token", { body: { ...app, redirect_uri: "https://service.example" } });
  // @ts-expect-error: The field is named redirect_uri.
  await kauth.POST("/oauth/token", { body: { ...app, redirectUri: "https://service.example" } });

  // @ts-expect-error: The redirect URI of the token call is the configured one; it cannot be given again.
  await oauth.exchangeCode({ code: "c", redirectUri: "https://service.example" });

  // @ts-expect-error: A message to oneself takes no admin key.
  await kapi.POST("/v2/api/talk/memo/send", { body: { template_id: 1 }, auth: "adminKey" });

  // @ts-expect-error: Unlinking is a POST.
  await kapi.GET("/v1/user/unlink");

  // @ts-expect-error: A misspelt calendar_id would put the event into the default calendar.
  await kapi.POST("/v2/api/calendar/create/event", { body: { caelndar_id: "a", event: { title: "a" } } });

  await kapi.POST("/v1/api/talk/friends/message/send", { body: { receiver_uuids: ["abc"], template_id: 1 } });
  // @ts-expect-error: UUIDs of friends are text, user IDs are numbers.
  await kapi.POST("/v1/api/talk/friends/message/send", { body: { receiver_uuids: [1], template_id: 1 } });

  const { data } = await dapi.GET("/v2/local/search/keyword.{format}", {
    params: { path: { format: "json" }, query: { query: "카카오" } },
  });
  data?.documents[0]?.x satisfies string | undefined;
  data?.meta.is_end satisfies boolean | undefined;

  // @ts-expect-error: Elements may be missing: the list of friends is not always there.
  (await kapi.GET("/v1/api/talk/friends")).data?.elements.length;
}
