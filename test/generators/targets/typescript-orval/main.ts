import { getTalkChannels, getUserMe, listUserIds, sendMemoDefault } from "./kapi/kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const user = { headers: { Authorization: `Bearer ${ACCESS_TOKEN}` } };
const app = { headers: { Authorization: `KakaoAK ${ADMIN_KEY}` } };

// The URLs are relative, as a browser takes them.
const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(typeof url === "string" ? KAKAO_URL + url : url, init);

await attempt(() => getUserMe({ property_keys: PROPERTY_KEYS }, user));
await attempt(() => sendMemoDefault({ template_object: TEMPLATE_OBJECT }, user));
await attempt(() => getTalkChannels({ channel_ids: ["_frxjem", "_xnrxjem"] }, user));
const ids = await listUserIds({ limit: 3 }, app);
if (ids.status === 200) console.log("id:", ids.data.elements[0]);

function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => console.error(error));
}
