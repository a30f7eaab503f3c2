import { http, type HttpHandler, HttpResponse } from "msw";
import { type Address, addressesOf, kakaoAddresses } from "../contract/addresses.js";
import { isOperationId, suggestOperation } from "../contract/operation-id.js";
import { KakaoError } from "../errors.js";
import { respond, type MockOptions } from "./mock-response.js";

export type { CustomResponse, MockOptions } from "./mock-response.js";

/**
 * Creates handlers for Mock Service Worker (https://mswjs.io) that respond for all hosts of Kakao with recordings. A
 * request that does not match the spec gets an error response; the header `kakao-openapi-violations` lists why.
 *
 * @param options The cases to respond with, how strictly to check requests, and further URLs of the APIs
 * @throws {@link KakaoError} When `cases` has an unknown operation, or `baseUrls` an unknown API or an invalid URL
 */
export function kakaoHandlers(options: MockOptions = {}): HttpHandler[] {
  checkNames(Object.keys(options.cases ?? {}));
  const addresses = [...kakaoAddresses, ...addressesOf(options.baseUrls ?? {})].map(below);
  return [...new Set(addresses)].map((address) =>
    http.all(new RegExp(address), async ({ request }) => {
      const { method, url, headers } = request;
      const body = await request.clone().text();
      const message = await respond({ method, url, headers, body }, options);
      // Some statuses must not have a body, not even an empty one (Fetch standard).
      return new HttpResponse(message.body || null, { status: message.status, headers: message.headers });
    }),
  );
}

/** Returns a pattern of the URLs below an address. */
function below({ protocol, host, prefix }: Address): string {
  const literal = `${protocol}//${host}${prefix}`.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `^${literal}/`;
}

function checkNames(names: readonly string[]): void {
  for (const name of names) {
    if (isOperationId(name)) continue;
    throw new KakaoError(`kakaoHandlers: cases.${name}: unknown operation: ${suggestOperation(name)}`);
  }
}
