import type { components } from "../../../generated/types/kapi.js";
import { isObject } from "../../is-object.js";

type DefaultTemplate = components["schemas"]["DefaultTemplate"];

/**
 * Fills in the user arguments of a template, `${NAME}` in its texts; what is missing stays as it is (choice
 * message-arguments).
 *
 * @param template The template
 * @param values The arguments
 */
export function fillTemplate(template: DefaultTemplate, values: Readonly<Record<string, string>>): DefaultTemplate {
  return fill(template, values) as DefaultTemplate;
}

function fill(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string")
    return value.replaceAll(/\$\{(\w+)\}/g, (text, name: string) =>
      Object.hasOwn(values, name) ? (values[name] ?? text) : text,
    );
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, values)]));
}
