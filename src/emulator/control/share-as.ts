import type { components } from "../../../generated/emulator/control.js";
import { Failure } from "../failure.js";
import { customContent } from "../messages/content.js";
import { shareMessage } from "../messages/share-message.js";
import type { MessageContent } from "../messages/state.js";
import type { World } from "../world/world.js";
import { InvalidValueError } from "./check-value.js";
import { personaIn } from "./persona-in.js";

type ShareOrder = components["schemas"]["ShareOrder"];

/**
 * Shares a message as a user does with Kakao Talk Share.
 *
 * @throws InvalidValueError if the world lacks what the request names
 */
export function shareAs(world: World, order: ShareOrder): void {
  const { persona, to = persona, serverCallbackArgs } = order;
  const sender = personaIn(world, persona, "share");
  const receiver = personaIn(world, to, "share", "/to");
  shareMessage(world, { sender, receiver, content: contentOf(world, order), callbackArguments: serverCallbackArgs });
}

function contentOf(world: World, { template, templateId, templateArgs }: ShareOrder): MessageContent {
  if (template !== undefined && templateId === undefined) return { content: template };
  if (template !== undefined || templateId === undefined)
    throw new InvalidValueError("share", "", "expected either template or templateId");
  try {
    const args = templateArgs && { template_args: templateArgs };
    return customContent(world, { template_id: templateId, ...args }, "share");
  } catch (error) {
    if (error instanceof Failure)
      throw new InvalidValueError("share", "/templateId", "unknown template: use one in the world");
    throw error;
  }
}
