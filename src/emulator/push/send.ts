import { kapiFailure } from "../failure.js";
import type { Call, Handler } from "../operation.js";
import type { SentPush } from "./state.js";

/** How many pushes the log remembers. */
const longest = 1000;

type Receiver = Pick<SentPush, "uuid" | "deviceId" | "pushType" | "pushToken">;

/** Sends a push to the devices of users; each gets the part of the message for its service. */
export const sendPush: Handler<"sendPush"> = (call) => {
  const { world, arguments: sent } = call;
  const { for_apns: apns, for_fcm: fcm } = sent.push_message;
  const parts = { apns, fcm };
  const receivers = sent.bypass === true ? namedReceivers(call) : registeredReceivers(call);
  if (receivers.length === 0) {
    const user = sent.bypass === true ? "" : (sent.uuids[0] ?? "");
    const who = `( appId=${world.state.app.id}, receiverUserId=${user} )`;
    throw kapiFailure(-901, `push token for ${who} does not exist.`);
  }
  const pushes = receivers.flatMap((receiver): SentPush[] => {
    const message = parts[receiver.pushType];
    return message ? [{ id: world.nextNumber(), time: world.timestamp(), ...receiver, message }] : [];
  });
  world.state.push.sent = [...world.state.push.sent, ...pushes].slice(-longest);
  return undefined;
};

// Users without a token are left out, unless nobody has one (choice push-receivers).
function registeredReceivers({ world, arguments: { uuids } }: Call<"sendPush">): Receiver[] {
  const tokens = [...world.state.push.tokens.values()].filter(({ uuid }) => uuids.includes(uuid));
  return tokens.map(({ uuid, device_id: deviceId, push_type: pushType, push_token: pushToken }) => ({
    uuid,
    deviceId,
    pushType,
    pushToken,
  }));
}

/** Lists the tokens in the call itself, for each user. */
function namedReceivers({ arguments: { uuids, push_message: message } }: Call<"sendPush">): Receiver[] {
  const { for_apns: apns, for_fcm: fcm } = message;
  const named = [
    { pushType: "apns", pushToken: apns?.push_token },
    { pushType: "fcm", pushToken: fcm?.push_token },
  ] as const;
  return uuids.flatMap((uuid) =>
    named.flatMap(({ pushType, pushToken }) => (pushToken === undefined ? [] : [{ uuid, pushType, pushToken }])),
  );
}
