// The script of a project that installed the package: compiled there, run there.
import { createKakao, KakaoAuthConfigError } from "kakao-openapi";
import { createKapiClient, type TalkChannelRelation } from "kakao-openapi/kapi";

declare const process: { env: Record<string, string> };

const baseUrls = { kapi: process.env["KAPI"], apiStatus: process.env["API_STATUS"] };
const kakao = createKakao({ accessToken: "${ACCESS_TOKEN}", baseUrls });

async function main(): Promise<void> {
  const channels = await kakao.kapi.GET("/v2/api/talk/channels", {
    params: { query: { channel_ids: ["_frxjem", "_xnrxjem", "_Brxjem"] } },
  });
  if (channels.error) throw new Error(typeof channels.error === "string" ? channels.error : channels.error.msg);
  const relations: TalkChannelRelation[] = channels.data.channels ?? [];

  const status = await kakao.apiStatus.GET("/api/health/current", { params: { query: { product: ["login"] } } });
  const login = status.data?.statuses.find(({ productId }) => productId === "login");

  const refused: unknown = await createKapiClient()
    .GET("/v1/api/talk/profile")
    .catch((error: unknown) => error instanceof KakaoAuthConfigError);

  // @ts-expect-error: the misspelt member must be an error for users of the package too
  relations[0]?.channelUuid;

  console.log(
    JSON.stringify({
      user: channels.data.user_id,
      relation: relations[0]?.relation,
      login: login?.status,
      refused,
    }),
  );
}

void main();
