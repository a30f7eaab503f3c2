/** Why a request is refused. */
export type RefusalReason =
  | "method"
  | "content-type"
  | "too-large"
  | "timeout"
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

/** The request comes from Kakao and is as the spec describes it. */
export interface Accepted<Event> {
  readonly ok: true;
  /** What happened. Kakao may send it twice. */
  readonly event: Event;
  /**
   * The documented response. Send it within 3 seconds, and process the event afterwards.
   *
   * @see https://developers.kakao.com/docs/en/getting-started/callback
   */
  readonly response: Response;
}

/** The request must not be trusted. */
export interface Refused {
  readonly ok: false;
  /** Branch on this. */
  readonly reason: RefusalReason;
  /** What was expected and what to do, for your log; it quotes nothing of the request. */
  readonly message: string;
  /** A response that says no more than that the request is refused. */
  readonly response: Response;
}

/** Outcome of receiving a webhook. */
export type WebhookResult<Event> = Accepted<Event> | Refused;

/** Receives one kind of webhook. */
export interface Receiver<Event, Options> {
  (request: Request, options: Options): Promise<WebhookResult<Event>>;
  /**
   * Checks the options of the receiver, as each request does.
   *
   * @throws KakaoError naming the option that is wrong
   */
  readonly checkOptions: (options: Options) => void;
}

/** Carries a refusal out of the functions that check a request. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
