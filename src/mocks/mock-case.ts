import type { ApiName } from "../../generated/apis.js";

/** A recorded exchange for mocks. */
export interface MockCase {
  /** Name of the recording. */
  readonly case: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text as on the wire, empty without a body. */
  readonly body: string;
  /** The request of this response. */
  readonly request: MockCaseRequest;
  /** If the response is a page of a list: the parameters of the next page, or null for the last. */
  readonly next?: Readonly<Record<string, string>> | null;
  /** If the response redirects the browser: how the address follows from the request. */
  readonly redirect?: MockRedirect;
}

/** A redirect to an address that the request contains. */
export interface MockRedirect {
  /** The query parameter of the request with the address. */
  readonly uri: string;
  /** The query parameters of the request that are added to the address. */
  readonly repeats: readonly string[];
}

/** A recorded request. */
export interface MockCaseRequest {
  readonly method: string;
  readonly url: string;
  /** Text as it stands on the wire; of a form with parts its fields as in a URL, files empty. */
  readonly body: string;
}

/** The cases of an API by operation, at least one for each. */
export type MockCases = Readonly<Record<string, readonly MockCase[]>>;

/** The format of the error bodies of an API. */
export interface ErrorShape {
  /** The property of the message. */
  readonly message: string;
  /** Recorded bodies by status, with its most frequent code. */
  readonly bodies: Readonly<Record<string, RecordedErrorBody>>;
  /** Recorded bodies of operations that reject a wrong request with another code. */
  readonly own?: Readonly<Record<string, RecordedErrorBody>>;
  /** Operations that a browser opens: what is wrong with the request is shown as a page. */
  readonly pages?: readonly string[];
}

/** The body of a recorded error. */
export type RecordedErrorBody = Readonly<Record<string, unknown>>;

/** The mock of an API. */
export interface MockedApi {
  /** ID of the API, which is also the path of its mock. */
  readonly id: string;
  /** Absent if the spec has no errors. */
  readonly errors?: ErrorShape;
  readonly load: () => Promise<{ readonly cases: MockCases }>;
}

/** The mocks of all APIs. */
export type MockedApis = Readonly<Record<ApiName, MockedApi>>;
