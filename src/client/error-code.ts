/** What the error catalogue says of a code; generated from the description. */
export interface ErrorCode {
  /** Product whose code it is, or `common`. */
  readonly product: string;
  /** HTTP status that carries the code, where it is documented. */
  readonly status?: number;
  /** Whether the same request may work later; left out where no source tells. */
  readonly retryable?: boolean;
  /** What the code means and what to do. */
  readonly hint: string;
}
