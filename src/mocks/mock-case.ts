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
  readonly bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

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
