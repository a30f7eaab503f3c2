import type { JSX } from "preact";
import type { Site } from "../model/site.js";
import { ErrorLink } from "./error.js";

/** The menus of Kakao's console in both languages, with what older posts call them. */
export function ConsoleTable({ site }: { readonly site: Site }): JSX.Element {
  const { word } = site.context;
  const codes = new Set(site.errors.map(({ code }) => code));
  return (
    <div class="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">English</th>
            <th scope="col">한국어</th>
            <th scope="col">{word("code")}</th>
          </tr>
        </thead>
        <tbody>
          {site.menus.map(({ key, en, ko, old = [], sets }) => (
            <tr id={key}>
              <td lang="en">{en}</td>
              <td lang="ko">
                {ko}
                {old.map((one) => (
                  <div class="quiet">{one}</div>
                ))}
              </td>
              <td>
                {sets
                  .filter((one) => codes.has(one))
                  .map((code) => (
                    <>
                      <ErrorLink context={site.context} code={code} />{" "}
                    </>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
