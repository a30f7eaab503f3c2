import type { Violation } from "../../contract/violation.js";
import { keysOf } from "../../json-pointer.js";
import type { Failure } from "../failure.js";
import type { Product } from "../operation.js";
import { sendPush } from "./send.js";
import { missing } from "./missing.js";
import { deregisterPushToken, listTokens, registerPushToken } from "./tokens.js";

// Push words what is missing in a way of its own.
function refuse({ pointer, found }: Violation, usual: () => Failure): Failure {
  const [name = "", ...inner] = keysOf(pointer);
  return inner.length === 0 && found === "nothing" ? missing(name) : usual();
}

/** Push notifications: tokens of devices, and a log of what was sent to them. */
export const push: Product = {
  handlers: {
    registerPushToken,
    getPushTokens: listTokens,
    postPushTokens: listTokens,
    deregisterPushToken,
    sendPush,
  },
  refuse: (violation, _, usual) => refuse(violation, usual),
};
