import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call, Handler } from "../operation.js";
import { missing } from "./missing.js";
import type { StoredToken } from "./state.js";

/** Registers a token; it never expires (choice push-lifetime). */
export const registerPushToken: Handler<"registerPushToken"> = ({ world, arguments: sent }) => {
  const { uuid, device_id: deviceId, push_type: pushType, push_token: pushToken } = sent;
  for (const name of ["device_id", "push_token"] as const) if (sent[name] === "") throw missing(name);
  const { app, push } = world.state;
  if (!app.push.includes(pushType)) {
    const param = `appName=${app.id}, uid=${uuid}, did=${deviceId}, pushType=${pushType}, pushToken=${pushToken}`;
    throw kapiFailure(-2, `[${app.name}] Invalid Kpusher Param. ( ${param} )`);
  }
  const key = JSON.stringify([uuid, deviceId, pushType]);
  const now = world.timestamp();
  push.tokens.set(key, {
    uuid,
    device_id: deviceId,
    push_type: pushType,
    push_token: pushToken,
    created_at: push.tokens.get(key)?.created_at ?? now,
    updated_at: now,
  });
  return -1;
};

/** Returns the tokens of users. */
export function listTokens(call: Call<"getPushTokens" | "postPushTokens">): components["schemas"]["PushToken"][] {
  const { uuid, uuids } = call.arguments as { readonly uuid?: string; readonly uuids?: readonly string[] };
  const wanted = uuids ?? (uuid === undefined ? undefined : [uuid]);
  if (!wanted) throw missing("uuid");
  return [...call.world.state.push.tokens.values()].filter((token) => wanted.includes(token.uuid));
}

/** Removes tokens of a user: those of a device or a service if the call names it. What is unknown counts as removed. */
export const deregisterPushToken: Handler<"deregisterPushToken"> = ({ world, arguments: sent }) => {
  const { tokens } = world.state.push;
  for (const [key, token] of tokens) if (isMeant(token, sent)) tokens.delete(key);
  return undefined;
};

function isMeant(token: StoredToken, sent: Call<"deregisterPushToken">["arguments"]): boolean {
  const { uuid, device_id: deviceId = token.device_id, push_type: pushType = token.push_type } = sent;
  return token.uuid === uuid && token.device_id === deviceId && token.push_type === pushType;
}
