/** What the spec documents of an operation, as lists of names. */
export interface Documented {
  /** Parameters and form fields: `query limit`, `path format`, `form template_object`. */
  readonly parameters: readonly string[];
  /** Properties of the request body, below the fields of a form, by JSON Pointer with `*` for items. */
  readonly request: readonly string[];
  /** Properties of the response bodies of all statuses. */
  readonly response: readonly string[];
  /** Statuses, or classes of them such as `4XX`. */
  readonly statuses: readonly string[];
}

/** What is counted of an operation. */
export const aspects = ["parameters", "request", "response", "statuses"] as const satisfies (keyof Documented)[];

/** One of the lists of {@link Documented}. */
export type Aspect = (typeof aspects)[number];
