import type { ApiName, Credentials } from "../../generated/apis.js";

/** Options of a client: the keys and tokens of an app, and where and how to send. */
export interface KakaoOptions extends Credentials {
  /** Sends the requests; `fetch` of the runtime when left out. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Addresses to use in place of Kakao's, by API, for tests and proxies. */
  baseUrls?: { readonly [name in ApiName]?: string | undefined } | undefined;
}
