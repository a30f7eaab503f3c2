import type { components } from "../../../generated/types/kauth.js";
import { errorPageUrl } from "../../docs-url.js";
import { escapeHtml } from "../pages/html.js";
import type { Localized } from "../pages/language.js";
import { Page } from "../pages/page.js";

type KauthCode = components["schemas"]["KnownKauthErrorCode"];

interface Texts {
  readonly request: string;
  readonly settings: string;
  readonly problem: (name: string) => string;
  readonly remedy: string;
}

const texts: Localized<Texts> = {
  ko: {
    request: "잘못된 요청",
    settings: "앱 관리자 설정 오류",
    problem: (name) => `${name} 서비스 설정에 오류가 있어 서비스를 이용할 수 없습니다.`,
    remedy: "이 에러를 해결하는 방법",
  },
  en: {
    request: "Invalid Request",
    settings: "Admin Settings Issue",
    problem: (name) => `An error in the ${name} service settings prevents the service from being used.`,
    remedy: "How to fix this error",
  },
};

/**
 * Creates the page that Kakao shows where a login cannot begin; the browser does not come back to the service.
 *
 * @param code Code of the error
 * @param appName Name of the app, empty if it is unknown
 * @param details What is wrong, where Kakao says it
 */
export function errorPage(code: KauthCode, appName: string, details = ""): Page {
  return new Page((language) => {
    const { request, settings, problem, remedy } = texts[language];
    const title = `${code.startsWith("KOE2") ? request : settings} (${code})`;
    const text = problem(`<span class="txt_name">${escapeHtml(appName)}</span>`);
    const more = details && `\n<p class="desc">${escapeHtml(details)}</p>`;
    // Ours: Kakao's page has no link.
    const help = `<p><a href="${errorPageUrl(code, language)}">${remedy}</a></p>`;
    return { title, body: `<h1>${title}</h1>\n<p>${text}</p>${more}\n${help}` };
  }, 400);
}
