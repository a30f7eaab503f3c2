import type { ApiName } from "../../generated/apis.js";

/** A recorded exchange, as a mock answers with it. */
export interface MockCase {
  /** Name of the recording. */
  readonly case: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text as it stands on the wire, empty where there is none. */
  readonly body: string;
  /** The request that was answered so. */
  readonly request: MockCaseRequest;
  /** Parameters of the next page, where the answer is a page of a list; null where it is the last. */
  readonly next?: Readonly<Record<string, string>> | null;
  /** How the answer follows from the request, where it sends the browser elsewhere. */
  readonly redirect?: MockRedirect;
}

/** How an answer sends the browser to an address that the request names. */
export interface MockRedirect {
  /** Query parameter of the request that holds the address. */
  readonly uri: string;
  /** Query parameters of the request that are added to the address. */
  readonly repeats: readonly string[];
}

/** A recorded request. */
export interface MockCaseRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** The cases of an API by operation; each operation has at least one. */
export type MockCases = Readonly<Record<string, readonly MockCase[]>>;

/** How the error bodies of an API look. */
export interface ErrorShape {
  /** Property that holds the message. */
  readonly message: string;
  /** Recorded bodies by status, of the code that is most frequent there. */
  readonly bodies: Readonly<Record<string, ErrorBody>>;
  /** Recorded bodies of operations that refuse a wrong request in a way of their own. */
  readonly own?: Readonly<Record<string, ErrorBody>>;
}

/** The body of a recorded error. */
export type ErrorBody = Readonly<Record<string, unknown>>;

/** What is known of an API's answers. */
export interface MockedApi {
  /** ID of the API, which is the path of its mock, too. */
  readonly id: string;
  /** Absent where no error is described. */
  readonly errors?: ErrorShape;
  readonly load: () => Promise<{ readonly cases: MockCases }>;
}

/** The APIs that can be mocked. */
export type MockedApis = Readonly<Record<ApiName, MockedApi>>;
