import type { HeadersOptions, Middleware, ParseAs } from "openapi-fetch";
import type { SecuritySchemeName } from "../../../generated/apis.js";
import type { KakaoOptions, Retry } from "../options/options.js";

/** The HTTP methods of the Kakao APIs. */
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** An HTTP method of the Kakao APIs. */
export type Method = (typeof methods)[number];

/** The arguments of a call, whatever its operation. What is not named here is an option of `fetch`. */
export interface UntypedCall {
  auth?: SecuritySchemeName | undefined;
  timeoutMs?: number | undefined;
  retry?: Retry | undefined;
  maxResponseBytes?: number | undefined;
  parseAs?: ParseAs | undefined;
  headers?: HeadersOptions | undefined;
  params?:
    | { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown> | undefined }
    | undefined;
  body?: unknown;
  middleware?: Middleware[] | undefined;
  signal?: AbortSignal | null | undefined;
  baseUrl?: string | undefined;
  fetch?: KakaoOptions["fetch"];
  redirect?: RequestRedirect | undefined;
  [option: string]: unknown;
}

/** The result of a call, whatever its operation. */
export interface UntypedResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}
