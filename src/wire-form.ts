/**
 * How a value is written as text, in a URL, a header or a form:
 *
 * - `plain`: as it is
 * - `comma`: a list, its items separated by commas (`style: form, explode: false`)
 * - `json`: JSON (`content: application/json`)
 * - `rest`: an object whose members are all the parameters that are not declared (`style: form, explode: true`)
 *
 * The description says it with standard keywords of OpenAPI; `scripts/lib/wire-forms.js` reads them.
 */
export type WireForm = "plain" | "comma" | "json" | "rest";
