import type { components } from "../../../generated/types/kapi.js";
import type { ContractId } from "../../../generated/contract/index.js";
import type { Int64 } from "../../json.js";

/** A message that was sent in Kakao Talk. */
export interface SentMessage extends MessageContent {
  readonly id: number;
  readonly time: string;
  /** Missing if it was shared with Kakao Talk Share. */
  readonly operationId?: ContractId | undefined;
  readonly senderId: Int64;
  /** The sender in a message to oneself. */
  readonly receiverId: Int64;
}

/** What a message says. */
export interface MessageContent {
  /** The template with its arguments filled in. Missing with a template ID that the world does not describe. */
  readonly content?: components["schemas"]["DefaultTemplate"] | undefined;
  readonly templateId?: Int64 | undefined;
  readonly templateArgs?: Readonly<Record<string, string>> | undefined;
  /** The page that the message is about. */
  readonly requestUrl?: string | undefined;
}
