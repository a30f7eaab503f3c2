import type { ApiName } from "../../generated/apis.js";
import type { ContractId } from "../../generated/contract/index.js";

/** Headers of a message, in any of the usual forms. */
export type MessageHeaders = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/**
 * The body of a message: text as it is on the wire, also as bytes, `URLSearchParams` or `FormData`, or the value of the
 * JSON. A form may be an object of its fields, with an object for each file. undefined, null and "" mean no body;
 * `unrecorded` means that there may have been one, which is not checked.
 */
export interface MessageBody {
  readonly body?: unknown;
  readonly unrecorded?: boolean | undefined;
}

/** A request as it was sent. */
export interface ExchangeRequest extends MessageBody {
  readonly method: string;
  /** The absolute URL, with its query. */
  readonly url: string;
  readonly headers?: MessageHeaders | undefined;
}

/** The response to a request. */
export interface ExchangeResponse extends MessageBody {
  readonly status: number;
  readonly headers?: MessageHeaders | undefined;
}

/** A request and its response, as read from a recording. */
export interface RecordedExchange extends Exchange {
  readonly request?: ExchangeRequest | undefined;
  readonly response?: ExchangeResponse | undefined;
}

/** A request and its response. */
export interface Exchange {
  /** The operation; found by method and URL by default. If it is given, the host may be any. */
  readonly operationId?: ContractId | undefined;
  readonly request?: ExchangeRequest | Request | undefined;
  readonly response?: ExchangeResponse | Response | undefined;
}

/** One or several URLs, by API. */
export type BaseUrls = { readonly [name in ApiName]?: string | readonly string[] | undefined };

/** How strictly to check, and the addresses of mocks. */
export interface CheckOptions {
  /**
   * Also report what the spec does not declare in responses, and treat warnings as errors. Kakao adds fields, so live
   * responses may have some.
   */
  readonly strict?: boolean | undefined;
  /** URLs to treat as an API, in addition to Kakao's: of mocks or proxies. */
  readonly baseUrls?: BaseUrls | undefined;
  /**
   * Show names that the spec does not know, such as those of undeclared parameters, which may be secret. Default: they
   * are shown by position and length.
   */
  readonly showNames?: boolean | undefined;
  /**
   * Whether a recording may lack bodies that the spec describes (`unrecorded`). Default: false, and they are
   * violations.
   */
  readonly allowMissingBodies?: boolean | undefined;
  /** Whether to check the `Authorization` header, which some recorders omit. Default: true. */
  readonly credentials?: boolean | undefined;
}
