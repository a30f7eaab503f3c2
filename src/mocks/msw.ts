import { http, type HttpHandler, HttpResponse } from "msw";
import { type Address, addressesOf, kakaoAddresses } from "../contract/match/addresses.js";
import type { ContractId } from "../../generated/contract/index.js";
import { isOperationId, suggestOperation } from "../contract/match/operation-id.js";
import { KakaoError } from "../errors.js";
import type { Violation } from "../contract/violation.js";
import { respond, type MockOptions } from "./mock-response.js";

export type { CustomResponse, MockOptions } from "./mock-response.js";

/** A request that got a mocked response, without what may be secret. */
export interface HandledRequest {
  /** Undefined if no operation matches. */
  readonly operationId: ContractId | undefined;
  readonly status: number;
  /** The violations of the request: errors, and warnings. */
  readonly violations: readonly Violation[];
}

/** How handlers respond, and where they report to. */
export interface HandlerOptions extends MockOptions {
  /** Called for each request. */
  readonly log?: ((request: HandledRequest) => void) | undefined;
}

/**
 * Creates handlers for Mock Service Worker (https://mswjs.io) that respond for all hosts of Kakao with recordings. A
 * request that does not match the spec gets an error response; the header `kakao-openapi-violations` lists why.
 *
 * @param options The cases to respond with, how strictly to check requests, and further URLs of the APIs
 * @throws {@link KakaoError} When `cases` has an unknown operation, or `baseUrls` an unknown API or an invalid URL
 */
export function kakaoHandlers(options: HandlerOptions = {}): HttpHandler[] {
  checkNames(Object.keys(options.cases ?? {}));
  const addresses = [...kakaoAddresses, ...addressesOf(options.baseUrls ?? {})].map(below);
  return [...new Set(addresses)].map((address) =>
    http.all(new RegExp(address), async ({ request }) => {
      const { method, url, headers } = request;
      // MSW keeps a clone for its events, and to clone a body takes longer than the rest of all this.
      const body = await request.text();
      const message = await respond({ method, url, headers, body }, options);
      const { operationId, status, violations } = message;
      options.log?.({ operationId, status, violations });
      // Some statuses must not have a body, not even an empty one (Fetch standard).
      return new HttpResponse(message.body || null, { status, headers: message.headers });
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
