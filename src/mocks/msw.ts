import { http, type HttpHandler, HttpResponse } from "msw";
import { baseUrls } from "../../generated/contract/index.js";
import { isOperationId, suggestOperation } from "../contract/operation-id.js";
import { KakaoError } from "../errors.js";
import { answerRequest, type MockOptions } from "./answer.js";

export type { CustomAnswer, MockOptions } from "./answer.js";

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
  const addresses = [...Object.values(baseUrls), ...readAddresses(options.baseUrls)].map(below);
  return [...new Set(addresses)].map((address) =>
    http.all(new RegExp(address), async ({ request }) => {
      const { method, url, headers } = request;
      const body = await request.clone().text();
      const answer = await answerRequest({ method, url, headers, body }, options);
      // Some statuses may have no body, not even an empty one (Fetch standard).
      return new HttpResponse(answer.body || null, { status: answer.status, headers: answer.headers });
    }),
  );
}

function readAddresses(urls: MockOptions["baseUrls"] = {}): string[] {
  return (Object.entries(urls) as [string, string | undefined][]).flatMap(([name, url]) => {
    if (!Object.hasOwn(baseUrls, name)) {
      throw new KakaoError(
        `kakaoHandlers: baseUrls.${name}: no such API: use one of ${Object.keys(baseUrls).join(", ")}`,
      );
    }
    if (url === undefined) return [];
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return [url];
    throw new KakaoError(
      `kakaoHandlers: baseUrls.${name}: no absolute address: give one such as http://localhost:4010/${name}`,
    );
  });
}

/** A pattern of what is below an address, in the form in which requests have it: hosts in lower case, no usual port. */
function below(address: string): string {
  const { origin, pathname } = new URL(address);
  const literal = `${origin}${pathname}`.replace(/\/$/, "").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `^${literal}/`;
}

function checkNames(names: readonly string[]): void {
  for (const name of names) {
    if (isOperationId(name)) continue;
    throw new KakaoError(`kakaoHandlers: cases.${name}: no such operation: ${suggestOperation(name)}`);
  }
}
