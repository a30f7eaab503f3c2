import { errorPageUrl } from "../docs-url.js";
import { knownErrorCode } from "../error-page.js";

/**
 * Returns the header that leads from an error to the page of its code (RFC 8288), as `KakaoApiError.docsUrl` does.
 *
 * @param status HTTP status of the response
 * @param body Body of the response
 */
export function helpHeader(status: number, body: string): { readonly link?: string } {
  const code = status < 400 ? undefined : knownErrorCode(body);
  return code === undefined ? {} : { link: `<${errorPageUrl(code)}>; rel="help"` };
}
