import createClient from "openapi-fetch";
import type { paths } from "./kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const client = (Authorization: string) =>
  createClient<paths>({
    baseUrl: KAKAO_URL,
    headers: { Authorization },
    querySerializer: { array: { style: "form", explode: false } },
  });
const user = client(`Bearer ${ACCESS_TOKEN}`);
const app = client(`KakaoAK ${ADMIN_KEY}`);

await user.GET("/v2/user/me", { params: { query: { property_keys: PROPERTY_KEYS } } });
await user.POST("/v2/api/talk/memo/default/send", {
  body: { template_object: TEMPLATE_OBJECT },
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
await user.GET("/v2/api/talk/channels", { params: { query: { channel_ids: ["_frxjem", "_xnrxjem"] } } });
const ids = await app.GET("/v1/user/ids", { params: { query: { limit: 3 } } });
console.log("id:", ids.data?.elements[0]);
