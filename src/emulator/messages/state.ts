import type { Int64 } from "../../json.js";

/** A message that was sent in Kakao Talk. */
export interface SentMessage {
  readonly id: number;
  readonly time: string;
  readonly operationId: string;
  readonly senderId: Int64;
  /** The sender himself for a message to me. */
  readonly receiverId: Int64;
  /** The template with its arguments filled in, or the URL that was scraped. */
  readonly content: unknown;
}
