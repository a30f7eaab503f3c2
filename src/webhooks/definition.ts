import type { FieldTypes } from "./field-types.js";

/** What a receiver knows of its webhook. */
export interface WebhookDefinition {
  readonly operationId: string;
  /** Status of the response to a request that is accepted. */
  readonly status: number;
  /** Where the fields are, by HTTP method: in the query, or in a body of a media type. */
  readonly methods: Readonly<Record<string, string>>;
}

/** A webhook whose sender proves itself with the admin key of the app. */
export interface AdminKeyDefinition extends WebhookDefinition {
  readonly fields: FieldTypes;
}

/** A webhook whose body is a security event token (RFC 8417). */
export interface SignedTokenDefinition extends WebhookDefinition {
  /** Status of the response to a token that is refused. */
  readonly refusedStatus: number;
  readonly issuer: string;
  readonly algorithm: string;
  /** `typ` of the header. */
  readonly type: string;
  readonly header: FieldTypes;
  readonly claims: FieldTypes;
  /** URIs of the event types that the spec knows. */
  readonly eventTypes: Readonly<Record<string, true>>;
}
