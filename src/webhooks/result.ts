/** Why a request is refused. */
export type RefusalReason =
  | "method"
  | "content-type"
  | "too-large"
  | "unauthorized"
  | "malformed"
  | "wrong-app"
  | "algorithm"
  | "key"
  | "signature"
  | "issuer"
  | "audience"
  | "stale"
  | "keys-unavailable";

/** The request comes from Kakao and says what the description says. */
export interface Accepted<Event> {
  readonly ok: true;
  /** What happened. Kakao may send it twice. */
  readonly event: Event;
  /** The documented answer. Give it within 3 seconds, and work on the event afterwards. */
  readonly response: Response;
}

/** The request must not be believed. */
export interface Refused {
  readonly ok: false;
  /** Branch on this. */
  readonly reason: RefusalReason;
  /** What was expected and what to do, for your log; it quotes nothing of the request. */
  readonly message: string;
  /** An answer that says no more than that the request is refused. */
  readonly response: Response;
}

/** What becomes of a request. */
export type WebhookResult<Event> = Accepted<Event> | Refused;

/** A refusal on its way out of the functions that check a request. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
