import { ChannelApi, Configuration, MessageApi, UserApi } from "./kapi";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const user = new Configuration({ basePath: KAKAO_URL, accessToken: `Bearer ${ACCESS_TOKEN}` });
const app = new Configuration({ basePath: KAKAO_URL, apiKey: `KakaoAK ${ADMIN_KEY}` });

await attempt(() => new UserApi(user).getUserMe({ propertyKeys: PROPERTY_KEYS }));
await attempt(() => new MessageApi(user).sendMemoDefault({ templateObject: TEMPLATE_OBJECT }));
await attempt(() => new ChannelApi(user).getTalkChannels({ channelIds: ["_frxjem", "_xnrxjem"] }));
const ids = await new UserApi(app).listUserIds({ limit: 3 });
console.log("id:", ids.elements[0]);

function attempt(call: () => Promise<unknown>): Promise<unknown> {
  return call().catch((error: unknown) => console.error(error));
}
