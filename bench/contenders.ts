import axios from "axios";
import createOpenapiClient from "openapi-fetch";
import { createKapiClient } from "../generated/clients/kapi.js";
import type { paths } from "../generated/types/kapi.js";

/** One way of calling, by the name of the case; each returns the body of the response. */
export type Contender = Readonly<Record<string, () => Promise<unknown>>>;

const home = "https://kapi.kakao.com";
const authorization = { Authorization: "Bearer token" };
const channels = ["_frxjem", "_xnrxjem"];
const keys = ["kakao_account.email"];
const template = { object_type: "text", text: "hi", link: {} } as const;
const form = "application/x-www-form-urlencoded;charset=utf-8";

function getByHand(path: string, query: Record<string, string>): Promise<Response> {
  return fetch(`${home}${path}?${new URLSearchParams(query)}`, { headers: authorization });
}

/** Reads the body of a success or failure, told apart by the status, as the client does. */
async function read(response: Response): Promise<{ data?: unknown; error?: unknown }> {
  const body = (await response.json()) as unknown;
  return response.ok ? { data: body } : { error: body };
}

/** Reads like {@link read}, but keeps every digit of a large integer, as a string: the fastest of the usual ways. */
async function readDigits(response: Response): Promise<{ data?: unknown; error?: unknown }> {
  const text = await response.text();
  const body = JSON.parse(text.replace(/([[:,]\s*)(-?\d{16,})(?=\s*[,\]}])/g, '$1"$2"')) as unknown;
  return response.ok ? { data: body } : { error: body };
}

const byHand: Contender = {
  "plain GET": async () => (await read(await getByHand("/v2/user/me", { secure_resource: "true" }))).data,
  "comma list": async () =>
    (await read(await getByHand("/v2/api/talk/channels", { channel_ids: channels.join(",") }))).data,
  "JSON in query": async () =>
    (await read(await getByHand("/v2/user/me", { property_keys: JSON.stringify(keys) }))).data,
  "JSON in form": async () => {
    const response = await fetch(`${home}/v2/api/talk/memo/default/send`, {
      method: "POST",
      headers: { ...authorization, "Content-Type": form },
      body: new URLSearchParams({ template_object: JSON.stringify(template) }).toString(),
    });
    return (await read(response)).data;
  },
  "list of 5 kB": async () => (await read(await getByHand("/v1/api/talk/friends", { limit: "34" }))).data,
  "19-digit ids": async () => (await readDigits(await getByHand("/v1/api/talk/friends", { limit: "2" }))).data,
  "19-digit ids, rounded": async () => (await read(await getByHand("/v1/api/talk/friends", { limit: "2" }))).data,
  error: async () => (await read(await getByHand("/v1/api/talk/friends", { limit: "2" }))).error,
};

const raw = createOpenapiClient<paths>({
  baseUrl: home,
  headers: authorization,
  // The fetch that stands there when the call is made, not the one when the client was created.
  fetch: (request) => globalThis.fetch(request),
});

const openapiFetch: Contender = {
  "plain GET": async () => (await raw.GET("/v2/user/me", { params: { query: { secure_resource: true } } })).data,
  "comma list": async () =>
    (
      await raw.GET("/v2/api/talk/channels", {
        params: { query: { channel_ids: channels } },
        querySerializer: { array: { style: "form", explode: false } },
      })
    ).data,
  "JSON in query": async () =>
    (
      await raw.GET("/v2/user/me", {
        params: { query: { property_keys: keys } },
        querySerializer: () => `property_keys=${encodeURIComponent(JSON.stringify(keys))}`,
      })
    ).data,
  "JSON in form": async () =>
    (
      await raw.POST("/v2/api/talk/memo/default/send", {
        headers: { "Content-Type": form },
        body: { template_object: template },
        bodySerializer: (body) =>
          new URLSearchParams({ template_object: JSON.stringify(body.template_object) }).toString(),
      })
    ).data,
  "list of 5 kB": async () => (await raw.GET("/v1/api/talk/friends", { params: { query: { limit: 34 } } })).data,
  "19-digit ids": async () => (await raw.GET("/v1/api/talk/friends", { params: { query: { limit: 2 } } })).data,
  "19-digit ids, rounded": async () =>
    (await raw.GET("/v1/api/talk/friends", { params: { query: { limit: 2 } } })).data,
  error: async () => (await raw.GET("/v1/api/talk/friends", { params: { query: { limit: 2 } } })).error,
};

const kapi = createKapiClient({ accessToken: "token" });

const ours: Contender = {
  "plain GET": async () => (await kapi.GET("/v2/user/me", { params: { query: { secure_resource: true } } })).data,
  "comma list": async () =>
    (await kapi.GET("/v2/api/talk/channels", { params: { query: { channel_ids: channels } } })).data,
  "JSON in query": async () => (await kapi.GET("/v2/user/me", { params: { query: { property_keys: keys } } })).data,
  "JSON in form": async () =>
    (await kapi.POST("/v2/api/talk/memo/default/send", { body: { template_object: template } })).data,
  "list of 5 kB": async () => (await kapi.GET("/v1/api/talk/friends", { params: { query: { limit: 34 } } })).data,
  "19-digit ids": async () => (await kapi.GET("/v1/api/talk/friends", { params: { query: { limit: 2 } } })).data,
  "19-digit ids, rounded": async () =>
    (await kapi.GET("/v1/api/talk/friends", { params: { query: { limit: 2 } } })).data,
  error: async () => (await kapi.GET("/v1/api/talk/friends", { params: { query: { limit: 2 } } })).error,
};

const http = axios.create({
  baseURL: home,
  headers: authorization,
  adapter: "fetch",
  env: { fetch: (input: RequestInfo | URL, init?: RequestInit) => globalThis.fetch(input, init) },
  validateStatus: () => true,
});

async function getByAxios(path: string, params: Record<string, unknown>): Promise<unknown> {
  return (await http.get<unknown>(path, { params })).data;
}

const byAxios: Contender = {
  "plain GET": () => getByAxios("/v2/user/me", { secure_resource: true }),
  "comma list": () => getByAxios("/v2/api/talk/channels", { channel_ids: channels.join(",") }),
  "JSON in query": () => getByAxios("/v2/user/me", { property_keys: JSON.stringify(keys) }),
  "JSON in form": async () => {
    const body = new URLSearchParams({ template_object: JSON.stringify(template) });
    return (await http.post<unknown>("/v2/api/talk/memo/default/send", body)).data;
  },
  "list of 5 kB": () => getByAxios("/v1/api/talk/friends", { limit: 34 }),
  "19-digit ids": () => getByAxios("/v1/api/talk/friends", { limit: 2 }),
  "19-digit ids, rounded": () => getByAxios("/v1/api/talk/friends", { limit: 2 }),
  error: () => getByAxios("/v1/api/talk/friends", { limit: 2 }),
};

/** Those that are measured; the first one is what the others are compared with. */
export const contenders: Readonly<Record<string, Contender>> = {
  "hand-written fetch": byHand,
  "kakao-openapi": ours,
  "openapi-fetch": openapiFetch,
  axios: byAxios,
};
