import type { components } from "../../../generated/types/kapi.js";
import type { Int64 } from "../../json.js";
import { kapiFailure } from "../failure.js";
import type { Call } from "../operation.js";
import { isLinked } from "../target-user.js";
import { withinQuota } from "../world/quota.js";

type UserIdList = components["schemas"]["UserIdList"];

/** Returns a page of the users of the app; `from_id` is part of its page. */
export function listIds({ world, server, arguments: sent }: Call<"listUserIds" | "postUserIds">): UserIdList {
  if (!withinQuota(world, "user-ids")) throw kapiFailure(-10, "API limit has been exceeded.", { status: 429 });
  const { limit = 100, from_id: fromId, order = "asc" } = sent;
  const sign = order === "asc" ? 1 : -1;
  const ids = [...world.state.users.values()].filter(isLinked).map(({ id }) => id);
  ids.sort((one, other) => sign * compare(one, other));
  const start = fromId === undefined ? 0 : ids.findIndex((id) => sign * compare(id, fromId) >= 0);
  const first = start < 0 ? ids.length : start;
  const elements = ids.slice(first, first + limit);
  const url = (from: Int64 | undefined, direction: "asc" | "desc") =>
    from === undefined
      ? null
      : `${server.baseUrls.kapi}/v1/user/ids?limit=${limit}&order=${direction}&from_id=${String(from)}`;
  const [before, after] = [ids[first - 1], ids[first + limit]];
  // The page that an ID begins repeats it. A page of one would never get past it (choice from-id).
  const isSingle = limit === 1;
  return {
    elements,
    before_url: before === undefined ? null : url(isSingle ? before : elements[0], order === "asc" ? "desc" : "asc"),
    after_url: after === undefined ? null : url(isSingle ? after : elements.at(-1), order),
  };
}

function compare(one: Int64, other: Int64): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
