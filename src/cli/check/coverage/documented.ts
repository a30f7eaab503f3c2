/** What the description says of an operation, as lists of names, to be compared with what traffic exercised. */
export interface Documented {
  /** Parameters and form fields: `query limit`, `path format`, `form template_object`. */
  readonly parameters: readonly string[];
  /** Members of the request's body, below the fields of a form, by JSON Pointer with `*` for items. */
  readonly request: readonly string[];
  /** Members of the answers' bodies, all of them together. */
  readonly response: readonly string[];
  /** Statuses, or classes of them such as `4XX`. */
  readonly statuses: readonly string[];
}

/** What of an operation is counted. */
export const aspects = ["parameters", "request", "response", "statuses"] as const satisfies (keyof Documented)[];

/** One of the things of an operation that are counted. */
export type Aspect = (typeof aspects)[number];
