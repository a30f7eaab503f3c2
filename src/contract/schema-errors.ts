/** An error of a compiled validator: those of Ajv, without its messages. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
