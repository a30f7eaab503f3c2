/** JSON type of a value that a query or a form carries as text. */
export type FieldType = "string" | "integer" | "boolean";

/** How a webhook arrives by one method. */
export interface Arrival {
  /** Media type of the body; the fields stand in the query where there is none. */
  readonly mediaType?: string;
  /** Fields that must be there. */
  readonly required: readonly string[];
  /** Types of the fields, for those that arrive as text. */
  readonly types: Readonly<Record<string, FieldType>>;
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
  readonly requiredClaims: readonly string[];
  /** The types of events that are described, by URI. */
  readonly eventTypes: readonly string[];
  /** Address of the public keys. */
  readonly jwksUrl: string;
  /** Status of the answer to a token that does not verify. */
  readonly refusedStatus: number;
}
