import { countUse, hasQuotaLeft } from "../world/quota.js";
import type { SharedQuota } from "../world/quota-names.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";

/** Message of code -530 (choice message-texts). */
export const refusesMessage = "receiver refuses messages.";

/** A quota of messages to friends that is used up. */
export interface UsedUp {
  readonly code: -532 | -533 | -536;
  readonly msg: string;
}

interface MessageQuota extends UsedUp {
  /** Name in the world file. */
  readonly name: SharedQuota;
  readonly who: (sender: User, receiver: User) => string;
}

const quotas: readonly MessageQuota[] = [
  {
    name: "message-sender",
    code: -532,
    msg: "daily message limit per sender has been exceeded.",
    who: (sender) => String(sender.id),
  },
  {
    name: "message-receiver",
    code: -533,
    msg: "daily message limit per recipient has been exceeded.",
    who: (_, receiver) => String(receiver.id),
  },
  {
    name: "message-pair",
    code: -536,
    msg: "daily sender/recipient pair limit has been exceeded.",
    who: (sender, receiver) => `${sender.id} ${receiver.id}`,
  },
];

/** Returns the first quota that a message would exceed; undefined if it may be sent. */
export function usedUpQuota(world: World, sender: User, receiver: User): UsedUp | undefined {
  return quotas.find(({ name, who }) => !hasQuotaLeft(world, name, who(sender, receiver)));
}

/** Counts a message. */
export function countMessage(world: World, sender: User, receiver: User): void {
  for (const { name, who } of quotas) countUse(world, name, who(sender, receiver));
}
