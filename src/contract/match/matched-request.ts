import type { ReadRequest } from "../read/read-message.js";

/** The URL of a request to a known operation. */
export interface MatchedUrl {
  /** The values of the path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** A request of a known operation. */
export interface MatchedRequest extends MatchedUrl {
  readonly request: ReadRequest;
}
