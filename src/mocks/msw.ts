import { http, type HttpHandler, HttpResponse } from "msw";
import { type Address, addressesOf, kakaoAddresses } from "../contract/addresses.js";
import { isOperationId, suggestOperation } from "../contract/operation-id.js";
import { KakaoError } from "../errors.js";
import { respond, type MockOptions } from "./mock-response.js";

export type { CustomResponse, MockOptions } from "./mock-response.js";

/**
 * Handlers for Mock Service Worker (https://mswjs.io) that answer for all hosts of Kakao with recorded answers. A request
 * that does not fit the description is refused; the header `kakao-openapi-violations` says why.
 *
 * @param options Which cases to answer with, how strictly to check requests, and further addresses of the APIs
 * @throws {@link KakaoError} When `cases` names an operation that there is not, or `baseUrls` an API that there is not or
 *   an address that is none
 */
export function kakaoHandlers(options: MockOptions = {}): HttpHandler[] {
  checkNames(Object.keys(options.cases ?? {}));
  const addresses = [...kakaoAddresses, ...addressesOf(options.baseUrls ?? {})].map(below);
  return [...new Set(addresses)].map((address) =>
    http.all(new RegExp(address), async ({ request }) => {
      const { method, url, headers } = request;
      const body = await request.clone().text();
      const answer = await respond({ method, url, headers, body }, options);
      // Some statuses may have no body, not even an empty one (Fetch standard).
      return new HttpResponse(answer.body || null, { status: answer.status, headers: answer.headers });
    }),
  );
}

/** A pattern of what is below an address. */
function below({ protocol, host, prefix }: Address): string {
  const literal = `${protocol}//${host}${prefix}`.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `^${literal}/`;
}

function checkNames(names: readonly string[]): void {
  for (const name of names) {
    if (isOperationId(name)) continue;
    throw new KakaoError(`kakaoHandlers: cases.${name}: no such operation: ${suggestOperation(name)}`);
  }
}
