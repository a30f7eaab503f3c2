// Checked by the compiler, never run: each @ts-expect-error must be an error, everything else must not.
import type { Int64, Kakao } from "../../generated/clients/index.js";
import type { AddressDocument, Place } from "../../generated/clients/dapi.js";
import type { CalendarEventSummary, Friend, ShippingAddress } from "../../generated/clients/kapi.js";
import { expectType } from "./expect-type.js";

declare const kakao: Kakao;

export async function items(): Promise<void> {
  // The list may be null or left out; its items are not.
  for await (const friend of kakao.kapi.paginate("GET", "/v1/api/talk/friends")) expectType<Friend>()(friend);
  for await (const id of kakao.kapi.paginate("GET", "/v1/user/ids")) expectType<Int64>()(id);
  for await (const id of kakao.kapi.paginate("POST", "/v1/user/ids", { body: { limit: 100 } })) expectType<Int64>()(id);
  for await (const event of kakao.kapi.paginate("GET", "/v2/api/calendar/events"))
    expectType<CalendarEventSummary>()(event);
  for await (const address of kakao.kapi.paginate("GET", "/v1/user/shipping_address"))
    expectType<ShippingAddress>()(address);

  const params = { path: { format: "json" as const }, query: { query: "a" } };
  for await (const place of kakao.dapi.paginate("GET", "/v2/local/search/keyword.{format}", { params }))
    expectType<Place>()(place);
  const addresses = kakao.dapi.paginate("GET", "/v2/local/search/address.{format}", { params });
  expectType<AsyncGenerator<AddressDocument, void, undefined>>()(addresses);
}

export function settings(): void {
  const { signal } = new AbortController();
  kakao.kapi.paginate("GET", "/v1/user/ids", { auth: "adminKey", signal, headers: { "x-trace": "1" } });
}

export function mistakes(): void {
  // @ts-expect-error: one response has it all
  kakao.kapi.paginate("GET", "/v2/user/me");
  // @ts-expect-error: there is no POST form of this list
  kakao.kapi.paginate("POST", "/v1/api/talk/friends");
  // @ts-expect-error: no operation of this method is paged
  kakao.kapi.paginate("PUT", "/v1/user/ids");
  // @ts-expect-error: a misspelt path
  kakao.kapi.paginate("GET", "/v1/api/talk/freinds");
  // @ts-expect-error: a misspelt parameter beside a right one
  kakao.kapi.paginate("GET", "/v1/api/talk/friends", { params: { query: { limit: 3, ofset: 3 } } });
  // @ts-expect-error: a misspelt option
  kakao.kapi.paginate("GET", "/v1/api/talk/friends", { param: {} });
  // @ts-expect-error: a misspelt field
  kakao.kapi.paginate("POST", "/v1/user/ids", { body: { from: 1 } });
  // @ts-expect-error: a body for the form that has none
  kakao.kapi.paginate("GET", "/v1/user/ids", { body: { limit: 1 } });
  // @ts-expect-error: this operation takes an access token
  kakao.kapi.paginate("GET", "/v1/api/talk/friends", { auth: "adminKey" });
  // @ts-expect-error: pages are read as JSON
  kakao.kapi.paginate("GET", "/v1/api/talk/friends", { parseAs: "text" });
  // @ts-expect-error: the words to search for are required
  kakao.dapi.paginate("GET", "/v2/search/web");
  // @ts-expect-error: an API without lists in pages
  kakao.kauth.paginate("GET", "/oauth/authorize");
}
