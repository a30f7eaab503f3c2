import type { components } from "../../../generated/types/kauth.js";
import { Reply } from "../reply.js";
import { escapeHtml, htmlPage } from "./html.js";

type KauthCode = components["schemas"]["KnownKauthErrorCode"];

/**
 * Creates the page that Kakao shows where a login cannot begin; the browser does not come back to the service.
 *
 * @param code Code of the error
 * @param appName Name of the app, empty if it is unknown
 * @param details What is wrong, where Kakao says it
 */
export function errorPage(code: KauthCode, appName: string, details = ""): Reply {
  const isRequest = code.startsWith("KOE2");
  const heading = `${isRequest ? "Invalid Request" : "Admin Settings Issue"} (${code})`;
  const name = `<span class="txt_name">${escapeHtml(appName)}</span>`;
  const text = `An error in the ${name} service settings prevents the service from being used.`;
  return htmlPage(
    heading,
    `<h1>${heading}</h1>\n<p>${text}</p>${details && `\n<p class="desc">${escapeHtml(details)}</p>`}`,
    400,
  );
}
