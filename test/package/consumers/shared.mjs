// What every runtime does with the installed package; each has a script of its own that tells it the addresses.
import { createKakao, KakaoResponseError } from "kakao-openapi";
import { createApiStatusClient } from "kakao-openapi/api-status";
import { createKapiClient } from "kakao-openapi/kapi";

const accessToken = "${ACCESS_TOKEN}";
const params = { query: { channel_ids: ["_frxjem", "_xnrxjem", "_Brxjem"] } };

export async function callAll({ kapi, apiStatus, redirecting, entries }) {
  const baseUrls = { kapi, apiStatus };
  const { data } = await createKakao({ accessToken, baseUrls }).kapi.GET("/v2/api/talk/channels", { params });
  const status = await createApiStatusClient({ baseUrls }).GET("/api/health/current", {
    params: { query: { product: ["login"] } },
  });
  return {
    user: data.user_id,
    login: status.data.statuses[0].status,
    redirected: await callRedirected(redirecting),
    entries,
  };
}

/** Calls a server that sends the call on to another origin, and tells the status at its end, or how it was refused. */
export async function callRedirected(address) {
  const client = createKapiClient({ accessToken, baseUrls: { kapi: address } });
  try {
    const { response } = await client.GET("/v2/api/talk/channels", { params });
    return response.status;
  } catch (error) {
    if (!(error instanceof KakaoResponseError)) throw error;
    return `${error.status}: ${error.message}`;
  }
}
