import type { ComponentChildren, JSX } from "preact";
import type { SiteOperation } from "../model/operation.js";
import type { Site } from "../model/site.js";
import { Markdown } from "./text.js";

interface HeadTableProps {
  readonly site: Site;
  readonly operation: SiteOperation;
  readonly consent: { readonly required: readonly string[]; readonly optional: readonly string[] };
}

/** What a call needs before it is sent, as Kakao's own pages begin. */
export function HeadTable({ site, operation, consent }: HeadTableProps): JSX.Element {
  const { word } = site.context;
  const { model } = operation;
  const permissions = [...new Set(consent.required.flatMap((scope) => site.consentItems[scope]?.permission ?? []))];
  const types = (model.body?.content ?? []).map(({ mediaType }) => mediaType);
  const menus = menusOf(site, operation, consent);
  return (
    <table class="head">
      <tbody>
        <Row title={word("auth")}>
          {model.security.length === 0 ? (
            word("authNone")
          ) : (
            <ul>
              {model.security.map(({ scheme }) => (
                <li>
                  <code>Authorization: {headerOf(operation, scheme)}</code>
                </li>
              ))}
            </ul>
          )}
        </Row>
        {types.length > 0 ? (
          <Row title={word("contentType")}>
            <code>{types.join(", ")}</code>
          </Row>
        ) : null}
        {permissions.length > 0 ? (
          <Row title={word("permission")}>
            {permissions.map((name) => site.context.translate("", name).text).join(", ")}
          </Row>
        ) : null}
        {consent.required.length > 0 ? (
          <Row title={word("requiredConsent")}>
            <ConsentLinks site={site} scopes={consent.required} />
          </Row>
        ) : null}
        {consent.optional.length > 0 ? (
          <Row title={word("optionalConsent")}>
            <ConsentLinks site={site} scopes={consent.optional} /> <br />
            <span class="quiet">{word("optionalConsentNote")}</span>
          </Row>
        ) : null}
        {menus.length > 0 ? (
          <Row title={word("prerequisites")}>
            <ul>
              {menus.map((menu) => (
                <li>
                  <a href={`~/${site.language}/guides/console.html`}>{menu}</a>
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
        {model.pagination ? (
          <Row title={word("pagination")}>
            <a href={`~/${site.language}/guides/pagination.html`}>
              <Markdown
                context={site.context}
                text={word("paginationNote").replace("{api}", operation.api.name)}
                inline
              />
            </a>
          </Row>
        ) : null}
      </tbody>
    </table>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{children}</td>
    </tr>
  );
}

/** Returns the header as it stands on the wire; the description of its scheme writes it out. */
function headerOf({ bundle }: SiteOperation, name: string): string {
  const scheme = bundle.components?.securitySchemes?.[name];
  return /`Authorization: ([^`]+)`/.exec(scheme?.description ?? "")?.[1] ?? name;
}

/** Consent items by the names that users see, each with a link. */
function ConsentLinks({ site, scopes }: { readonly site: Site; readonly scopes: readonly string[] }): JSX.Element {
  return (
    <>
      {scopes.map((scope, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={`~/${site.language}/consent-items/${scope}.html`}>{consentName(site, scope)}</a> <code>{scope}</code>
        </>
      ))}
    </>
  );
}

/** Returns the name of a consent item in the language of the site. */
export function consentName({ language, consentItems }: Site, scope: string): string {
  const item = consentItems[scope];
  return (language === "ko" ? item?.korean : item?.name) ?? scope;
}

/** Lists where the console must be set up for a call: its keys, consent items, and what is named for the operation. */
function menusOf(
  { menus, language }: Site,
  { id, model }: SiteOperation,
  consent: HeadTableProps["consent"],
): string[] {
  const wanted = [id, ...model.security.map(({ scheme }) => scheme)];
  const needsItems = consent.required.length + consent.optional.length > 0;
  return menus
    .filter(({ key, sets }) => sets.some((one) => wanted.includes(one)) || (needsItems && key === "consent_items"))
    .map((menu) => menu[language]);
}
