import { getTalkChannels, getUserMe, listUserIds, sendMemoDefault } from "./kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const user = { baseURL: KAKAO_URL, headers: { Authorization: `Bearer ${ACCESS_TOKEN}` } };
const app = { baseURL: KAKAO_URL, headers: { Authorization: `KakaoAK ${ADMIN_KEY}` } };

await attempt(() => getUserMe({ property_keys: PROPERTY_KEYS }, user));
await attempt(() => sendMemoDefault({ template_object: TEMPLATE_OBJECT }, user));
await attempt(() => getTalkChannels({ channel_ids: ["_frxjem", "_xnrxjem"] }, user));
const ids = await listUserIds({ limit: 3 }, app);
console.log("id:", ids.elements[0]);

function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => console.error(error));
}
