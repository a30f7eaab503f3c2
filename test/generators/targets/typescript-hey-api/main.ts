import { getTalkChannels, getUserMe, listUserIds, sendMemoDefault } from "./kapi";
import { createClient } from "./kapi/client";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const user = createClient({
  baseUrl: KAKAO_URL,
  auth: ({ scheme }) => (scheme === "bearer" ? ACCESS_TOKEN : undefined),
});
const app = createClient({
  baseUrl: KAKAO_URL,
  auth: ({ type }) => (type === "apiKey" ? `KakaoAK ${ADMIN_KEY}` : undefined),
});

await getUserMe({ client: user, query: { property_keys: PROPERTY_KEYS } });
await sendMemoDefault({ client: user, body: { template_object: TEMPLATE_OBJECT } });
await getTalkChannels({ client: user, query: { channel_ids: ["_frxjem", "_xnrxjem"] } });
const ids = await listUserIds({ client: app, query: { limit: 3 } });
console.log("id:", ids.data?.elements[0]);
