// Checked by the compiler, never run.
import type { Int64, Kakao } from "../../generated/clients/index.js";
import { expectType } from "./expect-type.js";

declare const kakao: Kakao;

export async function largeIds(): Promise<void> {
  const params = { query: { target_ids: [1376016924429759243n, 7], target_id_type: "user_id" as const } };
  const profiles = await kakao.kapi.GET("/v2/api/talk/profiles", { params });
  expectType<Int64 | undefined>()(profiles.data?.targets[0]?.user_id);

  const friends = await kakao.kapi.GET("/v1/api/talk/friends");
  expectType<Int64 | null | undefined>()(friends.data?.elements?.[0]?.id);
  // A count is no ID: it is a number.
  expectType<number | undefined>()(friends.data?.total_count);
}
