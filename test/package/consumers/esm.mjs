import { createKakao } from "kakao-openapi";
import { createApiStatusClient } from "kakao-openapi/api-status";

const baseUrls = { kapi: process.env.KAPI, apiStatus: process.env.API_STATUS };
const { data } = await createKakao({ accessToken: "${ACCESS_TOKEN}", baseUrls }).kapi.GET("/v2/api/talk/channels", {
  params: { query: { channel_ids: ["_frxjem", "_xnrxjem", "_Brxjem"] } },
});
const status = await createApiStatusClient({ baseUrls }).GET("/api/health/current", {
  params: { query: { product: ["login"] } },
});
console.log(JSON.stringify({ user: data.user_id, login: status.data.statuses[0].status }));
