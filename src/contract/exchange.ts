import type { ApiName } from "../../generated/apis.js";
import type { OperationId } from "../../generated/contract/index.js";

/** Headers of a message, in any of the forms in which programs hold them. */
export type MessageHeaders = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/**
 * The body of a message: text as it stands on the wire, also as bytes or `URLSearchParams`, or the value that JSON text
 * stands for. Nothing, null and empty text all mean that there is none; `unrecorded` that there may have been one, which is
 * not checked.
 */
export interface MessageBody {
  readonly body?: unknown;
  readonly unrecorded?: boolean | undefined;
}

/** A request as it was sent. */
export interface ExchangeRequest extends MessageBody {
  readonly method: string;
  /** The whole URL, with its query. */
  readonly url: string;
  readonly headers?: MessageHeaders | undefined;
}

/** The answer to a request. */
export interface ExchangeResponse extends MessageBody {
  readonly status: number;
  readonly headers?: MessageHeaders | undefined;
}

/** A request and its answer, as recorders write them down. */
export interface RecordedExchange extends Exchange {
  readonly request?: ExchangeRequest | undefined;
  readonly response?: ExchangeResponse | undefined;
}

/** A request and its answer. */
export interface Exchange {
  /** The operation, when it is known; else it is found by method and URL. Where it is known, the host may be any. */
  readonly operationId?: OperationId | undefined;
  readonly request?: ExchangeRequest | Request | undefined;
  readonly response?: ExchangeResponse | Response | undefined;
}

/** One address or several, by API. */
export type BaseUrls = { readonly [name in ApiName]?: string | readonly string[] | undefined };

/** How strictly to check, and where the APIs are. */
export interface CheckOptions {
  /** Fails members that the description does not declare, too. Kakao adds fields, so that live answers may have some. */
  readonly strict?: boolean | undefined;
  /** Addresses that stand for Kakao's, by API: of mocks or proxies. */
  readonly baseUrls?: BaseUrls | undefined;
  /** Whether to check the `Authorization` header; true when left out. Some recorders leave it out of their files. */
  readonly credentials?: boolean | undefined;
}
