export type { ApiName, Credentials, SecuritySchemeName } from "../../generated/apis.js";
export {
  type ApiFailure,
  KakaoApiError,
  KakaoAuthConfigError,
  KakaoError,
  KakaoNetworkError,
  KakaoResponseError,
  KakaoTimeoutError,
} from "../errors.js";
export { asOpenapiFetch } from "./call/as-openapi-fetch.js";
export type { ApiClient } from "./create-api-client.js";
export type { Credential } from "./credentials/credential.js";
export { type Int64, isSameId, parseJson, stringifyJson } from "../json.js";
export type { KakaoOptions, Retry, RetryOptions } from "./options/options.js";
export type { PaginateMethod } from "./pagination/paginate-types.js";
export type { ApiMethod, CallOptions, CallResult, CallSettings, ErrorText } from "./types.js";
export { unwrap } from "./errors/unwrap.js";
