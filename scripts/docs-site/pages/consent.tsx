import type { JSX } from "preact";
import type { Field } from "../model/field.js";
import { consentOf, type SiteOperation } from "../model/operation.js";
import { listFields } from "../model/operation-fields.js";
import type { Site } from "../model/site.js";
import { consentName } from "../view/head-table.js";
import { Markdown } from "../view/text.js";
import type { Page } from "./page.js";

/** Returns the page that lists the consent items. */
export function consentItemsPage(site: Site): Page {
  const { word } = site.context;
  return {
    path: "consent-items/index.html",
    title: word("consentItems"),
    description: word("consentIntro").replace(/`/g, ""),
    content: (
      <article class="wide">
        <h1>{word("consentItems")}</h1>
        <Markdown context={site.context} text={word("consentIntro")} />
        <table class="scopes">
          <thead>
            <tr>
              <th scope="col">{word("scope")}</th>
              <th scope="col">{word("consentItem")}</th>
              <th scope="col">{word("permission")}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(site.consentItems).map(([scope, { permission }]) => (
              <tr>
                <td>
                  <a href={`~/${site.language}/consent-items/${scope}.html`}>
                    <code>{scope}</code>
                  </a>
                </td>
                <td>{consentName(site, scope)}</td>
                <td>{permissionName(site, permission) ?? "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    ),
  };
}

function permissionName({ context }: Site, permission: string | undefined): string | undefined {
  return permission && context.translate("", permission).text;
}

/** Returns the page of a consent item: what it opens. */
export function consentItemPage(site: Site, scope: string): Page {
  const name = consentName(site, scope);
  return {
    path: `consent-items/${scope}.html`,
    title: name,
    description: `${scope}: ${name}`,
    content: <ConsentItemView site={site} scope={scope} />,
  };
}

function ConsentItemView({ site, scope }: { readonly site: Site; readonly scope: string }): JSX.Element {
  const { context } = site;
  const { word } = context;
  const item = site.consentItems[scope];
  const calls = site.operations.filter((operation) => consentOf(operation).required.includes(scope));
  const fields = site.operations
    .map((operation) => ({ operation, fields: fieldsOpenedBy(operation, scope) }))
    .filter((one) => one.fields.length > 0);
  const menu = site.menus.find(({ key }) => key === "consent_items");
  return (
    <article class="text">
      <p class="crumbs">
        <a href={`~/${site.language}/consent-items/index.html`}>{word("consentItems")}</a>
      </p>
      <h1>{consentName(site, scope)}</h1>
      <table class="head">
        <tbody>
          <tr>
            <th scope="row">{word("scope")}</th>
            <td>
              <code>{scope}</code>
            </td>
          </tr>
          <tr>
            <th scope="row">{word(site.language === "ko" ? "name" : "koreanName")}</th>
            <td lang={site.language === "ko" ? "en" : "ko"}>{site.language === "ko" ? item?.name : item?.korean}</td>
          </tr>
          <tr>
            <th scope="row">{word("permission")}</th>
            <td>
              {item?.permission
                ? `${word("permissionNeeded")}: ${permissionName(site, item.permission) ?? ""}`
                : word("permissionNone")}
            </td>
          </tr>
          {menu ? (
            <tr>
              <th scope="row">{word("consoleMenu")}</th>
              <td>
                <a href={`~/${site.language}/guides/console.html`}>{menu[site.language]}</a>
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {item?.note ? (
        <Markdown context={context} text={context.translate(`consent/${scope}/note`, item.note).text} />
      ) : null}
      {calls.length > 0 ? (
        <section>
          <h2 id="calls">{word("opensCalls")}</h2>
          <ul>
            {calls.map(({ page, source }) => (
              <li>
                <a href={`~/${site.language}/${page}`}>{source.summary}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {fields.length > 0 ? (
        <section>
          <h2 id="fields">{word("opensFields")}</h2>
          {fields.map(({ operation, fields: own }) => (
            <>
              <h3>
                <a href={`~/${site.language}/${operation.page}`}>{operation.source.summary}</a>
              </h3>
              <ul>
                {own.map(({ path, description }) => (
                  <li>
                    <a href={`~/${site.language}/${operation.page}#${path}`}>
                      <code>{path.replace(/^response\./, "")}</code>
                    </a>{" "}
                    <Markdown context={context} text={description?.split("\n\n")[0] ?? ""} inline />
                  </li>
                ))}
              </ul>
            </>
          ))}
        </section>
      ) : null}
    </article>
  );
}

function fieldsOpenedBy(operation: SiteOperation, scope: string): Field[] {
  return listFields(operation).filter(({ consent }) => consent.includes(scope));
}
