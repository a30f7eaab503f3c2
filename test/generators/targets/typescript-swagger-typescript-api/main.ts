import { Api } from "./kapi/kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const client = (Authorization: string) =>
  new Api({ baseUrl: KAKAO_URL, baseApiParams: { headers: { Authorization } } });
const user = client(`Bearer ${ACCESS_TOKEN}`);
const app = client(`KakaoAK ${ADMIN_KEY}`);

await attempt(() => user.v2.getUserMe({ property_keys: PROPERTY_KEYS }));
await attempt(() => user.v2.sendMemoDefault({ template_object: TEMPLATE_OBJECT }));
await attempt(() => user.v2.getTalkChannels({ channel_ids: ["_frxjem", "_xnrxjem"] }));
const ids = await app.v1.listUserIds({ limit: 3 });
console.log("id:", ids.data.elements[0]);

function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => console.error(error));
}
