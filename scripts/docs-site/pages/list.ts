import type { Site } from "../model/site.js";
import { changesPage } from "./changes.js";
import { consentItemPage, consentItemsPage } from "./consent.js";
import { errorPage, errorsPage } from "./errors.js";
import { guidePage } from "./guide.js";
import { homePage, productPage, webhooksPage } from "./home.js";
import { operationPage } from "./operation.js";
import type { Page } from "./page.js";
import { productRegisterPages, registerPage } from "./register.js";
import { templatesPage } from "./templates.js";

/** Lists the pages of a language. */
export function listPages(site: Site): Page[] {
  return [
    homePage(site),
    ...site.guides.map((guide) => guidePage(site, guide)),
    ...site.products.filter(({ isWebhook }) => !isWebhook).map((product) => productPage(site, product)),
    webhooksPage(site),
    ...site.operations.map((operation) => operationPage(site, operation)),
    errorsPage(site),
    ...site.errors.map((error) => errorPage(site, error)),
    consentItemsPage(site),
    ...Object.keys(site.consentItems).map((scope) => consentItemPage(site, scope)),
    templatesPage(site),
    registerPage(site),
    ...productRegisterPages(site),
    changesPage(site),
  ];
}
