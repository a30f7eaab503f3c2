/**
 * How a value is written as text, in a URL, a header or a form:
 *
 * - `plain`: as it is
 * - `comma`: a list, its items separated by commas (`style: form, explode: false`)
 * - `pipe`: a list, its items separated by pipes (`style: pipeDelimited, explode: false`)
 * - `repeated`: a list, its name repeated for each item (`style: form, explode: true`)
 * - `json`: JSON (`content: application/json`)
 * - `file`: bytes, as a part of `multipart/form-data` (`contentMediaType: application/octet-stream`)
 * - `rest`: an object whose members are all the parameters that are not declared (`style: form, explode: true`)
 *
 * The description says it with standard keywords of OpenAPI; `scripts/lib/model/wire-forms.js` reads them.
 */
export type WireForm = "plain" | ListForm | "json" | "file" | "rest";

/** How a list is written, where it is not JSON. */
export type ListForm = "comma" | "pipe" | "repeated";
