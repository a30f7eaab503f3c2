import { getTalkChannels, getUserMe, listUserIds, sendMemoDefault } from "./kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const user = { baseUrl: KAKAO_URL, headers: { Authorization: `Bearer ${ACCESS_TOKEN}` } };
const app = { baseUrl: KAKAO_URL, headers: { Authorization: `KakaoAK ${ADMIN_KEY}` } };

await attempt(() => getUserMe({ propertyKeys: PROPERTY_KEYS }, user));
await attempt(() => sendMemoDefault({ template_object: TEMPLATE_OBJECT }, user));
await attempt(() => getTalkChannels({ channelIds: ["_frxjem", "_xnrxjem"] }, user));
const ids = await listUserIds({ limit: 3 }, app);
if (ids.status === 200) console.log("id:", ids.data.elements[0]);

function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => console.error(error));
}
