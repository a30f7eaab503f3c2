// @ts-check
// Which keywords of OpenAPI say how a value is written. JavaScript, for our lint rules use it too.

/** @typedef {import("../../../src/wire-form.js").WireForm} WireForm */

/**
 * @typedef {object} Serialization What the keywords say.
 * @property {readonly string[]} types JSON types of the value
 * @property {string | undefined} style
 * @property {boolean | undefined} explode
 * @property {string} [contentType] media type, where the value is a document of its own: the key of `content`, or the
 * `contentType` of an encoding
 * @property {boolean} [binary] whether the value is bytes, in a form that can hold them
 */

/**
 * @typedef {object} WireFormRule
 * @property {WireForm} form
 * @property {string} write what to write in the description
 * @property {"array" | "object" | undefined} of the type of value that alone is written so
 * @property {(serialization: Serialization) => boolean} says whether keywords say this form, for a value of that type
 */

/** A new form is added to `WireForm` and here; the lint rules, the model and their messages follow. */
const rules = /** @satisfies {WireFormRule[]} */ ([
  {
    form: "comma",
    write: '"style: form, explode: false" (comma list)',
    of: "array",
    says: ({ style, explode }) => style === "simple" || (style === "form" && explode === false),
  },
  {
    form: "pipe",
    write: '"style: pipeDelimited, explode: false"',
    of: "array",
    says: ({ style, explode }) => style === "pipeDelimited" && explode === false,
  },
  {
    form: "repeated",
    write: '"style: form, explode: true" (name repeated)',
    of: "array",
    says: ({ style, explode }) => style === "form" && explode === true,
  },
  {
    form: "json",
    write: '"content: application/json"',
    of: undefined,
    says: ({ contentType }) => contentType === "application/json",
  },
  {
    form: "rest",
    write: '"style: form, explode: true" (all undeclared parameters)',
    of: "object",
    says: ({ style, explode }) => style === "form" && explode === true,
  },
]);

/**
 * Returns how a value is written, or undefined where the keywords say no form that we know.
 *
 * @param {Serialization} serialization
 * @returns {WireForm | undefined}
 */
export function wireFormOf(serialization) {
  const type = structureOf(serialization.types);
  const { binary, contentType } = serialization;
  if (binary) return "file";
  if (contentType !== undefined && contentType !== "text/plain")
    return rules.find(({ of, says }) => of === undefined && says(serialization))?.form;
  if (type === undefined) return "plain";
  return rules.find(({ of, says }) => of === type && says(serialization))?.form;
}

/**
 * Returns whether a value of this form is a list of texts.
 *
 * @param {WireForm} form
 * @returns {form is import("../../../src/wire-form.js").ListForm}
 */
export function isListForm(form) {
  return form === "comma" || form === "pipe" || form === "repeated";
}

/**
 * Returns what is wrong with a value whose keywords say no form that we know, and what to write.
 *
 * @param {string} kind such as `query parameter` or `form field`
 * @param {string} name
 * @param {Pick<Serialization, "types" | "contentType">} serialization
 */
export function wireFormProblem(kind, name, { types, contentType }) {
  const type = structureOf(types);
  if (type === undefined) return `${kind} ${name} is ${contentType}: describe it as application/json`;
  const forms = rules.filter(({ of }) => of === undefined || of === type).map(({ write }) => write);
  const choices = kind === "form field" ? forms.map((form) => form.replace('"content:', '"contentType:')) : forms;
  return `${type} ${kind} ${name} needs ${choices.join(" or ")}`;
}

/**
 * @param {readonly string[]} types
 * @returns {"array" | "object" | undefined}
 */
function structureOf(types) {
  if (types.includes("array")) return "array";
  return types.includes("object") ? "object" : undefined;
}
