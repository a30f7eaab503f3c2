import type { WireForm } from "../../src/wire-form.js";

/** What the keywords of OpenAPI say of how a value is written. */
export interface Serialization {
  /** JSON types of the value. */
  readonly types: readonly string[];
  readonly style: string;
  readonly explode: boolean;
  /** Media type, where the value is a document of its own: the key of `content`, or the `contentType` of an encoding. */
  readonly contentType?: string;
}

/** The wire forms with what says them; the first that matches counts. A new one is added to `WireForm` and here. */
const forms: readonly (readonly [WireForm, (serialization: Serialization) => boolean])[] = [
  ["json", ({ contentType }) => contentType === "application/json"],
  ["rest", ({ contentType, types, style, explode }) => !contentType && isObject(types) && style === "form" && explode],
  [
    "comma",
    ({ contentType, types, style, explode }) =>
      !contentType && isList(types) && (style === "simple" || (style === "form" && !explode)),
  ],
  ["plain", ({ contentType, types }) => !contentType && !isObject(types) && !isList(types)],
];

/** Returns how a value is written, or undefined where no known form is described. */
export function wireFormOf(serialization: Serialization): WireForm | undefined {
  return forms.find(([, says]) => says(serialization))?.[0];
}

function isObject(types: readonly string[]): boolean {
  return types.includes("object");
}

function isList(types: readonly string[]): boolean {
  return types.includes("array");
}
