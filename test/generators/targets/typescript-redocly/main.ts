import { createClient, OPERATIONS, type Ops } from "./kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const user = createClient<Ops>(OPERATIONS, { serverUrl: KAKAO_URL, auth: { bearer: ACCESS_TOKEN } });
const app = createClient<Ops>(OPERATIONS, {
  serverUrl: KAKAO_URL,
  auth: { apiKey: { adminKey: `KakaoAK ${ADMIN_KEY}` } },
});

await attempt(() => user.getUserMe({ query: { property_keys: PROPERTY_KEYS } }));
await attempt(() => user.sendMemoDefault({ body: new URLSearchParams({ template_object: TEMPLATE_OBJECT }) }));
await attempt(() => user.getTalkChannels({ query: { channel_ids: ["_frxjem", "_xnrxjem"] } }));
const ids = await app.listUserIds({ query: { limit: 3 } });
console.log("id:", ids.elements[0]);

function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => console.error(error));
}
