/** JSON type of a field. */
export type FieldType = "string" | "integer" | "boolean" | "object";

/** What the description says of an object's fields. */
export interface Fields {
  /** Fields that must be there. */
  readonly required: readonly string[];
  /** Types of the described fields; there may be others. */
  readonly types: Readonly<Record<string, FieldType>>;
}

/** How a webhook arrives by one method. */
export interface Arrival extends Fields {
  /** Media type of the body; the fields stand in the query where there is none. */
  readonly mediaType?: string;
}

/** What must be known to receive a webhook; generated from the description. */
export interface WebhookDescription {
  readonly operationId: string;
  /** Status of the documented answer. */
  readonly status: number;
  /** By method. */
  readonly arrivals: Readonly<Record<string, Arrival>>;
}

/** A webhook whose sender proves itself by a key of the app. */
export interface KeyedWebhook extends WebhookDescription {
  /** Scheme of the `Authorization` header. */
  readonly scheme: string;
}

/** A webhook whose body is a security event token (RFC 8417). */
export interface SignedWebhook extends WebhookDescription {
  readonly issuer: string;
  /** `alg` and `typ` of the header of a token. */
  readonly algorithm: string;
  readonly type: string;
  readonly header: Fields;
  readonly claims: Fields;
  /** The types of events that are described, by URI. */
  readonly eventTypes: readonly string[];
  /** Address of the public keys. */
  readonly jwksUrl: string;
  /** Status of the answer to a token that does not verify. */
  readonly refusedStatus: number;
}
