import type { SignedTokenDefinition } from "./definition.js";

/** An event of a token, told apart by `type`: a URI of the spec, or `unknown` for one that Kakao has added. */
export type SecurityEvent<Events> = KnownEvents<Events>[keyof KnownEvents<Events>] | UnknownEvent;

/** The events of the spec by type, without those that Kakao may add under any name. */
type KnownEvents<Events> = {
  [Type in keyof Events as string extends Type ? never : Type]-?: KnownEvent<Type & string, NonNullable<Events[Type]>>;
};

/** An event of a type that the spec knows. */
export interface KnownEvent<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}

/** An event of a type that the spec does not know. */
export interface UnknownEvent {
  readonly type: "unknown";
  /** The type, as the token has it. */
  readonly uri: string;
  readonly payload: unknown;
}

/** What a security event token says. */
export interface SecurityEvents<Claims extends { events: object }> {
  /** The claims of the token. The same `jti` means that the token was received before. */
  readonly claims: Claims;
  /** The events in it, by type. */
  readonly events: readonly SecurityEvent<Claims["events"]>[];
}

/** Lists the events of a token. */
export function listSecurityEvents<Claims extends { events: object }>(
  { eventTypes }: SignedTokenDefinition,
  claims: Claims,
): SecurityEvents<Claims> {
  const events = Object.entries<unknown>({ ...claims.events }).map(([uri, payload]) =>
    Object.hasOwn(eventTypes, uri) ? { type: uri, payload } : { type: "unknown", uri, payload },
  );
  return { claims, events: events as SecurityEvents<Claims>["events"] };
}
